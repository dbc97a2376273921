import type { Metadata } from 'next'
import { DelenPagina } from '@/components/delen/delen-pagina'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadDelen } from '@/lib/delen/loaders'
import { saveDelenFormulier } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: PageProps<'/gemeenten/[code]/metingen/[id]/delen'>) {
  const { code, id } = await params
  const found = await loadDelen(await currentPrincipal(), { gemeenteCode: code, metingId: id })
  const overzicht = requireAccess(found, `/gemeenten/${code}/metingen/${id}/delen`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <DelenPagina overzicht={overzicht} action={saveDelenFormulier.bind(null, { code, id })} />
}
