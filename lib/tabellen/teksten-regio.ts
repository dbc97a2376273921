import type { Kolom } from './model'
import { BLADEN, KENMERK, kolom } from './teksten'

/** The words of the sheets about a regio. */

const NAAM = kolom('Naam', 'De naam van het kenmerk.', 34)
const GEMEENTE = [
  kolom('Code', 'CBS-code van de gemeente.', 9),
  kolom('Gemeente', 'De naam van de gemeente.', 26),
]
const score = (titel: string, uitleg: string) => kolom(titel, uitleg, 10, { decimalen: 1 })
const NIVEAUS = [1, 2, 3, 4, 5].map((niveau) =>
  kolom(`Niveau ${niveau}`, `Hoeveel gemeenten op niveau ${niveau} staan.`, 9),
)
const KWARTIELEN = [
  score('Begin middelste helft', 'De score waar een kwart van de gemeenten op of onder zit.'),
  score('Middelste score', 'De score waar de helft van de gemeenten op of onder zit.'),
  score('Einde middelste helft', 'De score waar driekwart van de gemeenten op of onder zit.'),
]
const SPREIDING = [
  kolom('Gemeenten', 'Hoeveel gemeenten met een score meetellen.', 11),
  ...NIVEAUS,
  ...KWARTIELEN,
]

const WELKE_HULP = kolom('Welke hulp', 'De soort hulp die wordt gevraagd.', 32)
const WIE = kolom('Wie', 'Wie dit kan oplossen.', 32)
const countGemeenten = (doen: string) =>
  kolom(
    'Gemeenten',
    `Hoeveel gemeenten dit ${doen}. 1 of 2: alleen gemeenten die zonder naam delen.`,
    11,
  )

/** @param kenmerken the names of the columns: a kenmerk each */
const perKenmerk = (kenmerken: readonly string[], uitleg: string, decimalen: number): Kolom[] =>
  kenmerken.map((naam) => kolom(naam, uitleg, 11, { decimalen }))

export const REGIO_BLADEN = {
  uitleg: BLADEN.uitleg,
  deelname: {
    naam: 'Wie delen er',
    uitleg: 'Hoeveel gemeenten iets delen, met hun naam of anoniem.',
    kolommen: [
      kolom('Wat', 'Wat een gemeente kan delen.', 30),
      kolom('Met naam', 'Hoeveel gemeenten dit met hun naam delen.', 11),
      kolom('Anoniem', 'Hoeveel gemeenten anoniem meetellen.', 11),
    ],
  },
  gemeenten: {
    naam: 'Gemeenten',
    vast: 2,
    uitleg: 'Wat elke gemeente met haar naam deelt.',
    kolommen: [
      ...GEMEENTE,
      kolom('Deelt', 'Wat de gemeente met haar naam deelt.', 40),
      kolom('Vastgesteld op', 'De dag waarop het gedeelde resultaat is vastgesteld.', 16),
    ],
  },
  spreiding: {
    naam: 'Spreiding',
    vast: 2,
    uitleg:
      'Per kenmerk hoe de gemeenten over de niveaus zijn verdeeld. Leeg bij te weinig gemeenten.',
    kolommen: [KENMERK, NAAM, ...SPREIDING],
  },
  niveaus: (kenmerken: readonly string[]) => ({
    naam: 'Niveaus per gemeente',
    vast: 2,
    uitleg: 'Het niveau van elk kenmerk van de gemeenten die met hun naam delen, op naam.',
    kolommen: [...GEMEENTE, ...perKenmerk(kenmerken, 'Het niveau. Leeg: geen score.', 0)],
  }),
  scores: (kenmerken: readonly string[]) => ({
    naam: 'Scores per gemeente',
    vast: 2,
    uitleg: 'De score van elk kenmerk van de gemeenten die met hun naam delen, op naam.',
    kolommen: [
      ...GEMEENTE,
      ...perKenmerk(kenmerken, 'De score, afgerond op één decimaal. Leeg: geen score.', 1),
    ],
  }),
  knelpunten: {
    naam: 'Knelpunten',
    vast: 2,
    uitleg: 'Kenmerken waarbij meer dan de helft van de gemeenten onder het basisniveau staat.',
    kolommen: [
      KENMERK,
      NAAM,
      kolom('Onder basisniveau', 'Hoeveel gemeenten onder niveau 4 staan.', 14),
      kolom('Van', 'Van hoeveel gemeenten.', 8),
      kolom('Alleen met naam', 'Ja als alleen gemeenten met naam zijn geteld.', 12),
    ],
  },
  ondersteuning: {
    naam: 'Ondersteuning',
    vast: 2,
    uitleg: 'Welke hulp gemeenten vragen en wat de catalogus daarvoor heeft.',
    kolommen: [
      KENMERK,
      NAAM,
      WELKE_HULP,
      countGemeenten('vragen'),
      kolom('Nu', 'Hoeveel van hen dit nu nodig hebben.', 7),
      kolom('Dit jaar', 'Hoeveel van hen dit dit jaar nodig hebben.', 8),
      kolom('Later', 'Hoeveel van hen dit later nodig hebben.', 7),
      kolom('Catalogus', 'Of de catalogus er iets voor heeft.', 24),
      kolom('Aanbod', 'Hoeveel aanbod dat is.', 9),
    ],
  },
  vragers: {
    naam: 'Wie vraagt wat',
    vast: 2,
    uitleg: 'De vraag naar hulp van gemeenten die haar met hun naam delen.',
    kolommen: [
      ...GEMEENTE,
      KENMERK,
      NAAM,
      WELKE_HULP,
      kolom('Wanneer', 'Nu, dit jaar of later.', 11),
    ],
  },
  signalen: {
    naam: 'Signalen',
    vast: 2,
    uitleg: 'Wat gemeenten niet zelf kunnen oplossen, en wie dat wel kan.',
    kolommen: [KENMERK, NAAM, WIE, countGemeenten('noemen')],
  },
  teksten: {
    naam: 'Teksten van signalen',
    vast: 2,
    uitleg: 'Wat gemeenten schrijven die hun signalen met hun naam delen.',
    kolommen: [...GEMEENTE, KENMERK, NAAM, WIE, kolom('Signaal', 'Wat er in de weg staat.', 70)],
  },
  ontwikkeling: (vorig: number, jaar: number) => ({
    naam: 'Verandering',
    vast: 2,
    uitleg: `De middelste score in ${vorig} en in ${jaar}. Het hoeven niet dezelfde gemeenten te zijn.`,
    kolommen: [
      KENMERK,
      NAAM,
      ...[vorig, jaar].flatMap((waarde) => [
        kolom(`Gemeenten ${waarde}`, `Hoeveel gemeenten in ${waarde} meetellen.`, 11),
        score(`Middelste score ${waarde}`, 'De score waar de helft op of onder zit.'),
      ]),
    ],
  }),
  lens: {
    naam: 'Afspraak of kader',
    vast: 2,
    uitleg: 'Dezelfde uitkomst, geordend naar de onderdelen van de gekozen afspraak of het kader.',
    kolommen: [
      kolom('Onderdeel', 'Nummer van het onderdeel.', 10),
      kolom('Naam', 'De naam van het onderdeel.', 50),
      ...SPREIDING,
    ],
  },
} as const

