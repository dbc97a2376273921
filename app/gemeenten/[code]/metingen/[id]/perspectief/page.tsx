import type { Metadata } from 'next'
import { PerspectiefFormulier } from '@/components/deelname/perspectief-formulier'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { RondeVoorbij } from '@/components/vragenlijst/gesloten'
import { metingPad, perspectiefPad } from '@/components/vragenlijst/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadEigenPerspectief } from '@/lib/deelname/loaders'
import { choosePerspectief } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

/** Where a member chooses from which perspectief they answer. */
export default async function Page({
  params,
}: PageProps<'/gemeenten/[code]/metingen/[id]/perspectief'>) {
  const { code: gemeenteCode, id: metingId } = await params
  const place = { gemeenteCode, metingId }
  const found = await loadEigenPerspectief(await currentPrincipal(), place)
  const eigen = requireAccess(found, perspectiefPad(place))
  if (eigen === 'geen-recht') return <GeenRecht />
  if (!eigen.rondeOpen) return <RondeVoorbij href={metingPad(place)} />
  return (
    <PerspectiefFormulier
      meting={{ naam: eigen.meting.naam, href: metingPad(place) }}
      perspectief={eigen.perspectief}
      action={choosePerspectief.bind(null, place)}
    />
  )
}
