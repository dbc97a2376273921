import { openbaarPad } from '@/components/rapport/paden'
import { writeContentDisposition } from '@/lib/invoer/bestand'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { loadRapportByToken } from '@/lib/rapport/loaders'

type Context = RouteContext<'/rapporten/[token]/rapport.pdf'>

/** The same report as a file, for everyone with the link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const found = await loadRapportByToken(token)
  // The page of the report says why there is none.
  if (!found) return new Response(null, { status: 303, headers: { Location: openbaarPad(token) } })
  const { rapport, gemeente } = found
  const naam = `rapport-${gemeente.code}-${rapport.document.datum}.pdf`
  return new Response(new Uint8Array(renderRapportPdf(rapport)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': writeContentDisposition(naam),
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  })
}
