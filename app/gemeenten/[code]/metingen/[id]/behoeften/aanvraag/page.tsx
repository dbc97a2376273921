import type { Metadata } from 'next'
import { cache } from 'react'
import { AanvraagPagina } from '@/components/behoeften/aanvraag-pagina'
import { AANVRAAG_TEKSTEN } from '@/components/behoeften/teksten-aanvraag'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { loadAanvraag } from '@/lib/aanvraag/loaders'
import type { Query } from '@/lib/aanvraag/schema'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { bijwerkAanvraag } from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/behoeften/aanvraag'>

/** Once per request for the title and the page: Next gives both the same query. */
const load = cache(async (code: string, id: string, query: Promise<Query>) =>
  loadAanvraag(await currentPrincipal(), { gemeenteCode: code, metingId: id }, await query),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await load(code, id, searchParams)
  return isRefusal(found) ? TITLE_BY_FORM : { title: AANVRAAG_TEKSTEN.metadata(found.metingNaam) }
}

export default async function Page({ params, searchParams }: Props) {
  const { code, id } = await params
  const found = await load(code, id, searchParams)
  const overzicht = requireAccess(found, `/gemeenten/${code}/metingen/${id}/behoeften/aanvraag`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <AanvraagPagina overzicht={overzicht} bijwerk={bijwerkAanvraag} />
}
