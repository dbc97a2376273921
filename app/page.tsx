import { BEHEER_PADEN } from '@/components/beheer/paden'
import { gemeentePaden } from '@/components/gemeente/paden'
import { regioPaden } from '@/components/regio/paden'
import { VOORPAGINA_TEKSTEN } from '@/components/voorpagina/teksten'
import { Voorpagina } from '@/components/voorpagina/voorpagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { listEigenLidmaatschappen, type Principal } from '@/lib/authz/access'

/** Where to begin: signing in first, then one's own gemeente, regio or the installation. */
function findBegin(principal: Principal | null) {
  if (!principal) return { href: '/inloggen', label: VOORPAGINA_TEKSTEN.begin }
  const { regios, beheerder } = principal
  const [begin, ...more] = [
    ...listEigenLidmaatschappen(principal).map(({ gemeenteCode, gemeenteNaam }) => ({
      href: gemeentePaden(gemeenteCode).gemeente,
      label: VOORPAGINA_TEKSTEN.naarGemeente(gemeenteNaam),
    })),
    ...regios.map(({ code, naam }) => ({
      href: regioPaden(code).regio,
      label: VOORPAGINA_TEKSTEN.naarGemeente(naam),
    })),
    ...(beheerder ? [{ href: BEHEER_PADEN.beheer, label: VOORPAGINA_TEKSTEN.naarBeheer }] : []),
  ]
  return begin && more.length === 0
    ? begin
    : { href: '/account', label: VOORPAGINA_TEKSTEN.naarAccount }
}

export default async function Page() {
  return <Voorpagina begin={findBegin(await currentPrincipal())} />
}
