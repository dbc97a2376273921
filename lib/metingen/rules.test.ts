import { describe, expect, it } from 'vitest'
import { decideVolgendeStap, listVaststelBezwaren } from './rules'

describe('listVaststelBezwaren', () => {
  const judged = { 'K01.1': { soort: 'niveau', niveau: 3 } } as const
  const list = (meting: Partial<Parameters<typeof listVaststelBezwaren>[0]>) =>
    listVaststelBezwaren({ status: 'open', oordelen: judged, kanBinnenkomen: false, ...meting })

  it('finds nothing in the way of a meting with one judgement', () => {
    expect(list({})).toEqual([])
  })

  it('names what is missing', () => {
    const unsure = { 'K01.1': { soort: 'weet-niet' }, 'K01.2': { soort: 'open' } } as const
    expect(list({ oordelen: unsure })).toEqual([{ code: 'niets-beoordeeld', indicatoren: [] }])
  })

  it('names the questions whose judgement is still provisional', () => {
    const voorlopig = { soort: 'niveau', niveau: 3, voorlopig: true } as const
    const oordelen = { 'K02.1': voorlopig, ...judged, 'K01.2': voorlopig }
    expect(list({ oordelen })).toEqual([
      { code: 'voorlopige-oordelen', indicatoren: ['K01.2', 'K02.1'] },
    ])
  })

  it('waits for answers that may still come in', () => {
    expect(list({ kanBinnenkomen: true })).toEqual([{ code: 'ronde-open', indicatoren: [] }])
  })

  it('refuses what is established already', () => {
    expect(list({ status: 'vastgesteld', kanBinnenkomen: true })).toEqual([
      { code: 'al-vastgesteld', indicatoren: [] },
    ])
  })
})

describe('decideVolgendeStap', () => {
  const busy = {
    id: 'nu',
    status: 'open',
    compleet: false,
    heeftMomentopname: false,
    apart: null,
  } as const
  const full = { ...busy, id: 'vol', compleet: true } as const
  const done = { ...full, id: 'oud', status: 'vastgesteld', heeftMomentopname: true } as const
  const again = { ...busy, id: 'weer', heeftMomentopname: true } as const

  it('starts with a meting, which only a coordinator can start', () => {
    expect(decideVolgendeStap('coordinator', [], 0)).toEqual({ soort: 'start-meting' })
    expect(decideVolgendeStap('invuller', [], 0)).toEqual({ soort: 'wacht-op-start' })
    expect(decideVolgendeStap('lezer', [busy], 0)).toEqual({ soort: 'wacht-op-start' })
  })

  it('goes on with the open meting, older ones aside', () => {
    expect(decideVolgendeStap('invuller', [busy, done], 0)).toEqual({
      soort: 'invullen',
      metingId: 'nu',
    })
    expect(decideVolgendeStap('coordinator', [full, done], 0)).toEqual({
      soort: 'afronden',
      metingId: 'vol',
    })
    expect(decideVolgendeStap('invuller', [full], 0)).toEqual({
      soort: 'resultaten',
      metingId: 'vol',
    })
  })

  it('ends with the report, which a lezer sees while a new meting is open', () => {
    expect(decideVolgendeStap('coordinator', [done], 0)).toEqual({ soort: 'plan', metingId: 'oud' })
    expect(decideVolgendeStap('coordinator', [done], 1)).toEqual({
      soort: 'rapport',
      metingId: 'oud',
    })
    expect(decideVolgendeStap('lezer', [busy, done], 0)).toEqual({
      soort: 'rapport',
      metingId: 'oud',
    })
    expect(decideVolgendeStap('lezer', [again], 0)).toEqual({ soort: 'rapport', metingId: 'weer' })
  })

  it.each([
    ['invites first', { deelnemers: 0, rondeOpen: true }, 'uitnodigen', 'invullen'],
    ['then follows the round', { rondeOpen: true }, 'ronde-volgen', 'invullen'],
    ['then leads the conversation', {}, 'gesprek', 'bekijk-uitkomst'],
    ['then establishes', { voorlopig: 0 }, 'vaststellen', 'bekijk-uitkomst'],
  ] as const)(
    'where everyone answers apart, a coordinator %s',
    (_, stand, coordinator, invuller) => {
      const apart = {
        deelnemers: 5,
        begonnen: 3,
        vastgelegd: 2,
        voorlopig: 4,
        rondeOpen: false,
        ...stand,
      }
      const meting = { ...busy, apart }
      expect(decideVolgendeStap('coordinator', [meting], 0)).toMatchObject({ soort: coordinator })
      expect(decideVolgendeStap('invuller', [meting], 0)).toMatchObject({ soort: invuller })
      expect(decideVolgendeStap('lezer', [meting], 0)).toEqual({ soort: 'wacht-op-start' })
    },
  )
})
