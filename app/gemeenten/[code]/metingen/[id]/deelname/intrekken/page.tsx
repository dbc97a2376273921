import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Bericht } from '@/components/deelname/bericht'
import { IntrekFormulier } from '@/components/deelname/intrek-formulier'
import { eigenDeelnamePad, eigenIntrekPad } from '@/components/deelname/paden'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadEigenDeelname } from '@/lib/deelname/loaders'
import { withdraw } from '../actions'

const { intrekken: TEKST } = DEELNAME_TEKSTEN

export const metadata: Metadata = { title: TEKST.titel }

/** Asks a member whether their answers really have to go. */
export default async function Page({
  params,
}: PageProps<'/gemeenten/[code]/metingen/[id]/deelname/intrekken'>) {
  const { code: gemeenteCode, id: metingId } = await params
  const place = { gemeenteCode, metingId }
  const found = await loadEigenDeelname(await currentPrincipal(), place)
  const eigen = requireAccess(found, eigenIntrekPad(place))
  if (eigen === 'geen-recht') return <GeenRecht />
  const { deelname } = eigen
  const terug = eigenDeelnamePad(place)
  if (!deelname?.rondeOpen) redirect(terug)
  return (
    <Bericht
      titel={TEKST.titel}
      alineas={[TEKST.uitleg(Object.keys(deelname.keuzes).length), TEKST.laterMetAccount]}
    >
      <IntrekFormulier
        terug={terug}
        place={{ userId: deelname.userId, metingId }}
        action={withdraw.bind(null, place)}
      />
    </Bericht>
  )
}
