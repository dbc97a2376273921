import type { ReactNode } from 'react'
import { BasisniveauSign, ScoreSign, SpreidingSign } from '@/components/niveau/signs'
import { BASISNIVEAU, NIVEAUS } from '@/lib/instrument/model'
import type { Spreidingsbeeld } from '@/lib/scoring/aggregate'
import type { Breuk } from '@/lib/scoring/model'
import { VERGELIJKING_TEKSTEN as TEKST } from './teksten'

type SpreidingStrookProps = { eigen: Breuk | null } & Spreidingsbeeld['kwartielen']

const MARGIN = 8
const toNumber = ({ teller, noemer }: Breuk) => teller / noemer

/** Where a figure from 1 to 5 lies, in percent, with room for the outermost signs. */
const position = (value: number) => MARGIN + ((value - 1) / 4) * (100 - 2 * MARGIN)

/** The own score on the middle half of the gemeenten, on the scale from 1 to 5. */
export function SpreidingStrook({ eigen, eerste, mediaan, derde }: SpreidingStrookProps) {
  const [laag, hoog] = [position(toNumber(eerste)), position(toNumber(derde))]
  const label = TEKST.beeld(
    eigen?.afgerond ?? null,
    eerste.afgerond,
    mediaan.afgerond,
    derde.afgerond,
  )
  return (
    <svg className="vit-strip" role="img" aria-label={label}>
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
      <SpreidingSign x={`${laag}%`} y="50%" width={`${hoog - laag}%`} />
      <At value={toNumber(mediaan)}>
        <MediaanSign />
      </At>
      {eigen && (
        <At value={toNumber(eigen)}>
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

/** A short line across the spread: half of the gemeenten on either side. */
const MediaanSign = () => <line className="vit-mediaan" y1="-9" y2="9" />

/** Explains the signs of the spread. */
export function SpreidingLegenda() {
  const { legenda } = TEKST
  return (
    <figure className="vit-legend">
      <figcaption className="vit-legend__title">{legenda.titel}</figcaption>
      <ul className="vit-legend__list">
        <LegendaItem tekst={legenda.score}>
          <ScoreSign x={14} y={14} />
        </LegendaItem>
        <LegendaItem tekst={legenda.helft}>
          <SpreidingSign x="2" y="14" width="24" />
        </LegendaItem>
        <LegendaItem tekst={legenda.mediaan}>
          <g transform="translate(14 14)">
            <MediaanSign />
          </g>
        </LegendaItem>
        <LegendaItem tekst={legenda.basisniveau}>
          <BasisniveauSign x={14} y={14} height={24} />
        </LegendaItem>
      </ul>
    </figure>
  )
}

function LegendaItem({ tekst, children }: { tekst: string; children: ReactNode }) {
  return (
    <li className="vit-legend__item">
      <svg className="vit-legend__sign" viewBox="0 0 28 28" aria-hidden="true">
        {children}
      </svg>
      {tekst}
    </li>
  )
}
