import type { Rapportkeuze } from '@/lib/report/keuze'

/** What the demo gemeenten did with their results; `besluit.ts` makes the rows of it. */

/** In which meting something was written, and on which day. */
export type Plek = Readonly<{ gemeenteCode: string; jaar: 2025 | 2026; datum: string }>

const DEMOSTAD: Plek = { gemeenteCode: 'GM9901', jaar: 2025, datum: '2025-06-12' }
const SCHETSWETTEN: Plek = { gemeenteCode: 'GM9908', jaar: 2025, datum: '2025-08-25' }

type ActieVerhaal = Readonly<{
  plek: Plek
  kenmerkId: string
  titel: string
  omschrijving?: string
  handvat?: string
  gevolg: string
  eigenaar: string
  start: string | null
  eind: string | null
  kosten?: number
  status: 'gepland' | 'bezig' | 'gereed' | 'gestopt'
  resultaat?: string
  notities?: string
}>

export const ACTIES: readonly ActieVerhaal[] = [
  {
    plek: DEMOSTAD,
    kenmerkId: 'K13',
    titel: 'Elke maand een moeilijke afweging bespreken in team Noord',
    handvat: 'K13.H1',
    gevolg: 'uitvoering',
    eigenaar: 'Teamleider wijkteams',
    start: '2025-09-01',
    eind: '2026-03-31',
    kosten: 6_000,
    status: 'gereed',
    resultaat:
      'Zes gesprekken gevoerd. Medewerkers weten nu wie er als eerste hulp krijgt, en waarom.',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K13',
    titel: 'Team Noord besluit zelf, zonder ambtelijke toets vooraf',
    handvat: 'K13.H4',
    gevolg: 'opdracht',
    eigenaar: 'Manager sociaal domein',
    start: '2026-04-01',
    eind: '2026-12-31',
    kosten: 25_000,
    status: 'bezig',
    notities: 'Het college besliste hierover op 10 maart 2026.',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K10',
    titel: 'Langere besluiten voor hulpmiddelen die niet veranderen',
    handvat: 'K10.H3',
    gevolg: 'uitvoering',
    eigenaar: 'Beleidsadviseur Wmo',
    start: '2026-01-15',
    eind: '2026-10-31',
    status: 'bezig',
    notities: 'De nieuwe brief is af. De scholing van medewerkers schoof door.',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K09',
    titel: 'Alle jongeren met hulp die bijna 18 zijn in beeld',
    handvat: 'K09.H1',
    gevolg: 'uitvoering',
    eigenaar: 'Coördinator jeugd',
    start: '2025-10-01',
    eind: '2026-06-30',
    status: 'gereed',
    resultaat: 'Van 64 jongeren is bekend wie het gesprek over later voert.',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K09',
    titel: 'Een toekomstplan maken met twee jeugdhulpaanbieders',
    handvat: 'K09.H3',
    gevolg: 'samenwerking',
    eigenaar: 'Inkoper jeugdhulp',
    start: '2026-09-01',
    eind: '2027-03-31',
    kosten: 12_000,
    status: 'bezig',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K06',
    titel: 'Eén heel team oefent samen met gesprekken over geldzorgen',
    handvat: 'K06.H5',
    gevolg: 'middelen',
    eigenaar: 'Opleidingscoördinator',
    start: '2027-01-11',
    eind: '2027-06-30',
    kosten: 18_500,
    status: 'gepland',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K07',
    titel: 'Een vast gezicht na een verwijzing: proef in twee wijken',
    omschrijving:
      'De medewerker die het eerste gesprek voerde, belt elke drie maanden. Ook als een ander de hulp geeft.',
    gevolg: 'financiering',
    eigenaar: 'Programmamanager toegang',
    start: '2027-02-01',
    eind: '2027-12-31',
    kosten: 40_000,
    status: 'gepland',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K12',
    titel: 'Een eigen meldpunt voor onveiligheid',
    gevolg: 'samenwerking',
    eigenaar: 'Adviseur veiligheid',
    start: '2025-09-15',
    eind: '2026-05-01',
    status: 'gestopt',
    resultaat: 'Gestopt in januari 2026: het Zorg- en Veiligheidshuis doet dit al voor de regio.',
  },
  {
    plek: SCHETSWETTEN,
    kenmerkId: 'K11',
    titel: 'Mandaat bij de afdelingen Inkomen en Wonen',
    handvat: 'K11.H4',
    gevolg: 'opdracht',
    eigenaar: 'Manager toegang',
    start: '2025-10-01',
    eind: '2026-03-31',
    kosten: 30_000,
    status: 'gereed',
    resultaat: 'Bij beide afdelingen is een contactpersoon. Die antwoordt binnen drie werkdagen.',
  },
  {
    plek: SCHETSWETTEN,
    kenmerkId: 'K08',
    titel: 'Met de woningcorporatie opschrijven welke gegevens wij delen',
    handvat: 'K08.H4',
    gevolg: 'samenwerking',
    eigenaar: 'Adviseur privacy',
    start: '2025-11-01',
    eind: '2026-09-30',
    status: 'bezig',
  },
]

