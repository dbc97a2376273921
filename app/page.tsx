import { VOORPAGINA_TEKSTEN } from '@/components/voorpagina/teksten'
import { Voorpagina } from '@/components/voorpagina/voorpagina'
import { currentPrincipal } from '@/lib/auth/principal'
import type { Principal } from '@/lib/authz/access'

/** Where to begin: signing in first, then one's own gemeente. */
function findBegin(principal: Principal | null) {
  if (!principal) return { href: '/inloggen', label: VOORPAGINA_TEKSTEN.begin }
  const [only, ...more] = principal.lidmaatschappen
  if (!only || more.length > 0) return { href: '/account', label: VOORPAGINA_TEKSTEN.naarAccount }
  return {
    href: `/gemeenten/${only.gemeenteCode}`,
    label: VOORPAGINA_TEKSTEN.naarGemeente(only.gemeenteNaam),
  }
}

export default async function Page() {
  return <Voorpagina begin={findBegin(await currentPrincipal())} />
}
