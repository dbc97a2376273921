import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { LensResultaatPagina } from '@/components/lenzen-resultaat/lens-pagina'
import { LENS_TEKSTEN } from '@/components/lenzen-resultaat/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadLens } from '@/lib/lenzen/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten/lenzen/[lens]'>

const load = cache(async (gemeenteCode: string, metingId: string, lensId: string) =>
  loadLens(await currentPrincipal(), { gemeenteCode, metingId }, lensId),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id, lens } = await params
  const found = await load(code, id, lens)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: LENS_TEKSTEN.titelVan(found.resultaat.lens.kort) }
}

export default async function Page({ params }: Props) {
  const { code, id, lens } = await params
  const pad = `/gemeenten/${code}/metingen/${id}/resultaten/lenzen/${lens}`
  const overzicht = requireAccess(await load(code, id, lens), pad)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <LensResultaatPagina {...overzicht} />
}
