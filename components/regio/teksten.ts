import { NIVEAU_NAMEN } from '@/components/niveau/teksten'
import type { Deelbaar } from '@/lib/delen/schema'
import { BASISNIVEAU, type Niveau } from '@/lib/instrument/model'
import type { Lens } from '@/lib/instrument/model-omgeving'
import type { RegioGemeente } from '@/lib/regio/schema'
import type { Cel, Telling, Verandering } from '@/lib/report/regio/input'
import { knelpuntTekst } from '@/lib/report/regio/teksten'
import { countNoun, formatDatum, formatKorteDatum, joinWords } from '@/lib/report/format'
import { MIN_ANONIEM, MIN_GEMEENTEN } from '@/lib/scoring/aggregate'

const gemeenten = (aantal: number) => countNoun(aantal, 'gemeente', 'gemeenten')
const keer = (aantal: number) => `${aantal} keer`

const DELEN: Readonly<Record<Deelbaar, string>> = {
  resultaat: 'resultaat',
  behoeften: 'behoeften',
  plan: 'plan',
  signalen: 'signalen',
}

const LENSSOORTEN: Readonly<Record<Lens['soort'], string>> = {
  afspraak: 'Afspraken en programma’s',
  kenmerken: 'Kenmerken en uitgangspunten uit onderzoek',
  leidraad: 'Leidraden',
}

const WAAROM = {
  'onvoldoende-beoordeeld': 'te weinig beoordeeld',
  nvt: 'niet van toepassing',
} as const

const VERANDERINGEN: Readonly<Record<Verandering['soort'], string>> = {
  omhoog: 'omhoog',
  omlaag: 'omlaag',
  gelijk: 'gelijk',
  'niet-vergelijkbaar': 'niet vergelijkbaar',
  'geen-score': 'geen score in een van beide jaren',
}

const noemNiveau = (niveau: Niveau) => `niveau ${niveau}, ${NIVEAU_NAMEN[niveau].toLowerCase()}`

/** What a cell says, without whose it is. */
export function describeCel(cel: Cel): string {
  if (cel.niveau === null) return WAAROM[cel.waarom]
  const stand = cel.niveau < BASISNIVEAU ? 'onder het basisniveau' : 'haalt het basisniveau'
  const vragen = cel.vergelijkbaar ? '' : '; met andere vragen gemeten'
  return `${noemNiveau(cel.niveau)}, score ${cel.score.afgerond}, ${stand}${vragen}`
}

const ANONIEM = `Wie zonder naam deelt, telt alleen mee samen met minstens ${MIN_ANONIEM - 1} andere gemeenten die dat ook doen, en nooit als zij allemaal hetzelfde niveau hebben.`

