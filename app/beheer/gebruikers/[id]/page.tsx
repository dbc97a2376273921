import type { Metadata } from 'next'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GebruikerPagina } from '@/components/gebruikers/gebruiker-pagina'
import { readGewijzigd } from '@/components/gebruikers/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadGebruiker } from '@/lib/gebruikers/loaders'
import {
  bewaarGegevens,
  bewaarLidmaatschap,
  openAccount,
  sluitAccount,
  stuurLink,
  verwijderLidmaatschap,
  verwijderRegio,
  voegRegioToe,
  zetBeheerder,
} from '../actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({ params, searchParams }: PageProps<'/beheer/gebruikers/[id]'>) {
  const { id } = await params
  const found = await loadGebruiker(await currentPrincipal(), id)
  const detail = requireAccess(found, BEHEER_PADEN.gebruiker(id))
  if (detail === 'geen-recht') return <GeenRecht />
  const { isUzelf, gebruiker } = detail
  return (
    <GebruikerPagina
      detail={detail}
      gewijzigd={readGewijzigd(await searchParams)}
      acties={{
        gegevens: bewaarGegevens.bind(null, id),
        lidOpslaan: bewaarLidmaatschap.bind(null, id),
        lidVerwijderen: (gemeenteCode) => verwijderLidmaatschap.bind(null, id, gemeenteCode),
        regioToevoegen: voegRegioToe.bind(null, id),
        regioVerwijderen: (regioCode) => verwijderRegio.bind(null, id, regioCode),
        beheerder: zetBeheerder.bind(null, { id, isUzelf, beheerder: !gebruiker.beheerder }),
        link: stuurLink.bind(null, id),
        sluiten: sluitAccount.bind(null, { id, isUzelf }),
        openen: openAccount.bind(null, id),
      }}
    />
  )
}
