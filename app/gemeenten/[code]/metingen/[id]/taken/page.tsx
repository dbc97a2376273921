import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { takenPad } from '@/components/taken/paden'
import { TakenPagina } from '@/components/taken/taken-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadTaakverdeling } from '@/lib/taken/loaders'
import { saveTakenFormulier } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: PageProps<'/gemeenten/[code]/metingen/[id]/taken'>) {
  const { code: gemeenteCode, id: metingId } = await params
  const place = { gemeenteCode, metingId }
  const found = await loadTaakverdeling(await currentPrincipal(), place)
  const verdeling = requireAccess(found, takenPad(place))
  if (verdeling === 'geen-recht') return <GeenRecht />
  return <TakenPagina verdeling={verdeling} action={saveTakenFormulier.bind(null, metingId)} />
}
