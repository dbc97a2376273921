import { describe, expect, it } from 'vitest'
import { measureVerschuiving } from '@/lib/gesprek/rules'
import type { Oordeel, Oordelen } from '@/lib/scoring/model'
import { countGesprek } from './rules'

const niveau = (value: 1 | 2 | 3 | 4 | 5): Oordeel => ({ soort: 'niveau', niveau: value })
const voorlopig = (oordeel: Oordeel): Oordeel => ({ ...oordeel, voorlopig: true })

const count = (before: Oordelen, oordelen: Oordelen, overgenomen: string[] = []) =>
  countGesprek(['K01.1', 'K01.2', 'K01.3', 'K01.4', 'K01.5'], {
    oordelen,
    verschuivingen: measureVerschuiving(before, oordelen).indicatoren,
    overgenomen,
  })

describe('countGesprek', () => {
  it('finds nothing where nobody judged', () => {
    expect(count({}, { 'K01.1': { soort: 'open' } })).toEqual({
      besproken: 0,
      overgenomen: 0,
      voorlopig: 0,
      omhoog: { vragen: 0, stappen: 0 },
      omlaag: { vragen: 0, stappen: 0 },
      anders: 0,
      gelijk: 0,
    })
  })

  it('tells discussed, accepted and provisional apart', () => {
    const before = {
      'K01.1': voorlopig(niveau(3)),
      'K01.2': voorlopig(niveau(2)),
      'K01.3': voorlopig(niveau(4)),
    }
    const after = { ...before, 'K01.1': niveau(3), 'K01.2': niveau(2) }
    expect(count(before, after, ['K01.2'])).toMatchObject({
      besproken: 1,
      overgenomen: 1,
      voorlopig: 1,
      gelijk: 1,
    })
  })

  it('adds up the steps, up and down apart', () => {
    const before = {
      'K01.1': voorlopig(niveau(1)),
      'K01.2': voorlopig(niveau(2)),
      'K01.3': voorlopig(niveau(5)),
      'K01.4': voorlopig(niveau(3)),
    }
    const after: Oordelen = {
      'K01.1': niveau(3),
      'K01.2': niveau(3),
      'K01.3': niveau(4),
      'K01.4': { soort: 'nvt', toelichting: 'Speelt hier niet.' },
      'K01.5': niveau(2),
    }
    expect(count(before, after)).toEqual({
      besproken: 5,
      overgenomen: 0,
      voorlopig: 0,
      omhoog: { vragen: 2, stappen: 3 },
      omlaag: { vragen: 1, stappen: 1 },
      anders: 1,
      gelijk: 0,
    })
  })
})
