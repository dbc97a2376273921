import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHerleid } from '@/tests/factories/aanvaller'
import { addTotaal, createStelsel, hasHerleidbaar, isHerleidbaar } from './aggregate-stelsel'

const AANTAL = 9
const namen = Array.from({ length: AANTAL }, (_, i) => String(i))
const arbitraryTotalen = fc.array(
  fc.subarray(
    namen.map((_, i) => i),
    { minLength: 1 },
  ),
  { maxLength: 7 },
)
const know = (totalen: readonly (readonly number[])[], aantal = AANTAL) =>
  totalen.reduce(addTotaal, createStelsel(aantal))
const ones = namen.map(() => 1)

describe('what follows from totals', () => {
  it('is a value by itself, where one total is another and that value', () => {
    const stelsel = know([
      [0, 1, 2, 3],
      [0, 1, 2],
    ])
    expect(namen.filter((_, i) => isHerleidbaar(stelsel, [i]))).toEqual(['3'])
    expect(isHerleidbaar(stelsel, [0, 1])).toBe(false)
    expect(isHerleidbaar(stelsel, [0, 1, 2])).toBe(true)
  })

  it('is what an attacker finds with whole numbers', () => {
    fc.assert(
      fc.property(arbitraryTotalen, (totalen) => {
        const stelsel = know(totalen)
        const herleid = findHerleid(totalen.map((leden) => leden.map(String)))
        expect(namen.filter((_, i) => isHerleidbaar(stelsel, [i]))).toEqual(herleid.toSorted())
        expect(hasHerleidbaar(stelsel, ones, 2)).toBe(herleid.length > 0)
      }),
    )
  })

  it('is found for two together exactly when one of them gives the other away', () => {
    fc.assert(
      fc.property(arbitraryTotalen, (totalen) => {
        const named = totalen.map((leden) => leden.map(String))
        const isSafe = ['', ...namen].every(
          (bekend) => findHerleid(named, new Set([bekend])).length === 0,
        )
        expect(hasHerleidbaar(know(totalen), ones, 3)).toBe(!isSafe)
      }),
    )
  })

  it('weighs for how many an unknown stands', () => {
    const stelsel = know([[0, 1], [0]], 3)
    expect(hasHerleidbaar(stelsel, [5, 5, 1], 5)).toBe(false)
    expect(hasHerleidbaar(stelsel, [5, 4, 1], 5)).toBe(true)
  })

  it('does not change by a total that was known already', () => {
    const stelsel = know([
      [0, 1, 2],
      [3, 4],
    ])
    expect(addTotaal(stelsel, [0, 1, 2, 3, 4])).toBe(stelsel)
  })
})
