import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { NieuwPagina } from '@/components/plan/nieuw-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadNieuweActie } from '@/lib/voorstellen/loaders'
import { createNieuweActie } from '../actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/plan/nieuw'>

export default async function Page({ params, searchParams }: Props) {
  const [{ code, id }, query] = await Promise.all([params, searchParams])
  const plek = { gemeenteCode: code, metingId: id }
  const found = await loadNieuweActie(await currentPrincipal(), plek, query)
  const nieuw = requireAccess(found, metingPaden(code, id).nieuweActie())
  if (nieuw === 'geen-recht') return <GeenRecht />
  const target = { ...plek, kenmerkId: nieuw.kenmerk?.id ?? '' }
  return <NieuwPagina nieuw={nieuw} action={createNieuweActie.bind(null, target)} />
}