export type BehoefteVerhaal = Readonly<{
  plek: Plek
  kenmerkId: string
  soort: string
  urgentie: 'nu' | 'dit-jaar' | 'later'
  toelichting: string
}>

export const BEHOEFTEN: readonly BehoefteVerhaal[] = [
  {
    plek: DEMOSTAD,
    kenmerkId: 'K13',
    soort: 'kennis',
    urgentie: 'nu',
    toelichting: 'Hoe leggen andere gemeenten vast wie het eerst hulp krijgt?',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K10',
    soort: 'uitwisseling',
    urgentie: 'dit-jaar',
    toelichting: 'Wij willen zien hoe een gemeente van onze grootte met lange besluiten werkt.',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K06',
    soort: 'menskracht',
    urgentie: 'later',
    toelichting: '',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K12',
    soort: 'begeleiding',
    urgentie: 'dit-jaar',
    toelichting: 'Wij zoeken iemand die de opdracht aan het team met ons doorloopt.',
  },
  {
    plek: { gemeenteCode: 'GM9908', jaar: 2026, datum: '2026-07-14' },
    kenmerkId: 'K11',
    soort: 'begeleiding',
    urgentie: 'nu',
    toelichting: 'Iemand die met ons team en onze juristen om tafel gaat.',
  },
  {
    plek: { gemeenteCode: 'GM9906', jaar: 2026, datum: '2026-05-11' },
    kenmerkId: 'K13',
    soort: 'begeleiding',
    urgentie: 'nu',
    toelichting: '',
  },
]

export type SignaalVerhaal = Readonly<{
  plek: Plek
  kenmerkId: string
  partij: string
  tekst: string
}>

export const SIGNALEN: readonly SignaalVerhaal[] = [
  {
    plek: DEMOSTAD,
    kenmerkId: 'K09',
    partij: 'rijk',
    tekst:
      'Geld voor jongeren stopt per wet op hun achttiende verjaardag. Daardoor kunnen wij de vertrouwde begeleiding vaak niet laten doorgaan.',
  },
  {
    plek: DEMOSTAD,
    kenmerkId: 'K06',
    partij: 'opleidingen',
    tekst: 'Er zijn in onze regio te weinig opleidingsplaatsen voor brede hulpverleners.',
  },
]

type Delen = 'niet' | 'anoniem' | 'herkenbaar'
type DelingVerhaal = Readonly<{
  plek: Plek
  resultaat: Delen
  behoeften: Delen
  plan: Delen
  signalen: Delen
}>

/** One word for all that a gemeente shares. */
const deelt = (gemeenteCode: string, jaar: 2025 | 2026, delen: Delen): DelingVerhaal => ({
  plek: { gemeenteCode, jaar, datum: `${jaar}-10-06` },
  resultaat: delen,
  behoeften: delen,
  plan: delen,
  signalen: delen,
})

export const DELINGEN: readonly DelingVerhaal[] = [
  { ...deelt('GM9901', 2025, 'herkenbaar'), plan: 'niet' },
  deelt('GM9906', 2025, 'herkenbaar'),
  deelt('GM9906', 2026, 'herkenbaar'),
  deelt('GM9907', 2025, 'herkenbaar'),
  { ...deelt('GM9907', 2026, 'herkenbaar'), signalen: 'niet' },
  deelt('GM9908', 2025, 'anoniem'),
  deelt('GM9908', 2026, 'anoniem'),
  { ...deelt('GM9909', 2026, 'anoniem'), behoeften: 'herkenbaar' },
  { ...deelt('GM9910', 2026, 'anoniem'), plan: 'niet' },
  { ...deelt('GM9911', 2026, 'herkenbaar'), plan: 'niet', signalen: 'niet' },
  deelt('GM9912', 2026, 'niet'),
]

export const KEUZES: readonly (Readonly<{ plek: Plek }> & Partial<Rapportkeuze>)[] = [
  {
    // Composed again since, with what became of the plan.
    plek: { ...DEMOSTAD, datum: '2026-09-14' },
    onderdelen: ['samenvatting', 'waarden', 'kenmerken', 'lens', 'behoeften', 'plan', 'methode'],
    lens: 'hervormingsagenda-jeugd',
    voorwoord:
      'Inwoners kloppen bij ons aan met vragen over zorg, opvoeden, geld en wonen. In 2025 keken wij met collega’s uit beleid en uitvoering hoe goed wij hen helpen.\n\nDit rapport laat zien wat goed gaat en wat nog niet. Het is ons eigen beeld. Wij bespreken het graag met u.',
    besluit:
      'Wij vragen u:\n- kennis te nemen van deze uitkomst;\n- in te stemmen met de drie kenmerken waarmee wij beginnen;\n- ons te vragen om over een jaar opnieuw te meten.',
  },
]
