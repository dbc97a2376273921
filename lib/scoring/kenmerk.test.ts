import { describe, expect, it } from 'vitest'
import { buildKenmerk, buildOordelen } from '@/tests/factories/scoring'
import { calculateKenmerk } from './kenmerk'
import type { Ambitie } from './model'

/** Scores kenmerk K01 with indicators as `opzet` says, answered as `letters` say. */
function score(opzet: string, letters: string, ambitie?: Ambitie) {
  return calculateKenmerk(buildKenmerk(1, opzet), buildOordelen({ K01: letters }), ambitie)
    .resultaat
}

describe('dekking and status (§4, §5)', () => {
  it.each([
    // exactly half: 2 of 4
    ['kggg', '33-w', 'beoordeeld', 2, 4],
    // just under half: 2 of 5
    ['kgggg', '33-wo', 'onvoldoende-beoordeeld', 2, 5],
    // nvt shrinks what applies: 1 of 2 …
    ['kggg', '3nnw', 'beoordeeld', 1, 2],
    // … and weet-niet does not: 1 of 3
    ['kggg', '3wnw', 'onvoldoende-beoordeeld', 1, 3],
    // `open` is no level and not nvt: 1 of 3
    ['kggg', '3ono', 'onvoldoende-beoordeeld', 1, 3],
    ['kgg', '333', 'beoordeeld', 3, 3],
    ['kg', '--', 'onvoldoende-beoordeeld', 0, 2],
    ['kg', 'wo', 'onvoldoende-beoordeeld', 0, 2],
    ['kg', 'nw', 'onvoldoende-beoordeeld', 0, 1],
    ['kgg', 'nnn', 'nvt', 0, 0],
  ])('%s answered %s is %s', (opzet, letters, status, beoordeeld, vanToepassing) => {
    const resultaat = score(opzet, letters)
    expect(resultaat.status).toBe(status)
    expect(resultaat.dekking).toStrictEqual({ beoordeeld, vanToepassing })
  })

  it.each([
    ['kg', 'w-'],
    ['kg', 'nn'],
  ])('%s answered %s has no score, level or gap', (opzet, letters) => {
    expect(score(opzet, letters)).toMatchObject({
      score: null,
      niveau: null,
      begrensdDoor: [],
      kloof: null,
      kloofBasisniveau: null,
    })
  })
})

describe('score (§5)', () => {
  it.each([
    // (2·3 + 4 + 5) / (2 + 1 + 1) = 15/4 = 3,75
    ['kgg', '345', 15, 4, '3,8'],
    // (2·1 + 2·4 + 2) / 5 = 12/5
    ['kkg', '142', 12, 5, '2,4'],
    // only what has a level: (2·4 + 1) / (2 + 1) = 9/3
    ['kgng', '41nw', 3, 1, '3,0'],
    // without a kern-indicator a plain mean: (2 + 3 + 5) / 3
    ['ggg', '235', 10, 3, '3,3'],
    // (2·5 + 2·5 + 4 + 3 + 2 + 2) / 8 = 31/8 = 3,875
    ['kkgggg', '554322', 31, 8, '3,9'],
    // (2·1 + 2 + 3 + … ) with only kern: weights cancel, (2·2 + 2·3) / 4 = 5/2
    ['kk', '23', 5, 2, '2,5'],
  ])('%s answered %s is %i/%i', (opzet, letters, teller, noemer, afgerond) => {
    expect(score(opzet, letters).score).toStrictEqual({ teller, noemer, afgerond })
  })
})

describe('level (§6)', () => {
  it.each([
    // 17/5 = 3,4: floor 3; k = 1, so at most 2: the cap bites
    ['kggg', '1555', 2, ['K01.1']],
    // 12/4 = 3: floor 3; k = 2, so at most 3: the cap is met and does not bite
    ['kgg', '244', 3, []],
    // 15/4: floor 3; k = 3, so at most 4
    ['kgg', '345', 3, []],
    // (2 + 2 + 10 + 5 + 5) / 8 = 3: both kern-indicatoren on k = 1 cap, the one on 5 does not
    ['kkkgg', '11555', 2, ['K01.1', 'K01.2']],
    // (2 + 10 + 1 + 15) / 8 = 3,5: a plain indicator on level 1 caps nothing
    ['kkgggg', '151555', 2, ['K01.1']],
    // (2·5 + 1 + 5 + 5) / 5 = 4,2: k = 5, the plain indicator on 1 is no cap
    ['kggg', '5155', 4, []],
    // kern-indicator without a level: no cap, 10/2 = 5
    ['kgg', 'w55', 5, []],
    // kern-indicator that does not apply: no cap, 8/2 = 4
    ['kgg', 'n44', 4, []],
    // a kern-indicator without a level beside one with: k = 2 of the second, (4 + 15) / 5 = 3,8
    ['kkggg', '-2555', 3, []],
    // (2 + 15) / 5 = 3,4 with the first kern-indicator nvt: k = 1
    ['kkggg', 'n1555', 2, ['K01.2']],
    ['kg', '55', 5, []],
    ['kg', '11', 1, []],
  ])('%s answered %s is %i, capped by %j', (opzet, letters, niveau, begrensdDoor) => {
    expect(score(opzet, letters)).toMatchObject({ niveau, begrensdDoor })
  })
})

describe('gaps (§9)', () => {
  it('default to ambitie 4', () => {
    // 4 − 17/5 = 3/5
    const gap = { teller: 3, noemer: 5, afgerond: '0,6' }
    expect(score('kggg', '1555')).toMatchObject({ kloof: gap, kloofBasisniveau: gap })
  })

  it('follow the ambitie, but for the one to the basisniveau', () => {
    expect(score('kggg', '1555', { niveau: 5, prioriteit: 'laag' })).toMatchObject({
      kloof: { teller: 8, noemer: 5, afgerond: '1,6' },
      kloofBasisniveau: { teller: 3, noemer: 5, afgerond: '0,6' },
    })
  })

  it.each([
    ['kggg', '1555', 3],
    ['kg', '33', 3],
  ] as const)('are zero at or above the ambitie (%s answered %s, ambitie %i)', (...args) => {
    const [opzet, letters, niveau] = args
    expect(score(opzet, letters, { niveau, prioriteit: 'hoog' }).kloof).toStrictEqual({
      teller: 0,
      noemer: 1,
      afgerond: '0,0',
    })
  })
})
