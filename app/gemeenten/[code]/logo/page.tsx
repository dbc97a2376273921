import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { gemeentePaden } from '@/components/gemeente/paden'
import { LogoPagina } from '@/components/logo/logo-pagina'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadLogoOverzicht } from '@/lib/logo/loaders'
import { removeGemeentelogo } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

/** What stands once in an address. */
const toText = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value : undefined

type Props = PageProps<'/gemeenten/[code]/logo'>

export default async function Page({ params, searchParams }: Props) {
  const { code } = await params
  const { stand, alt } = await searchParams
  const found = await loadLogoOverzicht(await currentPrincipal(), code)
  const overzicht = requireAccess(found, gemeentePaden(code).logo)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return (
    <LogoPagina
      overzicht={overzicht}
      stand={toText(stand)}
      alt={toText(alt)}
      remove={removeGemeentelogo.bind(null, code)}
    />
  )
}
