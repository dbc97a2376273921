import type { BehoefteVerhaal, Plek, SignaalVerhaal } from './verhalen'

/** What the gemeenten that share tell their adviseur, and what she says to them. */

const OEFENWIJK: Plek = { gemeenteCode: 'GM9906', jaar: 2026, datum: '2026-05-11' }
const SCHETSBERGEN: Plek = { gemeenteCode: 'GM9907', jaar: 2026, datum: '2026-06-22' }
const IJMODEL: Plek = { gemeenteCode: 'GM9909', jaar: 2026, datum: '2026-10-01' }
const NOARDEAST: Plek = { gemeenteCode: 'GM9910', jaar: 2026, datum: '2026-10-05' }
const LAGE_VOORBEELD: Plek = { gemeenteCode: 'GM9911', jaar: 2026, datum: '2026-05-19' }

export const BEHOEFTEN_VAN_DE_REGIO: readonly BehoefteVerhaal[] = [
  {
    plek: OEFENWIJK,
    kenmerkId: 'K11',
    soort: 'begeleiding',
    urgentie: 'nu',
    toelichting: 'Wij willen het mandaat van ons team op één plek vastleggen.',
  },
  {
    plek: OEFENWIJK,
    kenmerkId: 'K08',
    soort: 'uitwisseling',
    urgentie: 'dit-jaar',
    toelichting: 'Wij horen graag hoe anderen afspraken maken met huisartsen.',
  },
  { plek: SCHETSBERGEN, kenmerkId: 'K12', soort: 'kennis', urgentie: 'dit-jaar', toelichting: '' },
  {
    plek: IJMODEL,
    kenmerkId: 'K11',
    soort: 'kennis',
    urgentie: 'dit-jaar',
    toelichting: 'Wat mag een medewerker zelf besluiten onder de Wmo en de Jeugdwet?',
  },
  { plek: IJMODEL, kenmerkId: 'K13', soort: 'uitwisseling', urgentie: 'later', toelichting: '' },
  { plek: NOARDEAST, kenmerkId: 'K06', soort: 'menskracht', urgentie: 'nu', toelichting: '' },
  {
    plek: LAGE_VOORBEELD,
    kenmerkId: 'K08',
    soort: 'uitwisseling',
    urgentie: 'nu',
    toelichting: 'Vijf dorpen, één team: wie werkt ook zo?',
  },
  {
    plek: LAGE_VOORBEELD,
    kenmerkId: 'K11',
    soort: 'begeleiding',
    urgentie: 'dit-jaar',
    toelichting: '',
  },
]

export const SIGNALEN_VAN_DE_REGIO: readonly SignaalVerhaal[] = [
  {
    plek: OEFENWIJK,
    kenmerkId: 'K08',
    partij: 'verzekeraars',
    tekst: 'Overleg tussen wijkteam en huisarts wordt voor de huisarts niet betaald.',
  },
  {
    plek: IJMODEL,
    kenmerkId: 'K01',
    partij: 'rijk',
    tekst: 'Elke wet vraagt een eigen besluit en een eigen verslag.',
  },
  {
    plek: NOARDEAST,
    kenmerkId: 'K06',
    partij: 'opleidingen',
    tekst: 'Er komen te weinig brede hulpverleners van school.',
  },
]

type ReactieVerhaal = Readonly<{
  plek: Plek
  kenmerkId: string | null
  tekst: string
  status: 'gegeven' | 'afgesproken' | 'gepland' | 'gereed'
  /** What the coordinator of the gemeente said back. */
  antwoord?: string
}>

export const REACTIES: readonly ReactieVerhaal[] = [
  {
    plek: { gemeenteCode: 'GM9901', jaar: 2025, datum: '2025-10-20' },
    kenmerkId: 'K13',
    tekst:
      'Uw aanpak in team Noord valt op. Wilt u daar in het regio-overleg van november iets over vertellen?',
    status: 'gereed',
    antwoord: 'Graag. De teamleider komt mee.',
  },
  {
    plek: { gemeenteCode: 'GM9901', jaar: 2025, datum: '2025-10-20' },
    kenmerkId: 'K12',
    tekst:
      'U zoekt begeleiding bij de opdracht aan het team. De ondersteuningslijn kan daar in het voorjaar bij helpen. Zullen wij een datum kiezen?',
    status: 'afgesproken',
    antwoord: 'Ja, wij bellen u in januari.',
  },
  {
    plek: { ...OEFENWIJK, datum: '2026-10-12' },
    kenmerkId: 'K11',
    tekst:
      'Drie gemeenten in de regio werken aan mandaat. Ik nodig u uit voor een ochtend samen, met een voorbeeldregeling.',
    status: 'gegeven',
  },
  {
    plek: { ...OEFENWIJK, datum: '2026-10-12' },
    kenmerkId: null,
    tekst:
      'U ging in een jaar op veel kenmerken vooruit. Ik ben benieuwd wat daarbij het meest hielp.',
    status: 'gegeven',
  },
]

/** What the adviseur noted for herself before the conversation. */
export const VOORBEREIDING = {
  plek: { ...OEFENWIJK, datum: '2026-10-12' },
  notities: 'Nieuwe wethouder sinds de zomer. Eerst vragen wat zij al weet.',
  vragen:
    'Wat besluit het team nu zelf, en wat niet?\nWie mist er aan tafel als u het mandaat vastlegt?',
  aanbod: 'Ochtend over mandaat met de buurgemeenten. Voorbeeldregeling van VNG.',
}
