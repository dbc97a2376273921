import { placeScore } from '@/lib/scoring/aggregate'
import type { FiguurKop, FiguurNaast } from './invoer'
import type { Figuur, Vorm } from './model'
import { drawSchaal, sayScore, type SchaalRij } from './rijen'
import { plaatsOp, spreidingBalk, TEKEN_LEGENDA, toGetal, type Schaal } from './tekens'
import { FIGUUR_TEKSTEN } from './teksten'

const TEKST = FIGUUR_TEKSTEN.vergelijking

const mediaanTeken = (x: number, y: number): Vorm => ({
  soort: 'lijn',
  punten: [
    { x, y: y - 12 },
    { x, y: y + 12 },
  ],
  lijn: 'tekst',
  dikte: 3,
})

/** The middle half of the gemeenten with their median, where that may be shown (scoring §12). */
const drawSpreiding =
  ({ spreiding }: FiguurNaast) =>
  (schaal: Schaal, y: number): Vorm[] => {
    if (!spreiding) return []
    const { eerste, mediaan, derde } = spreiding.kwartielen
    const at = (score: typeof mediaan) => plaatsOp(schaal, toGetal(score))
    return [spreidingBalk(at(eerste), at(derde), y), mediaanTeken(at(mediaan), y)]
  }

function saySpreiding({ spreiding, waarom }: FiguurNaast): string[] {
  if (!spreiding) return waarom === null ? [] : [waarom]
  const { eerste, mediaan, derde } = spreiding.kwartielen
  return [TEKST.spreiding(eerste.afgerond, mediaan.afgerond, derde.afgerond)]
}

function toRij(rij: FiguurNaast, n: number): SchaalRij {
  const naam = FIGUUR_TEKSTEN.genummerd(rij.nummer, rij.kort)
  const onderschrift = rij.spreiding && rij.n !== n ? TEKST.gemeenten(rij.n) : rij.waarom
  return {
    naam,
    uitspraak: FIGUUR_TEKSTEN.rij(naam, [sayScore(rij.eigen), ...saySpreiding(rij)]),
    doel: { kenmerk: rij.id },
    ...(onderschrift !== null && { onderschrift }),
    score: rij.eigen,
    extra: drawSpreiding(rij),
  }
}

/** On how many kenmerken the own score is below, within or above the middle half, in a sentence. */
export function concludeVergelijking(
  n: number,
  rijen: readonly Pick<FiguurNaast, 'eigen' | 'spreiding'>[],
): string {
  const plaatsen = rijen.flatMap(({ eigen, spreiding }) =>
    eigen && spreiding ? [placeScore(eigen, spreiding)] : [],
  )
  const count = (plaats: (typeof plaatsen)[number]) =>
    plaatsen.filter((one) => one === plaats).length
  return TEKST.zin(n, { onder: count('onder'), binnen: count('binnen'), boven: count('boven') })
}

/** The own score on the spread of `n` gemeenten, per kenmerk; never a ranking (scoring §12). */
export function buildVergelijking(
  { n, rijen }: { n: number; rijen: readonly FiguurNaast[] },
  kop: FiguurKop & { titel: string; id: string },
): Figuur {
  const { legenda } = TEKST
  return {
    id: kop.id,
    titel: kop.titel,
    alt: kop.alt ?? concludeVergelijking(n, rijen),
    bron: kop.bron,
    legenda: [
      { ...TEKEN_LEGENDA.score, tekst: legenda.score },
      { ...TEKEN_LEGENDA.spreiding, tekst: legenda.helft },
      { vormen: [mediaanTeken(14, 12)], tekst: legenda.mediaan },
      TEKEN_LEGENDA.basisniveau,
    ],
    ...drawSchaal(rijen.map((rij) => toRij(rij, n))),
  }
}
