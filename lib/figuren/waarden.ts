import { concludeScores } from './conclusie'
import type { FiguurKop, FiguurWaarde } from './invoer'
import type { Figuur } from './model'
import { drawSchaal, sayScore, type SchaalRij } from './rijen'
import { TEKEN_LEGENDA } from './tekens'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

function toRij({ titel, score, gescoord, totaal }: FiguurWaarde): SchaalRij {
  return {
    naam: titel,
    uitspraak: TEKST.rij(titel, [sayScore(score), TEKST.waarde(gescoord, totaal)]),
    onderschrift: TEKST.waardeKort(gescoord, totaal),
    score,
    balk: true,
  }
}

/** The waarden as bars, and the total where it is among them. */
export function buildWaarden(waarden: readonly FiguurWaarde[], kop: FiguurKop): Figuur {
  return {
    id: kop.id ?? 'waarden',
    titel: kop.titel ?? TEKST.titels.waarden,
    alt: kop.alt ?? concludeScores(waarden.map(({ titel, score }) => ({ naam: titel, score }))),
    bron: kop.bron,
    legenda: [TEKEN_LEGENDA.score, TEKEN_LEGENDA.basisniveau],
    ...drawSchaal(waarden.map(toRij)),
  }
}
