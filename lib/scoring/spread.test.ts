import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSPECTIEVEN, type Niveau, type Perspectief } from '@/lib/instrument/model'
import { arbitraryNiveau, buildInstrument } from '@/tests/factories/scoring'
import { spreidingSchema, type Spreiding } from './momentopname'
import { listBereiken, summarizeSpreiding, withholdVerschil } from './spread'

type Answer = { perspectief: Perspectief; niveau: Niveau }

/** `answers('beleid', '335')` are three answers. */
const answers = (perspectief: Perspectief, digits: string): Answer[] =>
  [...digits].map((digit) => ({ perspectief, niveau: Number(digit) as Niveau }))

const arbitraryAnswer: fc.Arbitrary<Answer> = fc.record({
  perspectief: fc.constantFrom(...PERSPECTIEVEN),
  niveau: arbitraryNiveau,
})
const arbitraryAnswers = fc.array(arbitraryAnswer, { maxLength: 30 })

const sum = (verdeling: readonly number[]) => verdeling.reduce((a, b) => a + b, 0)

function mustSummarize(given: readonly Answer[]): Spreiding {
  const spreiding = summarizeSpreiding(given)
  if (!spreiding) throw new Error('nothing to show')
  return spreiding
}

describe('summarizeSpreiding (§10, §11)', () => {
  it('counts the levels, as a whole and per group', () => {
    expect(
      summarizeSpreiding([...answers('beleid', '3353'), ...answers('inwoners', '122')]),
    ).toStrictEqual({
      verdeling: [1, 2, 3, 0, 1],
      groepen: [
        { perspectieven: ['beleid'], verdeling: [0, 0, 3, 0, 1] },
        { perspectieven: ['inwoners'], verdeling: [1, 2, 0, 0, 0] },
      ],
    })
  })

  it('says which perspectieven were merged', () => {
    const given = [
      ...answers('beleid', '333'),
      ...answers('bestuur', '1'),
      ...answers('partners', '22'),
    ]
    expect(mustSummarize(given).groepen.map(({ perspectieven }) => perspectieven)).toStrictEqual([
      ['beleid'],
      ['bestuur', 'partners'],
    ])
  })

  it('shows nothing of one or two people, and no groups where one of them would be small', () => {
    expect(summarizeSpreiding(answers('beleid', '35'))).toBeNull()
    expect(mustSummarize([...answers('beleid', '333'), ...answers('bestuur', '5')])).toStrictEqual({
      verdeling: [0, 0, 3, 0, 1],
      groepen: [],
    })
  })

  it('leaves nobody to be found by taking groups from the whole, whatever the answers', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (given) => {
        const spreiding = summarizeSpreiding(given)
        expect(spreiding === null).toBe(given.length < 3)
        if (!spreiding) return
        const { verdeling, groepen } = spreidingSchema.parse(spreiding)
        expect(sum(verdeling)).toBe(given.length)
        // Every way to take some of the shown groups from the whole leaves nobody or at least 3.
        for (let keuze = 0; keuze < 2 ** groepen.length; keuze += 1) {
          const taken = groepen.filter((_, index) => (keuze >> index) % 2 === 1)
          const rest = verdeling.map((aantal, index) =>
            taken.reduce((left, groep) => left - (groep.verdeling[index] ?? 0), aantal),
          )
          expect(rest.every((aantal) => aantal >= 0)).toBe(true)
          expect([1, 2]).not.toContain(sum(rest))
        }
      }),
    )
  })
})

describe('withholdVerschil (§11)', () => {
  const nu = mustSummarize([...answers('beleid', '3353'), ...answers('inwoners', '122')])

  it('shows all of it without an earlier one, and beside the same', () => {
    expect(withholdVerschil(nu, [])).toBe(nu)
    expect(withholdVerschil(nu, [nu, nu])).toBe(nu)
  })

  it('shows nothing where one or two answers make the difference with any earlier one', () => {
    const joined = mustSummarize([...answers('beleid', '33533'), ...answers('inwoners', '122')])
    const changed = mustSummarize([...answers('beleid', '3355'), ...answers('inwoners', '122')])
    expect(withholdVerschil(nu, [joined])).toBeNull()
    expect(withholdVerschil(nu, [changed])).toBeNull()
    expect(withholdVerschil(nu, [nu, changed])).toBeNull()
  })

  it('shows the whole without groups where only a group tells on someone', () => {
    const eerder = mustSummarize([...answers('beleid', '1122'), ...answers('inwoners', '133')])
    const later = mustSummarize([...answers('beleid', '3322'), ...answers('inwoners', '313')])
    expect(withholdVerschil(later, [eerder])).toBeNull()
    const swapped = mustSummarize([...answers('beleid', '1132'), ...answers('inwoners', '123')])
    expect(withholdVerschil(swapped, [eerder])).toStrictEqual({ ...swapped, groepen: [] })
  })

  it('never shows what one or two people changed', () => {
    const few = fc.array(fc.record({ who: fc.nat(), to: fc.option(arbitraryAnswer) }), {
      minLength: 1,
      maxLength: 2,
    })
    fc.assert(
      fc.property(arbitraryAnswers, few, (given, changes) => {
        const before = summarizeSpreiding(given)
        const later = [...given.map((answer): Answer | null => answer)]
        for (const { who, to } of changes) later[who % (given.length + 1)] = to
        const after = summarizeSpreiding(later.flatMap((answer) => answer ?? []))
        if (!before || !after) return
        const shown = withholdVerschil(after, [before])
        if (shown) expect(shown.verdeling).toStrictEqual(before.verdeling)
        if (before.groepen.length === 0) return
        for (const [index, groep] of (shown?.groepen ?? []).entries()) {
          expect(groep).toStrictEqual(before.groepen[index])
        }
      }),
    )
  })
})

describe('listBereiken', () => {
  it('goes from the lowest to the highest level on the indicators of a kenmerk', () => {
    const bereiken = listBereiken(buildInstrument(), {
      'K01.1': mustSummarize(answers('beleid', '334')),
      'K01.2': mustSummarize(answers('beleid', '222')),
      'K02.1': mustSummarize(answers('beleid', '555')),
    })
    expect(bereiken).toMatchObject({
      K01: { laag: 2, hoog: 4 },
      K02: { laag: 5, hoog: 5 },
      K03: null,
    })
  })
})
