import { describe, expect, it } from 'vitest'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { standaardInstrument } from '@/lib/instrument/content'
import { readWijziging } from '@/lib/journaal/rules'
import { describeOnderwerp, describeTitel, groupPerDag, listFeiten, toPad } from './weergave'

const read = (operatie: string, onderwerp: string, details: object = {}) =>
  readWijziging({ operatie, onderwerp, details: JSON.stringify(details) })

describe('describeTitel', () => {
  const niveau = { soort: 'niveau', niveau: 3, toelichting: '' }
  it.each([
    ['oordeel:geven', { van: null, naar: niveau }, 'Oordeel gegeven'],
    ['oordeel:geven', { van: niveau, naar: niveau }, 'Oordeel gewijzigd'],
    ['oordeel:geven', { van: niveau, naar: { soort: 'open' } }, 'Oordeel teruggenomen'],
    ['oordeel:geven', { van: null, naar: { ...niveau, overgenomen: true } }, /overgenomen/],
    ['ambitie:bepalen', { kenmerk: 'K01', niveau: 3, prioriteit: 'laag' }, 'Ambitie bepaald'],
    ['taak:verdelen', { van: null, naar: null }, 'Kenmerk verdeeld'],
    ['opmerking:plaatsen', { soort: 'opgelost' }, 'Opmerking opgelost'],
    ['opmerking:plaatsen', { soort: 'constructor' }, 'Opmerking'],
    ['onderbouwing:bewaren', { actie: 'gekoppeld' }, 'Onderbouwing bij de vraag gezet'],
    ['meting:heropenen', { revisie: 2, reden: 'x' }, 'Meting heropend als revisie 2'],
    ['meting:delen', {}, 'Delen met uw regio gewijzigd'],
    ['meting:delen', { van: NIETS_GEDEELD, naar: NIETS_GEDEELD }, 'Delen met uw regio gewijzigd'],
    ['constructor', {}, 'Constructor'],
    ['', {}, ''],
  ])('puts %s %j in words', (operatie, details, titel) => {
    expect(describeTitel(read(operatie, 'K01.2', details))).toMatch(titel)
  })

  it('reads the deeds about deelnemers by their subject', () => {
    const line = read('deelnemers:beheren', 'open-link-maken', { maximum: 20, dag: '2026-12-15' })
    expect(describeTitel(line)).toBe('Open link gemaakt')
    expect(line.soort === 'overig' && listFeiten(line)).toEqual([
      { label: 'Maximum', tekst: '20' },
      { label: 'Dag', tekst: '15 december 2026' },
    ])
  })
})

describe('listFeiten', () => {
  it('has words for what it does not know', () => {
    const line = read('meting:delen', 'x', { gereedOp: 'nu', aantal: 0, diep: { a: 1 }, leeg: '' })
    expect(line.soort === 'overig' && listFeiten(line)).toEqual([
      { label: 'Gereed op', tekst: 'nu' },
    ])
  })
})

describe('describeOnderwerp', () => {
  const instrument = standaardInstrument()
  const [kenmerk] = instrument.kenmerken
  it.each([
    ['K01', `1. ${kenmerk?.kort ?? ''}`],
    ['K01.1', `1. ${kenmerk?.kort ?? ''}: ${kenmerk?.indicatoren[0]?.stelling ?? ''}`],
    ['uitnodigen', null],
    ['0190a1b2-0000-7000-8000-000000000001', null],
  ])('of %s', (onderwerp, words) => {
    expect(describeOnderwerp(instrument, read('opmerking:plaatsen', onderwerp))).toBe(words)
  })
})

describe('the address', () => {
  it('keeps the filter, and leaves out what does not limit', () => {
    const filter = { kenmerk: 'K01', persoon: '', van: '2026-01-01', tot: '' }
    expect(toPad('/journaal', filter, 2)).toBe('/journaal?kenmerk=K01&van=2026-01-01&pagina=2')
    expect(toPad('/journaal', { kenmerk: '', persoon: '', van: '', tot: '' })).toBe('/journaal')
  })
})

describe('groupPerDag', () => {
  it('breaks at midnight in the Netherlands', () => {
    const line = (id: string, moment: string) => ({
      id,
      tijdstip: new Date(moment),
      persoon: null,
      wijziging: read('meting:delen', 'x'),
      gezien: null,
    })
    const groups = groupPerDag([
      line('c', '2026-07-01T22:00:00Z'),
      line('b', '2026-07-01T21:59:59Z'),
      line('a', '2026-06-30T22:00:00Z'),
    ])
    expect(groups.map(({ dag, regels }) => [dag, regels.map(({ id }) => id)])).toEqual([
      ['Donderdag 2 juli 2026', ['c']],
      ['Woensdag 1 juli 2026', ['b', 'a']],
    ])
  })
})
