import type { Behoeftesoort, Perspectief } from '@/lib/instrument/model'
import type { Antwoord, Status } from '@/lib/scoring/model'
import type { Kolom } from './model'

/** The words of the sheets. */

export const JA_NEE = (value: boolean) => (value ? 'ja' : 'nee')

export const ANTWOORDEN: Readonly<Record<Antwoord['soort'], string>> = {
  niveau: 'niveau',
  nvt: 'niet van toepassing',
  'weet-niet': 'weet niet',
  open: 'alleen een toelichting',
}
export const NIET_BEOORDEELD = 'niet beoordeeld'

export const STATUSSEN: Readonly<Record<Status, string>> = {
  beoordeeld: 'beoordeeld',
  'onvoldoende-beoordeeld': 'onvoldoende beoordeeld',
  nvt: 'niet van toepassing',
}

export const BEHOEFTEN: Readonly<Record<Behoeftesoort, string>> = {
  kennis: 'kennis',
  begeleiding: 'begeleiding',
  geld: 'geld',
  menskracht: 'menskracht',
  uitwisseling: 'uitwisseling met andere gemeenten',
  randvoorwaarde: 'landelijke randvoorwaarde',
}

export const PERSPECTIEVEN: Readonly<Record<Perspectief, string>> = {
  beleid: 'beleid',
  uitvoering: 'uitvoering',
  management: 'management',
  bestuur: 'bestuur',
  inwoners: 'inwoners',
  partners: 'partners',
}
export const ALLE_DEELNEMERS = 'alle deelnemers'

export const SOORTEN = {
  oordeel: 'oordeel',
  kenmerk: 'kenmerk',
  waarde: 'waarde',
  totaal: 'totaal',
  antwoorden: 'antwoorden',
  actie: 'actie',
} as const
export const TOTAAL = 'Alle kenmerken samen'

export const kolom = (
  titel: string,
  uitleg: string,
  breedte: number,
  extra: Partial<Kolom> = {},
) => ({
  titel,
  uitleg,
  breedte,
  ...extra,
})

const VRAAG = kolom('Vraag', 'Nummer van de vraag, bijvoorbeeld K01.1.', 8)
const STELLING = kolom('Stelling', 'De stelling die is beoordeeld.', 60)
export const KENMERK = kolom('Kenmerk', 'Nummer van het kenmerk, K01 tot en met K13.', 9)
const KENMERK_NAAM = kolom('Naam van het kenmerk', 'De naam van het kenmerk.', 40)
const TOELICHTING = kolom('Toelichting', 'Wat bij het oordeel is geschreven.', 60)
const STANDPUNT = kolom(
  'Afwijkend standpunt',
  'Het standpunt dat iemand houdt naast het oordeel.',
  50,
)
const NIVEAU = kolom('Niveau', 'Het niveau, 1 tot en met 5.', 8)
const SCORE = kolom('Score', 'De score, afgerond op één decimaal.', 8, { decimalen: 1 })
const breuk = (wat: string) => [
  kolom(`${wat} teller`, `Teller van de exacte ${wat.toLowerCase()}.`, 9),
  kolom(`${wat} noemer`, `Noemer van de exacte ${wat.toLowerCase()}.`, 9),
]
const AMBITIE = [
  kolom('Ambitie', 'Het niveau dat de gemeente wil bereiken. Niets bepaald: niveau 4.', 9),
  kolom('Prioriteit', 'Laag, midden of hoog.', 10),
  kolom('Jaar', 'Het jaar waarin de gemeente dat wil bereiken.', 7),
]
const KLOOF = kolom('Kloof', 'Hoeveel de score onder de ambitie ligt, afgerond.', 8, {
  decimalen: 1,
})
const VOORLOPIG = kolom('Voorlopig', 'Ja als het oordeel nog alleen uit de antwoorden volgt.', 10)
const DEKKING = [
  kolom('Beoordeeld', 'Aantal vragen met een niveau.', 11),
  kolom('Van toepassing', 'Aantal vragen dat van toepassing is.', 13),
]
const BEGRENSD = kolom('Begrensd door', 'De kernvragen die het niveau lager houden.', 16)
const ACHTERSTAND = [
  kolom('Kloof basisniveau', 'Hoeveel de score onder niveau 4 ligt, afgerond.', 11, {
    decimalen: 1,
  }),
  ...breuk('Kloof basisniveau'),
  kolom('Volgorde', 'Plaats in de volgorde van kloven: grootte maal prioriteit.', 10),
]
const STATUS = kolom(
  'Status',
  'Beoordeeld, onvoldoende beoordeeld (dan is er geen score) of niet van toepassing.',
  22,
)

