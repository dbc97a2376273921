import type { Metadata } from 'next'
import { GegevensPagina } from '@/components/gegevens/gegevens-pagina'
import { GEGEVENS_TEKSTEN } from '@/components/gegevens/teksten'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadGegevens } from '@/lib/export/loaders'
import { EXPORT_SCHEMA_PAD } from '@/lib/export/schema'

export const metadata: Metadata = { title: GEGEVENS_TEKSTEN.titel }

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/gegevens'>

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const found = await loadGegevens(await currentPrincipal(), code, id)
  const gegevens = requireAccess(found, metingPaden(code, id).gegevens)
  if (gegevens === 'geen-recht') return <GeenRecht />
  return <GegevensPagina {...gegevens} schemaPad={EXPORT_SCHEMA_PAD} />
}
