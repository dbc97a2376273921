import type { Metadata } from 'next'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { NieuweGebruikerPagina } from '@/components/gebruikers/nieuwe-gebruiker-pagina'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadNieuweGebruiker } from '@/lib/gebruikers/loaders'
import { nodigUit } from '../actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page() {
  const found = await loadNieuweGebruiker(await currentPrincipal())
  const stand = requireAccess(found, BEHEER_PADEN.nieuweGebruiker)
  if (stand === 'geen-recht') return <GeenRecht />
  return <NieuweGebruikerPagina {...stand} action={nodigUit} />
}
