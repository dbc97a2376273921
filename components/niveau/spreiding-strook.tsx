import { LegendFrame, LegendItem } from '@/components/niveau/legend'
import { At, Between, Scale } from '@/components/niveau/scale'
import { BasisniveauSign, ScoreSign, SpreidingSign } from '@/components/niveau/signs'
import type { Spreidingsbeeld } from '@/lib/scoring/aggregate'
import type { Breuk } from '@/lib/scoring/model'

type SpreidingStrookProps = {
  /** What there is to see, in words. */
  label: string
  score: Breuk | null
  /** Of the gemeenten; undefined where they may not show. */
  kwartielen: Spreidingsbeeld['kwartielen'] | undefined
}

const toNumber = ({ teller, noemer }: Breuk) => teller / noemer

/** A score on the middle half of the gemeenten, on the scale from 1 to 5. */
export function SpreidingStrook({ label, score, kwartielen }: SpreidingStrookProps) {
  return (
    <Scale label={label}>
      {kwartielen && (
        <>
          <Between laag={toNumber(kwartielen.eerste)} hoog={toNumber(kwartielen.derde)} />
          <At value={toNumber(kwartielen.mediaan)}>
            <MediaanSign />
          </At>
        </>
      )}
      {score && (
        <At value={toNumber(score)}>
          <ScoreSign />
        </At>
      )}
    </Scale>
  )
}

/** A short line across the spread: half of the gemeenten on either side. */
const MediaanSign = () => <line className="vit-sign-mediaan" y1="-9" y2="9" />

const MEDIAAN_IN_LEGEND = (
  <g transform="translate(14 14)">
    <MediaanSign />
  </g>
)

type SpreidingLegendaProps = {
  teksten: Readonly<Record<'score' | 'helft' | 'mediaan' | 'basisniveau', string>>
}

/** Explains the signs of the spread. */
export function SpreidingLegenda({ teksten }: SpreidingLegendaProps) {
  return (
    <LegendFrame>
      <LegendItem sign={<ScoreSign x={14} y={14} />} text={teksten.score} />
      <LegendItem sign={<SpreidingSign x="2" y="14" width="24" />} text={teksten.helft} />
      <LegendItem sign={MEDIAAN_IN_LEGEND} text={teksten.mediaan} />
      <LegendItem sign={<BasisniveauSign x={14} y={14} height={24} />} text={teksten.basisniveau} />
    </LegendFrame>
  )
}
