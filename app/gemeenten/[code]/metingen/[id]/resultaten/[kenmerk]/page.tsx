import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { KenmerkPagina } from '@/components/resultaten/kenmerk-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadKenmerkWeergave } from '@/lib/resultaten/loaders'
import { saveAmbitie } from '../actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten/[kenmerk]'>

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params }: Props) {
  const { code, id, kenmerk } = await params
  const plek = { metingId: id, kenmerkId: kenmerk }
  const found = await loadKenmerkWeergave(await currentPrincipal(), code, plek)
  const geladen = requireAccess(found, metingPaden(code, id).kenmerk(kenmerk))
  if (geladen === 'geen-recht') return <GeenRecht />
  return <KenmerkPagina {...geladen} ambitie={saveAmbitie.bind(null, plek)} />
}
