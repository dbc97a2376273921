import { ACTIESTATUS_NAMEN, sayActiestatus } from '@/lib/report/actiestatus'
import { capitalize, countNoun, formatDatum, joinWords } from '@/lib/report/format'
import type { ActieStatus, Gevolg, PlanTelling, Sortering, Weergave } from '@/lib/plan/schema'

const euro = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})
const getal = new Intl.NumberFormat('nl-NL')

const acties = (aantal: number) => countNoun(aantal, 'actie', 'acties')

export const GEVOLG_NAMEN: Readonly<Record<Gevolg, string>> = {
  opdracht: 'Opdracht',
  financiering: 'Financiering',
  middelen: 'Middelen',
  samenwerking: 'Samenwerking',
  randvoorwaarden: 'Randvoorwaarden',
  uitvoering: 'Uitvoering',
}

const STATUSSEN = ['gepland', 'bezig', 'gereed', 'gestopt'] as const

/** "3 acties: 2 gepland en 1 bezig." */
function describeAantal({ aantal, perStatus }: PlanTelling): string {
  const delen = STATUSSEN.filter((status) => perStatus[status] > 0).map(
    (status) => `${perStatus[status]} ${sayActiestatus(status)}`,
  )
  return `${acties(aantal)}: ${joinWords(delen)}.`
}

/** "De lopende acties kosten samen € 12.500. Bij 2 daarvan staan nog geen kosten." */
function describeKosten({ perStatus, kosten, zonderKosten }: PlanTelling): string {
  const open = perStatus.gepland + perStatus.bezig
  if (open === 0) return 'Er lopen geen acties.'
  const som =
    open === 1
      ? `De lopende actie kost ${euro.format(kosten)}.`
      : `De lopende acties kosten samen ${euro.format(kosten)}.`
  if (zonderKosten === open) {
    return `Bij de ${open === 1 ? 'lopende actie' : 'lopende acties'} staan nog geen kosten.`
  }
  return zonderKosten > 0 ? `${som} Bij ${zonderKosten} daarvan staan nog geen kosten.` : som
}

