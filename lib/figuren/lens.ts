import type { LensResultaat } from '@/lib/scoring/lens'
import { concludeScores } from './conclusie'
import type { FiguurDeel, FiguurKop } from './invoer'
import type { Figuur } from './model'
import { drawSchaal, sayScore, type SchaalRij } from './rijen'
import { TEKEN_LEGENDA } from './tekens'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

function toRij({ titel, score, niveau }: FiguurDeel): SchaalRij {
  const delen = [sayScore(score), ...(niveau ? [TEKST.niveau(niveau)] : [])]
  return { naam: titel, uitspraak: TEKST.rij(titel, delen), score, niveau }
}

/** A strip per part of a lens (scoring §14). */
export function buildLensFiguur(delen: readonly FiguurDeel[], kop: FiguurKop): Figuur {
  const withNiveau = delen.some(({ niveau }) => niveau)
  return {
    id: kop.id ?? 'lens',
    titel: kop.titel ?? TEKST.titels.lens,
    alt:
      kop.alt ??
      concludeScores(
        delen.map(({ titel, score }) => ({ naam: titel, score })),
        TEKST.delen,
      ),
    bron: kop.bron,
    legenda: [
      TEKEN_LEGENDA.score,
      TEKEN_LEGENDA.basisniveau,
      ...(withNiveau ? [TEKEN_LEGENDA.niveau] : []),
    ],
    ...drawSchaal(delen.map(toRij)),
  }
}

/** The figure of a result by way of a lens, on its page and as a file; null without any score. */
export function buildLensBeeld(
  { lens, onderdelen }: LensResultaat,
  { bron }: Pick<FiguurKop, 'bron'>,
): Figuur | null {
  if (!onderdelen.some(({ score }) => score)) return null
  const delen = onderdelen.map(({ onderdeel: { id, titel }, score }) => ({
    id: String(id),
    titel: TEKST.genummerd(id, titel),
    score,
    niveau: null,
  }))
  return buildLensFiguur(delen, { id: `lens-${lens.id}`, titel: TEKST.lens(lens.kort), bron })
}
