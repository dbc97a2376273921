import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listInstrumenten, requireInstrument } from '@/lib/instrument/content'
import type { Kenmerk, Niveau } from '@/lib/instrument/model'
import { parseInput } from '@/lib/invoer/parse'
import { compare } from '@/lib/scoring/fraction'
import { calculateResult } from '@/lib/scoring/result'
import { calculateVerwachting, raiseOordelen } from '@/lib/scoring/verwachting'
import { buildActie, buildActieInput } from '@/tests/factories/plan'
import {
  arbitraryGeval,
  arbitraryNiveau,
  buildInstrument,
  buildOordelen,
  indicatorIds,
} from '@/tests/factories/scoring'
import {
  combineVerwachting,
  filterActies,
  findActieFouten,
  findBestaand,
  fromHandvat,
  fromReactie,
  isTeLaat,
  listEigenaren,
  listVerschillen,
  measureEffect,
  readPlanKeuze,
  sortActies,
  telActies,
  type MetingBeeld,
} from './rules'
import { actieInputSchema, ZONDER_EIGENAAR, type Actie } from './schema'

const VANDAAG = '2026-11-22'

const parse = (fields: object) => parseInput(actieInputSchema, buildActieInput(fields))
const meldingVan = (fields: object) => {
  const parsed = parse(fields)
  return parsed.ok ? null : parsed.fouten[0]?.melding
}

describe('what someone types', () => {
  it.each([
    ['12.500', 12_500],
    ['12500', 12_500],
    ['€ 12.500', 12_500],
    ['12 500', 12_500],
    ['12.500,-', 12_500],
    ['1.250.000,00', 1_250_000],
    ['12.500 euro', 12_500],
    ['0', 0],
    ['', null],
  ])('takes %j as %j euro', (kosten, euros) => {
    expect(parse({ kosten })).toMatchObject({ ok: true, value: { kosten: euros } })
  })

  it.each([
    ['12,50', 'hele euro’s'],
    ['12.50', 'hele euro’s'],
    ['1e9', 'hele euro’s'],
    ['veel', 'hele euro’s'],
    ['-5', 'onder nul'],
    ['€ -5', 'onder nul'],
    ['1.000.000.000', 'te hoog'],
    ['9'.repeat(40), 'te hoog'],
    ['9'.repeat(41), 'hele euro’s'],
    [`1${' '.repeat(1_000_000)}x`, 'hele euro’s'],
  ])('refuses %s as costs', (kosten, melding) => {
    expect(meldingVan({ kosten })).toContain(melding)
  })

  it.each([
    ['2027-03-05', '2027-03-05'],
    ['5-3-2027', '2027-03-05'],
    ['05/03/2027', '2027-03-05'],
    ['2020-01-01', '2020-01-01'],
    ['2050-12-31', '2050-12-31'],
    [' ', null],
  ])('takes %j as the date %j', (eind, datum) => {
    expect(parse({ eind })).toMatchObject({ ok: true, value: { eind: datum } })
  })

  it.each([
    ['2027-02-30', 'dag, maand en jaar'],
    ['31-2-2027', 'dag, maand en jaar'],
    ['morgen', 'dag, maand en jaar'],
    ['2019-12-31', '2020 tot en met 2050'],
    ['2051-01-01', '2020 tot en met 2050'],
  ])('refuses %j as a date', (start, melding) => {
    expect(meldingVan({ start })).toContain(melding)
  })

  it.each([
    [{ titel: ' ' }, 'Geef de actie een titel'],
    [{ titel: 'x'.repeat(201) }, 'te lang'],
    [{ omschrijving: 'x'.repeat(4001) }, 'te lang'],
    [{ status: 'klaar' }, 'Kies een status'],
    [{ gevolg: 'anders' }, 'Kies wat de actie'],
    [{ naarNiveau: 6 }, 'niveau van 1 tot en met 5'],
    [{ notities: 'a\0b' }, 'niet leesbaar'],
  ])('refuses %j', (fields, melding) => {
    expect(meldingVan(fields)).toContain(melding)
  })

  it('tells of dates in the wrong order beside every other fault', () => {
    const padenVan = (fields: object) => {
      const parsed = parse(fields)
      return parsed.ok ? [] : parsed.fouten.map(({ pad }) => pad[0])
    }
    const dagen = { start: '2-1-2027', eind: '2027-01-01' }
    expect(padenVan(dagen)).toEqual(['eind'])
    expect(padenVan({ ...dagen, kosten: '12,50', titel: '' })).toEqual(['titel', 'kosten', 'eind'])
    expect(padenVan({ ...dagen, start: '' })).toEqual([])
    expect(padenVan({ ...dagen, start: 'morgen' })).toEqual(['start'])
  })

  it('must fit together', () => {
    const [kenmerk] = buildInstrument(['kkg']).kenmerken
    const faults = (fields: object) => {
      const parsed = parse(fields)
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.fouten))
      return findActieFouten(parsed.value, kenmerk).map(({ pad }) => pad[0])
    }
    expect(faults({})).toEqual([])
    expect(faults({ start: '2027-01-02', eind: '2027-01-02' })).toEqual([])
    expect(faults({ indicatoren: ['K01.1'], naarNiveau: 3 })).toEqual([])
    expect(faults({ indicatoren: ['K01.1'] })).toEqual(['naarNiveau'])
    expect(faults({ naarNiveau: 3 })).toEqual(['indicatoren'])
    expect(faults({ indicatoren: ['K01.9'], naarNiveau: 3 })).toEqual(['indicatoren'])
    expect(faults({ indicatoren: ['K02.1'], naarNiveau: 3 })).toEqual(['indicatoren'])
  })

  it('is compared with what is stored, whatever its line ends and order', () => {
    const actie = buildActie({
      omschrijving: 'a\nb',
      indicatoren: ['K01.1', 'K01.2'],
      naarNiveau: 3,
    })
    const same = parse({
      omschrijving: 'a\r\nb',
      indicatoren: ['K01.2', 'K01.1'],
      naarNiveau: 3,
    })
    expect(same.ok && listVerschillen(actie, same.value)).toEqual([])
    const other = parse({ titel: 'Anders', kosten: '5', indicatoren: ['K01.2'], naarNiveau: 4 })
    expect(other.ok && listVerschillen(actie, other.value)).toEqual([
      'titel',
      'kosten',
      'naarNiveau',
      'omschrijving',
      'indicatoren',
    ])
  })
})

