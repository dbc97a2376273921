import { describe, expect, it } from 'vitest'
import { listInstrumenten, requireInstrument } from '@/lib/instrument/content'
import type { Kenmerk, Niveau } from '@/lib/instrument/model'
import { compare } from '@/lib/scoring/fraction'
import { calculateResult } from '@/lib/scoring/result'
import { calculateVerwachting } from '@/lib/scoring/verwachting'
import { buildActie } from '@/tests/factories/plan'
import { combineVerwachting, measureEffect, type MetingBeeld } from './rules'

describe('what came of it', () => {
  const instrumenten = listInstrumenten()
  const oud = requireInstrument('1.0.0')
  const nieuw = requireInstrument('1.1.0-concept')

  function buildBeeld(
    id: string,
    niveau: Niveau,
    {
      instrument = oud,
      datum = '2026-01-31',
    }: { instrument?: typeof oud; datum?: string | null } = {},
  ): MetingBeeld {
    const oordelen = Object.fromEntries(
      instrument.kenmerken
        .flatMap(({ indicatoren }) => indicatoren)
        .map((indicator) => [indicator.id, { soort: 'niveau', niveau }] as const),
    )
    const resultaat = calculateResult(instrument, oordelen, {})
    return { id, naam: `Meting ${id}`, datum, instrument, oordelen, resultaat }
  }

  const raise = (kenmerk: Kenmerk | undefined, naarNiveau: Niveau) => ({
    kenmerkId: kenmerk?.id ?? '',
    indicatoren: kenmerk?.indicatoren.map(({ id }) => id) ?? [],
    naarNiveau,
  })

  it('is read from every later established meting, and from no other', () => {
    const beelden = [
      buildBeeld('m0', 1),
      buildBeeld('m1', 2),
      buildBeeld('m2', 3, { datum: null }),
      buildBeeld('m3', 4),
    ]
    const actie = buildActie({ metingId: 'm1', ...raise(oud.kenmerken[0], 3) })
    const effect = measureEffect(actie, beelden, instrumenten)
    expect(effect?.meting.id).toBe('m1')
    expect(effect?.verwachting?.van.score.afgerond).toBe('2,0')
    expect(effect?.verwachting?.naar.score.afgerond).toBe('3,0')
    expect(effect?.nametingen).toMatchObject([
      { meting: { id: 'm3' }, uitkomst: { soort: 'gemeten', score: { afgerond: '4,0' } } },
    ])
  })

  it('is nothing where nothing was expected, or where it began is not to be seen', () => {
    const beelden = [buildBeeld('m1', 2)]
    expect(measureEffect(buildActie(), beelden, instrumenten)).toBeNull()
    const elders = buildActie({ metingId: 'm9', ...raise(oud.kenmerken[0], 3) })
    expect(measureEffect(elders, beelden, instrumenten)).toBeNull()
  })

  it('says so, with reasons, when the questions changed in between', () => {
    const beelden = [buildBeeld('m1', 2), buildBeeld('m2', 3, { instrument: nieuw })]
    const uitkomsten = oud.kenmerken.map((kenmerk) => {
      const actie = buildActie({ metingId: 'm1', ...raise(kenmerk, 3) })
      return measureEffect(actie, beelden, instrumenten)?.nametingen[0]?.uitkomst
    })
    const anders = uitkomsten.filter((uitkomst) => uitkomst?.soort === 'niet-vergelijkbaar')
    expect(anders.length).toBeGreaterThan(0)
    expect(anders.length).toBeLessThan(oud.kenmerken.length)
    for (const uitkomst of anders) expect(uitkomst.redenen.join('')).not.toBe('')
  })

  it('of all open actions together is no less than of each alone', () => {
    const [kenmerk] = oud.kenmerken
    const [een, twee] = kenmerk?.indicatoren ?? []
    const acties = [
      buildActie({ indicatoren: [een?.id ?? ''], naarNiveau: 4 }),
      buildActie({ indicatoren: [twee?.id ?? ''], naarNiveau: 3, status: 'bezig' }),
      buildActie({ ...raise(kenmerk, 5), status: 'gereed' }),
      buildActie({ ...raise(kenmerk, 5), status: 'gestopt' }),
      buildActie(),
    ]
    const beeld = buildBeeld('m1', 2)
    const found = combineVerwachting(acties, 'K01', beeld, instrumenten)
    expect(found?.acties).toEqual(acties.slice(0, 2))
    for (const actie of acties.slice(0, 2)) {
      const alone = kenmerk && calculateVerwachting(kenmerk, beeld.oordelen, [actie])
      if (!alone || !found) throw new Error('no expectation')
      expect(compare(found.verwachting.naar.score, alone.naar.score)).toBeGreaterThan(0)
    }
    expect(combineVerwachting([], 'K01', beeld, instrumenten)).toBeNull()
  })

  it('counts actions of an older version where their questions mean the same', () => {
    const beeld = buildBeeld('m2', 2, { instrument: nieuw })
    const gelijk = nieuw.kenmerken.find(({ id }) => {
      const actie = buildActie(
        raise(
          oud.kenmerken.find((k) => k.id === id),
          4,
        ),
      )
      const found = combineVerwachting([actie], id, beeld, instrumenten)
      return found?.verwachting.naar.score.afgerond === '4,0'
    })
    expect(gelijk).toBeDefined()
  })
})