export const REGIO_TEKSTEN = {
  kruimel: 'Regio’s',
  landelijk: 'Landelijk beeld',
  rapport: 'Regiorapport maken',
  peildatum: (dag: string) => `Stand van ${formatDatum(dag)}`,
  inhoud: 'Op deze pagina',
  delen: {
    wie: 'Wie deelt er?',
    kaart: 'Gemeenten en kenmerken',
    spreiding: 'Hoe zijn de kenmerken verdeeld?',
    spreidingLens: 'Hoe zijn de onderdelen verdeeld?',
    knelpunten: 'Waar loopt de regio vast?',
    vraag: 'Welke ondersteuning is nodig?',
    signalen: 'Wat moeten anderen oplossen?',
    jaren: 'Wat veranderde er?',
  },
  geenGemeenten: 'Klopt dat niet? Neem contact op met de beheerder.',
  nogNiets: {
    titel: 'Nog niets gedeeld',
    uitleg:
      'Ook een gemeente die zonder naam deelt, staat in deze lijst. Een gemeente kiest zelf wat zij deelt. U kunt haar uitnodigen om dat te doen: in het instrument staat het onder Delen.',
  },
  niemand:
    'Er is hier nog niets te zien. Zodra een gemeente een vastgestelde meting deelt, verschijnt zij op deze pagina.',
  alleenZonderNaam:
    'Geen gemeente deelt met naam. Wie zonder naam deelt, telt hieronder mee. U ziet niet welke gemeenten dat zijn.',
  delers: {
    lijst: 'Gemeenten die met naam delen',
    wat: ({ gedeeld, vastgesteldOp }: RegioGemeente) =>
      [
        joinWords(gedeeld.map((deel) => DELEN[deel])),
        ...(vastgesteldOp === null ? [] : [formatKorteDatum(vastgesteldOp)]),
      ].join(' · '),
    kies: (naam: string) => `${naam} naast andere leggen`,
    knop: 'Leg naast elkaar',
    knopUitleg: 'Kies twee of meer gemeenten om hun niveaus naast elkaar te zien.',
  },
  plannen: ({ herkenbaar, anoniem }: Telling) =>
    `${herkenbaar + anoniem === 1 ? 'Er deelt 1 gemeente' : `Er delen ${gemeenten(herkenbaar + anoniem)}`} een verbeterplan${anoniem > 0 ? `, waarvan ${anoniem} zonder naam` : ''}.`,
  anoniem: ANONIEM,
  alleenAnoniem: 'Geen gemeente deelt haar resultaat met naam.',
} as const

export const KAART_TEKSTEN = {
  bijschrift: (lens: string | null) =>
    lens === null
      ? 'Niveau per gemeente en kenmerk'
      : `Niveau per gemeente, op de kenmerken waar ${lens} over gaat`,
  uitleg:
    'Elke cel leidt naar wat de gemeente deelt. Kies een kop om daarop te sorteren: eerst het laagste niveau.',
  lensUitleg: (lens: string) =>
    `U ziet de kenmerken waar ${lens} over gaat. De onderdelen zelf staan nergens met naam: uit hun scores zijn soms antwoorden af te leiden. U vindt ze hieronder als verdeling over alle gemeenten. Elke cel leidt naar wat de gemeente deelt.`,
  gemeente: 'Gemeente',
  kolom: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  sorteer: (naam: string) => `Sorteer op ${naam}`,
  cel: (gemeente: string, kolom: string, inhoud: string) => `${gemeente}, ${kolom}: ${inhoud}`,
  geen: '–',
  ster: '*',
  nietVergelijkbaar:
    '* Gemeten met een andere versie van de vragen. Dit niveau is niet te vergelijken en telt niet mee in de verdeling.',
  nvt: '– Te weinig beoordeeld of niet van toepassing.',
  filter: {
    titel: 'Kies wat u ziet',
    lens: 'Bekijk vanuit',
    geenLens: 'De kenmerken',
    lensSoorten: LENSSOORTEN,
    waarde: 'Waarde',
    alleWaarden: 'Alle waarden',
    kenmerk: 'Kenmerk',
    alleKenmerken: 'Alle kenmerken',
    niveau: 'Gemeenten met ergens',
    alleNiveaus: 'Elk niveau',
    niveauKeuze: (niveau: Niveau) => `${niveau}. ${NIVEAU_NAMEN[niveau]}`,
    toon: 'Toon',
    wis: 'Toon alles',
  },
  gefilterd: (rijen: number, totaal: number, niveau: Niveau) =>
    `${rijen} van de ${gemeenten(totaal)} met naam ${rijen === 1 ? 'heeft' : 'hebben'} ergens niveau ${niveau}. Die cellen hebben een rand.`,
  geenRijen: (niveau: Niveau) =>
    `Geen gemeente die met naam deelt heeft hier niveau ${niveau}. Kies een ander niveau, of toon alles.`,
} as const

export const LEGENDA_TEKSTEN = {
  titel: { niveau: 'De niveaus', score: 'De scores' },
  score: (score: Niveau) => `Score ${score}`,
} as const

