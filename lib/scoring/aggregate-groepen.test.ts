import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { findHerleid } from '@/tests/factories/aanvaller'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import { MIN_GEMEENTEN, type Bijdrage } from './aggregate'
import { aggregateGroepen, selectPubliceerbaar, type Groepslid } from './aggregate-groepen'
import { fraction, toBreuk } from './fraction'

/** Gemeenten by name, each with one letter, at the level of its place in the alphabet. */
const groep = (letters: string): Groepslid[] =>
  [...letters].map((sleutel) => ({
    sleutel,
    waarden: [String((sleutel.charCodeAt(0) % 5) + 1)],
  }))
const redenen = (...groepen: string[]) => selectPubliceerbaar(groepen.map(groep))

describe('groups that one reader sees', () => {
  it('are shown from five gemeenten on', () => {
    expect(redenen('abcd', 'abcde')).toEqual(['te-weinig', null])
  })

  it('stay apart when one is the other with a few more', () => {
    expect(redenen('abcdefgh', 'abcdefgh')).toEqual([null, null])
    expect(redenen('abcdefgh', 'abcdefg')).toEqual([null, 'herleidbaar'])
    expect(redenen('abcdefg', 'abcdefgh')).toEqual([null, 'herleidbaar'])
    expect(redenen('abcde', 'abcdefghij')).toEqual([null, null])
    expect(redenen('abcde', 'abcdefghi')).toEqual([null, 'herleidbaar'])
  })

  it('never leave a group that is too small as what remains of the others', () => {
    // The last four are no group of their own, and by the third they would be.
    expect(redenen('abcdefghijklmn', 'abcde', 'fghij', 'klmn')).toEqual([
      null,
      null,
      'herleidbaar',
      'te-weinig',
    ])
    // Each in another class, so that no reader can tell the four apart from what is in two groups.
    expect(
      redenen(
        'abcdefghijklmnopqrstuvwxyz',
        'abcdefghijk',
        'lmnopqrstuv',
        'afgkw',
        'blmqx',
        'wxyz',
      ).slice(0, 3),
    ).toEqual([null, null, 'herleidbaar'])
  })

  it('go on after one that stays out', () => {
    expect(redenen('abcdefgh', 'abcdefg', 'hijklm')).toEqual([null, 'herleidbaar', null])
  })
})

const NAMEN = Array.from('abcdefghijkl')
const arbitraryGroepen = fc.array(fc.subarray(NAMEN), { minLength: 1, maxLength: 7 })

describe('whatever groups there are', () => {
  it('no adding and subtracting of them gives the value of one gemeente, or of two by one', () => {
    fc.assert(
      fc.property(arbitraryGroepen, (letters) => {
        const gekozen = redenen(...letters.map((each) => each.join('')))
        const getoond = letters.filter((_, i) => gekozen[i] === null)
        for (const bekend of ['', ...NAMEN]) {
          expect(findHerleid(getoond, new Set([bekend]))).toEqual([])
        }
        expect(letters.every((each, i) => each.length >= MIN_GEMEENTEN || gekozen[i])).toBe(true)
      }),
    )
  })

  it('the order of the gemeenten in them changes nothing', () => {
    fc.assert(
      fc.property(arbitraryGroepen, (letters) => {
        const normal = letters.map((each) => each.join(''))
        const reversed = letters.map((each) => each.toReversed().join(''))
        expect(redenen(...reversed)).toEqual(redenen(...normal))
      }),
    )
  })
})

let counter = 0
const many = (niveaus: readonly Niveau[]): Bijdrage[] =>
  niveaus.map((niveau) => ({
    sleutel: `gemeente-${++counter}`,
    bundel: null,
    score: toBreuk(fraction(niveau)),
    niveau,
  }))

/** Every choice of `size` out of the items. */
function choose<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) =>
    choose(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  )
}

const histogram = (niveaus: readonly Niveau[]) =>
  NIVEAUS.map((niveau) => niveaus.filter((one) => one === niveau).length)
const key = (niveaus: readonly Niveau[]) => histogram(niveaus).join()

describe('two groups beside each other', () => {
  // The levels that those in `a` alone can have, from the counts of `a`, and from both counts.
  it('tell together no more about a few gemeenten than one of them does', () => {
    const part = (min: number, max: number) =>
      fc.array(arbitraryNiveau, { minLength: min, maxLength: max })
    fc.assert(
      fc.property(part(0, 3), part(2, 5), part(0, 3), (onlyA, both, onlyB) => {
        const [a, b, samen] = [many(onlyA), many(onlyB), many(both)]
        const [inA, inB] = [
          [...onlyA, ...both],
          [...onlyB, ...both],
        ]
        fc.pre(inA.length >= MIN_GEMEENTEN && inB.length >= MIN_GEMEENTEN)
        const [, tweede] = aggregateGroepen([
          [...a, ...samen],
          [...b, ...samen],
        ])
        if (tweede?.afgeschermd !== null) return
        const fromA = new Set(choose(inA, onlyA.length).map(key))
        const fromBoth = choose(inA, onlyA.length).filter((rest) => {
          const shared = histogram(inA).map((count, i) => count - (histogram(rest)[i] ?? 0))
          return shared.every((count, i) => count <= (histogram(inB)[i] ?? 0))
        })
        expect(new Set(fromBoth.map(key))).toEqual(fromA)
      }),
    )
  })
})

describe('all groups of the country', () => {
  it('are chosen in a moment', () => {
    // 342 gemeenten in 42 regio's of eight, twelve provincies and five classes, in 13 kenmerken.
    const gemeenten = Array.from({ length: 342 }, (_, i) => ({
      regio: `regio ${i % 42}`,
      provincie: `provincie ${(i % 42) % 12}`,
      klasse: `klasse ${(i * 7) % 5}`,
      bijdrage: many([NIVEAUS[i % 5] ?? 3])[0],
    }))
    const by = (kind: 'regio' | 'provincie' | 'klasse') =>
      [...new Set(gemeenten.map((gemeente) => gemeente[kind]))].map((naam) =>
        gemeenten.flatMap((gemeente) => (gemeente[kind] === naam ? (gemeente.bijdrage ?? []) : [])),
      )
    const land = gemeenten.flatMap(({ bijdrage }) => bijdrage ?? [])
    const groepen = [land, ...by('regio'), ...by('provincie'), ...by('klasse')]
    const start = performance.now()
    for (let kenmerk = 0; kenmerk < 13; kenmerk += 1) {
      expect(aggregateGroepen(groepen).filter(({ spreiding }) => spreiding)).toHaveLength(60)
    }
    // A hundred times what it takes by itself, so that only another order of growth fails.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