describe('what is late', () => {
  it.each([
    ['gepland', '2026-11-21', true],
    ['bezig', '2026-11-21', true],
    ['bezig', VANDAAG, false],
    ['bezig', null, false],
    ['gereed', '2026-11-21', false],
    ['gestopt', '2026-11-21', false],
  ] as const)('with status %s and last day %s: %s', (status, eind, late) => {
    expect(isTeLaat({ status, eind }, VANDAAG)).toBe(late)
  })
})

describe('looking at a plan', () => {
  const acties = [
    buildActie({ kenmerkId: 'K02', eind: '2027-01-01', kosten: 500, eigenaar: 'inkoper' }),
    buildActie({ kenmerkId: 'K01', status: 'bezig', eind: '2026-01-01', eigenaar: 'Beleid' }),
    buildActie({ kenmerkId: 'K01', status: 'gereed', kosten: 0 }),
  ]
  const [tweede, late, gereed] = acties

  it('adds up numbers, and the costs of what is open, and says where those are missing', () => {
    const af = [buildActie({ status: 'gestopt' }), buildActie({ status: 'gereed', kosten: 900 })]
    expect(telActies([...acties, ...af], VANDAAG)).toEqual({
      aantal: 5,
      perStatus: { gepland: 1, bezig: 1, gereed: 2, gestopt: 1 },
      teLaat: 1,
      kosten: 500,
      zonderKosten: 1,
    })
  })

  it('sorts, what has no last day at the end', () => {
    expect(sortActies(acties, 'eind')).toEqual([late, tweede, gereed])
    expect(sortActies(acties, 'kenmerk')).toEqual([late, gereed, tweede])
    expect(sortActies(acties, 'status')).toEqual([tweede, late, gereed])
  })

  it.each([
    [{ kenmerk: 'K01' }, [late, gereed]],
    [{ status: 'gereed' }, [gereed]],
    [{ eigenaar: 'inkoper' }, [tweede]],
    [{ eigenaar: ZONDER_EIGENAAR }, [gereed]],
    [{ laat: 'ja' }, [late]],
    [{ kenmerk: 'K01', laat: 'ja', status: 'gereed' }, []],
    [{ kenmerk: 'K99', status: ['bezig'], eigenaar: '<script>', pagina: '-1' }, acties],
  ])('filters by %j', (query, expected) => {
    const known = { kenmerken: ['K01', 'K02'], eigenaren: listEigenaren(acties) }
    expect(filterActies(acties, readPlanKeuze(query, known).filter, VANDAAG)).toEqual(expected)
  })
})