export const PLAN_TEKSTEN = {
  titel: 'Verbeterplan',
  titelVan: (meting: string) => `Verbeterplan bij ${meting}`,
  inleiding:
    'Hier staat wat uw gemeente gaat doen. Het plan loopt door: acties uit eerdere metingen blijven in beeld.',
  euro: (kosten: number) => euro.format(kosten),
  bedrag: (kosten: number) => getal.format(kosten),
  leeg: {
    bepalen:
      'Er staan nog geen acties in het plan. Kies hieronder een handvat, of bedenk zelf een actie.',
    lezen: 'Er staan nog geen acties in het plan.',
  },
  totaal: (telling: PlanTelling) => `${describeAantal(telling)} ${describeKosten(telling)}`,
  nieuw: 'Nieuwe actie',
  agenda: 'Zet de einddatums in uw agenda (ICS-bestand)',
  teLaat: {
    titel: (aantal: number) =>
      aantal === 1 ? 'Eén actie is te laat' : `${aantal} acties zijn te laat`,
    regel: (eind: string, eigenaar: string) =>
      `moest klaar zijn op ${formatDatum(eind)}${eigenaar ? `, ${eigenaar}` : ''}`,
    alle: (aantal: number) => `Bekijk alle ${aantal} acties die te laat zijn`,
  },
  acties: 'Acties',
  weergaven: {
    titel: 'Zo ziet u het plan',
    namen: { bord: 'Bord', lijst: 'Lijst' } satisfies Record<Weergave, string>,
  },
  filter: {
    titel: 'Kies welke acties u ziet',
    kenmerk: 'Kenmerk',
    alleKenmerken: 'Alle kenmerken',
    status: 'Status',
    alleStatussen: 'Elke status',
    eigenaar: 'Wie doet het',
    iedereen: 'Iedereen',
    niemand: 'Nog niemand',
    laat: 'Alleen wat te laat is',
    toon: 'Toon acties',
    wis: 'Toon weer alles',
    gevonden: (gevonden: PlanTelling, totaal: number) =>
      gevonden.aantal === 0
        ? `Geen van de ${acties(totaal)} past bij uw keuze.`
        : `U ziet ${gevonden.aantal} van de ${acties(totaal)}. ${describeKosten(gevonden)}`,
  },
  kenmerk: ({ nummer, kort }: { nummer: number; kort: string }) => `${nummer}. ${kort}`,
  begonnenBij: (meting: string) => `Begonnen bij ${meting}`,
  laat: 'Te laat',
  zonderEigenaar: 'Nog niemand',
  periode: (start: string | null, eind: string | null) => {
    if (start && eind) return `${formatDatum(start)} tot en met ${formatDatum(eind)}`
    if (eind) return `Klaar op ${formatDatum(eind)}`
    return start ? `Begint op ${formatDatum(start)}` : 'Nog geen datum'
  },
  bord: {
    kolom: (status: ActieStatus, aantal: number) => `${ACTIESTATUS_NAMEN[status]} (${aantal})`,
    leeg: 'Geen acties',
    meer: (aantal: number, status: ActieStatus) =>
      `Nog ${acties(aantal)} bij ‘${ACTIESTATUS_NAMEN[status]}’: bekijk ze in de lijst`,
    verplaats: 'Verplaats',
    verplaatsWat: (titel: string) => ` ‘${titel}’`,
    naar: (status: ActieStatus) => `Naar ${sayActiestatus(status)}`,
  },
  lijst: {
    titel: 'De acties in een tabel',
    kolommen: { actie: 'Actie', eigenaar: 'Wie doet het', kosten: 'Kosten' },
    sorteringen: {
      eind: 'Wanneer',
      kenmerk: 'Kenmerk',
      status: 'Status',
    } satisfies Record<Sortering, string>,
    sorteer: (naam: string) => `Sorteer op ${naam.toLowerCase()}`,
    gesorteerd: ' (hierop gesorteerd)',
    nieuweStatus: (titel: string) => `Nieuwe status van ‘${titel}’`,
    verplaats: 'Verplaats',
    regels: (eerste: number, laatste: number, totaal: number) =>
      `Actie ${eerste} tot en met ${laatste} van ${totaal}`,
    paginas: 'Pagina’s van de lijst',
    alles: 'Alle acties onder elkaar, om af te drukken',
    perPagina: 'Weer per pagina',
  },
  samen: {
    titel: 'Wat alle acties samen doen',
    uitleg: (meting: string) =>
      `Dit is wat u mag verwachten als alle lopende acties lukken, berekend op ${meting}. Het is een verwachting, geen belofte: er gebeurt meer dan wat in het plan staat.`,
    kolommen: {
      kenmerk: 'Kenmerk',
      aantal: 'Lopende acties',
      nu: 'Score nu',
      straks: 'Verwachte score',
    },
  },
  voorstellen: {
    titel: 'Handvatten voor uw plan',
    uitleg:
      'Per kenmerk dat onder uw ambitie ligt, ziet u wat u kunt doen om een niveau hoger te komen. De grootste kloof staat bovenaan.',
    geen: 'Op elk kenmerk met een score haalt u uw ambitie. Bedenk zelf wat u wilt doen.',
    geenScore: 'Nog geen kenmerk heeft een score. Vul eerst de vragenlijst in.',
    nvt: 'Geen van de kenmerken is van toepassing. Bedenk zelf wat u wilt doen.',
    kenmerk: (nummer: number, kort: string, score: string, ambitie: number) =>
      `${nummer}. ${kort}: score ${score}, ambitie ${ambitie}`,
    handvatten: 'Wat u kunt doen',
    ondersteuning: 'Wie u kan helpen',
    over: 'Alles over dit kenmerk',
    eigen: 'Zelf een actie bedenken bij dit kenmerk',
    inPlan: 'Zet in het plan',
    inPlanWat: (wat: string) => ` (${wat})`,
    staatErin: 'Staat in het plan',
    herkomst: (soort: string, organisatie: string) => `${capitalize(soort)} van ${organisatie}`,
  },
} as const

/** What came of something that was asked; the keys stand in addresses. */
export const GELUKT_TEKSTEN = {
  toegevoegd: () => 'De actie staat in het plan. Vul aan wie het doet en wanneer.',
  bestond: () => 'Deze actie stond al in het plan. U ziet haar hier.',
  gemaakt: () => 'De actie staat in het plan.',
  opgeslagen: () => 'De actie is opgeslagen.',
  verwijderd: () => 'De actie is verwijderd.',
  verplaatst: (titel: string, status: string) => `‘${titel}’ staat nu bij ‘${status}’.`,
} satisfies Record<string, (titel: string, status: string) => string>

export const MISLUKT_TEKSTEN = {
  intussen: (titel: string, status: string) =>
    `‘${titel}’ is intussen verplaatst naar ‘${status}’, door een ander of door u in een ander venster. Kijk of dat klopt, en kies zo nodig opnieuw.`,
  vol: () =>
    'Uw plan heeft al 500 acties. Meer past er niet in. Verwijder eerst acties die u niet meer nodig hebt.',
  onbekend: () => 'Dit handvat bestaat niet in deze meting. Kies een ander handvat.',
  weg: () => 'Deze actie is intussen verwijderd, door een ander of door u in een ander venster.',
  mislukt: () => 'Dat is niet gelukt. U mag het plan van deze gemeente niet veranderen.',
} satisfies Record<string, (titel: string, status: string) => string>
