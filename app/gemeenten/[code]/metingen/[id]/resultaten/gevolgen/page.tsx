import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GevolgenPagina } from '@/components/gevolgen/gevolgen-pagina'
import { GEVOLGEN_TEKSTEN } from '@/components/gevolgen/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { authorize, isRefusal } from '@/lib/authz/access'
import { loadResultaatWeergave } from '@/lib/resultaten/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten/gevolgen'>

const load = cache(async (code: string, id: string) =>
  loadResultaatWeergave(await currentPrincipal(), code, id),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await load(code, id)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: GEVOLGEN_TEKSTEN.metadata(found.input.meting.naam) }
}

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const pad = `/gemeenten/${code}/metingen/${id}/resultaten/gevolgen`
  const beeld = requireAccess(await load(code, id), pad)
  if (beeld === 'geen-recht') return <GeenRecht />
  const plannen = !isRefusal(authorize(await currentPrincipal(), code, 'plan:bepalen'))
  return (
    <GevolgenPagina
      input={beeld.input}
      metingId={id}
      inPlan={beeld.inPlan}
      rechten={{ plannen, invullen: beeld.rechten.invullen }}
    />
  )
}
