import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EigenDeelnamePagina } from '@/components/deelname/eigen-deelname-pagina'
import { eigenDeelnamePad } from '@/components/deelname/paden'
import { toEigenNazending } from '@/components/deelname/pagina'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { RondeVoorbij } from '@/components/vragenlijst/gesloten'
import { metingPad, perspectiefPad } from '@/components/vragenlijst/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadEigenDeelname } from '@/lib/deelname/loaders'
import { MAX_TOELICHTING } from '@/lib/invoer/keuze'
import { finish } from './actions'

export const metadata: Metadata = { title: DEELNAME_TEKSTEN.eigen.titel }

/** Where a member sees their own place in a round, and says that they are ready. */
export default async function Page({
  params,
}: PageProps<'/gemeenten/[code]/metingen/[id]/deelname'>) {
  const { code: gemeenteCode, id: metingId } = await params
  const place = { gemeenteCode, metingId }
  const found = await loadEigenDeelname(await currentPrincipal(), place)
  const eigen = requireAccess(found, eigenDeelnamePad(place))
  if (eigen === 'geen-recht') return <GeenRecht />
  const { deelname } = eigen
  if (!deelname) redirect(perspectiefPad(place))
  if (!deelname.rondeOpen) return <RondeVoorbij href={metingPad(place)} />
  return (
    <EigenDeelnamePagina
      deelname={deelname}
      opslag={toEigenNazending(deelname, MAX_TOELICHTING)}
      action={finish.bind(null, place)}
    />
  )
}
