import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { ActiePagina } from '@/components/plan/actie-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadActie } from '@/lib/plan/loaders'
import { saveActie } from '../actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/plan/[actie]'>

export default async function Page({ params, searchParams }: Props) {
  const [{ code, id, actie }, { gedaan }] = await Promise.all([params, searchParams])
  const plek = { gemeenteCode: code, metingId: id }
  const found = await loadActie(await currentPrincipal(), plek, actie)
  const overzicht = requireAccess(found, metingPaden(code, id).actie(actie))
  if (overzicht === 'geen-recht') return <GeenRecht />
  const target = { ...plek, actieId: actie }
  return <ActiePagina overzicht={overzicht} gedaan={gedaan} action={saveActie.bind(null, target)} />
}
