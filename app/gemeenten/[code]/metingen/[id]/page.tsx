import type { Metadata } from 'next'
import { MetingPagina } from '@/components/gemeente/meting-pagina'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadMeting } from '@/lib/gemeenten/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await loadMeting(await currentPrincipal(), code, id)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: `${found.meting.naam}, ${found.gemeente.naam}` }
}

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const found = await loadMeting(await currentPrincipal(), code, id)
  const overzicht = requireAccess(found, `/gemeenten/${code}/metingen/${id}`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <MetingPagina {...overzicht} />
}
