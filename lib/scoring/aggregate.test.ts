import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import {
  aggregateKenmerk,
  mayShowBeside,
  MIN_ANONIEM,
  MIN_GEMEENTEN,
  placeScore,
  type Bijdrage,
} from './aggregate'
import { compare, fraction, toBreuk } from './fraction'

let counter = 0
const bijdrage = (niveau: Niveau, vorm: Bijdrage['vorm'] = 'herkenbaar'): Bijdrage => ({
  sleutel: `gemeente-${++counter}`,
  vorm,
  score: toBreuk(fraction(niveau)),
  niveau,
})
const many = (...niveaus: Niveau[]) => niveaus.map((niveau) => bijdrage(niveau))
const anoniem = (...niveaus: Niveau[]) => niveaus.map((niveau) => bijdrage(niveau, 'anoniem'))

const arbitraryBijdrage = fc
  .record({
    niveau: arbitraryNiveau,
    vorm: fc.constantFrom('anoniem' as const, 'herkenbaar' as const),
    delen: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ niveau, vorm, delen }) => ({
    ...bijdrage(niveau, vorm),
    score: toBreuk(fraction(niveau * delen + (niveau < 5 ? delen - 1 : 0), delen)),
  }))
const arbitraryBijdragen = fc.array(arbitraryBijdrage, { maxLength: 14 })

describe('the spread of a kenmerk over gemeenten', () => {
  it('gives the lower median and the quartiles as scores that occur', () => {
    const { spreiding } = aggregateKenmerk(many(5, 1, 3, 2, 4, 4))
    expect(spreiding?.kwartielen).toMatchObject({
      eerste: { teller: 2 },
      mediaan: { teller: 3 },
      derde: { teller: 4 },
    })
    expect(spreiding?.niveaus).toEqual({ 1: 1, 2: 1, 3: 1, 4: 2, 5: 1 })
  })

  it('tells of fewer than five gemeenten only how many they are', () => {
    expect(aggregateKenmerk(many(1, 2, 3, 4))).toEqual({
      n: 4,
      spreiding: null,
      zonderAnoniem: false,
    })
    expect(aggregateKenmerk(many(1, 2, 3, 4, 5)).spreiding?.n).toBe(5)
  })

  it('leaves anonymous gemeenten out unless there are three', () => {
    expect(aggregateKenmerk([...many(1, 2, 3, 4), ...anoniem(5, 5)])).toEqual({
      n: 4,
      spreiding: null,
      zonderAnoniem: true,
    })
    expect(aggregateKenmerk([...many(1, 2, 3, 4, 5), ...anoniem(5, 5)])).toMatchObject({
      n: 5,
      zonderAnoniem: true,
      spreiding: { niveaus: { 5: 1 } },
    })
    expect(aggregateKenmerk([...many(1, 2), ...anoniem(3, 4, 5)])).toMatchObject({
      n: 5,
      zonderAnoniem: false,
    })
  })

  it('holds for whatever is shared', () => {
    fc.assert(
      fc.property(arbitraryBijdragen, (bijdragen) => {
        const { n, spreiding, zonderAnoniem } = aggregateKenmerk(bijdragen)
        const aantalAnoniem = bijdragen.filter(({ vorm }) => vorm === 'anoniem').length
        expect(zonderAnoniem).toBe(aantalAnoniem > 0 && aantalAnoniem < MIN_ANONIEM)
        expect(spreiding === null).toBe(n < MIN_GEMEENTEN)
        if (!spreiding) return
        expect(NIVEAUS.reduce((sum, niveau) => sum + spreiding.niveaus[niveau], 0)).toBe(n)
        const { eerste, mediaan, derde } = spreiding.kwartielen
        expect(compare(eerste, mediaan)).toBeLessThanOrEqual(0)
        expect(compare(mediaan, derde)).toBeLessThanOrEqual(0)
        expect(JSON.stringify(spreiding)).not.toContain('gemeente-')
      }),
    )
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(arbitraryBijdragen, (bijdragen) => {
        expect(aggregateKenmerk(bijdragen.toReversed())).toEqual(aggregateKenmerk(bijdragen))
      }),
    )
  })

  it('does not change by the score of anyone who may not count', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryNiveau, { minLength: 5, maxLength: 9 }),
        fc.array(arbitraryNiveau, { minLength: 1, maxLength: MIN_ANONIEM - 1 }),
        arbitraryNiveau,
        (open, verborgen, anders) => {
          const base = many(...open)
          expect(aggregateKenmerk([...base, ...anoniem(...verborgen)])).toEqual(
            aggregateKenmerk([...base, ...anoniem(...verborgen.map(() => anders))]),
          )
        },
      ),
    )
  })

  it('says where a score lies beside the middle half', () => {
    const { spreiding } = aggregateKenmerk(many(2, 2, 3, 4, 4))
    const place = (niveau: number) => spreiding && placeScore(toBreuk(fraction(niveau)), spreiding)
    expect([1, 2, 3, 4, 5].map(place)).toEqual(['onder', 'binnen', 'binnen', 'binnen', 'boven'])
  })
})

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
  it('stay apart when one is the other without a few', () => {
    const regio = many(1, 2, 3, 3, 4, 5)
    expect(mayShowBeside(regio, regio)).toBe(true)
    expect(mayShowBeside(regio, regio.slice(0, 5))).toBe(false)
    expect(mayShowBeside(regio, [...regio, ...many(1, 2, 3, 4, 5)])).toBe(true)
    expect(mayShowBeside(regio, [...regio, ...many(1, 2, 3, 4)])).toBe(false)
  })

  it('do not matter while one of them is not shown', () => {
    const regio = many(1, 2, 3, 3, 4)
    expect(mayShowBeside(regio, regio.slice(0, 4))).toBe(true)
  })

  // The levels that those in `a` alone can have, from the counts of `a`, and from both counts.
  it('tell together no more about a few gemeenten than one of them does', () => {
    const part = (min: number, max: number) =>
      fc.array(arbitraryNiveau, { minLength: min, maxLength: max })
    fc.assert(
      fc.property(part(0, 3), part(2, 5), part(0, 3), (onlyA, both, onlyB) => {
        const [a, b, samen] = [many(...onlyA), many(...onlyB), many(...both)]
        const [inA, inB] = [
          [...onlyA, ...both],
          [...onlyB, ...both],
        ]
        fc.pre(inA.length >= MIN_GEMEENTEN && inB.length >= MIN_GEMEENTEN)
        if (!mayShowBeside([...a, ...samen], [...b, ...samen])) return
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
