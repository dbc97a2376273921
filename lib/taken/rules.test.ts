import { describe, expect, it } from 'vitest'
import { standaardInstrument } from '@/lib/instrument/content'
import {
  compareTaken,
  findVerdelingFouten,
  listTaakregels,
  listWijzigingen,
  toLidStand,
} from './rules'
import type { Taak } from './schema'

const naar = (userId: string, gereedOp: string | null = null) => ({ userId, gereedOp })
const taak = (userId: string, gereedOp: string | null = null): Taak => ({
  ...naar(userId, gereedOp),
  naam: userId,
  lidStand: 'lid',
})

describe('what a division changes', () => {
  it('is what differs from what the writer saw and from what is stored', () => {
    const input = {
      K01: { van: null, naar: naar('anna') },
      K02: { van: naar('anna'), naar: naar('anna') },
      K03: { van: naar('anna'), naar: null },
      K04: { van: naar('anna'), naar: naar('anna', '2026-12-01') },
      K05: { van: naar('anna'), naar: naar('bo') },
    }
    const opgeslagen = { K02: taak('bo'), K03: taak('anna'), K04: taak('anna'), K05: taak('bo') }
    expect(listWijzigingen(input, opgeslagen)).toEqual([
      { kenmerkId: 'K01', van: null, naar: naar('anna'), isConflict: false },
      { kenmerkId: 'K03', van: naar('anna'), naar: null, isConflict: false },
      {
        kenmerkId: 'K04',
        van: naar('anna'),
        naar: naar('anna', '2026-12-01'),
        isConflict: false,
      },
    ])
  })

  it.each([
    ['someone else was put there', { K01: taak('bo') }],
    ['the date was changed', { K01: taak('anna', '2026-12-31') }],
    ['it was taken away', {}],
  ])('conflicts when %s meanwhile', (_, opgeslagen) => {
    const input = { K01: { van: naar('anna'), naar: naar('carla') } }
    expect(listWijzigingen(input, opgeslagen)).toMatchObject([{ isConflict: true }])
  })
})

describe('faults of a division', () => {
  const kader = {
    kenmerkIds: ['K01'],
    team: [{ userId: 'anna', naam: 'Anna' }],
    vandaag: '2026-11-22',
  }
  const pads = (entry: Parameters<typeof findVerdelingFouten>[0]) =>
    findVerdelingFouten(entry, kader).map(({ pad }) => pad.join('.'))

  it.each([
    ['an unknown kenmerk', { K99: { van: null, naar: null } }, ['K99']],
    [
      'a date for nobody',
      { K01: { van: null, naar: naar('', '2026-12-01') } },
      ['K01.naar.userId'],
    ],
    ['who is no member', { K01: { van: null, naar: naar('bo') } }, ['K01.naar.userId']],
    [
      'who is no longer a member, with another date',
      { K01: { van: naar('bo'), naar: naar('bo', '2026-12-01') } },
      ['K01.naar.userId'],
    ],
    [
      'a date that is past',
      { K01: { van: null, naar: naar('anna', '2026-11-21') } },
      ['K01.naar.gereedOp'],
    ],
  ])('name %s', (_, input, verwacht) => {
    expect(pads(input)).toEqual(verwacht)
  })

  it.each([
    ['today', { K01: { van: null, naar: naar('anna', '2026-11-22') } }],
    [
      'a past date that was there',
      { K01: { van: naar('bo', '2026-01-01'), naar: naar('anna', '2026-01-01') } },
    ],
    ['who left, as long as nothing changes', { K01: { van: naar('bo'), naar: naar('bo') } }],
    ['nobody in the place of who left', { K01: { van: naar('bo'), naar: null } }],
  ])('let pass %s', (_, input) => {
    expect(pads(input)).toEqual([])
  })
})

describe('the tasks of a meting', () => {
  const instrument = standaardInstrument()
  const regel = (taken: Record<string, Taak>, vandaag: string, oordelen = {}) =>
    listTaakregels({ instrument, oordelen, alleenKern: false, taken, vandaag })[0]
  const alles = Object.fromEntries(
    (instrument.kenmerken[0]?.indicatoren ?? []).map(({ id }) => [id, { soort: 'nvt' as const }]),
  )
  const taken = { K01: taak('anna', '2026-11-22') }

  it('are late from the day after their date, while something is open', () => {
    expect(regel(taken, '2026-11-22')?.isTeLaat).toBe(false)
    expect(regel(taken, '2026-11-23')?.isTeLaat).toBe(true)
    expect(regel(taken, '2026-11-23', alles)?.isTeLaat).toBe(false)
    expect(regel({ K01: taak('anna') }, '2026-11-23')?.isTeLaat).toBe(false)
    expect(regel({}, '2026-11-23')).toMatchObject({ taak: null, isTeLaat: false })
  })

  it('count the kern-indicatoren only in the short version', () => {
    const [kort] = listTaakregels({
      instrument,
      oordelen: {},
      alleenKern: true,
      taken,
      vandaag: '',
    })
    const kern = instrument.kenmerken[0]?.indicatoren.filter((indicator) => indicator.kern)
    expect(kort?.voortgang).toEqual({ beantwoord: 0, totaal: kern?.length })
  })

  it('come by date, and without one last', () => {
    const regels = listTaakregels({
      instrument,
      oordelen: {},
      alleenKern: false,
      taken: {
        K01: taak('anna'),
        K02: taak('anna', '2026-12-02'),
        K03: taak('anna', '2026-12-01'),
      },
      vandaag: '2026-11-22',
    }).filter((entry) => entry.taak)
    expect(regels.toSorted(compareTaken).map(({ kenmerk }) => kenmerk.id)).toEqual([
      'K03',
      'K02',
      'K01',
    ])
  })
})

describe('who had a task', () => {
  it.each([
    ['coordinator', 'lid'],
    ['invuller', 'lid'],
    ['lezer', 'lezer'],
    [undefined, 'geen-lid'],
  ])('with the role %s is now: %s', (rol, stand) => {
    expect(toLidStand(rol)).toBe(stand)
  })
})
