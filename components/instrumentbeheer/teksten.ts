import { countNoun, formatDatum, joinWords } from '@/lib/report/format'
import type { Instrumentbeheer, Versiegebruik } from '@/lib/instellingen/schema'
import type { Refusal } from '@/lib/authz/access'

const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The words of the page with the versions of the instrument. */
export const INSTRUMENTBEHEER_TEKSTEN = {
  titel: 'Instrument',
  inleiding:
    'Welke versies van het instrument er zijn, en wat erbij hoort. De inhoud zelf komt mee met een nieuwe uitgave; hier kiest u alleen waarmee nieuwe metingen beginnen.',
  versies: {
    titel: 'Versies',
    kolommen: {
      versie: 'Versie',
      status: 'Stand',
      datum: 'Datum',
      vragen: 'Vragen',
      wijzigingen: 'Anders dan',
      open: 'Open metingen',
      vastgesteld: 'Vastgestelde metingen',
    },
    status: { concept: 'Concept', gepubliceerd: 'Gepubliceerd' } satisfies Record<
      Versiegebruik['status'],
      string
    >,
    standaard: 'Voor nieuwe metingen',
    datum: formatDatum,
    eerste: 'Eerste versie',
    wijzigingen: (aantal: number, vorige: string) =>
      `${countNoun(aantal, 'vraag', 'vragen')} anders dan ${vorige}`,
    naarWijzigingen: (versie: string) => `/kader/wijzigingen?versie=${encodeURIComponent(versie)}`,
  },
  standaard: {
    titel: 'Nieuwe metingen',
    uitleg:
      'Een nieuwe meting krijgt deze versie. Metingen die al lopen, houden de versie waarmee ze zijn begonnen. Een concept kunt u niet kiezen.',
    label: 'Versie voor nieuwe metingen',
    gekozen: (keuze: NonNullable<Instrumentbeheer['keuze']>) =>
      `Versie ${keuze.versie} is gekozen op ${formatDatum(moment.format(keuze.sinds))}.`,
    vanzelf: 'Er is nog niets gekozen: nieuwe metingen krijgen de nieuwste gepubliceerde versie.',
    vervallen: (versie: string) =>
      `Gekozen was ${versie}, maar die versie is er niet meer. Kies opnieuw.`,
    knop: 'Opslaan',
    fouten: 'De keuze is nog niet opgeslagen',
    opgeslagen: 'De keuze is opgeslagen.',
    conflict: (nu: string) =>
      `Een andere beheerder koos intussen versie ${nu}. Kies opnieuw als u iets anders wilt.`,
    weigering: {
      'niet-ingelogd':
        'U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het opnieuw.',
      'niet-gevonden': 'Alleen een beheerder kan dit kiezen.',
      'geen-recht': 'Alleen een beheerder kan dit kiezen.',
    } satisfies Record<Refusal, string>,
  },
  catalogus: {
    titel: 'Catalogus van ondersteuning',
    aantal: (aantal: number) => countNoun(aantal, 'aanbod', 'stuks aanbod'),
    bekijk: 'Bekijk de catalogus',
    perKenmerk: 'Aanbod per kenmerk',
    perSoort: 'Aanbod per soort',
    kenmerk: 'Kenmerk',
    soort: 'Soort',
    getal: 'Aantal',
    naam: (nummer: number, kort: string) => `${nummer}. ${kort}`,
    verlopen: 'Niet meer geldig',
    geenVerlopen: 'Al het aanbod is nog geldig.',
    verlopenOp: (titel: string, datum: string) => `${titel}, geldig tot ${formatDatum(datum)}`,
    gaten: 'Waar nog niets voor is',
    geenGaten: 'Voor elk kenmerk is er op elk niveau aanbod.',
    gat: (nummer: number, kort: string, niveaus: readonly number[]) =>
      `${nummer}. ${kort}: niets voor niveau ${joinWords(niveaus.map(String))}`,
  },
  ontwikkelingen: {
    titel: 'Ontwikkelingen',
    tabel: 'Ontwikkelingen, de nieuwste bovenaan',
    wat: 'Ontwikkeling',
    datum: 'Datum',
    stand: 'Stand',
    wie: 'Van',
  },
} as const
