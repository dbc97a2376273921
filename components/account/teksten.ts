import type { Lidrol } from '@/lib/authz/permissions'

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

/** The words of one's own account. */
export const ACCOUNT_TEKSTEN = {
  titel: 'Uw account',
  gegevens: 'Uw gegevens',
  naam: 'Naam',
  email: 'E-mailadres',
  rechten: 'Waar u bij kunt',
  rollen: {
    coordinator:
      'Coördinator: u start metingen, vult in, bepaalt ambities, stelt vast en downloadt het rapport.',
    invuller: 'Invuller: u vult de vragenlijst in en ziet de resultaten.',
    lezer: 'Lezer: u ziet resultaten en rapporten van metingen die zijn vastgesteld.',
  } satisfies Record<Lidrol, string>,
  adviseur:
    'Adviseur van deze jeugdregio: u ziet wat gemeenten met u delen, bereidt gesprekken voor en geeft reacties.',
  beheerder:
    'Beheerder van deze installatie: u beheert gebruikers, het register en de versies van de vragenlijst. Resultaten van gemeenten ziet u niet.',
  naarBeheer: 'Naar beheer',
  landelijk: 'Landelijk beeld',
  geenRechten:
    'U hoort nog niet bij een gemeente. Vraag de beheerder van deze installatie om u toe te voegen.',
  sleutels: {
    titel: 'Sleutels voor programma’s',
    uitleg:
      'Met een sleutel kan een programma van uw gemeente gegevens ophalen met uw rechten. Deel een sleutel met niemand.',
    documentatie: 'Beschrijving van de koppeling',
    geen: 'U hebt geen sleutels.',
    tabel: 'Uw sleutels',
    kolommen: { naam: 'Naam', gemaakt: 'Gemaakt', geldigTot: 'Geldig tot en met', actie: 'Actie' },
    intrekken: 'Intrekken',
    intrekkenVan: (naam: string) => `sleutel "${naam}"`,
    naam: 'Naam van de sleutel',
    naamHint: 'Bijvoorbeeld de naam van het programma dat hem gebruikt.',
    geldigheid: 'Geldig voor hoeveel dagen',
    geldigheidHint: 'Hoogstens 365 dagen.',
    maken: 'Sleutel maken',
    fouten: 'De sleutel is nog niet gemaakt',
    nieuw: 'Uw nieuwe sleutel',
    nieuwUitleg: 'Kopieer de sleutel nu. Hij wordt maar één keer getoond.',
  },
  datum: (moment: Date) => datum.format(moment),
} as const
