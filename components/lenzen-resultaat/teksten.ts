import type { Lens } from '@/lib/instrument/model-omgeving'
import { BASISNIVEAU } from '@/lib/instrument/model'
import { countNoun, joinWords, quote } from '@/lib/report/format'
import type { LensResultaat, OnderdeelResultaat } from '@/lib/scoring/lens'

const onderdelen = (aantal: number) => countNoun(aantal, 'onderdeel', 'onderdelen')
const vragen = (aantal: number) => countNoun(aantal, 'vraag', 'vragen')

const SOORTEN: Readonly<Record<Lens['soort'], string>> = {
  afspraak: 'Afspraken en programma’s',
  kenmerken: 'Kenmerken en uitgangspunten uit onderzoek',
  leidraad: 'Leidraden',
}

/** So many parts one sentence names; more it counts. */
const GENOEMD = 2

const noem = ({ onderdeel, score }: OnderdeelResultaat) =>
  `${quote(onderdeel.titel)} (${score?.afgerond ?? ''})`

const gescoord = ({ onderdelen: delen }: LensResultaat) => delen.filter(({ score }) => score)

/** The parts that are furthest behind, as far as one sees: with the same score when rounded. */
function listVerst({ achter }: LensResultaat): OnderdeelResultaat[] {
  return achter.filter(({ score }) => score?.afgerond === achter[0]?.score?.afgerond)
}

/** So many parts, or so many with a score when others have none. */
const metScore = (aantal: number, totaal: number) =>
  aantal === totaal ? onderdelen(aantal) : `${onderdelen(aantal)} met een score`

const alleMetScore = (aantal: number, totaal: number) =>
  `alle ${metScore(aantal, totaal)}`.replace('alle 2 ', 'beide ')

/** Where a gemeente stands by way of one lens, in a sentence that one can repeat. */
export function describeLens(gemeente: string, resultaat: LensResultaat): string {
  const { achter, onderdelen: alle } = resultaat
  const delen = gescoord(resultaat)
  if (delen.length === 0) {
    return `Het is nog niet te zeggen waar gemeente ${gemeente} staat. Bij geen enkel onderdeel zijn genoeg vragen beoordeeld.`
  }
  if (delen.length === 1) {
    const stand = achter.length === 1 ? 'ligt onder het basisniveau' : 'haalt het basisniveau'
    const waar = alle.length === 1 ? 'het ene onderdeel' : `één van de ${onderdelen(alle.length)}`
    return `Gemeente ${gemeente} heeft bij ${waar} een score. ${delen.map(noem).join('')} ${stand}.`
  }
  if (achter.length === 0) {
    return `Gemeente ${gemeente} haalt het basisniveau bij ${alleMetScore(delen.length, alle.length)}.`
  }
  const waar =
    achter.length === delen.length
      ? alleMetScore(delen.length, alle.length)
      : `${achter.length} van de ${metScore(delen.length, alle.length)}`
  return `Gemeente ${gemeente} staat bij ${waar} onder het basisniveau.${describeVerst(resultaat)}`
}

function describeVerst(resultaat: LensResultaat): string {
  const verst = listVerst(resultaat)
  const { achter } = resultaat
  if (verst.length === gescoord(resultaat).length) {
    return ` De score is overal ${verst[0]?.score?.afgerond ?? ''}.`
  }
  if (achter.length === 1) return ` Dat is ${verst.map(noem).join('')}.`
  return verst.length <= GENOEMD
    ? ` Het verst eronder: ${joinWords(verst.map(noem))}.`
    : ` Het verst eronder: ${onderdelen(verst.length)} met score ${verst[0]?.score?.afgerond ?? ''}.`
}

