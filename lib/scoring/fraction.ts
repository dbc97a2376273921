import type { Breuk } from './model'

/**
 * An exact rational number on safe integers, the sign on the teller. All functions here give the
 * exact answer or throw a RangeError when it does not fit; none ever passes through a float.
 */
export type Fraction = Readonly<Pick<Breuk, 'teller' | 'noemer'>>

export const ZERO: Fraction = { teller: 0, noemer: 1 }

/** A product or sum of safe integers beyond 2^53 − 1 never rounds back to a safe one. */
function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${value}`)
  return value
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b)
}

/** Largest integer q with q × divisor ≤ dividend; subtracting the rest keeps the division exact. */
function divideDown(dividend: number, divisor: number): number {
  const rest = dividend % divisor
  return safe(dividend - (rest < 0 ? rest + divisor : rest)) / divisor
}

/** `teller / noemer` in lowest terms. Throws a RangeError unless `noemer` is positive. */
export function fraction(teller: number, noemer = 1): Fraction {
  if (safe(noemer) <= 0) throw new RangeError(`Not a positive noemer: ${noemer}`)
  const divisor = greatestCommonDivisor(safe(teller), noemer)
  // Adding 0 turns −0 into 0, so that equal fractions are equal objects.
  return { teller: teller / divisor + 0, noemer: noemer / divisor }
}

/** a + b */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(safe(a.teller * b.noemer) + safe(b.teller * a.noemer), safe(a.noemer * b.noemer))
}

/** a − b */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, multiply(b, -1))
}

/** a × factor, for an integer factor. */
export function multiply(a: Fraction, factor: number): Fraction {
  return fraction(a.teller * safe(factor), a.noemer)
}

/** a / divisor, for a positive integer divisor. */
export function divide(a: Fraction, divisor: number): Fraction {
  return fraction(a.teller, a.noemer * safe(divisor))
}

/** Negative when a < b, 0 when equal, positive when a > b: a comparator for sorting. */
export function compare(a: Fraction, b: Fraction): number {
  return safe(a.teller * b.noemer) - safe(b.teller * a.noemer)
}

/** The largest integer that is not above a. */
export function floor(a: Fraction): number {
  return divideDown(a.teller, a.noemer)
}

/**
 * A figure as the screen and the API give it (§8): lowest terms, and one decimal, half up, in
 * Dutch notation. Throws a RangeError below 0: no score or gap is negative.
 */
export function toBreuk(a: Fraction): Breuk {
  const { teller, noemer } = fraction(a.teller, a.noemer)
  if (teller < 0) throw new RangeError(`Negative figure: ${teller}/${noemer}`)
  // §8: half up in tenths is floor(10a + 1/2) = floor((20·teller + noemer) / (2·noemer)).
  const tenths = divideDown(safe(safe(20 * teller) + noemer), safe(2 * noemer))
  return { teller, noemer, afgerond: `${divideDown(tenths, 10)},${tenths % 10}` }
}
