import type { LensResultaat, OnderdeelResultaat } from '@/lib/scoring/lens'
import { countAll, countNoun, joinWords, quote } from './format'

/** What a result by way of a lens says, the same on its page and in the report. */

const onderdelen = (aantal: number) => countNoun(aantal, 'onderdeel', 'onderdelen')

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
  `${countAll(aantal, 'onderdelen')}${aantal === totaal ? '' : ' met een score'}`

/** Whether all there is to ask here was judged not to apply. */
function isNergensVanToepassing({ onderdelen: alle }: LensResultaat): boolean {
  const gevraagd = alle.filter(({ status }) => status !== 'zonder-vragen')
  return gevraagd.length > 0 && gevraagd.every(({ status }) => status === 'nvt')
}

function describeZonderScore(gemeente: string, resultaat: LensResultaat): string {
  return isNergensVanToepassing(resultaat)
    ? `Voor gemeente ${gemeente} is hier geen score. Alle vragen zijn beoordeeld als ‘niet van toepassing’.`
    : `Het is nog niet te zeggen waar gemeente ${gemeente} staat. Bij geen enkel onderdeel zijn genoeg vragen beoordeeld.`
}

/** Where a gemeente stands by way of one lens, in a sentence that one can repeat. */
export function describeLens(gemeente: string, resultaat: LensResultaat): string {
  const { achter, onderdelen: alle } = resultaat
  const delen = gescoord(resultaat)
  if (delen.length === 0) return describeZonderScore(gemeente, resultaat)
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
  if (delen.length === 0) {
    return isNergensVanToepassing(resultaat)
      ? 'Alle vragen zijn beoordeeld als ‘niet van toepassing’.'
      : 'Nog te weinig beoordeeld om iets te zeggen.'
  }
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
