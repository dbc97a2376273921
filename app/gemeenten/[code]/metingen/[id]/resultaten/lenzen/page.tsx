import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { LenzenResultaatPagina } from '@/components/lenzen-resultaat/lenzen-pagina'
import { LENZEN_TEKSTEN } from '@/components/lenzen-resultaat/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadLenzen } from '@/lib/lenzen/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten/lenzen'>

const load = cache(async (gemeenteCode: string, metingId: string) =>
  loadLenzen(await currentPrincipal(), { gemeenteCode, metingId }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await load(code, id)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: LENZEN_TEKSTEN.titelVan(found.input.meting.naam) }
}

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const pad = `/gemeenten/${code}/metingen/${id}/resultaten/lenzen`
  const overzicht = requireAccess(await load(code, id), pad)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <LenzenResultaatPagina {...overzicht} />
}
