import { describe, expect, it } from 'vitest'
import type { Instrument } from '@/lib/instrument/model'
import { buildInstrument, buildOordelen, kenmerkId } from '@/tests/factories/scoring'
import type { Ambities, Oordeel, Resultaat } from './model'
import { calculateResult } from './result'

/** The result of kenmerken that all have one kern and one plain indicator. */
function score(answers: Record<string, string>, ambities: Ambities = {}): Resultaat {
  return calculateResult(buildInstrument(), buildOordelen(answers), ambities)
}

/** The same letters for each of K<from>..K<to>. */
function range(from: number, to: number, letters: string): Record<string, string> {
  const nummers = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return Object.fromEntries(nummers.map((nummer) => [kenmerkId(nummer), letters]))
}

describe('waarde (§7)', () => {
  it.each([
    // 2 of 4 is exactly half: (3 + 4) / 2
    [{ K01: '33', K02: '44' }, 'beoordeeld', '3,5'],
    [{ K01: '33' }, 'onvoldoende-beoordeeld', undefined],
    // 1 of the 2 that apply
    [{ K01: '33', K02: 'nn', K03: 'nn' }, 'beoordeeld', '3,0'],
    // 1 of the 3 that apply
    [{ K01: '33', K02: 'nn' }, 'onvoldoende-beoordeeld', undefined],
    [{ K01: 'nn', K02: 'nn', K03: 'nn' }, 'onvoldoende-beoordeeld', undefined],
    [range(1, 4, 'nn'), 'nvt', undefined],
    [{}, 'onvoldoende-beoordeeld', undefined],
  ])('of dichtbij answered %j is %s', (answers, status, afgerond) => {
    const { dichtbij } = score(answers).waarden
    expect(dichtbij.status).toBe(status)
    expect(dichtbij.score?.afgerond).toBe(afgerond)
  })

  it('rounds 2,95 up, from exact kenmerkscores', () => {
    // K04: (2·2 + 4 + 3 + 3) / 5 = 14/5; (3 + 3 + 3 + 14/5) / 4 = 59/20 = 2,95
    const instrument = buildInstrument(['kg', 'kg', 'kg', 'kggg'])
    const oordelen = buildOordelen({ K01: '33', K02: '33', K03: '33', K04: '2433' })
    expect(calculateResult(instrument, oordelen, {}).waarden.dichtbij.score).toStrictEqual({
      teller: 59,
      noemer: 20,
      afgerond: '3,0',
    })
  })

  it('counts every kenmerk alike, whatever its number of indicators', () => {
    // K01 is 1 on six indicators, K02 to K04 are 3 on two: (1 + 3·3) / 4 = 5/2
    const instrument = buildInstrument(['kkgggg'])
    const oordelen = buildOordelen({ K01: '111111', ...range(2, 4, '33') })
    expect(calculateResult(instrument, oordelen, {}).waarden.dichtbij.score).toMatchObject({
      teller: 5,
      noemer: 2,
    })
  })
})

describe('total (§7)', () => {
  it('is the mean over the kenmerken, not over the waarden', () => {
    // (4·5 + 6·1 + 3·1) / 13 = 29/13; over the waarden it would be (5 + 1 + 1) / 3 = 7/3
    const { totaal, waarden } = score({ ...range(1, 4, '55'), ...range(5, 13, '11') })
    expect(totaal).toStrictEqual({
      status: 'beoordeeld',
      score: { teller: 29, noemer: 13, afgerond: '2,2' },
    })
    expect(waarden.dichtbij.score?.teller).toBe(5)
    expect(waarden.integraal.score?.teller).toBe(1)
    expect(waarden.mandaat.score?.teller).toBe(1)
  })

  it('needs half of the kenmerken that apply', () => {
    expect(score(range(1, 6, '33')).totaal.status).toBe('onvoldoende-beoordeeld')
    expect(score(range(1, 7, '33')).totaal.status).toBe('beoordeeld')
    // 6 of 12
    expect(score({ ...range(1, 6, '33'), K13: 'nn' }).totaal.status).toBe('beoordeeld')
    expect(score(range(1, 13, 'nn')).totaal).toStrictEqual({ status: 'nvt', score: null })
  })

  it('also counts kenmerken of a waarde without a score', () => {
    // mandaat has 1 of 3; (10·3 + 1) / 11 = 31/11
    const { totaal, waarden } = score({ ...range(1, 10, '33'), K11: '11' })
    expect(waarden.mandaat).toStrictEqual({ status: 'onvoldoende-beoordeeld', score: null })
    expect(totaal.score).toMatchObject({ teller: 31, noemer: 11 })
  })
})

describe('order of the gaps (§9)', () => {
  // K02 has two plain indicators, so that its score can be 5/2.
  const instrument = buildInstrument(['kg', 'gg'])
  const oordelen = buildOordelen({
    K01: '33',
    K02: '23',
    K03: '11',
    K04: '33',
    K05: '22',
    K06: '55',
    K07: '44',
    K09: 'nn',
    K10: '11',
  })
  const ambities: Ambities = {
    K01: { niveau: 4, prioriteit: 'hoog' }, //   1 × 3 = 3, score 3
    K02: { niveau: 4, prioriteit: 'midden' }, // 3/2 × 2 = 3, score 5/2
    K03: { niveau: 4, prioriteit: 'laag' }, //   3 × 1 = 3, score 1
    K04: { niveau: 4, prioriteit: 'hoog' }, //   1 × 3 = 3, score 3, as K01
    //                                           K05 by default 2 × 2 = 4
    K06: { niveau: 5, prioriteit: 'hoog' }, //   0, score 5
    //                                           K07 by default 0, score 4
    K08: { niveau: 5, prioriteit: 'hoog' }, //   no score
    K10: { niveau: 5, prioriteit: 'hoog' }, //   4 × 3 = 12
  }
  const expected = 'K10 K05 K03 K02 K01 K04 K07 K06 K08 K09 K11 K12 K13'.split(' ')

  it('is by weighted gap, then lower score, then number, those without a score last', () => {
    expect(calculateResult(instrument, oordelen, ambities).volgordeKloven).toStrictEqual(expected)
  })

  it('does not depend on how the instrument lists its kenmerken', () => {
    const reversed = { ...instrument, kenmerken: instrument.kenmerken.toReversed() }
    expect(calculateResult(reversed, oordelen, ambities).volgordeKloven).toStrictEqual(expected)
  })
})

describe('voorlopig (§3)', () => {
  it.each<[string, string, Oordeel, boolean]>([
    ['a provisional level', 'K01.1', { soort: 'niveau', niveau: 3, voorlopig: true }, true],
    ['a provisional nvt', 'K01.1', { soort: 'nvt', voorlopig: true }, true],
    ['a recorded level', 'K01.1', { soort: 'niveau', niveau: 3 }, false],
    ['a level marked false', 'K01.1', { soort: 'niveau', niveau: 3, voorlopig: false }, false],
    ['what does not count', 'K01.1', { soort: 'weet-niet', voorlopig: true }, false],
    ['an unknown id', 'K01.9', { soort: 'niveau', niveau: 3, voorlopig: true }, false],
  ])('with %s', (_, id, oordeel, expected) => {
    expect(calculateResult(buildInstrument(), { [id]: oordeel }, {}).voorlopig).toBe(expected)
  })
})

it('names the versions of the instrument and of these rules', () => {
  const instrument: Instrument = { ...buildInstrument(), versie: '2.3.4' }
  expect(calculateResult(instrument, {}, {})).toMatchObject({
    instrumentversie: '2.3.4',
    rekenregels: '1.0.0',
  })
})
