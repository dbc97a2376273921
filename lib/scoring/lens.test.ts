import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lens } from '@/lib/instrument/model-omgeving'
import { arbitraryGeval, buildInstrument, buildOordelen } from '@/tests/factories/scoring'
import { calculateLens } from './lens'
import { calculateResult } from './result'

const buildLens = (delen: readonly (readonly string[])[]): Lens => ({
  id: 'test',
  titel: 'Test',
  kort: 'Test',
  soort: 'afspraak',
  omschrijving: 'Test',
  bron: [{ document: 'eigen', reden: 'test' }],
  onderdelen: delen.map((indicatoren, i) => ({
    id: i + 1,
    titel: `Deel ${i + 1}`,
    uitleg: 'Test',
    indicatoren: [...indicatoren],
    bron: [{ document: 'eigen', reden: 'test' }],
  })),
})

describe('a lens', () => {
  it('scores a part as a kenmerk with the same questions', () => {
    fc.assert(
      fc.property(arbitraryGeval, ({ instrument, oordelen, ambities }) => {
        const { kenmerken } = calculateResult(instrument, oordelen, ambities)
        const lens = buildLens(
          instrument.kenmerken.map(({ indicatoren }) => indicatoren.map(({ id }) => id)),
        )
        calculateLens(lens, instrument, oordelen).onderdelen.forEach((deel, i) => {
          const same = kenmerken[instrument.kenmerken[i]?.id ?? '']
          expect([deel.status, deel.dekking, deel.score]).toEqual([
            same?.status,
            same?.dekking,
            same?.score,
          ])
        })
      }),
    )
  })

  it('weighs questions of several kenmerken, a kern-indicator twice', () => {
    const oordelen = buildOordelen({ K01: '4-', K02: '-1' })
    const [deel] = calculateLens(
      buildLens([['K01.1', 'K02.2']]),
      buildInstrument(['kg', 'kg']),
      oordelen,
    ).onderdelen
    expect(deel?.score).toEqual({ teller: 3, noemer: 1, afgerond: '3,0' })
  })

  it('names what this version does not ask, and lets it weigh nowhere', () => {
    const lens = buildLens([['K01.1', 'K01.9'], ['K01.9'], []])
    const { onderdelen, achter } = calculateLens(
      lens,
      buildInstrument(),
      buildOordelen({ K01: '2-' }),
    )
    expect(onderdelen.map(({ status, onbekend, dekking }) => [status, onbekend, dekking])).toEqual([
      ['beoordeeld', ['K01.9'], { beoordeeld: 1, vanToepassing: 1 }],
      ['zonder-vragen', ['K01.9'], { beoordeeld: 0, vanToepassing: 0 }],
      ['zonder-vragen', [], { beoordeeld: 0, vanToepassing: 0 }],
    ])
    expect(achter.map(({ onderdeel }) => onderdeel.id)).toEqual([1])
  })

  it('lists what is below the basisniveau, furthest first, and then as the lens orders it', () => {
    const lens = buildLens([['K01.1'], ['K02.1'], ['K03.1'], ['K04.1'], ['K05.1']])
    const oordelen = buildOordelen({ K01: '3', K02: '1', K03: '4', K04: '3', K05: 'w' })
    const { achter } = calculateLens(lens, buildInstrument(), oordelen)
    expect(achter.map(({ onderdeel }) => onderdeel.id)).toEqual([2, 1, 4])
  })
})
