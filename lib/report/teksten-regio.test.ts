import { describe, expect, it } from 'vitest'
import { describeRegio, describeTeWeinig, type KenmerkOnder } from './teksten-regio'

type Basis = readonly [onder: number, van: number] | null

/** Kenmerken A, B, C, …, each with how many have it below the basisniveau. */
const kenmerken = (basissen: readonly Basis[], alleenMetNaam = false): KenmerkOnder[] =>
  basissen.map((basis, i) => ({
    nummer: i + 1,
    kort: String.fromCharCode(65 + i),
    basis: basis && { onder: basis[0], van: basis[1], alleenMetNaam },
  }))

const openVan = (
  gemeenten: number,
  [herkenbaar, anoniem]: readonly [number, number],
  cijfers: readonly KenmerkOnder[] = [],
) => describeRegio({ gemeenten, telling: { herkenbaar, anoniem }, kenmerken: cijfers })

describe('the opening of a regio', () => {
  it.each([
    [0, [0, 0], 'In het register staan geen gemeenten bij deze regio.'],
    [1, [0, 0], 'De enige gemeente van deze regio deelde haar resultaat nog niet.'],
    [1, [1, 0], 'De enige gemeente van deze regio deelde haar resultaat.'],
    [12, [0, 0], 'Van de 12 gemeenten deelde er nog geen haar resultaat.'],
    [12, [1, 0], 'Van de 12 gemeenten deelde er 1 haar resultaat.'],
    [12, [4, 0], 'Van de 12 gemeenten deelden er 4 hun resultaat.'],
    [12, [0, 3], 'Van de 12 gemeenten deelden er 3 hun resultaat. Zij deden dat zonder naam.'],
    [
      12,
      [1, 3],
      'Van de 12 gemeenten deelden er 4 hun resultaat. Daarvan deed 1 dat met naam en 3 zonder naam.',
    ],
    [
      5,
      [2, 3],
      'Alle 5 gemeenten deelden hun resultaat. Daarvan deden 2 dat met naam en 3 zonder naam.',
    ],
  ] as const)('says who shares: %i gemeenten, %j', (gemeenten, telling, zin) => {
    expect(openVan(gemeenten, telling)).toBe(zin)
  })

  it.each([
    [
      'one',
      [
        [6, 7],
        [5, 7],
        [0, 7],
      ],
      'Het vaakst onder het basisniveau: ‘A’ (6 van de 7).',
    ],
    [
      'two alike',
      [
        [6, 7],
        [6, 7],
        [0, 7],
      ],
      'Het vaakst onder het basisniveau: ‘A’ en ‘B’ (6 van de 7).',
    ],
    [
      'as large a part of fewer',
      [
        [2, 2],
        [7, 7],
        [0, 7],
      ],
      'Het vaakst onder het basisniveau: ‘A’ (2 van de 2) en ‘B’ (7 van de 7).',
    ],
    [
      'too many to name',
      [...Array.from({ length: 6 }, () => [6, 7] as const), [0, 7]],
      'Het vaakst onder het basisniveau: 6 kenmerken, even vaak (6 van de 7).',
    ],
    [
      'too many to name, everyone in each',
      [...Array.from({ length: 6 }, (_, i) => [i + 2, i + 2] as const), [0, 7]],
      'Bij 6 kenmerken staan alle gemeenten die meetellen onder het basisniveau.',
    ],
    [
      'none',
      [
        [0, 7],
        [0, 7],
      ],
      'Bij geen enkel kenmerk staat er een onder het basisniveau.',
    ],
    [
      'all alike',
      [
        [3, 7],
        [3, 7],
      ],
      'Bij elk kenmerk staan even veel gemeenten onder het basisniveau: 3 van de 7.',
    ],
    [
      'all in the same part',
      [
        [1, 2],
        [2, 4],
      ],
      'Bij elk kenmerk staat een even groot deel van de gemeenten onder het basisniveau.',
    ],
    [
      'everyone everywhere',
      [
        [7, 7],
        [5, 5],
      ],
      'Bij elk kenmerk staan alle gemeenten die meetellen onder het basisniveau.',
    ],
    [
      'one without a score',
      [[6, 7], null, [1, 7]],
      'Het vaakst onder het basisniveau: ‘A’ (6 van de 7).',
    ],
  ] as const)('says what is most often below the basisniveau: %s', (_, basissen, zin) => {
    expect(openVan(12, [7, 0], kenmerken(basissen))).toBe(
      `Van de 12 gemeenten deelden er 7 hun resultaat. ${zin}`,
    )
  })

  it('says so when a count is only of those by name', () => {
    const zin = openVan(
      12,
      [2, 3],
      kenmerken(
        [
          [2, 2],
          [1, 2],
        ],
        true,
      ),
    )
    expect(zin).toContain('‘A’ (2 van de 2 met naam).')
    const zonderAnoniem = openVan(
      12,
      [2, 0],
      kenmerken(
        [
          [2, 2],
          [1, 2],
        ],
        true,
      ),
    )
    expect(zonderAnoniem).toContain('‘A’ (2 van de 2).')
  })

  it.each([
    [
      [
        [1, 1],
        [0, 1],
      ],
      'Zij staat bij 1 van de 2 kenmerken met een score onder het basisniveau.',
    ],
    [
      [
        [1, 1],
        [1, 1],
      ],
      'Zij staat bij beide kenmerken met een score onder het basisniveau.',
    ],
    [
      [
        [0, 1],
        [0, 1],
      ],
      'Zij haalt bij elk kenmerk met een score het basisniveau.',
    ],
  ] as const)('does not count out of one: %j', (basissen, zin) => {
    expect(openVan(12, [1, 0], kenmerken(basissen, true))).toBe(
      `Van de 12 gemeenten deelde er 1 haar resultaat. ${zin}`,
    )
  })
})

describe('why no spread is to be seen', () => {
  it.each([
    [0, 0, null],
    [1, 0, 'Vanaf 5 gemeenten ziet u de spreiding.'],
    [1, 3, 'Vanaf 5 gemeenten ziet u de spreiding.'],
    [2, 3, null],
  ] as const)('%i by name and %i without', (herkenbaar, anoniem, zin) => {
    expect(describeTeWeinig({ herkenbaar, anoniem })).toBe(zin)
  })
})