/** One table for the CSV file: every row is a spread, or one cell of one gemeente. */
export const REGIO_CSV_KOLOMMEN: readonly Kolom[] = [
  kolom('Regio', 'Code van de jeugdregio', 0),
  kolom('Stand op', 'De dag waarop dit is opgevraagd', 0),
  kolom('Instrumentversie', 'Versie waarmee de kenmerken zijn genoemd', 0),
  kolom('Soort', 'Spreiding van de regio, of uitkomst van een gemeente', 0),
  kolom('Code', 'Nummer van het kenmerk of van het onderdeel', 0),
  kolom('Naam', 'De naam van het kenmerk of het onderdeel', 0),
  kolom('Gemeentecode', 'CBS-code, alleen bij een uitkomst van een gemeente', 0),
  kolom('Gemeente', 'De naam, alleen bij een uitkomst van een gemeente', 0),
  ...SPREIDING,
  kolom('Niveau', 'Het niveau van de gemeente', 0),
  score('Score', 'De score van de gemeente, afgerond op één decimaal'),
  kolom('Opmerking', 'Waarom er geen score is, of waarom die niet te vergelijken is', 0),
]

export const REGIO_SOORTEN = {
  spreiding: 'spreiding kenmerk',
  gemeente: 'gemeente kenmerk',
  lens: 'spreiding onderdeel',
} as const

export const REGIO_CELLEN = {
  'onvoldoende-beoordeeld': 'onvoldoende beoordeeld',
  nvt: 'niet van toepassing',
  anders: 'andere vragen, niet te vergelijken',
} as const

export const REGIO_DEKKING = {
  kenmerk: 'voor dit kenmerk',
  algemeen: 'alleen algemeen',
  niets: 'niets',
} as const

export const REGIO_OVER = {
  blad: 'Dit bestand',
  regio: 'Regio',
  standOp: 'Stand op',
  instrument: 'Instrument',
  versie: (versie: string) => `versie ${versie}`,
  vanTot: (eerste: string, laatste: string) => `${eerste} tot en met ${laatste}`,
  namen: 'Namen',
  met: 'Met namen van gemeenten: alleen voor de adviseur van deze regio. Geef dit bestand niet door.',
  zonder: 'Zonder namen van gemeenten.',
  betekenis: 'Betekenis',
  zelfbeeld:
    'Zelfbeelden voor het gesprek, geen oordeel en geen ranglijst. Een spreiding staat er pas als minstens vijf gemeenten een score hebben. Gemeenten die anoniem delen, tellen alleen mee in een vaste groep van minstens drie.',
} as const
