import { cache } from 'react'
import type { Metadata } from 'next'
import { VOORBEELD_TEKSTEN } from '@/components/gedeeld/teksten'
import { VoorbeeldPagina } from '@/components/gedeeld/voorbeeld-pagina'
import { metingPaden } from '@/components/gemeente/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadDeelVoorbeeld } from '@/lib/gedeeld/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/delen/voorbeeld'>

const loadOnce = cache(async (params: Props['params'], searchParams: Props['searchParams']) => {
  const [{ code, id }, query] = await Promise.all([params, searchParams])
  const plek = { gemeenteCode: code, metingId: id }
  return loadDeelVoorbeeld(await currentPrincipal(), plek, query)
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await loadOnce(params, searchParams)
  return isRefusal(found) ? TITLE_BY_FORM : { title: VOORBEELD_TEKSTEN.titelVan(found.meting.naam) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ code, id }, found] = await Promise.all([params, loadOnce(params, searchParams)])
  const voorbeeld = requireAccess(found, metingPaden(code, id).deelvoorbeeld())
  if (voorbeeld === 'geen-recht') return <GeenRecht />
  return <VoorbeeldPagina {...voorbeeld} />
}
