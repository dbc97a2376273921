import type { LensResultaat } from '@/lib/scoring/lens'
import { concludeScores } from './conclusie'
import type { FiguurDeel, FiguurKop } from './invoer'
import type { Figuur } from './model'
import { drawSchaal, sayScore, type SchaalRij } from './rijen'
import { TEKEN_LEGENDA } from './tekens'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

/** A part has no level of its own. */
const toRij = ({ titel, score }: FiguurDeel): SchaalRij => ({
  naam: titel,
  uitspraak: TEKST.rij(titel, [sayScore(score)]),
  ...{ score, niveau: null },
})

/** A strip per part of a lens (scoring §14). */
export function buildLensFiguur(delen: readonly FiguurDeel[], kop: FiguurKop): Figuur {
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
    legenda: [TEKEN_LEGENDA.score, TEKEN_LEGENDA.basisniveau],
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
  }))
  return buildLensFiguur(delen, { id: `lens-${lens.id}`, titel: TEKST.lens(lens.kort), bron })
}