/** The same in one line of a list. */
export function summarizeLens(resultaat: LensResultaat): string {
  const { achter, onderdelen: alle } = resultaat
  const delen = gescoord(resultaat)
  if (delen.length === 0) return 'Nog te weinig beoordeeld om iets te zeggen.'
  if (achter.length === 0) {
    return delen.length === 1
      ? 'Het onderdeel met een score haalt het basisniveau.'
      : `Het basisniveau is gehaald bij ${alleMetScore(delen.length, alle.length)}.`
  }
  const rest = achter.length - GENOEMD
  const namen = [
    ...achter.slice(0, GENOEMD).map(noem),
    ...(rest > 0 ? [`nog ${onderdelen(rest)}`] : []),
  ]
  return `Onder het basisniveau: ${joinWords(namen)}.`
}

export const LENZEN_TEKSTEN = {
  titel: 'Waar staan wij voor landelijke afspraken?',
  titelVan: (meting: string) => `Afspraken bij ${meting}`,
  kruimel: 'Afspraken',
  resultaten: 'Resultaten',
  inleiding:
    'U ziet hier dezelfde antwoorden, door de bril van een afspraak, een onderzoek of een leidraad. Daarvoor hoeft u geen extra vragen te beantwoorden.',
  soorten: SOORTEN,
}

export const LENS_TEKSTEN = {
  titelVan: (lens: string) => `${lens}: waar staan wij?`,
  figuur: (lens: string) => `De onderdelen van ${quote(lens)}`,
  tabelTitel: 'Alle onderdelen in een tabel',
  bijschrift: (lens: string) => `Score en aantal beoordeelde vragen per onderdeel van ${lens}`,
  kolommen: { onderdeel: 'Onderdeel', score: 'Score', dekking: 'Beoordeeld', stand: 'Stand' },
  onderdeel: (nummer: number, titel: string) => `${nummer}. ${titel}`,
  score: (score: string) => `${score} van 5`,
  geenScore: 'Geen score',
  dekking: (beoordeeld: number, vanToepassing: number) =>
    `${beoordeeld} van de ${vragen(vanToepassing)} beoordeeld`,
  dekkingKort: (beoordeeld: number, vanToepassing: number) => `${beoordeeld} van ${vanToepassing}`,
  onder: `Onder het basisniveau (${BASISNIVEAU})`,
  haalt: `Haalt het basisniveau (${BASISNIVEAU})`,
  statussen: {
    'onvoldoende-beoordeeld': 'Te weinig beoordeeld',
    nvt: 'Niet van toepassing',
    'zonder-vragen': 'Geen vraag in dit instrument',
  },
  achterTitel: 'Wat achterblijft, en wat kan helpen',
  overigTitel: 'De andere onderdelen',
  alleTitel: 'De onderdelen en hun vragen',
  vragenTitel: (aantal: number) =>
    aantal === 1 ? 'De vraag bij dit onderdeel' : `De ${aantal} vragen bij dit onderdeel`,
  vragenEnHulp: 'De vragen hierbij, en wat kan helpen',
  kenmerk: (nummer: number, kort: string) => `Kenmerk ${nummer}: ${kort}`,
  hulpTitel: 'Wat kan helpen',
  inHetPlan: 'In het plan',
  inHetPlanVan: (handvat: string) => `In het plan: ${handvat}`,
  ondersteuning: 'Ondersteuning',
  van: (organisatie: string) => ` van ${organisatie}`,
  onbekend: (ids: readonly string[], versie: string) =>
    `Deze bril noemt ook ${joinWords(ids)}. Versie ${versie} van het instrument, waarmee deze meting is gemaakt, heeft ${ids.length === 1 ? 'die vraag' : 'die vragen'} niet. ${ids.length === 1 ? 'Zij telt' : 'Zij tellen'} hier dus niet mee.`,
  geenVragen: 'Geen vraag in dit instrument.',
  uitleg:
    'De score van een onderdeel is het gewogen gemiddelde van zijn eigen vragen. Een kernvraag telt dubbel.',
  verantwoording: 'Hoe is dit berekend?',
  naarKader: 'Lees meer over deze bril en zijn bronnen',
  alleLenzen: 'Bekijk alle brillen',
}