export const SPREIDING_TEKSTEN = {
  zin: (n: number) =>
    `Per kenmerk ziet u hoeveel van de ${gemeenten(n)} op elk niveau staan. Het midden is de score waar de helft onder of op zit.`,
  lensZin: (lens: string) =>
    `U ziet per onderdeel van ${lens} hoeveel gemeenten op elke score staan, naar beneden afgerond.`,
  weggelaten: (titels: readonly string[]) =>
    `Weggelaten, omdat er minder dan twee vragen over gaan: ${joinWords(titels)}.`,
  teWeinig: (n: number) =>
    `Er ${n === 1 ? 'telt nog maar 1 gemeente' : `tellen nog maar ${gemeenten(n)}`} mee. Vanaf ${MIN_GEMEENTEN} gemeenten ziet u hier de verdeling.`,
  niemand: `Nog niemand telt mee. Vanaf ${MIN_GEMEENTEN} gemeenten ziet u hier de verdeling.`,
  getal: 'Het getal in een balk is het aantal gemeenten.',
  bijschrift: 'Verdeling van de gemeenten over de niveaus',
  bijschriftLens: (lens: string) =>
    `Verdeling van de gemeenten over de scores op de onderdelen van ${lens}`,
  kolommen: {
    kenmerk: 'Kenmerk',
    onderdeel: 'Onderdeel',
    verdeling: 'Gemeenten per niveau',
    verdelingLens: 'Gemeenten per score, naar beneden afgerond',
    midden: 'Midden',
    helft: 'Middelste helft',
    n: 'Gemeenten',
  },
  /** @param wat a kenmerk has a level; a part of a lens only a score, rounded down here */
  verdeling: (
    wat: 'niveau' | 'score',
    aantallen: readonly Readonly<{ niveau: Niveau; aantal: number }>[],
  ) => joinWords(aantallen.map(({ niveau, aantal }) => `${gemeenten(aantal)} op ${wat} ${niveau}`)),
  helft: (laag: string, hoog: string) => (laag === hoog ? laag : `${laag} tot ${hoog}`),
  geen: '–',
  teWeinigKort: `Minder dan ${MIN_GEMEENTEN}`,
  ster: '*',
  zonderAnoniem:
    '* Hier tellen gemeenten die zonder naam delen niet allemaal mee, zodat niemand te herkennen is.',
} as const

export const KNELPUNT_TEKSTEN = {
  zin: (aantal: number) =>
    aantal === 1
      ? `Bij 1 kenmerk staat meer dan de helft onder het basisniveau (niveau ${BASISNIVEAU}).`
      : `Bij ${aantal} kenmerken staat meer dan de helft onder het basisniveau (niveau ${BASISNIVEAU}). Wat het vaakst speelt, staat bovenaan.`,
  teWeinig: knelpuntTekst.leeg,
  geen: `Bij geen enkel kenmerk staat meer dan de helft onder het basisniveau (niveau ${BASISNIVEAU}).`,
  aantal: (onder: number, van: number) => `${onder} van de ${gemeenten(van)} onder het basisniveau`,
  enkel: 'De ene gemeente die meetelt staat onder het basisniveau',
  alleenMetNaam: 'alleen wie met naam deelt',
  kaart: 'Bekijk per gemeente',
  kaartVan: (kort: string) => `Bekijk ${kort} per gemeente`,
  meer: (aantal: number) => `Nog ${countNoun(aantal, 'kenmerk', 'kenmerken')}`,
} as const

