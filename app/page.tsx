import { VOORPAGINA_TEKSTEN as TEKST } from '@/components/voorpagina/teksten'
import { Voorpagina } from '@/components/voorpagina/voorpagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { findBegin, findBeginPad } from '@/lib/auth/schema'
import type { Principal } from '@/lib/authz/access'

function nameBegin(principal: Principal): string {
  const begin = findBegin(principal)
  if ('naam' in begin) return TEKST.naarGemeente(begin.naam)
  return begin.soort === 'beheer' ? TEKST.naarBeheer : TEKST.naarAccount
}

/** Where to begin: signing in first, then one's own gemeente, regio or the installation. */
const toBegin = (principal: Principal | null) =>
  principal
    ? { href: findBeginPad(principal), label: nameBegin(principal) }
    : { href: '/inloggen', label: TEKST.begin }

export default async function Page() {
  return <Voorpagina begin={toBegin(await currentPrincipal())} />
}
