import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import {
  aggregateKenmerk,
  MIN_ANONIEM,
  MIN_GEMEENTEN,
  placeScore,
  selectTellend,
  type Bijdrage,
} from './aggregate'
import { compare, fraction, toBreuk } from './fraction'

let counter = 0
const bijdrage = (niveau: Niveau, bundel: string | null = null): Bijdrage => ({
  sleutel: `gemeente-${++counter}`,
  bundel,
  score: toBreuk(fraction(niveau)),
  niveau,
})
const many = (...niveaus: Niveau[]) => niveaus.map((niveau) => bijdrage(niveau))
const bundel = (id: string, ...niveaus: Niveau[]) => niveaus.map((niveau) => bijdrage(niveau, id))

const arbitraryBijdrage = fc
  .record({
    niveau: arbitraryNiveau,
    bundel: fc.constantFrom(null, 'a', 'b'),
    delen: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ niveau, bundel: id, delen }) => ({
    ...bijdrage(niveau, id),
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

  it('leaves a bundel out where too few of it have a score, or all the same level', () => {
    const open = many(1, 2, 3, 4, 5)
    for (const [leden, telt] of [
      [bundel('a', 4, 5), false],
      [bundel('a', 4, 4, 4), false],
      [bundel('a', 4, 4, 5), true],
      // Each bundel by itself: another one does not hide what this one has in common.
      [[...bundel('a', 4, 4, 4), ...bundel('b', 1, 2, 3)], 'b'],
    ] as const) {
      const geteld = telt === 'b' ? 3 : telt ? leden.length : 0
      expect(aggregateKenmerk([...open, ...leden])).toMatchObject({
        n: 5 + geteld,
        zonderAnoniem: geteld < leden.length,
      })
    }
    expect(aggregateKenmerk([...many(1, 2, 3, 4), ...bundel('a', 5, 5, 5)]).spreiding).toBeNull()
  })

  it('holds for whatever is shared', () => {
    fc.assert(
      fc.property(arbitraryBijdragen, (bijdragen) => {
        const { n, spreiding, zonderAnoniem } = aggregateKenmerk(bijdragen)
        expect(zonderAnoniem).toBe(n < bijdragen.length)
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

  it('says where a score lies beside the middle half', () => {
    const { spreiding } = aggregateKenmerk(many(2, 2, 3, 4, 4))
    const place = (niveau: number) => spreiding && placeScore(toBreuk(fraction(niveau)), spreiding)
    expect([1, 2, 3, 4, 5].map(place)).toEqual(['onder', 'binnen', 'binnen', 'binnen', 'boven'])
  })
})

describe('the metingen that count in a group', () => {
  const lid = (naam: string, vorm: 'anoniem' | 'herkenbaar', id: string | null = null) => ({
    ...{ naam, vorm },
    bundel: id === null ? null : { id, leden: MIN_ANONIEM },
  })
  const namen = (...groep: ReturnType<typeof lid>[]) => selectTellend(groep).map(({ naam }) => naam)

  it('are those by name, and whole bundels', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((naam) => lid(naam, 'anoniem', 'x'))
    if (!a || !b || !c) throw new RangeError('no bundel')
    const open = lid('open', 'herkenbaar')
    expect(namen(a, open, b, c)).toEqual(['a', 'open', 'b', 'c'])
    expect(namen(a, open, b)).toEqual(['open'])
    expect(namen(a, open, b, lid('c', 'anoniem'))).toEqual(['open'])
  })

  it('are not the others of a bundel of which one went on by name', () => {
    const [a, b] = ['a', 'b'].map((naam) => lid(naam, 'anoniem', 'x'))
    if (!a || !b) throw new RangeError('no bundel')
    expect(namen(a, b, lid('c', 'herkenbaar', 'x'))).toEqual(['c'])
  })
})
