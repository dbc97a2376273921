import { LegendFrame, LegendItem } from '@/components/niveau/legend'
import { At, Between, Scale } from '@/components/niveau/scale'
import { BasisniveauSign, ScoreSign, SpreidingSign } from '@/components/niveau/signs'
import type { Spreidingsbeeld } from '@/lib/scoring/aggregate'
import type { Breuk } from '@/lib/scoring/model'
import { VERGELIJKING_TEKSTEN as TEKST } from './teksten'

type SpreidingStrookProps = { eigen: Breuk | null } & Spreidingsbeeld['kwartielen']

const toNumber = ({ teller, noemer }: Breuk) => teller / noemer

/** The own score on the middle half of the gemeenten, on the scale from 1 to 5. */
export function SpreidingStrook({ eigen, eerste, mediaan, derde }: SpreidingStrookProps) {
  const label = TEKST.beeld(
    eigen?.afgerond ?? null,
    eerste.afgerond,
    mediaan.afgerond,
    derde.afgerond,
  )
  return (
    <Scale label={label}>
      <Between laag={toNumber(eerste)} hoog={toNumber(derde)} />
      <At value={toNumber(mediaan)}>
        <MediaanSign />
      </At>
      {eigen && (
        <At value={toNumber(eigen)}>
          <ScoreSign />
        </At>
      )}
    </Scale>
  )
}

/** A short line across the spread: half of the gemeenten on either side. */
const MediaanSign = () => <line className="vit-mediaan" y1="-9" y2="9" />

const MEDIAAN_IN_LEGEND = (
  <g transform="translate(14 14)">
    <MediaanSign />
  </g>
)

/** Explains the signs of the spread. */
export function SpreidingLegenda() {
  const { legenda } = TEKST
  return (
    <LegendFrame>
      <LegendItem sign={<ScoreSign x={14} y={14} />} text={legenda.score} />
      <LegendItem sign={<SpreidingSign x="2" y="14" width="24" />} text={legenda.helft} />
      <LegendItem sign={MEDIAAN_IN_LEGEND} text={legenda.mediaan} />
      <LegendItem sign={<BasisniveauSign x={14} y={14} height={24} />} text={legenda.basisniveau} />
    </LegendFrame>
  )
}
