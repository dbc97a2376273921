import type { ReactNode } from 'react'
import { BasisniveauSign, SpreidingSign } from '@/components/niveau/signs'
import { BASISNIVEAU, NIVEAUS } from '@/lib/instrument/model'

const MARGIN = 8

/** Where a figure from 1 to 5 lies on the scale, in percent, with room for the outermost signs. */
export function position(value: number): number {
  return MARGIN + ((value - 1) / 4) * (100 - 2 * MARGIN)
}

type ScaleProps = {
  /** What there is to see, in words. */
  label: string
  children: ReactNode
}

/** The scale from 1 to 5 with the basisniveau, as wide as its place allows; signs go on it. */
export function Scale({ label, children }: ScaleProps) {
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
      {children}
    </svg>
  )
}

/** A sign at its figure on the scale. */
export function At({ value, children }: { value: number; children: ReactNode }) {
  return (
    <svg x={`${position(value)}%`} y="50%" className="vit-sign-frame" aria-hidden="true">
      {children}
    </svg>
  )
}

/** The bar of a spread, from its lowest to its highest figure on the scale. */
export function Between({ laag, hoog }: { laag: number; hoog: number }) {
  return (
    <SpreidingSign x={`${position(laag)}%`} y="50%" width={`${position(hoog) - position(laag)}%`} />
  )
}
