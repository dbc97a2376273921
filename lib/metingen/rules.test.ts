import { describe, expect, it } from 'vitest'
import { decideVolgendeStap, listVaststelBezwaren } from './rules'

describe('listVaststelBezwaren', () => {
  const judged = { 'K01.1': { soort: 'niveau', niveau: 3 } } as const

  it('finds nothing in the way of a meting with one judgement', () => {
    expect(listVaststelBezwaren({ status: 'open', oordelen: judged })).toEqual([])
  })

  it('names what is missing', () => {
    const unsure = { 'K01.1': { soort: 'weet-niet' }, 'K01.2': { soort: 'open' } } as const
    expect(listVaststelBezwaren({ status: 'open', oordelen: unsure })).toEqual(['niets-beoordeeld'])
    const provisional = { 'K01.1': { soort: 'niveau', niveau: 3, voorlopig: true } } as const
    expect(listVaststelBezwaren({ status: 'open', oordelen: provisional })).toEqual([
      'voorlopige-oordelen',
    ])
  })

  it('refuses what is established already', () => {
    expect(listVaststelBezwaren({ status: 'vastgesteld', oordelen: judged })).toEqual([
      'al-vastgesteld',
    ])
  })
})

describe('decideVolgendeStap', () => {
  const busy = {
    id: 'nu',
    status: 'open',
    werkwijze: 'gedeelde-lijst',
    compleet: false,
    heeftMomentopname: false,
  } as const
  const full = { ...busy, id: 'vol', compleet: true } as const
  const apart = { ...full, id: 'apart', werkwijze: 'ieder-apart' } as const
  const done = { ...full, id: 'oud', status: 'vastgesteld', heeftMomentopname: true } as const
  const again = { ...busy, id: 'weer', heeftMomentopname: true } as const

  it('starts with a meting, which only a coordinator can start', () => {
    expect(decideVolgendeStap('coordinator', [])).toEqual({ soort: 'start-meting' })
    expect(decideVolgendeStap('invuller', [])).toEqual({ soort: 'wacht-op-start' })
    expect(decideVolgendeStap('lezer', [busy])).toEqual({ soort: 'wacht-op-start' })
  })

  it('goes on with the open meting, older ones aside', () => {
    expect(decideVolgendeStap('invuller', [busy, done])).toEqual({
      soort: 'invullen',
      metingId: 'nu',
    })
    expect(decideVolgendeStap('coordinator', [full, done])).toEqual({
      soort: 'afronden',
      metingId: 'vol',
    })
    expect(decideVolgendeStap('invuller', [full])).toEqual({ soort: 'resultaten', metingId: 'vol' })
    // One's own answers are complete; the judgement of the gemeente is not there yet.
    expect(decideVolgendeStap('coordinator', [apart])).toEqual({
      soort: 'resultaten',
      metingId: 'apart',
    })
  })

  it('ends with the report, which a lezer sees while a new meting is open', () => {
    expect(decideVolgendeStap('coordinator', [done])).toEqual({ soort: 'rapport', metingId: 'oud' })
    expect(decideVolgendeStap('lezer', [busy, done])).toEqual({ soort: 'rapport', metingId: 'oud' })
    expect(decideVolgendeStap('lezer', [again])).toEqual({ soort: 'rapport', metingId: 'weer' })
  })
})
