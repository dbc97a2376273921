import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MIN_ANONIEM } from '@/lib/scoring/aggregate'
import { findHerleid } from '@/tests/factories/aanvaller'
import { buildGedeeld } from '@/tests/factories/gedeeld'
import {
  chooseBundel,
  countCellen,
  countCellenVanGroepen,
  findGrootteklasse,
  pickEerste,
  restoreRows,
  toBijdragen,
} from './rules'
import type { BehoefteCel, GedeeldeCellen } from './schema'

describe('the size of a gemeente', () => {
  it.each([
    [0, 0, 20_000],
    [19_999, 0, 20_000],
    [20_000, 20_000, 50_000],
    [99_999, 50_000, 100_000],
    [100_000, 100_000, 250_000],
    [250_000, 250_000, null],
    [900_000, 250_000, null],
  ])('%i inwoners', (inwoners, van, tot) => {
    expect(findGrootteklasse(inwoners)).toEqual({ van, tot })
  })
})

describe('the meting that counts', () => {
  it('is the first of each gemeente', () => {
    const metingen = ['a 1', 'b 1', 'a 2', 'c 1', 'b 2'].map((id) => ({
      id,
      gemeenteCode: id.slice(0, 1),
    }))
    expect(pickEerste(metingen).map(({ id }) => id)).toEqual(['a 1', 'b 1', 'c 1'])
  })
})

describe('what metingen put into an aggregate', () => {
  it('is a score of the same questions, with the bundel of who shares anonymously', () => {
    const bundel = { id: 'x', leden: 3 }
    const rijen = [
      buildGedeeld('a', 3),
      buildGedeeld('b', null),
      buildGedeeld('c', 4, { vorm: 'anoniem', bundel }),
      buildGedeeld('d', 5, { instrumentversie: '9.9.9' }),
      // Shared anonymously once, and by name since then.
      buildGedeeld('e', 2, { bundel }),
    ]
    const gevonden = toBijdragen(rijen, 'K01', (versie) => versie !== '9.9.9')
    expect(gevonden.map(({ niveau, bundel: id }) => [niveau, id])).toEqual([
      [3, null],
      [4, 'x'],
      [2, null],
    ])
    expect(toBijdragen(rijen, 'K02')).toEqual([])
  })
})

const cel = (kenmerkId: string, urgentie: BehoefteCel['urgentie'] = 'nu'): BehoefteCel => ({
  ...{ kenmerkId, soort: 'kennis', urgentie },
})
const zegt = (naam: string, ...cellen: BehoefteCel[]): GedeeldeCellen<BehoefteCel> => ({
  meting: buildGedeeld(naam, 3),
  cellen,
})
const zegtAnoniem = (naam: string, ...cellen: BehoefteCel[]): GedeeldeCellen<BehoefteCel> => ({
  meting: buildGedeeld(naam, 3, { vorm: 'anoniem', bundel: { id: 'x', leden: 3 } }),
  cellen,
})

