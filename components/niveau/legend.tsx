import type { ReactNode } from 'react'
import { AmbitieSign, BasisniveauSign, ScoreSign, SpreidingSign } from '@/components/niveau/signs'
import { NIVEAU_TEKSTEN } from '@/components/niveau/teksten'

const { legenda } = NIVEAU_TEKSTEN

/** Explains the signs, once on each screen where they occur. */
export function Legend({ withSpreiding = false }: { withSpreiding?: boolean }) {
  return (
    <LegendFrame>
      <LegendItem sign={<ScoreSign x={14} y={14} />} text={legenda.score} />
      <LegendItem sign={<AmbitieSign x={14} y={14} />} text={legenda.ambitie} />
      <LegendItem sign={<BasisniveauSign x={14} y={14} height={24} />} text={legenda.basisniveau} />
      {withSpreiding && (
        <LegendItem sign={<SpreidingSign x="2" y="14" width="24" />} text={legenda.spreiding} />
      )}
    </LegendFrame>
  )
}

/** The title and the list of a legend; its children are LegendItems. */
export function LegendFrame({ children }: { children: ReactNode }) {
  return (
    <figure className="vit-legend">
      <figcaption className="vit-legend__title">{legenda.titel}</figcaption>
      <ul className="vit-legend__list">{children}</ul>
    </figure>
  )
}

/** A sign, drawn in a square of 28, and what it stands for. */
export function LegendItem({ sign, text }: { sign: ReactNode; text: string }) {
  return (
    <li className="vit-legend__item">
      <svg className="vit-legend__sign" viewBox="0 0 28 28" aria-hidden="true">
        {sign}
      </svg>
      {text}
    </li>
  )
}
