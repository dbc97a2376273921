import { BASISNIVEAU, NIVEAUS, type Niveau } from '@/lib/instrument/model'
import type { Breuk } from '@/lib/scoring/model'
import { At, Between, position, Scale } from '@/components/niveau/scale'
import { AmbitieSign, ScoreSign } from '@/components/niveau/signs'
import { NIVEAU_TEKSTEN } from '@/components/niveau/teksten'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

export type Spreiding = { laag: number; hoog: number }

export type StripFigures = {
  score: Breuk | null
  ambitie: Niveau | null
  spreiding?: Spreiding | null
}

function describe({ score, ambitie, spreiding }: StripFigures): string {
  const { beeld } = NIVEAU_TEKSTEN
  const parts = [
    score ? beeld.score(score.afgerond) : beeld.geenScore,
    ...(ambitie ? [beeld.ambitie(ambitie)] : []),
    beeld.basisniveau(BASISNIVEAU),
    ...(spreiding ? [beeld.spreiding(spreiding.laag, spreiding.hoog)] : []),
  ]
  return parts.join(', ')
}

/** One row of figures on the scale from 1 to 5, as wide as its place allows. */
export function Strip(figures: StripFigures) {
  const { score, ambitie, spreiding } = figures
  return (
    <Scale label={describe(figures)}>
      {spreiding && <Between {...spreiding} />}
      {ambitie && (
        <At value={ambitie}>
          <AmbitieSign />
        </At>
      )}
      {score && (
        <At value={score.teller / score.noemer}>
          <ScoreSign />
        </At>
      )}
    </Scale>
  )
}

/** The numbers 1 to 5 above a column of strips. */
export function StripScale() {
  return (
    <svg className="vit-strip vit-strip--scale" aria-hidden="true">
      {NIVEAUS.map((niveau) => (
        <text key={niveau} x={`${position(niveau)}%`} y="75%" textAnchor="middle">
          {niveau}
        </text>
      ))}
    </svg>
  )
}

/** The column of a table in which the strips stand, below their scale. */
export const STRIP_COLUMN = {
  id: 'beeld',
  header: (
    <>
      <VisuallyHidden>{NIVEAU_TEKSTEN.kolommen.beeld}</VisuallyHidden>
      <StripScale />
    </>
  ),
}