describe('a handvat in the plan', () => {
  const instrument = requireInstrument('1.0.0')

  it('is a whole action, for every handvat of every version', () => {
    for (const { kenmerken } of listInstrumenten()) {
      for (const kenmerk of kenmerken) {
        for (const handvat of kenmerk.handvatten) {
          const { handvatId, gevolg, start, eind, kosten, ...rest } = fromHandvat(
            kenmerk,
            handvat,
            {},
          )
          const typed = { ...rest, gevolg: gevolg ?? '', start: '', eind: '', kosten: '' }
          const parsed = parse(typed)
          expect(parsed, handvat.id).toMatchObject({ ok: true })
          expect(parsed.ok && findActieFouten(parsed.value, kenmerk), handvat.id).toEqual([])
          expect([handvatId, start, eind, kosten]).toEqual([handvat.id, null, null, null])
          expect(handvat.tekst.startsWith(rest.titel.replace(/…$/, ''))).toBe(true)
        }
      }
    }
  })

  it('takes only the questions that are still below its level', () => {
    const kenmerk = instrument.kenmerken[0]
    const handvat = kenmerk?.handvatten.find(({ id }) => id === 'K01.H2')
    if (!kenmerk || !handvat) throw new Error('no handvat')
    const level = (niveau: Niveau) => ({ soort: 'niveau', niveau }) as const
    const concept = (a: Niveau, b: Niveau) =>
      fromHandvat(kenmerk, handvat, { 'K01.3': level(a), 'K01.4': level(b) })
    expect(concept(1, 2)).toMatchObject({ indicatoren: ['K01.3'], naarNiveau: 2 })
    expect(concept(2, 3)).toMatchObject({ indicatoren: [], naarNiveau: null, gevolg: null })
  })

  it('is there once, until it was stopped, or was done at an earlier meting', () => {
    const key = { kenmerkId: 'K01', handvatId: 'K01.H1', titel: 'x' }
    const held = (fields: Partial<Actie>) =>
      findBestaand([buildActie({ handvatId: 'K01.H1', ...fields })], key, 'm1') !== undefined
    expect(held({})).toBe(true)
    expect(held({ status: 'gereed' })).toBe(true)
    expect(held({ status: 'gereed', metingId: 'm0' })).toBe(false)
    expect(held({ status: 'gestopt' })).toBe(false)
    expect(held({ handvatId: 'K01.H2' })).toBe(false)
    expect(instrument.kenmerken[0]?.handvatten.length).toBeGreaterThan(0)
  })
})

describe('a reaction in the plan', () => {
  it.each([
    ['Maak een werkafspraak. Wij denken mee.', 'Maak een werkafspraak'],
    ['Begin met de wijkteams\n\nDaarna de rest van de gemeente', 'Begin met de wijkteams'],
    ['\n Wie doet dit nu? Dat lees ik niet.', 'Wie doet dit nu?'],
    ['woord '.repeat(40), `${'woord '.repeat(13)}woord…`],
  ])('is called by its first sentence, and holds all of %j', (tekst, titel) => {
    expect(fromReactie(tekst)).toMatchObject({ titel, omschrijving: tekst })
  })
})

describe('what is expected', () => {
  it('raises what is below, and leaves the rest as it is', () => {
    const oordelen = buildOordelen({ K01: '15nw' })
    const actie = {
      indicatoren: ['K01.1', 'K01.2', 'K01.3', 'K01.4', 'K01.5'],
      naarNiveau: 3 as const,
    }
    expect(raiseOordelen(oordelen, [actie])).toEqual(buildOordelen({ K01: '35nw' }))
  })

  it('is nothing without a score', () => {
    const [kenmerk] = buildInstrument(['kg']).kenmerken
    const actie = { indicatoren: ['K01.1'], naarNiveau: 4 as const }
    expect(kenmerk && calculateVerwachting(kenmerk, {}, [actie])).toBeNull()
  })

  const arbitraryPlan = arbitraryGeval.chain((geval) =>
    fc.record({
      geval: fc.constant(geval),
      acties: fc.array(
        fc.record({
          indicatoren: fc.subarray(indicatorIds(geval.instrument)),
          naarNiveau: arbitraryNiveau,
        }),
        { maxLength: 3 },
      ),
    }),
  )

  it('is never below the present, and equals the score calculated anew', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ geval: { instrument, oordelen, ambities }, acties }) => {
        const nu = calculateResult(instrument, oordelen, ambities).kenmerken
        const straks = calculateResult(instrument, raiseOordelen(oordelen, acties), ambities)
        for (const kenmerk of instrument.kenmerken) {
          const found = calculateVerwachting(kenmerk, oordelen, acties)
          const { score, niveau } = nu[kenmerk.id] ?? {}
          expect(found === null).toBe(score === null)
          if (!found) continue
          expect(found.van).toEqual({ score, niveau })
          expect(found.naar.score).toEqual(straks.kenmerken[kenmerk.id]?.score)
          expect(compare(found.naar.score, found.van.score)).toBeGreaterThanOrEqual(0)
          expect(found.naar.niveau).toBeGreaterThanOrEqual(found.van.niveau)
          expect(found.verhoogd > 0).toBe(compare(found.naar.score, found.van.score) > 0)
        }
      }),
    )
  })

  it('does not depend on the order of the actions', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ geval: { oordelen }, acties }) => {
        expect(raiseOordelen(oordelen, acties.toReversed())).toEqual(
          raiseOordelen(oordelen, acties),
        )
      }),
    )
  })
})

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
