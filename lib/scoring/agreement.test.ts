import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import {
  calculateEensgezindheid,
  calculateKenmerkEensgezindheid,
  describeEensgezindheid,
} from './agreement'

const arbitraryNiveaus = fc.array(arbitraryNiveau, { minLength: 2, maxLength: 40 })

/** `niveaus('133')` is [1, 3, 3]. */
const niveaus = (digits: string) => [...digits].map((digit) => Number(digit) as Niveau)

/** The formula as it stands in §10. */
function consensus(levels: readonly Niveau[]): number {
  const mean = levels.reduce<number>((a, b) => a + b, 0) / levels.length
  return NIVEAUS.reduce<number>((result, i) => {
    const p = levels.filter((level) => level === i).length / levels.length
    return p > 0 ? result + p * Math.log2(1 - Math.abs(i - mean) / 4) : result
  }, 1)
}

describe('calculateEensgezindheid (§10)', () => {
  it.each([
    ['11', 1],
    ['44444', 1],
    // μ = 3, both extremes at 1 − 2/4 = 1/2: 1 + log2(1/2)
    ['15', 0],
    ['1155', 0],
    // μ = 3, half at 1/2: 1 + 1/2·(−1)
    ['1335', 0.5],
    // μ = 3, two of five at 1/2: 1 − 2/5
    ['13335', 0.6],
    // μ = 3, two of ten at 1/2: 1 − 2/10
    ['1333333335', 0.8],
    // μ = 3, both at 1 − 1/4: 1 + log2(3/4) = log2(3) − 1
    ['24', 0.584962501],
    // μ = 9/2, both at 1 − 1/8: 1 + log2(7/8)
    ['45', 0.807354922],
    // μ = 2, three at 3/4 and one at 1/4: 1 + 3/4·log2(3/4) + 1/4·(−2)
    ['1115', 0.188721876],
  ])('of %s is %d', (digits, expected) => {
    expect(calculateEensgezindheid(niveaus(digits))).toBe(expected)
  })

  it.each(['', '3'])('is none for fewer than two levels: "%s"', (digits) => {
    expect(calculateEensgezindheid(niveaus(digits))).toBeNull()
  })

  it('is the formula', () => {
    fc.assert(
      fc.property(arbitraryNiveaus, (levels) => {
        expect(calculateEensgezindheid(levels)).toBeCloseTo(consensus(levels), 8)
      }),
    )
  })

  it('is exactly the same in any order, mirrored, and with everyone twice', () => {
    fc.assert(
      fc.property(
        arbitraryNiveaus.chain((levels) =>
          fc.tuple(
            fc.constant(levels),
            fc.shuffledSubarray(levels, { minLength: levels.length, maxLength: levels.length }),
          ),
        ),
        ([levels, shuffled]) => {
          const figure = calculateEensgezindheid(levels)
          const mirrored = levels.map((level) => (6 - level) as Niveau)
          expect(calculateEensgezindheid(shuffled)).toBe(figure)
          expect(calculateEensgezindheid(mirrored)).toBe(figure)
          expect(calculateEensgezindheid([...levels, ...levels])).toBe(figure)
        },
      ),
    )
  })

  it('is 1 when all agree and only then, 0 when split between the extremes and only then', () => {
    const arbitraryAny = fc.oneof(
      arbitraryNiveaus,
      fc
        .tuple(arbitraryNiveau, fc.integer({ min: 2, max: 40 }))
        .map(([i, n]) => Array<Niveau>(n).fill(i)),
      fc.array(fc.constantFrom<Niveau[]>(1, 5), { minLength: 2, maxLength: 6 }),
    )
    fc.assert(
      fc.property(arbitraryAny, (levels) => {
        const figure = calculateEensgezindheid(levels)
        const share = (i: Niveau) => levels.filter((level) => level === i).length / levels.length
        expect(figure).toBeGreaterThanOrEqual(0)
        expect(figure).toBeLessThanOrEqual(1)
        expect(figure === 1).toBe(new Set(levels).size === 1)
        expect(figure === 0).toBe(share(1) === 0.5 && share(5) === 0.5)
      }),
    )
  })
})

describe('calculateKenmerkEensgezindheid (§10)', () => {
  it('is the mean over the indicators that have a figure', () => {
    // (1 + 0 + 0,5) / 3; one level or none gives no figure
    expect(calculateKenmerkEensgezindheid(['33', '5', '15', '', '1335'].map(niveaus))).toBe(0.5)
  })

  it.each([[[]], [['', '4']]])('is none when no indicator has one: %j', (indicatoren) => {
    expect(calculateKenmerkEensgezindheid(indicatoren.map(niveaus))).toBeNull()
  })

  it('is one indicator’s figure when they are all the same', () => {
    fc.assert(
      fc.property(arbitraryNiveaus, fc.integer({ min: 1, max: 6 }), (levels, n) => {
        const same = Array<Niveau[]>(n).fill(levels)
        expect(calculateKenmerkEensgezindheid(same)).toBe(calculateEensgezindheid(levels))
      }),
    )
  })

  it('is exactly the same in any order of indicators', () => {
    fc.assert(
      fc.property(fc.array(arbitraryNiveaus, { minLength: 2, maxLength: 6 }), (indicatoren) => {
        expect(calculateKenmerkEensgezindheid(indicatoren.toReversed())).toBe(
          calculateKenmerkEensgezindheid(indicatoren),
        )
      }),
    )
  })
})

describe('describeEensgezindheid (§10)', () => {
  it.each([
    [1, 'eensgezind'],
    [0.8, 'eensgezind'],
    [0.799999999, 'enige-spreiding'],
    [0.6, 'enige-spreiding'],
    [0.599999999, 'verdeeld'],
    [0, 'verdeeld'],
  ])('calls %d %s', (value, expected) => {
    expect(describeEensgezindheid(value)).toBe(expected)
  })

  it.each([
    // Exactly 0.8 and 0.6; a plain mean of six times 0.8 is 0.7999999999999999.
    ['1333333335', 'eensgezind'],
    ['13335', 'enige-spreiding'],
  ])('takes a border as reached, also by a mean: %s', (digits, expected) => {
    for (let n = 1; n <= 6; n += 1) {
      const figure = calculateKenmerkEensgezindheid(Array<Niveau[]>(n).fill(niveaus(digits)))
      expect(figure).not.toBeNull()
      expect(describeEensgezindheid(figure ?? -1)).toBe(expected)
    }
  })
})
