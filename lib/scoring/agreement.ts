import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { countNiveaus } from './count-niveaus'

export type Eensgezindheid = 'eensgezind' | 'enige-spreiding' | 'verdeeld'

/** The distance between the lowest and the highest level. */
const BREEDTE = 4

/**
 * Drops the noise of floating point after the ninth decimal. Without this, six indicators of
 * exactly 0.8 would have a mean just below 0.8, and another word.
 */
function dropNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

/** Sorted first, because the last bit of a floating-point sum depends on the order. */
function sum(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0)
}

/**
 * How much the participants agree on one indicator (§10), from 0 (split between the extremes) to 1
 * (all the same level), in nine decimals; null for fewer than two levels. This is Cns of W.J.
 * Tastle and M.J. Wierman, "Consensus and dissention: a measure of ordinal dispersion",
 * International Journal of Approximate Reasoning 45 (2007).
 */
export function calculateEensgezindheid(niveaus: readonly Niveau[]): number | null {
  const n = niveaus.length
  if (n < 2) return null
  const telling = countNiveaus(niveaus)
  const total = sum(NIVEAUS.map((i) => telling[i] * i))
  // §10 with μ = total/n, multiplied by n: whole numbers up to the logarithm.
  const given = NIVEAUS.filter((i) => telling[i] > 0)
  const logs = given.map((i) => {
    const nearness = (BREEDTE * n - Math.abs(n * i - total)) / (BREEDTE * n)
    return telling[i] * Math.log2(nearness)
  })
  return dropNoise(1 + sum(logs) / n)
}

/**
 * How much the participants agree on a kenmerk: the mean over its indicators that have a figure
 * (§10), from 0 to 1; null when none has. Takes the levels given on each of its indicators.
 */
export function calculateKenmerkEensgezindheid(
  niveausPerIndicator: readonly (readonly Niveau[])[],
): number | null {
  const figures = niveausPerIndicator
    .map(calculateEensgezindheid)
    .filter((figure) => figure !== null)
  return figures.length > 0 ? dropNoise(sum(figures) / figures.length) : null
}

/** The word for a figure of one of the functions above (§10). */
export function describeEensgezindheid(value: number): Eensgezindheid {
  if (value >= 0.8) return 'eensgezind'
  return value >= 0.6 ? 'enige-spreiding' : 'verdeeld'
}
