import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { RapportPagina } from '@/components/rapport/rapport-pagina'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal, type Refusal } from '@/lib/authz/access'
import { loadRapport, type MetingRapport } from '@/lib/rapport/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/rapport'>

async function load({ params }: Props): Promise<MetingRapport | Refusal> {
  const { code, id } = await params
  const found = await loadRapport(await currentPrincipal(), id)
  return !isRefusal(found) && found.gemeente.code !== code ? 'niet-gevonden' : found
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: `${RAPPORT_TEKSTEN.titel} ${found.meting.naam}, ${found.gemeente.naam}` }
}

export default async function Page(props: Props) {
  const { code, id } = await props.params
  const found = requireAccess(await load(props), `/gemeenten/${code}/metingen/${id}/rapport`)
  if (found === 'geen-recht') return <GeenRecht />
  return <RapportPagina {...found} />
}
