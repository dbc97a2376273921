import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSPECTIEVEN, type Niveau, type Perspectief } from '@/lib/instrument/model'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import {
  countPerspectieven,
  distributeByPerspectief,
  groupPerspectieven,
  mayShowPerspectief,
  type PerspectiefGroep,
  type PerspectiefTelling,
} from './perspectives'

type Answer = { perspectief: Perspectief; niveau: Niveau }

/** `answers('beleid', '335')` are three answers. */
const answers = (perspectief: Perspectief, digits: string): Answer[] =>
  [...digits].map((digit) => ({ perspectief, niveau: Number(digit) as Niveau }))

const arbitraryAnswers: fc.Arbitrary<Answer[]> = fc
  .tuple(
    ...PERSPECTIEVEN.map((perspectief) =>
      fc.array(fc.record({ perspectief: fc.constant(perspectief), niveau: arbitraryNiveau }), {
        maxLength: 6,
      }),
    ),
  )
  .map((lists) => lists.flat())

/** Every count from 0 to 6 of each of the six perspectieven. */
function* allCounts(): Generator<PerspectiefTelling> {
  for (let code = 0; code < 7 ** 6; code += 1) {
    yield Object.fromEntries(
      PERSPECTIEVEN.map((perspectief, i) => [perspectief, Math.floor(code / 7 ** i) % 7]),
    )
  }
}

/** The counts among all of them for which `holds` is not true. */
function findExceptions(
  holds: (groepen: readonly PerspectiefGroep[], counts: PerspectiefTelling) => boolean,
): PerspectiefTelling[] {
  return [...allCounts()].filter((counts) => !holds(groupPerspectieven(counts), counts))
}

const total = (counts: PerspectiefTelling) => Object.values(counts).reduce((a, b) => a + b, 0)

/**
 * The sizes of the atoms of what is shown: two participants are in the same atom when no shown set
 * (everyone, or one group) tells them apart. Whatever one adds and subtracts of shown sets, each
 * atom is in the outcome as a whole or not at all.
 */
function atomSizes(shown: readonly PerspectiefGroep[], participants: readonly Perspectief[]) {
  const sizes = new Map<string, number>()
  for (const participant of participants) {
    const inSets = shown.map(({ perspectieven }) => perspectieven.includes(participant))
    const atom = ['everyone', ...inSets].join()
    sizes.set(atom, (sizes.get(atom) ?? 0) + 1)
  }
  return [...sizes.values()]
}

const groep = (perspectief: Perspectief, aantal: number): PerspectiefGroep => ({
  perspectief,
  perspectieven: [perspectief],
  aantal,
})
const overige = (aantal: number, ...perspectieven: Perspectief[]): PerspectiefGroep => ({
  perspectief: 'overige',
  perspectieven,
  aantal,
})

describe('groupPerspectieven (§11)', () => {
  it.each<[string, PerspectiefTelling, PerspectiefGroep[]]>([
    [
      'shows groups of at least 3, in a fixed order',
      { partners: 3, beleid: 4 },
      [groep('beleid', 4), groep('partners', 3)],
    ],
    [
      'leaves out who is not there',
      { beleid: 3, uitvoering: 0, bestuur: 3 },
      [groep('beleid', 3), groep('bestuur', 3)],
    ],
    [
      'merges smaller groups',
      { partners: 1, beleid: 3, bestuur: 2 },
      [groep('beleid', 3), overige(3, 'bestuur', 'partners')],
    ],
    [
      'shows nothing but a merged group beside one of 3',
      { bestuur: 1, inwoners: 1, partners: 1, management: 3 },
      [groep('management', 3), overige(3, 'bestuur', 'inwoners', 'partners')],
    ],
    [
      'merges the smallest shown group in with a merged group of 2',
      { beleid: 5, uitvoering: 3, management: 4, bestuur: 1, inwoners: 1 },
      [groep('beleid', 5), groep('management', 4), overige(5, 'uitvoering', 'bestuur', 'inwoners')],
    ],
    [
      'takes the first perspectief when two shown groups are the smallest',
      { beleid: 5, uitvoering: 4, management: 4, partners: 2 },
      [groep('beleid', 5), groep('management', 4), overige(6, 'uitvoering', 'partners')],
    ],
    ['shows nothing for one group', { beleid: 9 }, []],
    ['shows nothing for a merged group alone', { beleid: 2, uitvoering: 2, bestuur: 2 }, []],
    ['shows nothing when all must merge', { beleid: 9, bestuur: 1 }, []],
    ['shows nothing for too few', { beleid: 1, bestuur: 1 }, []],
    ['shows nothing for nobody', {}, []],
  ])('%s', (_, counts, expected) => {
    expect(groupPerspectieven(counts)).toStrictEqual(expected)
  })

  it('lets nobody find fewer than 3 participants by adding and subtracting what is shown', () => {
    const exceptions = findExceptions((shown, counts) => {
      const participants = PERSPECTIEVEN.flatMap((perspectief) =>
        Array<Perspectief>(counts[perspectief] ?? 0).fill(perspectief),
      )
      return shown.length === 0 || atomSizes(shown, participants).every((size) => size >= 3)
    })
    expect(exceptions).toStrictEqual([])
  })

  it('puts every participant in exactly one group, and nobody’s perspectief in any', () => {
    const exceptions = findExceptions((shown, counts) => {
      const present = PERSPECTIEVEN.filter((perspectief) => counts[perspectief] !== 0)
      const members = shown.flatMap(({ perspectieven }) => perspectieven)
      return (
        shown.length === 0 ||
        (members.toSorted().join() === present.toSorted().join() &&
          shown.every(
            ({ perspectieven, aantal }) =>
              aantal === perspectieven.reduce((sum, member) => sum + (counts[member] ?? 0), 0),
          ))
      )
    })
    expect(exceptions).toStrictEqual([])
  })

  it('hides no more than it must', () => {
    const exceptions = findExceptions((shown, counts) => {
      const large = PERSPECTIEVEN.filter((perspectief) => (counts[perspectief] ?? 0) >= 3)
      const small = total(counts) - large.reduce((sum, member) => sum + (counts[member] ?? 0), 0)
      const mustGiveUpOne = small === 1 || small === 2
      const own = large.length - (mustGiveUpOne ? 1 : 0)
      const expected = own + (small > 0 ? 1 : 0)
      return shown.length === (expected < 2 ? 0 : expected)
    })
    expect(exceptions).toStrictEqual([])
  })

  it('does not depend on the order of the counts', () => {
    const exceptions = findExceptions((shown, counts) => {
      const reversed = Object.fromEntries(Object.entries(counts).toReversed())
      return JSON.stringify(groupPerspectieven(reversed)) === JSON.stringify(shown)
    })
    expect(exceptions).toStrictEqual([])
  })
})

