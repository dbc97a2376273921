import { cache } from 'react'
import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { PlanPagina } from '@/components/plan/plan-pagina'
import { PLAN_TEKSTEN } from '@/components/plan/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { authorizePlan, loadPlan } from '@/lib/plan/loaders'
import { neemOver, verplaats } from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/plan'>

const authorizeOnce = cache(async (gemeenteCode: string, metingId: string) =>
  authorizePlan(await currentPrincipal(), { gemeenteCode, metingId }, 'plan:lezen'),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await authorizeOnce(code, id)
  return isRefusal(found) ? TITLE_BY_FORM : { title: PLAN_TEKSTEN.titelVan(found.meting.naam) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ code, id }, query] = await Promise.all([params, searchParams])
  const plek = { gemeenteCode: code, metingId: id }
  const found = await loadPlan(await currentPrincipal(), plek, query)
  const plan = requireAccess(found, metingPaden(code, id).plan)
  if (plan === 'geen-recht') return <GeenRecht />
  return (
    <PlanPagina
      plan={plan}
      gedaan={query.gedaan}
      acties={{ verplaats: verplaats.bind(null, plek), neemOver: neemOver.bind(null, plek) }}
    />
  )
}
