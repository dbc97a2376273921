import { describe, expect, it } from 'vitest'
import { parseInput } from '@/lib/invoer/parse'
import { buildActie, buildActieInput } from '@/tests/factories/plan'
import { buildInstrument } from '@/tests/factories/scoring'
import {
  filterActies,
  findActieFouten,
  isTeLaat,
  listEigenaren,
  listVerschillen,
  readPlanKeuze,
  sortActies,
  telActies,
} from './rules'
import { actieInputSchema, ZONDER_EIGENAAR } from './schema'

const VANDAAG = '2026-11-22'

const parse = (fields: object) => parseInput(actieInputSchema, buildActieInput(fields))

describe('what someone types', () => {
  it('must fit together', () => {
    const [kenmerk] = buildInstrument(['kkg']).kenmerken
    const faults = (fields: object) => {
      const parsed = parse(fields)
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.fouten))
      return findActieFouten(parsed.value, kenmerk).map(({ pad }) => pad[0])
    }
    expect(faults({})).toEqual([])
    expect(faults({ start: '2027-01-02', eind: '2027-01-02' })).toEqual([])
    expect(faults({ indicatoren: ['K01.1'], naarNiveau: 3 })).toEqual([])
    expect(faults({ indicatoren: ['K01.1'] })).toEqual(['naarNiveau'])
    expect(faults({ naarNiveau: 3 })).toEqual(['indicatoren'])
    expect(faults({ indicatoren: ['K01.9'], naarNiveau: 3 })).toEqual(['indicatoren'])
    expect(faults({ indicatoren: ['K02.1'], naarNiveau: 3 })).toEqual(['indicatoren'])
  })

  it('is compared with what is stored, whatever its line ends and order', () => {
    const actie = buildActie({
      omschrijving: 'a\nb',
      indicatoren: ['K01.1', 'K01.2'],
      naarNiveau: 3,
    })
    const same = parse({
      omschrijving: 'a\r\nb',
      indicatoren: ['K01.2', 'K01.1'],
      naarNiveau: 3,
    })
    expect(same.ok && listVerschillen(actie, same.value)).toEqual([])
    const other = parse({ titel: 'Anders', kosten: '5', indicatoren: ['K01.2'], naarNiveau: 4 })
    expect(other.ok && listVerschillen(actie, other.value)).toEqual([
      'titel',
      'kosten',
      'naarNiveau',
      'omschrijving',
      'indicatoren',
    ])
  })
})

describe('what is late', () => {
  it.each([
    ['gepland', '2026-11-21', true],
    ['bezig', '2026-11-21', true],
    ['bezig', VANDAAG, false],
    ['bezig', null, false],
    ['gereed', '2026-11-21', false],
    ['gestopt', '2026-11-21', false],
  ] as const)('with status %s and last day %s: %s', (status, eind, late) => {
    expect(isTeLaat({ status, eind }, VANDAAG)).toBe(late)
  })
})

describe('looking at a plan', () => {
  const acties = [
    buildActie({ kenmerkId: 'K02', eind: '2027-01-01', kosten: 500, eigenaar: 'inkoper' }),
    buildActie({ kenmerkId: 'K01', status: 'bezig', eind: '2026-01-01', eigenaar: 'Beleid' }),
    buildActie({ kenmerkId: 'K01', status: 'gereed', kosten: 0 }),
  ]
  const [tweede, late, gereed] = acties

  it('adds up numbers, and the costs of what is open, and says where those are missing', () => {
    const af = [buildActie({ status: 'gestopt' }), buildActie({ status: 'gereed', kosten: 900 })]
    expect(telActies([...acties, ...af], VANDAAG)).toEqual({
      aantal: 5,
      perStatus: { gepland: 1, bezig: 1, gereed: 2, gestopt: 1 },
      teLaat: 1,
      kosten: 500,
      zonderKosten: 1,
    })
  })

  it('sorts, what has no last day at the end', () => {
    expect(sortActies(acties, 'eind')).toEqual([late, tweede, gereed])
    expect(sortActies(acties, 'kenmerk')).toEqual([late, gereed, tweede])
    expect(sortActies(acties, 'status')).toEqual([tweede, late, gereed])
  })

  it.each([
    [{ kenmerk: 'K01' }, [late, gereed]],
    [{ status: 'gereed' }, [gereed]],
    [{ eigenaar: 'inkoper' }, [tweede]],
    [{ eigenaar: ZONDER_EIGENAAR }, [gereed]],
    [{ laat: 'ja' }, [late]],
    [{ kenmerk: 'K01', laat: 'ja', status: 'gereed' }, []],
    [{ kenmerk: 'K99', status: ['bezig'], eigenaar: '<script>', pagina: '-1' }, acties],
  ])('filters by %j', (query, expected) => {
    const known = { kenmerken: ['K01', 'K02'], eigenaren: listEigenaren(acties) }
    expect(filterActies(acties, readPlanKeuze(query, known).filter, VANDAAG)).toEqual(expected)
  })
})
