import { notFound } from 'next/navigation'
import { writeSjabloon } from '@/components/proces/bestand'
import { PROCES_TEKSTEN } from '@/components/proces/teksten'
import { getProces } from '@/lib/instrument/content'

/** A template as a file of text. */
export async function GET(_request: Request, { params }: RouteContext<'/proces/[sjabloon]'>) {
  const { sjabloon: id } = await params
  const sjabloon = getProces().sjablonen.find((entry) => entry.id === id)
  if (!sjabloon) notFound()
  return new Response(writeSjabloon(sjabloon), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${PROCES_TEKSTEN.bestandsnaam(id)}"`,
    },
  })
}
