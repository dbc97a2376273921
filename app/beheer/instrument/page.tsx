import type { Metadata } from 'next'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { InstrumentPagina } from '@/components/instrumentbeheer/instrument-pagina'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadInstrumentbeheer } from '@/lib/instellingen/loaders'
import { saveStandaard } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page() {
  const found = await loadInstrumentbeheer(await currentPrincipal())
  const beheer = requireAccess(found, BEHEER_PADEN.instrument)
  if (beheer === 'geen-recht') return <GeenRecht />
  return <InstrumentPagina beheer={beheer} action={saveStandaard} />
}