const ANTWOORD_KOLOMMEN = [
  kolom('Groep', 'Alle deelnemers, of een groep die getoond mag worden.', 30),
  ...[1, 2, 3, 4, 5].map((niveau) =>
    kolom(`Niveau ${niveau}`, `Aantal antwoorden met niveau ${niveau}.`, 9),
  ),
]

const PLAN_KOLOMMEN = [
  kolom('Omschrijving', 'Wat er gebeurt.', 50),
  kolom('Vraagt', 'Wat de actie van de gemeente vraagt.', 16),
  kolom('Eigenaar', 'De rol die de actie trekt.', 24),
  kolom('Begin', 'De eerste dag.', 12),
  kolom('Einde', 'De laatste dag.', 12),
  kolom('Kosten', 'In hele euro’s.', 10),
  kolom('Status', 'Gepland, bezig, gereed of gestopt.', 10),
  kolom('Resultaat', 'Wat de actie heeft opgeleverd.', 40),
  kolom('Handvat', 'Het handvat waar de actie uit komt.', 10),
  kolom('Vragen', 'De vragen waarop de actie iets moet verbeteren.', 20),
  kolom('Naar niveau', 'Het niveau dat de actie moet helpen bereiken.', 11),
  kolom('In deze meting', 'Ja als de actie in deze meting is begonnen.', 13),
]

export const BLADEN = {
  uitleg: {
    naam: 'Uitleg',
    uitleg: 'Wat er in dit bestand staat.',
    kolommen: [
      kolom('Blad', 'Het blad waar het over gaat.', 24),
      kolom('Kolom', 'De kolom op dat blad.', 34),
      kolom('Uitleg', 'Wat er staat.', 100),
    ],
  },
  oordelen: {
    naam: 'Oordelen',
    vast: 1,
    uitleg: 'Eén rij per vraag, met het oordeel van de gemeente.',
    kolommen: [
      VRAAG,
      KENMERK,
      KENMERK_NAAM,
      STELLING,
      kolom('Kernvraag', 'Een kernvraag telt dubbel in de score.', 10),
      kolom(
        'Oordeel',
        'Niveau, niet van toepassing, weet niet, alleen een toelichting, of niet beoordeeld.',
        22,
      ),
      NIVEAU,
      VOORLOPIG,
      TOELICHTING,
      STANDPUNT,
    ],
  },
  resultaten: {
    naam: 'Resultaten',
    vast: 3,
    uitleg: 'Eén rij per kenmerk, per waarde en voor het totaal.',
    kolommen: [
      kolom('Soort', 'Kenmerk, waarde of totaal.', 10),
      kolom('Code', 'Nummer van het kenmerk of naam van de waarde.', 11),
      kolom('Naam', 'De volledige naam.', 40),
      STATUS,
      ...DEKKING,
      SCORE,
      ...breuk('Score'),
      kolom('Niveau', 'Het niveau van het kenmerk; een zwakke kernvraag houdt het lager.', 8),
      BEGRENSD,
      ...AMBITIE,
      KLOOF,
      ...breuk('Kloof'),
      ...ACHTERSTAND,
    ],
  },
  antwoorden: {
    naam: 'Antwoorden per vraag',
    vast: 1,
    uitleg:
      'Hoe vaak deelnemers elk niveau kozen, uit de momentopname. Groepen kleiner dan drie staan er niet apart in. Het blad is leeg bij een meting die nog open is, en bij een meting met één gedeelde lijst.',
    kolommen: [VRAAG, STELLING, ...ANTWOORD_KOLOMMEN],
  },
  plan: {
    naam: 'Plan',
    vast: 2,
    uitleg: 'Het verbeterplan van de gemeente. Notities staan er niet in.',
    kolommen: [KENMERK, kolom('Actie', 'De titel van de actie.', 40), ...PLAN_KOLOMMEN],
  },
  behoeften: {
    naam: 'Behoeften',
    uitleg: 'Welke ondersteuning de gemeente nodig heeft.',
    kolommen: [
      KENMERK,
      KENMERK_NAAM,
      kolom('Soort', 'Wat de gemeente nodig heeft.', 34),
      kolom('Urgentie', 'Nu, dit jaar of later.', 11),
      kolom('Toelichting', 'Wat de gemeente erbij schrijft.', 60),
    ],
  },
  signalen: {
    naam: 'Signalen',
    uitleg: 'Wat de gemeente niet zelf kan oplossen.',
    kolommen: [
      KENMERK,
      KENMERK_NAAM,
      kolom('Wie', 'Wie dit kan oplossen.', 16),
      kolom('Signaal', 'Wat er in de weg staat.', 70),
    ],
  },
} as const

