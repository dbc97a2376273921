import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instrument, Wijziging } from '@/lib/instrument/model'
import { arbitraryGeval, buildInstrument, buildOordelen } from '@/tests/factories/scoring'
import { add, compare, subtract } from './fraction'
import type { Oordelen } from './model'
import { compareMetingen, type MetingStand } from './ontwikkeling'
import { calculateResult } from './result'
import { buildBrug } from './vergelijkbaar'

const version = (
  versie: string,
  wijzigingen: Wijziging[] = [],
  opzetten: readonly string[] = [],
  basis?: string,
): Instrument => ({
  ...buildInstrument(opzetten),
  versie,
  wijzigingen,
  ...(basis !== undefined && { basis }),
})

const meting = (naam: string, instrument: Instrument, oordelen: Oordelen): MetingStand => ({
  metingId: naam,
  naam,
  datum: `${naam}-05-01`,
  instrument,
  resultaat: calculateResult(instrument, oordelen, {}),
  oordelen,
})

const wijziging = (
  soort: Wijziging['soort'],
  indicator: string,
  was: string[] = [],
): Wijziging => ({ soort, indicator, was, reden: `${soort} ${indicator}` })

const V1 = version('1.0.0')
const V2 = version(
  '2.0.0',
  [wijziging('verwoord', 'K01.1', ['K01.1']), wijziging('nieuw', 'K02.3')],
  ['kg', 'kgg'],
)
const V3 = version('3.0.0', [wijziging('vervallen', 'K03.2')], ['kg', 'kgg', 'k'])
const ALLE = [V1, V2, V3]

describe('two versions of the instrument', () => {
  it('compare where every question kept its meaning', () => {
    const { redenen, zelfde } = buildBrug(ALLE, V1, V2)
    expect([...redenen.keys()]).toEqual(['K02'])
    expect(zelfde.get('K01.1')).toBe('K01.1')
    expect(zelfde.has('K02.3')).toBe(false)
  })

  it('are the same both ways round, and over every version between', () => {
    for (const [van, naar] of [
      [V1, V3],
      [V3, V1],
    ] as const) {
      const { redenen } = buildBrug(ALLE, van, naar)
      expect(Object.fromEntries(redenen)).toEqual({
        K02: [{ soort: 'nieuw', indicatorId: 'K02.3', reden: 'nieuw K02.3' }],
        K03: [{ soort: 'vervallen', indicatorId: 'K03.2', reden: 'vervallen K03.2' }],
      })
    }
  })

  it('compare by way of the version that both come from', () => {
    const zijtak = version(
      '1.5.0',
      [wijziging('nieuw', 'K05.3')],
      ['kg', 'kg', 'kg', 'kg', 'kgg'],
      '1.0.0',
    )
    const { redenen } = buildBrug([V1, zijtak, { ...V2, basis: '1.0.0' }], zijtak, {
      ...V2,
      basis: '1.0.0',
    })
    expect([...redenen.keys()].toSorted()).toEqual(['K02', 'K05'])
  })

  it('lose both kenmerken between which a question moved', () => {
    const verhuisd = version(
      '2.0.0',
      [wijziging('gelijk', 'K04.3', ['K05.2'])],
      ['kg', 'kg', 'kg', 'kgg', 'k'],
    )
    const { redenen, zelfde } = buildBrug([V1, verhuisd], V1, verhuisd)
    expect([...redenen.keys()].toSorted()).toEqual(['K04', 'K05'])
    expect(zelfde.get('K04.3')).toBe('K05.2')
  })

  it('have nothing to compare without a version in common', () => {
    expect(() => buildBrug([V1], V1, version('0.9.0'))).toThrow(RangeError)
  })
})

describe('metingen beside each other', () => {
  const toelichting = 'Nu een vast team'
  const oud = meting('2024', V1, buildOordelen({ K01: '23', K02: '33', K03: '3w' }))
  const nieuw = meting('2025', V2, {
    ...buildOordelen({ K01: '43', K02: '444', K03: '33' }),
    'K01.1': { soort: 'niveau', niveau: 4, toelichting },
  })
  const beeld = compareMetingen([oud, nieuw], ALLE)
  const stapVan = (id: string) =>
    beeld.kenmerken.find(({ kenmerk }) => kenmerk.id === id)?.stappen[0]

  it('give the exact difference and the question that moved, with its reason', () => {
    expect(stapVan('K01')).toMatchObject({
      redenen: [],
      verschil: { richting: 'omhoog', omvang: { teller: 4, noemer: 3 } },
      bewegingen: [
        { indicator: { id: 'K01.1' }, van: { niveau: 2 }, naar: { toelichting }, stappen: 2 },
      ],
    })
  })

  it('give no difference where the questions changed, but still what moved', () => {
    expect(stapVan('K02')).toMatchObject({
      redenen: [{ soort: 'nieuw' }],
      verschil: null,
      bewegingen: [{ stappen: 1 }, { stappen: 1 }],
    })
  })

  it('tell of a question that got its first level', () => {
    expect(stapVan('K03')?.bewegingen).toMatchObject([
      { van: { soort: 'weet-niet' }, naar: { niveau: 3 }, stappen: null },
    ])
  })

  it('take means over what compares only, and none of fewer than half', () => {
    expect(beeld.waarden.dichtbij).toMatchObject({
      over: ['K01', 'K03'],
      totaal: 4,
      geheel: { richting: 'omhoog', omvang: { teller: 2, noemer: 3 } },
    })
    expect(beeld.totaal).toMatchObject({
      geheel: null,
      standen: [{ score: null }, { score: null }],
    })
  })

  it('need two', () => {
    expect(() => compareMetingen([oud], ALLE)).toThrow(RangeError)
  })

  it('of one version have differences that add up, and none from nothing', () => {
    fc.assert(
      fc.property(arbitraryGeval, arbitraryGeval, ({ instrument, oordelen }, other) => {
        const standen = [oordelen, other.oordelen, oordelen].map((each, i) =>
          meting(String(2024 + i), instrument, each),
        )
        const { kenmerken, totaal } = compareMetingen(standen, [instrument])
        expect(totaal.geheel?.richting ?? 'gelijk').toBe('gelijk')
        for (const { standen: scores, stappen, geheel } of kenmerken) {
          expect(geheel.bewegingen).toEqual([])
          stappen.forEach(({ verschil }, i) => {
            const [van, naar] = [scores[i]?.score, scores[i + 1]?.score]
            expect(verschil === null).toBe(!van || !naar)
            if (!verschil || !van || !naar) return
            const { richting, omvang } = verschil
            const after = richting === 'omlaag' ? subtract(van, omvang) : add(van, omvang)
            expect(compare(after, naar)).toBe(0)
          })
        }
      }),
    )
  })
})
