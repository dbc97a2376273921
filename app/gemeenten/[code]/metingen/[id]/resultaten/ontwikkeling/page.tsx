import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { OntwikkelingPagina } from '@/components/ontwikkeling/ontwikkeling-pagina'
import { KEUZE_GEMAAKT, KEUZE_VELD } from '@/components/ontwikkeling/paden'
import { ONTWIKKELING_TEKSTEN } from '@/components/ontwikkeling/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadOntwikkeling } from '@/lib/ontwikkeling/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten/ontwikkeling'>

const load = cache(async (gemeenteCode: string, metingId: string, gevraagd: string | null) =>
  loadOntwikkeling(
    await currentPrincipal(),
    { gemeenteCode, metingId },
    gevraagd === null ? null : gevraagd.split(' '),
  ),
)

/** The metingen that the address asks for, as one text so that one request reads them once. */
async function readGevraagd(searchParams: Props['searchParams']): Promise<string | null> {
  const query = await searchParams
  const ids = [query[KEUZE_VELD] ?? []].flat()
  return ids.length === 0 && query[KEUZE_GEMAAKT] === undefined ? null : ids.join(' ')
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await load(code, id, await readGevraagd(searchParams))
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: ONTWIKKELING_TEKSTEN.titelVan(found.gemeente.naam) }
}

export default async function Page({ params, searchParams }: Props) {
  const { code, id } = await params
  const found = await load(code, id, await readGevraagd(searchParams))
  const pad = `/gemeenten/${code}/metingen/${id}/resultaten/ontwikkeling`
  const overzicht = requireAccess(found, pad)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <OntwikkelingPagina {...overzicht} />
}
