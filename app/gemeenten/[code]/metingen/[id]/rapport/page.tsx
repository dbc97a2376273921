import { cache } from 'react'
import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { RapportPagina } from '@/components/rapport/rapport-pagina'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadRapportPagina } from '@/lib/rapport/loaders'
import { switchLink } from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/rapport'>

const load = cache(async (gemeenteCode: string, metingId: string) =>
  loadRapportPagina(await currentPrincipal(), { gemeenteCode, metingId }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await load(code, id)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: RAPPORT_TEKSTEN.titelVan(found.meting.naam, found.gemeente.naam) }
}

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const found = requireAccess(await load(code, id), metingPaden(code, id).rapport)
  if (found === 'geen-recht') return <GeenRecht />
  return <RapportPagina {...found} switchLink={switchLink.bind(null, id)} />
}
