import { concludeScores } from './conclusie'
import type { FiguurKenmerk, FiguurKop } from './invoer'
import type { Figuur } from './model'
import { drawSchaal, sayScore, type SchaalRij } from './rijen'
import { TEKEN_LEGENDA } from './tekens'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

/** A level or a mean answer in Dutch, as 2 or 2,5. */
const formatAntwoord = (waarde: number) => String(Math.round(waarde * 10) / 10).replace('.', ',')

/** What is read out for a kenmerk: its name and all its figures. */
export function sayKenmerk(kenmerk: FiguurKenmerk): string {
  const { nummer, kort, score, niveau, ambitie, spreiding } = kenmerk
  return TEKST.rij(TEKST.genummerd(nummer, kort), [
    sayScore(score),
    ...(niveau ? [TEKST.niveau(niveau)] : []),
    TEKST.ambitie(ambitie),
    ...(spreiding
      ? [TEKST.spreiding(formatAntwoord(spreiding.laag), formatAntwoord(spreiding.hoog))]
      : []),
  ])
}

function toRij(kenmerk: FiguurKenmerk): SchaalRij {
  const { id, nummer, kort, score, niveau, ambitie, spreiding } = kenmerk
  return {
    naam: TEKST.genummerd(nummer, kort),
    uitspraak: sayKenmerk(kenmerk),
    doel: { kenmerk: id },
    score,
    niveau,
    ambitie,
    spreiding: spreiding ?? null,
  }
}

/** A strip per kenmerk: score, level, ambition, basisniveau and the spread of the answers. */
export function buildStrook(kenmerken: readonly FiguurKenmerk[], kop: FiguurKop): Figuur {
  const withSpreiding = kenmerken.some(({ spreiding }) => spreiding)
  return {
    id: kop.id ?? 'kenmerken',
    titel: kop.titel ?? TEKST.titels.kenmerken,
    alt: kop.alt ?? concludeScores(kenmerken.map(({ kort, score }) => ({ naam: kort, score }))),
    bron: kop.bron,
    legenda: [
      TEKEN_LEGENDA.score,
      TEKEN_LEGENDA.ambitie,
      TEKEN_LEGENDA.basisniveau,
      ...(withSpreiding ? [TEKEN_LEGENDA.spreiding] : []),
      TEKEN_LEGENDA.niveau,
    ],
    ...drawSchaal(kenmerken.map(toRij)),
  }
}
