import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryGeval,
  buildInstrument,
  buildOordelen,
  type Geval,
} from '@/tests/factories/scoring'
import { toCanonicalJson } from './canonical'
import type { Ambities, Oordelen } from './model'
import { buildMomentopname, momentopnameSchema } from './momentopname'
import { calculateResult } from './result'

function invoer({ instrument, oordelen, ambities }: Geval) {
  return {
    instrumentversie: instrument.versie,
    metingId: '0190a1b2-0000-7000-8000-000000000001',
    metingNaam: 'Meting 2026',
    gemeente: { code: 'GM9901', naam: 'Demostad' },
    werkwijze: 'ieder-apart' as const,
    revisie: 1,
    vastgesteldOp: '2026-03-01T09:30:00.000Z',
    oordelen,
    ambities,
    resultaat: calculateResult(instrument, oordelen, ambities),
    deelnemersPerPerspectief: { beleid: 4, inwoners: 3 },
  }
}

function geval(oordelen: Oordelen = {}, ambities: Ambities = {}): Geval {
  return { instrument: buildInstrument(), oordelen, ambities }
}

describe('buildMomentopname (§15)', () => {
  it('holds the whole input and the version of the rules', () => {
    const input = invoer(
      geval(buildOordelen({ K01: '3n', K02: 'wo' }), { K01: { niveau: 5, prioriteit: 'hoog' } }),
    )
    expect(buildMomentopname(input)).toStrictEqual({ ...input, rekenregels: '1.0.0' })
  })

  it('drops what is not set, so that it has a canonical form', () => {
    const built = buildMomentopname(
      invoer(
        geval(
          {
            'K01.1': { soort: 'niveau', niveau: 3, toelichting: undefined, voorlopig: false },
            'K01.2': { soort: 'nvt', toelichting: 'geen team', voorlopig: undefined },
          },
          { K01: { niveau: 4, prioriteit: 'laag', jaar: undefined } },
        ),
      ),
    )
    expect(built.oordelen).toStrictEqual({
      'K01.1': { soort: 'niveau', niveau: 3 },
      'K01.2': { soort: 'nvt', toelichting: 'geen team' },
    })
    expect(built.ambities).toStrictEqual({ K01: { niveau: 4, prioriteit: 'laag' } })
    expect(() => toCanonicalJson(built)).not.toThrow()
  })

  it('keeps what the answers gave beside what was agreed', () => {
    const agreed = invoer(geval(buildOordelen({ K01: '3' })))
    const built = buildMomentopname({
      ...agreed,
      voorlopigeOordelen: {
        'K01.1': { soort: 'niveau', niveau: 2, voorlopig: true },
        'K01.2': { soort: 'nvt', voorlopig: true },
      },
      overgenomen: ['K01.2'],
    })
    expect(built.voorlopigeOordelen).toStrictEqual({
      'K01.1': { soort: 'niveau', niveau: 2 },
      'K01.2': { soort: 'nvt' },
    })
    expect(momentopnameSchema.parse(JSON.parse(toCanonicalJson(built)))).toStrictEqual(built)
    expect(buildMomentopname(agreed).voorlopigeOordelen).toBeUndefined()
  })

  it('refuses what is still provisional', () => {
    const provisional = invoer(geval({ 'K01.1': { soort: 'niveau', niveau: 3, voorlopig: true } }))
    expect(() => buildMomentopname(provisional)).toThrow()
    const accepted = buildOordelen({ K01: '3' })
    expect(() => buildMomentopname({ ...provisional, oordelen: accepted })).toThrow(
      'voorlopig resultaat',
    )
    const { resultaat } = invoer(geval(accepted))
    expect(() => buildMomentopname({ ...provisional, resultaat })).toThrow('voorlopig')
  })

  it('refuses a result of another version', () => {
    const input = invoer(geval())
    expect(() => buildMomentopname({ ...input, instrumentversie: '2.0.0' })).toThrow(
      'andere versie',
    )
    const built = buildMomentopname(input)
    expect(momentopnameSchema.safeParse({ ...built, rekenregels: '9.0.0' }).success).toBe(false)
  })

  it.each([
    ['a date without time', { vastgesteldOp: '2026-03-01' }],
    ['a local time', { vastgesteldOp: '2026-03-01T09:30:00+01:00' }],
    ['revisie 0', { revisie: 0 }],
    ['a negative count', { deelnemersPerPerspectief: { beleid: -1 } }],
  ])('refuses %s', (_, change) => {
    expect(() => buildMomentopname({ ...invoer(geval()), ...change })).toThrow()
  })

  it('gives byte-identical canonical JSON for the same input, whatever the order of its keys', () => {
    const reverse = <T extends object>(record: T) =>
      Object.fromEntries(Object.entries(record).toReversed()) as T
    fc.assert(
      fc.property(arbitraryGeval, (generated) => {
        const input = invoer(generated)
        const json = toCanonicalJson(buildMomentopname(input))
        const reordered = reverse({
          ...input,
          gemeente: reverse(input.gemeente),
          oordelen: reverse(input.oordelen),
          ambities: reverse(input.ambities),
          resultaat: reverse(input.resultaat),
          deelnemersPerPerspectief: reverse(input.deelnemersPerPerspectief),
        })
        expect(toCanonicalJson(buildMomentopname(reordered))).toBe(json)
        // Stored, read back and checked, it still gives the same bytes.
        expect(toCanonicalJson(momentopnameSchema.parse(JSON.parse(json)))).toBe(json)
      }),
    )
  })
})