export const JAREN_TEKSTEN = {
  zin: (aantal: number, jaar: number, vorig: number) =>
    `${aantal === 1 ? 'Eén gemeente deelde' : `${gemeenten(aantal)} deelden`} het resultaat van ${vorig} en van ${jaar} met naam.`,
  telling: (omhoog: number, omlaag: number, gelijk: number) =>
    `Over alle kenmerken samen: ${keer(omhoog)} omhoog, ${keer(omlaag)} omlaag en ${keer(gelijk)} gelijk.`,
  nietTeVergelijken: (aantal: number) =>
    `${keer(aantal)} niet te vergelijken: de vragen veranderden, of er was geen score.`,
  niemand: (jaar: number, vorig: number) =>
    `Geen gemeente deelde een resultaat van ${vorig} én van ${jaar} met naam. Er is dus per gemeente nog niets te vergelijken.`,
  bijschrift: (jaar: number, vorig: number) =>
    `Verandering per gemeente en kenmerk, van ${vorig} naar ${jaar}`,
  tekens: {
    omhoog: '▲',
    omlaag: '▼',
    gelijk: '=',
    'niet-vergelijkbaar': '≠',
    'geen-score': '–',
  } satisfies Record<Verandering['soort'], string>,
  legenda: '▲ score omhoog, ▼ score omlaag, = gelijk, ≠ niet vergelijkbaar, – geen score',
  cel: ({ soort, van, naar, redenen }: Verandering) =>
    van && naar && soort !== 'niet-vergelijkbaar'
      ? `${VERANDERINGEN[soort]}, van score ${van.score.afgerond} (niveau ${van.niveau}) naar ${naar.score.afgerond} (niveau ${naar.niveau})`
      : [VERANDERINGEN[soort], ...redenen].join('. '),
  stap: (van: Niveau, naar: Niveau) => (van === naar ? String(naar) : `${van}→${naar}`),
  samenTitel: (jaar: number, vorig: number) => `Alle gemeenten samen: ${vorig} en ${jaar}`,
  samenUitleg: (jaar: number, vorig: number) =>
    `U ziet wie in ${vorig} telde naast wie in ${jaar} telde. Dat hoeven niet dezelfde gemeenten te zijn.`,
  samenTeWeinig: (jaar: number, vorig: number) =>
    `Voor alle gemeenten samen is er nog geen vergelijking. Daarvoor moeten in ${vorig} en in ${jaar} minstens ${MIN_GEMEENTEN} gemeenten meetellen.`,
  samenBijschrift: (jaar: number, vorig: number) =>
    `Midden en verdeling per kenmerk in ${vorig} en ${jaar}`,
  kolommen: {
    kenmerk: 'Kenmerk',
    midden: (jaar: number) => `Midden ${jaar}`,
    verdeling: (jaar: number) => `Per niveau ${jaar}`,
  },
  geen: '–',
} as const

export const NAAST_TEKSTEN = {
  titel: 'Gemeenten naast elkaar',
  titelVan: (regio: string) => `Gemeenten naast elkaar · ${regio}`,
  inleiding: (namen: readonly string[]) =>
    `U ziet ${joinWords(namen)} naast de verdeling in de regio. Dit is geen ranglijst.`,
  nogEen: 'Kies er hieronder nog een om gemeenten naast elkaar te zien.',
  geen: 'Kies hieronder welke gemeenten u naast elkaar wilt zien.',
  geenKeuze:
    'Nog geen gemeente in deze regio deelt haar resultaat met naam. Er valt dus nog niets naast elkaar te leggen.',
  onbekend: (aantal: number) =>
    aantal === 1
      ? 'Van 1 gekozen gemeente is het resultaat hier niet te zien. Misschien deelt zij het niet meer met naam.'
      : `Van ${aantal} gekozen gemeenten is het resultaat hier niet te zien. Misschien delen zij het niet meer met naam.`,
  bijschrift: 'Niveau en score per kenmerk, met de verdeling in de regio',
  kolommen: { kenmerk: 'Kenmerk', regio: 'Regio' },
  vastgesteld: (dag: string) => `vastgesteld op ${formatDatum(dag)}`,
  midden: (score: string) => `midden ${score}`,
  kiesTitel: 'Andere gemeenten kiezen',
  kiesEersteTitel: 'Gemeenten kiezen',
  kies: 'Gemeenten',
  toon: 'Leg naast elkaar',
} as const
