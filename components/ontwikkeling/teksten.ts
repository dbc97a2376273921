import type { Wijziging } from '@/lib/instrument/model'
import type { Tekort } from '@/lib/ontwikkeling/schema'
import type { Actie } from '@/lib/plan/schema'
import { sayActiestatus } from '@/lib/report/actiestatus'
import { countNoun, formatDatum, joinWords, quote } from '@/lib/report/format'
import { oordelenTekst } from '@/lib/report/teksten-kenmerk'
import { countStappen, describeVerschil, readStap } from '@/lib/report/verschil'
import { compare } from '@/lib/scoring/fraction'
import type { Oordeel } from '@/lib/scoring/model'
import type {
  GemiddeldeOntwikkeling,
  KenmerkOntwikkeling,
  OntwikkelingBeeld,
  Verschil,
} from '@/lib/scoring/ontwikkeling'

const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')

const TEKORT: Readonly<Record<Exclude<Tekort, 'te-weinig-gekozen'>, string>> = {
  'geen-vastgesteld':
    'Uw gemeente heeft nog geen vastgestelde meting. Stel eerst een meting vast. Bij de volgende meting ziet u hier wat er veranderde.',
  'een-vastgesteld':
    'Uw gemeente heeft één vastgestelde meting. Zodra er een tweede is, ziet u hier wat er veranderde, en waarom.',
}

const WIJZIGINGEN: Readonly<Record<Wijziging['soort'], string>> = {
  gelijk: 'Verplaatst',
  verwoord: 'Verplaatst',
  gesplitst: 'Gesplitst',
  samengevoegd: 'Samengevoegd',
  nieuw: 'Nieuwe vraag',
  vervallen: 'Vraag vervallen',
}

export const ONTWIKKELING_TEKSTEN = {
  titel: 'Wat veranderde er door de jaren?',
  titelVan: (gemeente: string) => `Door de jaren: ${gemeente}`,
  kruimel: 'Door de jaren',
  resultaten: 'Resultaten',
  tekort: TEKORT,
  heropend: (namen: readonly string[]) =>
    `${joinWords(namen.map(quote))} ${namen.length === 1 ? 'is' : 'zijn'} heropend en ${namen.length === 1 ? 'telt' : 'tellen'} hier weer mee zodra ${namen.length === 1 ? 'de meting' : 'zij'} opnieuw ${namen.length === 1 ? 'is' : 'zijn'} vastgesteld.`,
  kiezen: {
    titel: 'Andere metingen kiezen',
    vraag: 'Welke metingen wilt u naast elkaar zien?',
    hint: 'Kies er twee of meer.',
    optie: (naam: string, datum: string) => `${naam} (vastgesteld op ${formatDatum(datum)})`,
    knop: 'Naast elkaar zetten',
    foutTitel: 'Er is nog niets te vergelijken',
    fout: 'Kies minstens twee metingen.',
  },
  tabelTitel: 'Alle getallen in een tabel',
  bijschrift: 'Score per kenmerk in elke meting, en het verschil tussen de eerste en de laatste',
  gemiddelden: 'Totaal en per waarde',
  gemiddeldenBijschrift: 'Totaal en score per waarde in elke meting',
  totaal: 'Totaal',
  over: ({ over, totaal }: GemiddeldeOntwikkeling) => `${over.length} van ${totaal}`,
  kolommen: { kenmerk: 'Kenmerk', waarde: 'Waarde', over: 'Kenmerken', verschil: 'Verschil' },
  overUitleg:
    'Voor het totaal en de waarden tellen alleen kenmerken mee die in alle gekozen metingen een score hebben en te vergelijken zijn. Daarom kan een getal hier anders zijn dan bij de meting zelf.',
  leeg: '–',
  kort: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  nietVergelijkbaar: 'Niet vergelijkbaar',
  waaromNiet:
    'De score is niet te vergelijken, want de vragen van dit kenmerk zijn tussen deze metingen veranderd:',
  reden: (soort: Wijziging['soort'], vraag: string, reden: string) =>
    `${WIJZIGINGEN[soort]} (${vraag}): ${reden}`,
  bewogenTitel: 'Wat bewoog, en waarom',
  stap: (van: string, naar: string) => `Van ${quote(van)} naar ${quote(naar)}`,
  scoreStap: (van: string, naar: string, verschil: string) =>
    `Score van ${van} naar ${naar} (${verschil})`,
  geenScoreStap: 'Niet in beide metingen een score.',
  vragen: 'Vragen die anders zijn beoordeeld',
  vanNaar: (van: string, naar: string) => `${van} → ${naar}`,
  vanNaarGesproken: (van: string, naar: string) => `Van ${van} naar ${naar}.`,
  toen: 'Toelichting toen:',
  nu: 'Toelichting nu:',
  zonderToelichting: 'Hierbij is geen toelichting vastgelegd.',
  acties: 'Acties die in deze tijd liepen',
  actie: ({ status, start, eind }: Actie) =>
    [sayActiestatus(status), describePeriode(start, eind)].filter(Boolean).join(', '),
  verwacht: (niveau: number, vragen: number) =>
    `Verwacht: ${countNoun(vragen, 'vraag', 'vragen')} naar niveau ${niveau}.`,
  werd: (gehaald: number, totaal: number) => `Gehaald bij ${gehaald} van de ${totaal}.`,
  geenBeweging: (namen: readonly string[]) =>
    `Hier is geen vraag anders beoordeeld en liep geen actie: ${joinWords(namen)}.`,
  naarPlan: 'Bekijk het verbeterplan',
}