describe('distributeByPerspectief (§11)', () => {
  it('counts the levels per shown group', () => {
    expect(
      distributeByPerspectief([
        ...answers('partners', '2'),
        ...answers('beleid', '3353'),
        ...answers('inwoners', '12'),
      ]),
    ).toStrictEqual([
      { ...groep('beleid', 4), niveaus: { 1: 0, 2: 0, 3: 3, 4: 0, 5: 1 } },
      { ...overige(3, 'inwoners', 'partners'), niveaus: { 1: 1, 2: 2, 3: 0, 4: 0, 5: 0 } },
    ])
  })

  it('is empty when nothing may be shown', () => {
    expect(distributeByPerspectief([])).toStrictEqual([])
    expect(
      distributeByPerspectief([...answers('beleid', '33333'), ...answers('bestuur', '1')]),
    ).toStrictEqual([])
  })

  it('does not depend on the order of participants', () => {
    fc.assert(
      fc.property(
        arbitraryAnswers.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(distributeByPerspectief(shuffled)).toStrictEqual(distributeByPerspectief(all))
        },
      ),
    )
  })

  it('shows the groups of the counts, each with the levels of its own members', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (all) => {
        const shown = distributeByPerspectief(all)
        const counts = countPerspectieven(all.map(({ perspectief }) => perspectief))
        expect(shown.map(({ niveaus: _, ...rest }) => rest)).toStrictEqual(
          groupPerspectieven(counts),
        )
        for (const { perspectieven, niveaus, aantal } of shown) {
          const given = all.filter(({ perspectief }) => perspectieven.includes(perspectief))
          const listed = Object.entries(niveaus).flatMap(([niveau, times]) =>
            Array<number>(times).fill(Number(niveau)),
          )
          expect(listed).toStrictEqual(given.map(({ niveau }) => niveau).sort())
          expect(listed).toHaveLength(aantal)
        }
      }),
    )
  })
})

describe('mayShowPerspectief (§11)', () => {
  it('is for a shown group of its own only', () => {
    const counts = { beleid: 5, uitvoering: 3, management: 4, bestuur: 1, inwoners: 0 }
    const may = PERSPECTIEVEN.filter((perspectief) => mayShowPerspectief(counts, perspectief))
    // uitvoering has 3 but went into overige with bestuur
    expect(may).toStrictEqual(['beleid', 'management'])
  })

  it('is for none when nothing is shown per perspectief', () => {
    expect(mayShowPerspectief({ beleid: 9 }, 'beleid')).toBe(false)
  })

  it('leaves at least 3 participants to every remark, with or without a perspectief', () => {
    const exceptions = [...allCounts()].filter((counts) => {
      const isNamed = (perspectief: Perspectief) => mayShowPerspectief(counts, perspectief)
      const named = PERSPECTIEVEN.filter(isNamed).map((perspectief) => counts[perspectief] ?? 0)
      const unnamed = total(counts) - named.reduce((a, b) => a + b, 0)
      const fewest = Math.min(...named, ...(unnamed > 0 ? [unnamed] : []))
      return named.length > 0 && fewest < 3
    })
    expect(exceptions).toStrictEqual([])
  })
})
