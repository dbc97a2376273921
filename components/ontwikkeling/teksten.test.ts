import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instrument, Niveau } from '@/lib/instrument/model'
import { add, fraction, toBreuk, type Fraction } from '@/lib/scoring/fraction'
import { compareMetingen, type MetingStand } from '@/lib/scoring/ontwikkeling'
import { calculateResult } from '@/lib/scoring/result'
import { buildInstrument, buildOordelen, kenmerkId } from '@/tests/factories/scoring'
import { describeOntwikkeling } from './teksten'

const V1 = buildInstrument()
const V2: Instrument = {
  ...buildInstrument(['kgg']),
  versie: '2.0.0',
  wijzigingen: [{ indicator: 'K01.3', soort: 'nieuw', was: [], reden: 'erbij' }],
}

/** A meting with these levels for kenmerk 1, 2, … */
function meting(naam: string, niveaus: readonly Niveau[], instrument = V1): MetingStand {
  const oordelen = buildOordelen(
    Object.fromEntries(niveaus.map((niveau, i) => [kenmerkId(i + 1), `${niveau}${niveau}`])),
  )
  const resultaat = calculateResult(instrument, oordelen, {})
  return { metingId: naam, naam, datum: '2025-05-01', instrument, resultaat, oordelen }
}

/** A meting with these scores for kenmerk 1, 2, … */
function metScores(scores: readonly (Fraction | null)[]): MetingStand {
  const stand = meting('Meting', alle(3))
  const kenmerken = Object.fromEntries(
    Object.entries(stand.resultaat.kenmerken).map(([id, resultaat], i) => {
      const score = scores[i]
      return [id, { ...resultaat, score: score ? toBreuk(score) : null }]
    }),
  )
  return { ...stand, resultaat: { kenmerken } }
}

const zinnen = (van: MetingStand, naar: MetingStand) =>
  describeOntwikkeling('Teststad', compareMetingen([van, naar], [V1, V2]))

const alle = (niveau: Niveau) => Array.from({ length: 13 }, () => niveau)

describe('what became of a gemeente, in sentences', () => {
  it('says how many went up, down and stayed, and where most', () => {
    const oud = meting('2025', [2, 3, ...alle(3).slice(2)])
    const nieuw = meting('2026', [4, 1, ...alle(3).slice(2)])
    expect(zinnen(oud, nieuw)).toEqual([
      'Tussen ‘2025’ en ‘2026’ ging de score van gemeente Teststad bij 1 van de 13 kenmerken omhoog en bij 1 omlaag. Bij 11 bleef de score gelijk.',
      'De grootste stap vooruit: ‘K01’, van 2,0 naar 4,0.',
      'De grootste stap terug: ‘K02’, van 3,0 naar 1,0.',
      'Het totaal bleef 2,9.',
    ])
  })

  it('is calm when nothing moved', () => {
    expect(zinnen(meting('2025', alle(3)), meting('2026', alle(3)))).toEqual([
      'Tussen ‘2025’ en ‘2026’ bleef de score van gemeente Teststad gelijk, bij de 13 kenmerken die te vergelijken zijn.',
      'Het totaal bleef 3,0.',
    ])
  })

  it('counts only what compares, and says what does not', () => {
    expect(zinnen(meting('2025', alle(3)), meting('2026', alle(2), V2))).toEqual([
      'Tussen ‘2025’ en ‘2026’ ging de score van gemeente Teststad bij alle 12 kenmerken die te vergelijken zijn omlaag.',
      'De grootste stap terug: ‘K02’, van 3,0 naar 2,0.',
      'Het totaal ging van 3,0 naar 2,0.',
      '1 kenmerk is niet te vergelijken, omdat de vragen zijn veranderd.',
    ])
  })

  it('says so when nothing compares', () => {
    expect(zinnen(meting('2025', []), meting('2026', alle(3)))).toEqual([
      'Tussen ‘2025’ en ‘2026’ is van gemeente Teststad geen enkele score te vergelijken.',
    ])
  })

  it('has a sentence of its own for the only kenmerk that compares', () => {
    expect(zinnen(meting('2025', [3]), meting('2026', [3]))).toEqual([
      'Tussen ‘2025’ en ‘2026’ bleef de score van gemeente Teststad gelijk bij ‘K01’, het enige kenmerk dat te vergelijken is.',
    ])
    expect(zinnen(meting('2025', [3]), meting('2026', [2]))).toEqual([
      'Tussen ‘2025’ en ‘2026’ ging de score van gemeente Teststad omlaag bij ‘K01’, het enige kenmerk dat te vergelijken is: van 3,0 naar 2,0.',
    ])
  })

  it('calls no change a step that the figures do not show', () => {
    const oud = metScores(alle(3).map(() => fraction(176, 100)))
    const nieuw = metScores([
      fraction(250, 100),
      ...alle(3)
        .map(() => fraction(184, 100))
        .slice(1),
    ])
    expect(zinnen(oud, nieuw)).toEqual([
      'Tussen ‘Meting’ en ‘Meting’ ging de score van gemeente Teststad bij 1 van de 13 kenmerken omhoog. Bij 12 bleef de score vrijwel gelijk.',
      'De grootste stap vooruit: ‘K01’, van 1,8 naar 2,5.',
      'Het totaal ging van 1,8 naar 1,9.',
    ])
  })

  it('counts every kenmerk that compares once, and names no step that is none', () => {
    const score = fc.option(fc.integer({ min: 100, max: 500 }).map((getal) => fraction(getal, 100)))
    const reeks = fc.array(score, { minLength: 13, maxLength: 13 })
    // The second lies close to the first, where figures round alike.
    const paar = fc
      .tuple(reeks, fc.array(fc.integer({ min: -12, max: 12 }), { minLength: 13, maxLength: 13 }))
      .map(([oud, stappen]) => {
        const nieuw = oud.map((van, i) => van && add(van, fraction(stappen[i] ?? 0, 100)))
        return [oud, nieuw] as const
      })
    fc.assert(
      fc.property(fc.oneof(paar, fc.tuple(reeks, reeks)), ([oud, nieuw]) => {
        const [zin = '', ...rest] = zinnen(metScores(oud), metScores(nieuw))
        const samen = oud.filter((van, i) => van && nieuw[i]).length
        if (samen > 1) {
          const delen = Array.from(zin.matchAll(/[Bb]ij (\d+) /g), ([, getal]) => Number(getal))
          const [, totaal] = /(?:de|alle) (\d+) kenmerken/.exec(zin) ?? []
          expect(Number(totaal)).toBe(samen)
          if (delen.length > 0) expect(delen.reduce((som, getal) => som + getal)).toBe(samen)
        }
        expect([zin, ...rest].join(' ')).not.toMatch(/van (\d,\d) naar \1|van de 1 |0,0/)
      }),
    )
  })
})
