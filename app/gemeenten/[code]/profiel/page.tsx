import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { ProfielPagina } from '@/components/profiel/profiel-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { listBronnen } from '@/lib/instrument/content'
import { loadProfiel } from '@/lib/profiel/loaders'
import { saveProfielFormulier } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: PageProps<'/gemeenten/[code]/profiel'>) {
  const { code } = await params
  const found = await loadProfiel(await currentPrincipal(), code)
  const overzicht = requireAccess(found, `/gemeenten/${code}/profiel`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return (
    <ProfielPagina
      overzicht={overzicht}
      bronnen={listBronnen()}
      action={saveProfielFormulier.bind(null, code)}
    />
  )
}
