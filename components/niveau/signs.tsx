/**
 * The four signs, drawn round the origin of the SVG they stand in. Every chart uses these same
 * shapes, so that what was learned on one screen holds on the next.
 */

type Place = { x?: number; y?: number }

const at = ({ x = 0, y = 0 }: Place) => `translate(${x} ${y})`

/** Filled: where the gemeente is. */
export function ScoreSign(place: Place) {
  return <circle className="vit-sign-score" r="6" transform={at(place)} />
}

/** Hollow: where the gemeente wants to be. Larger than the score, so that both show as one. */
export function AmbitieSign(place: Place) {
  return <path className="vit-sign-ambitie" d="M0 -10 10 0 0 10 -10 0Z" transform={at(place)} />
}

/** A line across the row: the level that the framework asks for. */
export function BasisniveauSign({ height, ...place }: Place & { height: number }) {
  return (
    <line className="vit-sign-basisniveau" y1={-height / 2} y2={height / 2} transform={at(place)} />
  )
}

/** A thin bar from the lowest to the highest; lengths in any SVG unit, "%" included. */
export function SpreidingSign({ x, width, y }: { x: string; width: string; y: string }) {
  return (
    <svg x={x} y={y} width={width} height="1" className="vit-sign-frame" aria-hidden="true">
      <rect className="vit-sign-spreiding" y="-2.5" width="100%" height="5" />
    </svg>
  )
}
