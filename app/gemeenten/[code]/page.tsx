import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { GemeentePagina } from '@/components/gemeente/gemeente-pagina'
import { NieuweReacties } from '@/components/reacties/nieuwe-reacties'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadGemeente } from '@/lib/gemeenten/loaders'
import { loadNieuweReacties } from '@/lib/reacties/loaders'

type Props = PageProps<'/gemeenten/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadGemeente(await currentPrincipal(), (await params).code)
  return isRefusal(found) ? TITLE_BY_FORM : { title: found.gemeente.naam }
}

export default async function Page({ params }: Props) {
  const { code } = await params
  const principal = await currentPrincipal()
  const [found, reacties] = await Promise.all([
    loadGemeente(principal, code),
    loadNieuweReacties(principal, code),
  ])
  const overzicht = requireAccess(found, `/gemeenten/${code}`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return (
    <GemeentePagina
      {...overzicht}
      reacties={<NieuweReacties gemeenteCode={code} reacties={reacties} />}
    />
  )
}