describe('how many gemeenten say what', () => {
  const twee = [zegt('a', cel('K01'), cel('K02')), zegt('b', cel('K01', 'later'))]

  it('is counted from five gemeenten on', () => {
    expect(countCellen([...twee, zegt('c'), zegt('d')])).toEqual({
      ...{ n: 4, metNaam: 4, cellen: [], zonderAnoniem: false },
    })
    expect(countCellen([...twee, zegt('c'), zegt('d'), zegt('e', cel('K01'))])).toEqual({
      ...{ n: 5, metNaam: 5 },
      cellen: [
        { ...cel('K01', 'later'), aantal: 1, van: 5 },
        { ...cel('K01'), aantal: 2, van: 5 },
        { ...cel('K02'), aantal: 1, van: 5 },
      ],
      zonderAnoniem: false,
    })
  })

  it('holds of a bundel only what some say and others do not, whenever they need it', () => {
    const bundel = [
      zegtAnoniem('x', cel('K01', 'nu'), cel('K02')),
      zegtAnoniem('y', cel('K01', 'later')),
      zegtAnoniem('z', cel('K01', 'later')),
    ]
    expect(countCellen([...twee, ...bundel])).toMatchObject({
      n: 5,
      cellen: [
        { ...cel('K01', 'later'), aantal: 1 },
        { ...cel('K01'), aantal: 1 },
        { ...cel('K02'), aantal: 2 },
      ],
    })
    expect(countCellen([...twee, ...bundel.slice(1)])).toMatchObject({ n: 2, zonderAnoniem: true })
  })

  it('says of how many gemeenten it is: not of a bundel that all says the same', () => {
    const zes = ['a', 'b', 'c', 'd'].map((naam) => zegt(naam, cel('K01')))
    const metNaam = [...zes, zegt('e'), zegt('f')]
    const bundel = [
      zegtAnoniem('x', cel('K01'), cel('K02')),
      zegtAnoniem('y', cel('K01'), cel('K02')),
      zegtAnoniem('z', cel('K01'), cel('K03')),
    ]
    expect(countCellen([...metNaam, ...bundel])).toMatchObject({
      ...{ n: 9, metNaam: 6 },
      cellen: [
        { kenmerkId: 'K01', aantal: 4, van: 6 },
        { kenmerkId: 'K02', aantal: 2, van: 9 },
        { kenmerkId: 'K03', aantal: 1, van: 9 },
      ],
    })
  })

  it('keeps a group back that with another one tells about a few', () => {
    const zes = [...twee, ...['c', 'd', 'e', 'f'].map((naam) => zegt(naam))]
    const [eerste, tweede] = countCellenVanGroepen([zes, zes.slice(1)])
    expect(eerste).toMatchObject({ n: 6, afgeschermd: null, cellen: [{}, {}, {}] })
    expect(tweede).toMatchObject({ n: 5, afgeschermd: 'herleidbaar', cellen: [] })
  })
})

describe('rows as they were', () => {
  it('come back by undoing what changed, the newest change first', () => {
    const nu = new Map([
      ['bleef', 'zoals het was'],
      ['veranderd', 'derde'],
      ['nieuw', 'later gemaakt'],
    ])
    const terug = [
      { id: 'veranderd', van: 'tweede' },
      { id: 'weg', van: 'verwijderd' },
      { id: 'veranderd', van: 'eerste' },
      { id: 'nieuw', van: null },
      { id: 'kort', van: 'even' },
      { id: 'kort', van: null },
    ]
    expect(restoreRows(nu, terug).toSorted()).toEqual(['eerste', 'verwijderd', 'zoals het was'])
  })
})

describe('a new bundel', () => {
  it('holds all that wait, from three on', () => {
    expect(chooseBundel(['a', 'b'], [])).toBeNull()
    expect(chooseBundel(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c'])
    expect(chooseBundel(['a', 'b', 'c', 'd'], [])).toHaveLength(4)
  })

  it('waits where it would tell, with an earlier one, about one or two', () => {
    const eerder = [['a', 'b', 'c']]
    // One who left and one who came: the difference is about those two.
    expect(chooseBundel(['b', 'c', 'd'], eerder)).toBeNull()
    expect(chooseBundel(['a', 'b', 'c'], eerder)).toEqual(['a', 'b', 'c'])
    // One who came: waits, while the others go on together.
    expect(chooseBundel(['a', 'b', 'c', 'd'], eerder)).toEqual(['a', 'b', 'c'])
    expect(chooseBundel(['c', 'd', 'e'], eerder)).toEqual(['c', 'd', 'e'])
    expect(chooseBundel(['d', 'e', 'f'], eerder)).toEqual(['d', 'e', 'f'])
  })

  it('never lets a sum or difference tell about fewer than three, however many came before', () => {
    const codes = Array.from('abcdefgh')
    const rondes = fc.array(fc.shuffledSubarray(codes, { minLength: 2 }), { maxLength: 12 })
    fc.assert(
      fc.property(rondes, (wachtend) => {
        const bundels: (readonly string[])[] = []
        for (const ronde of wachtend) {
          const nieuw = chooseBundel(ronde, bundels)
          if (!nieuw) continue
          expect(nieuw.length).toBeGreaterThanOrEqual(MIN_ANONIEM)
          expect(ronde).toEqual(expect.arrayContaining([...nieuw]))
          bundels.push(nieuw)
        }
        for (const bekend of ['', ...codes]) {
          expect(findHerleid(bundels, new Set([bekend]))).toEqual([])
        }
      }),
    )
  })
})
