import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { VerwijderPagina } from '@/components/plan/verwijder-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadActie } from '@/lib/plan/loaders'
import { verwijderActie } from '../../actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/plan/[actie]/verwijderen'>

export default async function Page({ params }: Props) {
  const { code, id, actie } = await params
  const plek = { gemeenteCode: code, metingId: id }
  const found = await loadActie(await currentPrincipal(), plek, actie)
  const overzicht = requireAccess(found, `${metingPaden(code, id).actie(actie)}/verwijderen`)
  if (overzicht === 'geen-recht' || !overzicht.magBepalen) return <GeenRecht />
  const target = { ...plek, actieId: actie }
  return <VerwijderPagina overzicht={overzicht} action={verwijderActie.bind(null, target)} />
}
