import { countStappen, sayTelling } from '@/lib/report/verschil'
import type { Breuk } from '@/lib/scoring/model'
import { compareScores, type OntwikkelingBeeld } from '@/lib/scoring/ontwikkeling'
import type { FiguurKop, FiguurVerloop } from './invoer'
import type { Figuur, LegendaRegel, Punt, Vorm } from './model'
import { drawSchaal, type SchaalRij } from './rijen'
import { plaatsOp, scoreTeken, TEKEN_LEGENDA, toGetal, type Schaal } from './tekens'
import { measureText } from './tekst'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

/** The sign of an older meting: the shape tells which one, also without colour. */
function ouderTeken(index: number, { x, y }: Punt): Vorm {
  const verf = { vulling: 'wit', lijn: 'accent', dikte: 2 } as const
  if (index % 2 === 0) {
    return { soort: 'rechthoek', x: x - 5, y: y - 5, breedte: 10, hoogte: 10, ...verf }
  }
  const punten = [
    { x, y: y - 7 },
    { x: x + 7, y: y + 5 },
    { x: x - 7, y: y + 5 },
  ]
  return { soort: 'lijn', punten, gesloten: true, ...verf }
}

/** From the newest meting backwards the signs stay what they are when a meting comes before. */
const drawSign = (index: number, aantal: number, punt: Punt) =>
  index === aantal - 1 ? scoreTeken(punt) : ouderTeken(aantal - 2 - index, punt)

const drawVerloop =
  (scores: FiguurVerloop['scores']) =>
  (schaal: Schaal, y: number): Vorm[] => {
    const signs = scores.flatMap((score, index) =>
      score ? [{ index, punt: { x: plaatsOp(schaal, toGetal(score)), y } }] : [],
    )
    const path: Vorm[] =
      signs.length > 1
        ? [{ soort: 'lijn', punten: signs.map(({ punt }) => punt), lijn: 'accent', dikte: 3 }]
        : []
    return [...path, ...signs.map(({ index, punt }) => drawSign(index, scores.length, punt))]
  }

const sayScores = (scores: FiguurVerloop['scores']) =>
  TEKST.ontwikkeling.verloop(scores.map((score) => score?.afgerond ?? TEKST.ontwikkeling.leeg))

function toRij(metingen: readonly string[], verloop: FiguurVerloop): SchaalRij {
  const { id, nummer, kort, scores, nietVergelijkbaar } = verloop
  const naam = TEKST.genummerd(nummer, kort)
  const shown = scores.map((score) => (nietVergelijkbaar ? null : score))
  const spoken = nietVergelijkbaar
    ? [`${TEKST.ontwikkeling.nietVergelijkbaar}, ${nietVergelijkbaar}`]
    : metingen.map((meting, index) =>
        TEKST.ontwikkeling.naamScore(meting, scores[index]?.afgerond ?? TEKST.geenScore),
      )
  return {
    naam,
    uitspraak: TEKST.rij(naam, spoken),
    doel: { kenmerk: id },
    ...(nietVergelijkbaar && { onderschrift: TEKST.ontwikkeling.nietVergelijkbaar }),
    score: null,
    cijfers: nietVergelijkbaar ? null : sayScores(scores),
    extra: drawVerloop(shown),
  }
}

/** How the newest meting stands beside the one before it. */
function conclude(metingen: readonly string[], verlopen: readonly FiguurVerloop[]): string {
  const steps = verlopen.flatMap(({ scores, nietVergelijkbaar }) => {
    const [vorige, laatste] = scores.slice(-2)
    return nietVergelijkbaar ? [] : (compareScores(vorige ?? null, laatste ?? null) ?? [])
  })
  if (steps.length === 0) return TEKST.ontwikkeling.niets
  return TEKST.ontwikkeling.stappen(
    metingen.at(-2) ?? '',
    metingen.at(-1) ?? '',
    sayTelling(countStappen(steps)),
  )
}

export type FiguurOntwikkeling = {
  /** The names of the metingen, the oldest first; at least two. */
  metingen: readonly string[]
  kenmerken: readonly (FiguurVerloop & { scores: readonly (Breuk | null)[] })[]
}

/** Several metingen on one strip per kenmerk: older ones as hollow shapes, the newest filled. */
export function buildOntwikkeling(
  { metingen, kenmerken }: FiguurOntwikkeling,
  kop: FiguurKop,
): Figuur {
  const legenda: LegendaRegel[] = metingen.map((tekst, index) => ({
    vormen: [drawSign(index, metingen.length, { x: 14, y: 12 })],
    tekst,
  }))
  const widest = Math.max(30, ...kenmerken.map(({ scores }) => measureText(sayScores(scores), 17)))
  return {
    id: kop.id ?? 'ontwikkeling',
    titel: kop.titel ?? TEKST.titels.ontwikkeling,
    alt: kop.alt ?? conclude(metingen, kenmerken),
    bron: kop.bron,
    legenda: [...legenda, TEKEN_LEGENDA.basisniveau],
    ...drawSchaal(
      kenmerken.map((verloop) => toRij(metingen, verloop)),
      widest,
    ),
  }
}

/** The figure of metingen through the years, on its page and as a file. */
export function buildOntwikkelingBeeld(
  { metingen, kenmerken }: OntwikkelingBeeld,
  gemeente: string,
): Figuur {
  const { bron, titel, vragenVeranderd } = TEKST.ontwikkeling
  return buildOntwikkeling(
    {
      metingen: metingen.map(({ naam }) => naam),
      kenmerken: kenmerken.map(({ kenmerk: { id, nummer, kort }, standen, stappen }) => ({
        id,
        nummer,
        kort,
        scores: standen.map((stand) => stand?.score ?? null),
        nietVergelijkbaar: stappen.some(({ redenen }) => redenen.length > 0)
          ? vragenVeranderd
          : null,
      })),
    },
    { bron: bron(gemeente, metingen), titel },
  )
}
