import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { VERGELIJKING_TEKSTEN } from '@/components/vergelijking/teksten'
import { VergelijkingPagina } from '@/components/vergelijking/vergelijking-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadVergelijking } from '@/lib/vergelijking/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten/vergelijking'>

const load = cache(async (gemeenteCode: string, metingId: string) =>
  loadVergelijking(await currentPrincipal(), { gemeenteCode, metingId }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await load(code, id)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: VERGELIJKING_TEKSTEN.titelVan(found.input.meting.naam) }
}

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const pad = `/gemeenten/${code}/metingen/${id}/resultaten/vergelijking`
  const overzicht = requireAccess(await load(code, id), pad)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <VergelijkingPagina {...overzicht} />
}