const CSV_STATUS = 'Wat er is geantwoord, of de status van het resultaat of de actie'

/** One table for the CSV file: every row is a judgement, a result, counts of answers or an action. */
export const CSV_KOLOMMEN: readonly Kolom[] = [
  kolom('Gemeente', 'CBS-code', 0),
  kolom('Meting', 'Naam van de meting', 0),
  kolom('Instrumentversie', 'Versie van het instrument', 0),
  kolom('Vastgesteld op', 'Leeg zolang de meting open is', 0),
  kolom('Soort', 'Oordeel, kenmerk, waarde, totaal, antwoorden of actie', 0),
  kolom('Code', 'Nummer van de vraag of het kenmerk, of de waarde', 0),
  kolom('Naam', 'De stelling, de naam of de titel van de actie', 0),
  kolom('Kernvraag', 'Ja of nee', 0),
  kolom('Status', CSV_STATUS, 0),
  VOORLOPIG,
  ...DEKKING,
  NIVEAU,
  BEGRENSD,
  SCORE,
  ...breuk('Score'),
  ...AMBITIE,
  KLOOF,
  ...breuk('Kloof'),
  ...ACHTERSTAND,
  TOELICHTING,
  STANDPUNT,
  ...ANTWOORD_KOLOMMEN,
  ...PLAN_KOLOMMEN.filter(({ titel }) => titel !== 'Status'),
]

/**
 * The sheets that the CSV file holds, with which of their columns stands under another title there.
 * A sheet without `soort` says it itself.
 */
export const CSV_BLADEN: readonly Readonly<{
  naam: string
  soort: string | null
  titels: Readonly<Record<string, string>>
}>[] = [
  {
    naam: BLADEN.oordelen.naam,
    soort: SOORTEN.oordeel,
    titels: { Code: 'Vraag', Naam: 'Stelling', Status: 'Oordeel' },
  },
  { naam: BLADEN.resultaten.naam, soort: null, titels: {} },
  {
    naam: BLADEN.antwoorden.naam,
    soort: SOORTEN.antwoorden,
    titels: { Code: 'Vraag', Naam: 'Stelling' },
  },
  {
    naam: BLADEN.plan.naam,
    soort: SOORTEN.actie,
    titels: { Code: 'Kenmerk', Naam: 'Actie' },
  },
]

export const OVER = {
  blad: 'Dit bestand',
  gemeente: 'Gemeente',
  meting: 'Meting',
  instrument: 'Instrument',
  versie: (versie: string) => `versie ${versie}`,
  stand: 'Stand',
  open: 'open: alles kan nog veranderen',
  vastgesteld: (revisie: number) => `Vastgesteld (revisie ${revisie}) op`,
  gemaaktOp: 'Gemaakt op',
  betekenis: 'Betekenis',
  zelfbeeld:
    'Een zelfbeeld voor het gesprek, geen oordeel en geen ranglijst. De schaal en de formules zijn van dit instrument; het richtinggevend kader zelf kent geen scores.',
} as const
