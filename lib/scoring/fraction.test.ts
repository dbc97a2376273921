import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, divide, floor, fraction, multiply, subtract, toBreuk } from './fraction'

const arbitraryFraction = fc
  .tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }))
  .map(([teller, noemer]) => fraction(teller, noemer))
const arbitraryFigure = arbitraryFraction.map((a) => fraction(Math.abs(a.teller), a.noemer))

describe('fraction', () => {
  it.each([
    [14, 4, { teller: 7, noemer: 2 }],
    [-14, 4, { teller: -7, noemer: 2 }],
    [0, 9, { teller: 0, noemer: 1 }],
    [13, 13, { teller: 1, noemer: 1 }],
  ])('%i/%i is in lowest terms', (teller, noemer, expected) => {
    expect(fraction(teller, noemer)).toStrictEqual(expected)
  })

  it.each([
    [1, 0],
    [1, -2],
    [0.5, 1],
    [1, 1.5],
    [Number.NaN, 1],
    [2 ** 53, 1],
  ])('refuses %d/%d', (teller, noemer) => {
    expect(() => fraction(teller, noemer)).toThrow(RangeError)
  })
})

describe('arithmetic', () => {
  it('works out by hand', () => {
    expect(add(fraction(1, 6), fraction(1, 3))).toStrictEqual(fraction(1, 2))
    expect(subtract(fraction(4), fraction(31, 9))).toStrictEqual(fraction(5, 9))
    expect(multiply(fraction(5, 6), 3)).toStrictEqual(fraction(5, 2))
    expect(divide(fraction(29, 2), 13)).toStrictEqual(fraction(29, 26))
    expect(multiply(fraction(0), -1)).toStrictEqual({ teller: 0, noemer: 1 })
  })

  it('adds, subtracts, multiplies and divides exactly', () => {
    fc.assert(
      fc.property(
        arbitraryFraction,
        arbitraryFraction,
        fc.integer({ min: 1, max: 99 }),
        (a, b, n) => {
          const [at, an, bt, bn] = [a.teller, a.noemer, b.teller, b.noemer].map(BigInt) as [
            bigint,
            bigint,
            bigint,
            bigint,
          ]
          const equals = (f: typeof a, teller: bigint, noemer: bigint) =>
            BigInt(f.teller) * noemer === teller * BigInt(f.noemer)
          expect(equals(add(a, b), at * bn + bt * an, an * bn)).toBe(true)
          expect(equals(subtract(a, b), at * bn - bt * an, an * bn)).toBe(true)
          expect(equals(multiply(a, n), at * BigInt(n), an)).toBe(true)
          expect(equals(divide(a, n), at, an * BigInt(n))).toBe(true)
          expect(Math.sign(compare(a, b))).toBe(at * bn < bt * an ? -1 : at * bn > bt * an ? 1 : 0)
        },
      ),
    )
  })

  it('throws rather than rounds when the answer does not fit', () => {
    const large = fraction(Number.MAX_SAFE_INTEGER, 2)
    expect(() => add(large, large)).toThrow(RangeError)
    expect(() => multiply(large, 3)).toThrow(RangeError)
    expect(() => compare(large, fraction(1, 3))).toThrow(RangeError)
    expect(() => toBreuk(large)).toThrow(RangeError)
    expect(() => divide(large, 0)).toThrow(RangeError)
  })
})

describe('floor', () => {
  it.each([
    [7, 2, 3],
    [4, 1, 4],
    [3999, 1000, 3],
    [0, 1, 0],
    [-1, 2, -1],
    [-4, 1, -4],
  ])('of %i/%i is %i', (teller, noemer, expected) => {
    expect(floor(fraction(teller, noemer))).toBe(expected)
  })

  it('is the largest integer that is not above', () => {
    fc.assert(
      fc.property(arbitraryFraction, (a) => {
        expect(compare(fraction(floor(a)), a)).toBeLessThanOrEqual(0)
        expect(compare(fraction(floor(a) + 1), a)).toBeGreaterThan(0)
      }),
    )
  })
})

describe('toBreuk (§8)', () => {
  it.each([
    [295, 100, '3,0'],
    [3449, 1000, '3,4'],
    [345, 100, '3,5'],
    [145, 100, '1,5'],
    [31, 9, '3,4'],
    [5, 9, '0,6'],
    [1, 20, '0,1'],
    [49, 1000, '0,0'],
    [0, 1, '0,0'],
    [5, 1, '5,0'],
    [4949, 1000, '4,9'],
    [495, 100, '5,0'],
    [1234, 100, '12,3'],
  ])('shows %i/%i as %s', (teller, noemer, afgerond) => {
    expect(toBreuk(fraction(teller, noemer)).afgerond).toBe(afgerond)
  })

  it('gives lowest terms', () => {
    expect(toBreuk({ teller: 62, noemer: 18 })).toStrictEqual({
      teller: 31,
      noemer: 9,
      afgerond: '3,4',
    })
  })

  it('stays within half a tenth, the half itself going up', () => {
    fc.assert(
      fc.property(arbitraryFigure, (a) => {
        const { afgerond } = toBreuk(a)
        expect(afgerond).toMatch(/^\d+,\d$/)
        const shown = fraction(Number(afgerond.replace(',', '')), 10)
        const difference = subtract(a, shown)
        expect(compare(difference, fraction(-1, 20))).toBeGreaterThanOrEqual(0)
        expect(compare(difference, fraction(1, 20))).toBeLessThan(0)
      }),
    )
  })

  it('refuses a negative figure', () => {
    expect(() => toBreuk(fraction(-1, 2))).toThrow(RangeError)
  })
})
