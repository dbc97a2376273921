import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import { countAntwoorden, mergeOordelen, provisionalOordeel } from './judgement'
import type { Antwoord } from './model'

const nvt: Antwoord = { soort: 'nvt' }
const weetNiet: Antwoord = { soort: 'weet-niet' }
const open: Antwoord = { soort: 'open' }
const niveau = (value: 1 | 2 | 3 | 4 | 5): Antwoord => ({ soort: 'niveau', niveau: value })

const arbitraryAntwoord: fc.Arbitrary<Antwoord> = fc.oneof(
  arbitraryNiveau.map(niveau),
  fc.constantFrom(nvt, weetNiet, open),
)

describe('provisionalOordeel (§3)', () => {
  it.each([
    ['one level', [niveau(3)], 3],
    // sorted 1 4 5, index floor(2/2) = 1
    ['an odd number', [niveau(5), niveau(1), niveau(4)], 4],
    // sorted 2 4, index floor(1/2) = 0
    ['two', [niveau(4), niveau(2)], 2],
    // sorted 1 2 4 5, index floor(3/2) = 1
    ['an even number', [niveau(5), niveau(4), niveau(2), niveau(1)], 2],
    // sorted 2 3 3 5, index 1
    ['an even number with equal middles', [niveau(3), niveau(5), niveau(2), niveau(3)], 3],
    // nvt, weet-niet and open are no levels: sorted 4 5, index 0
    ['other answers among them', [nvt, niveau(5), weetNiet, open, niveau(4), nvt, nvt], 4],
  ] as const)('takes the lower median of %s', (_, antwoorden, expected) => {
    expect(provisionalOordeel(antwoorden)).toStrictEqual({
      soort: 'niveau',
      niveau: expected,
      voorlopig: true,
    })
  })

  it.each([
    ['everyone', [nvt, nvt]],
    ['a majority', [nvt, weetNiet, nvt]],
    // `open` is no answer, so one of the one who answered
    ['all who answered', [nvt, open, open]],
  ])('is nvt when %s said so', (_, antwoorden) => {
    expect(provisionalOordeel(antwoorden)).toStrictEqual({ soort: 'nvt', voorlopig: true })
  })

  it.each([
    ['nobody answered', []],
    ['only remarks were made', [open, open]],
    ['nobody knows', [weetNiet]],
    ['nvt and weet-niet tie', [nvt, weetNiet, weetNiet, nvt]],
    ['nvt is a minority', [nvt, weetNiet, weetNiet]],
  ])('is none when %s', (_, antwoorden) => {
    expect(provisionalOordeel(antwoorden)).toBeNull()
  })

  it('does not depend on the order of participants', () => {
    fc.assert(
      fc.property(
        fc
          .array(arbitraryAntwoord, { maxLength: 12 })
          .chain((a) =>
            fc.tuple(
              fc.constant(a),
              fc.shuffledSubarray(a, { minLength: a.length, maxLength: a.length }),
            ),
          ),
        ([antwoorden, shuffled]) => {
          expect(provisionalOordeel(shuffled)).toStrictEqual(provisionalOordeel(antwoorden))
        },
      ),
    )
  })

  it('gives a level with at least half at or below and more than half at or above it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryNiveau, { minLength: 1, maxLength: 12 }), (niveaus) => {
        const oordeel = provisionalOordeel(niveaus.map(niveau))
        const median = oordeel?.soort === 'niveau' ? oordeel.niveau : 0
        expect(niveaus).toContain(median)
        expect(2 * niveaus.filter((n) => n <= median).length).toBeGreaterThanOrEqual(niveaus.length)
        expect(2 * niveaus.filter((n) => n >= median).length).toBeGreaterThan(niveaus.length)
      }),
    )
  })
})

describe('countAntwoorden', () => {
  it('counts each kind of answer, and no remarks', () => {
    expect(countAntwoorden([nvt, niveau(1), open, weetNiet, niveau(1), nvt, nvt])).toStrictEqual({
      niveau: 2,
      nvt: 3,
      weetNiet: 1,
    })
  })
})

describe('mergeOordelen (§3)', () => {
  it('lets what is recorded count, and fills in the rest provisionally', () => {
    const recorded = {
      'K01.1': { soort: 'niveau', niveau: 2, toelichting: 'samen besproken' },
      'K01.2': { soort: 'weet-niet' },
      'K01.3': { soort: 'nvt', toelichting: 'geen eigen team' },
      'K01.4': { soort: 'open', toelichting: 'nog bespreken' },
      'K01.5': { soort: 'open', toelichting: 'wie weet dit?' },
    } as const
    const fives = [niveau(5), niveau(5)]
    expect(
      mergeOordelen(recorded, {
        'K01.1': fives,
        'K01.2': fives,
        'K01.3': fives,
        'K01.4': fives,
        'K01.5': [weetNiet],
        'K02.1': [nvt],
        'K02.2': [weetNiet],
      }),
    ).toStrictEqual({
      'K01.1': recorded['K01.1'],
      'K01.2': recorded['K01.2'],
      'K01.3': recorded['K01.3'],
      'K01.4': { soort: 'niveau', niveau: 5, voorlopig: true, toelichting: 'nog bespreken' },
      'K01.5': recorded['K01.5'],
      'K02.1': { soort: 'nvt', voorlopig: true },
    })
  })

  it('leaves its input as it was', () => {
    const recorded = { 'K01.1': open }
    mergeOordelen(recorded, { 'K01.1': [niveau(3)], 'K01.2': [niveau(3)] })
    expect(recorded).toStrictEqual({ 'K01.1': { soort: 'open' } })
  })
})
