import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Bericht } from '@/components/deelname/bericht'
import { IntrekFormulier } from '@/components/deelname/intrek-formulier'
import { deelnamePad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { loadDeelname } from '@/lib/deelname/loaders'
import { withdraw } from '../actions'

const { intrekken: TEKST } = DEELNAME_TEKSTEN

export const metadata: Metadata = { title: TEKST.titel }

export default async function Page({ params }: PageProps<'/deelname/[token]/intrekken'>) {
  const { token } = await params
  const deelname = await loadDeelname(token)
  if (!deelname) notFound()
  if (!deelname.rondeOpen) redirect(deelnamePad(token))
  const { deelnemer, meting, keuzes } = deelname
  return (
    <Bericht titel={TEKST.titel} alineas={[TEKST.uitleg(Object.keys(keuzes).length), TEKST.later]}>
      <IntrekFormulier
        terug={deelnamePad(token)}
        place={{ userId: deelnemer.id, metingId: meting.id }}
        action={withdraw.bind(null, token)}
      />
    </Bericht>
  )
}
