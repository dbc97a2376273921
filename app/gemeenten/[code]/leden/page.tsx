import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { gemeentePaden } from '@/components/gemeente/paden'
import { LedenPagina } from '@/components/leden/leden-pagina'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadLeden } from '@/lib/leden/loaders'
import { nodigLidUit } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: PageProps<'/gemeenten/[code]/leden'>) {
  const { code } = await params
  const found = await loadLeden(await currentPrincipal(), code)
  const lijst = requireAccess(found, gemeentePaden(code).leden)
  if (lijst === 'geen-recht') return <GeenRecht />
  return <LedenPagina lijst={lijst} uitnodigen={nodigLidUit.bind(null, code)} />
}
