import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { readUploadstand } from '@/components/gegevens/paden'
import { gemeentePaden } from '@/components/gemeente/paden'
import { ImporteerPagina } from '@/components/importeren/importeer-pagina'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadImport } from '@/lib/importeren/loaders'
import { decideImport } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/importeren'>

export default async function Page({ params, searchParams }: Props) {
  const { code } = await params
  const stand = readUploadstand(await searchParams)
  const found = await loadImport(await currentPrincipal(), code, stand.bestand)
  const voorbeeld = requireAccess(found, gemeentePaden(code).importeren)
  if (voorbeeld === 'geen-recht') return <GeenRecht />
  const action = decideImport.bind(null, code, voorbeeld.bestand?.id ?? '')
  return <ImporteerPagina voorbeeld={voorbeeld} stand={stand} action={action} />
}
