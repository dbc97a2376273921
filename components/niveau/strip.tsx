import type { ReactNode } from 'react'
import { BASISNIVEAU, NIVEAUS, type Niveau } from '@/lib/instrument/model'
import type { Breuk } from '@/lib/scoring/model'
import { AmbitieSign, BasisniveauSign, ScoreSign, SpreidingSign } from '@/components/niveau/signs'
import { NIVEAU_TEKSTEN } from '@/components/niveau/teksten'

export type Spreiding = { laag: number; hoog: number }

export type StripFigures = {
  score: Breuk | null
  ambitie: Niveau | null
  spreiding?: Spreiding | null
}

const MARGIN = 8

/** Where a figure from 1 to 5 lies on the strip, in percent, with room for the outermost signs. */
function position(value: number): number {
  return MARGIN + ((value - 1) / 4) * (100 - 2 * MARGIN)
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
    <svg className="vit-strip" role="img" aria-label={describe(figures)}>
      <line
        className="vit-strip__axis"
        x1={`${position(1)}%`}
        x2={`${position(5)}%`}
        y1="50%"
        y2="50%"
      />
      {NIVEAUS.map((niveau) => (
        <At key={niveau} value={niveau}>
          <line className="vit-strip__axis" y1="-4" y2="4" />
        </At>
      ))}
      <At value={BASISNIVEAU}>
        <BasisniveauSign height={32} />
      </At>
      {spreiding && (
        <SpreidingSign
          x={`${position(spreiding.laag)}%`}
          y="50%"
          width={`${position(spreiding.hoog) - position(spreiding.laag)}%`}
        />
      )}
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
    </svg>
  )
}

function At({ value, children }: { value: number; children: ReactNode }) {
  return (
    <svg x={`${position(value)}%`} y="50%" className="vit-sign-frame" aria-hidden="true">
      {children}
    </svg>
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
