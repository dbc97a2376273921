import type { Metadata } from 'next'
import { MetingPagina } from '@/components/gemeente/meting-pagina'
import { isGeimporteerd } from '@/components/gemeente/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { Geschiedenis } from '@/components/journaal/geschiedenis'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadMeting } from '@/lib/gemeenten/loaders'
import { loadGeschiedenis } from '@/lib/journaal/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await loadMeting(await currentPrincipal(), code, id)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: `${found.meting.naam}, ${found.gemeente.naam}` }
}

export default async function Page({ params, searchParams }: Props) {
  const { code, id } = await params
  const pad = `/gemeenten/${code}/metingen/${id}`
  const principal = await currentPrincipal()
  const overzicht = requireAccess(await loadMeting(principal, code, id), pad)
  if (overzicht === 'geen-recht') return <GeenRecht />
  const gebeurtenissen =
    overzicht.rol === 'coordinator' ? await loadGeschiedenis(principal, id) : 'geen-recht'
  return (
    <MetingPagina
      {...overzicht}
      isGeimporteerd={isGeimporteerd(await searchParams)}
      geschiedenis={
        !isRefusal(gebeurtenissen) && (
          <Geschiedenis gebeurtenissen={gebeurtenissen} metingPad={pad} />
        )
      }
    />
  )
}