function describePeriode(start: string | null, eind: string | null): string {
  if (start && eind) return `${formatDatum(start)} tot en met ${formatDatum(eind)}`
  if (start) return `vanaf ${formatDatum(start)}`
  return eind ? `tot en met ${formatDatum(eind)}` : ''
}

/** A judgement in words. */
export function describeStand(oordeel: Oordeel | null): string {
  if (oordeel?.soort === 'niveau') return `niveau ${oordeel.niveau}`
  if (oordeel?.soort === 'nvt') return oordelenTekst.nvt.toLowerCase()
  return (oordeel ? oordelenTekst.weetNiet : oordelenTekst.geen).toLowerCase()
}

type Vergeleken = Pick<KenmerkOntwikkeling, 'kenmerk'> & { verschil: Verschil }

const listVergeleken = (beeld: OntwikkelingBeeld): Vergeleken[] =>
  beeld.kenmerken.flatMap(({ kenmerk, geheel: { verschil } }) =>
    verschil ? [{ kenmerk, verschil }] : [],
  )

const describeStap = ({ van, naar }: Verschil) => `van ${van.afgerond} naar ${naar.afgerond}`

/** The kenmerk that moved furthest in a direction; none when nothing did. */
function describeGrootste(
  vergeleken: readonly Vergeleken[],
  richting: Verschil['richting'],
  label: string,
): string[] {
  const [grootste] = vergeleken
    .filter(({ verschil }) => readStap(verschil) === richting)
    .toSorted((a, b) => compare(b.verschil.omvang, a.verschil.omvang))
  if (!grootste) return []
  return [`${label}: ${quote(grootste.kenmerk.kort)}, ${describeStap(grootste.verschil)}.`]
}

/** What the kenmerken that compare say, most important first; at least one of them. */
function describeVergeleken(
  gemeente: string,
  vergeleken: readonly [Vergeleken, ...Vergeleken[]],
  totaal: number,
): [string, ...string[]] {
  if (vergeleken.length === 1) return [describeEnige(gemeente, vergeleken[0])]
  return [
    describeTelling(gemeente, vergeleken, totaal),
    ...describeGrootste(vergeleken, 'omhoog', 'De grootste stap vooruit'),
    ...describeGrootste(vergeleken, 'omlaag', 'De grootste stap terug'),
  ]
}

/** What became of the gemeente between the first and the last of these metingen, in sentences. */
export function describeOntwikkeling(gemeente: string, beeld: OntwikkelingBeeld): string[] {
  const { metingen, kenmerken: alle, totaal } = beeld
  const [eerst, ...overig] = listVergeleken(beeld)
  const tussen = `Tussen ${quote(metingen[0]?.naam ?? '')} en ${quote(metingen.at(-1)?.naam ?? '')}`
  const niet = alle.filter(({ geheel }) => geheel.redenen.length > 0).length
  const over =
    niet > 0
      ? [
          `${kenmerken(niet)} ${niet === 1 ? 'is' : 'zijn'} niet te vergelijken, omdat de vragen zijn veranderd.`,
        ]
      : []
  if (!eerst) {
    return [`${tussen} is van gemeente ${gemeente} geen enkele score te vergelijken.`, ...over]
  }
  const [eerste, laatste] = [totaal.standen[0]?.score, totaal.standen.at(-1)?.score]
  const [zin, ...stappen] = describeVergeleken(gemeente, [eerst, ...overig], alle.length)
  return [
    `${tussen} ${zin}`,
    ...stappen,
    ...(eerste && laatste
      ? [`Het totaal ${describeGang(eerste.afgerond, laatste.afgerond)}.`]
      : []),
    ...over,
  ]
}

const describeGang = (van: string, naar: string) =>
  van === naar ? `bleef ${naar}` : `ging van ${van} naar ${naar}`

function describeEnige(gemeente: string, { kenmerk, verschil }: Vergeleken): string {
  const stap = readStap(verschil)
  const bij = `bij ${quote(kenmerk.kort)}, het enige kenmerk dat te vergelijken is`
  return stap === 'omhoog' || stap === 'omlaag'
    ? `ging de score van gemeente ${gemeente} ${stap} ${bij}: ${describeStap(verschil)}.`
    : `bleef de score van gemeente ${gemeente} ${describeVerschil(verschil)} ${bij}.`
}

function describeTelling(
  gemeente: string,
  vergeleken: readonly Vergeleken[],
  totaal: number,
): string {
  const { omhoog, omlaag, gelijk, woord } = countStappen(vergeleken.map(({ verschil }) => verschil))
  const aantal = vergeleken.length
  const groep = `${kenmerken(aantal)}${aantal === totaal ? '' : ' die te vergelijken zijn'}`
  if (gelijk === aantal) {
    return `bleef de score van gemeente ${gemeente} ${woord}, bij de ${kenmerken(aantal)} die te vergelijken zijn.`
  }
  const eerste = omhoog > 0 ? omhoog : omlaag
  const rest = [
    ...(omhoog > 0 && omlaag > 0 ? [` en bij ${omlaag} omlaag`] : []),
    gelijk > 0 ? `. Bij ${gelijk} bleef de score ${woord}.` : '.',
  ].join('')
  return `ging de score van gemeente ${gemeente} bij ${eerste === aantal ? 'alle' : `${eerste} van de`} ${groep} ${omhoog > 0 ? 'omhoog' : 'omlaag'}${rest}`
}
