import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIVEAUS } from '@/lib/instrument/model'
import { isSameKeuze, mergeKeuze, toKeuze, toOordeelBody, type Keuze } from './keuze'

const tekst = fc.constantFrom('', 'a', 'b')
const gekozen = fc.oneof(
  fc.constantFrom(...NIVEAUS).map((niveau) => ({ soort: 'niveau', niveau }) as const),
  fc.constantFrom('nvt', 'weet-niet', 'open').map((soort) => ({ soort }) as const),
)
const arbitraryKeuze: fc.Arbitrary<Keuze> = fc
  .tuple(gekozen, tekst, tekst)
  .map(([keuze, toelichting, standpunt]) => ({
    ...keuze,
    toelichting,
    ...(standpunt && { afwijkendStandpunt: standpunt }),
  }))

/** The three parts of an answer that can change apart. */
const partsOf = (keuze: Keuze) => [
  keuze.soort === 'niveau' ? keuze.niveau : keuze.soort,
  keuze.toelichting,
  keuze.afwijkendStandpunt ?? '',
]

describe('an answer in the words of the contract', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryKeuze, (keuze) => {
        expect(isSameKeuze(toKeuze(toOordeelBody(keuze)), keuze)).toBe(true)
      }),
    )
  })
})

describe('two changes of one answer', () => {
  const basis: Keuze = { soort: 'niveau', niveau: 2, toelichting: 'oud' }

  it('go together when they are of different parts', () => {
    const mine: Keuze = { soort: 'niveau', niveau: 4, toelichting: 'oud' }
    const theirs: Keuze = { ...basis, toelichting: 'nieuw', afwijkendStandpunt: 'Wij zien een 3.' }
    expect(mergeKeuze(basis, mine, theirs)).toEqual({
      soort: 'niveau',
      niveau: 4,
      toelichting: 'nieuw',
      afwijkendStandpunt: 'Wij zien een 3.',
    })
  })

  it.each<[string, Keuze, Keuze]>([
    ['choice', { ...basis, niveau: 3 }, { ...basis, niveau: 4 }],
    ['remark', { ...basis, toelichting: 'a' }, { ...basis, toelichting: '' }],
    ['view', { ...basis, afwijkendStandpunt: 'a' }, { ...basis, afwijkendStandpunt: 'b' }],
  ])('are a choice when both changed the same %s', (_part, mine, theirs) => {
    expect(mergeKeuze(basis, mine, theirs)).toBeNull()
  })

  it('lose nothing that one of the two changed', () => {
    fc.assert(
      fc.property(arbitraryKeuze, arbitraryKeuze, arbitraryKeuze, (base, mine, theirs) => {
        const merged = mergeKeuze(base, mine, theirs)
        const [was, my, their] = [partsOf(base), partsOf(mine), partsOf(theirs)]
        const isConflict = was.some(
          (part, i) => my[i] !== part && their[i] !== part && my[i] !== their[i],
        )
        expect(merged === null).toBe(isConflict)
        if (!merged) return
        const expected = was.map((part, i) => (my[i] === part ? their[i] : my[i]))
        expect(partsOf(merged)).toEqual(expected)
      }),
    )
  })

  it('come out the same from either side', () => {
    fc.assert(
      fc.property(arbitraryKeuze, arbitraryKeuze, arbitraryKeuze, (base, mine, theirs) => {
        expect(mergeKeuze(base, mine, theirs)).toEqual(mergeKeuze(base, theirs, mine))
      }),
    )
  })

  it('are no change where only one side changed', () => {
    fc.assert(
      fc.property(arbitraryKeuze, arbitraryKeuze, (base, changed) => {
        for (const merged of [mergeKeuze(base, base, changed), mergeKeuze(base, changed, base)]) {
          expect(merged && isSameKeuze(merged, changed)).toBe(true)
        }
      }),
    )
  })
})
