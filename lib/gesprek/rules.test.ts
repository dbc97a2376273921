import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIVEAUS, PERSPECTIEVEN, type Niveau, type Perspectief } from '@/lib/instrument/model'
import { provisionalOordeel } from '@/lib/scoring/judgement'
import type { Antwoord, Oordelen } from '@/lib/scoring/model'
import { arbitraryGeval, buildInstrument, buildOordelen } from '@/tests/factories/scoring'
import {
  decideOvername,
  describeVerdeling,
  listOpmerkingen,
  listOvername,
  measureVerschuiving,
  orderKenmerken,
  type Stof,
} from './rules'
import type { AnoniemAntwoord, Overname } from './schema'

const levels = (...niveaus: Niveau[]): Antwoord[] =>
  niveaus.map((niveau) => ({ soort: 'niveau', niveau }))
const said = (perspectief: Perspectief, niveau: Niveau, toelichting = ''): AnoniemAntwoord => ({
  soort: 'niveau',
  niveau,
  toelichting,
  perspectief,
})
const arbitraryAntwoord: fc.Arbitrary<AnoniemAntwoord> = fc
  .record({
    keuze: fc.oneof(
      fc.constantFrom(...NIVEAUS).map((niveau) => ({ soort: 'niveau', niveau }) as const),
      fc.constantFrom('nvt', 'weet-niet', 'open').map((soort) => ({ soort }) as const),
    ),
    toelichting: fc.constantFrom('', 'Zo.', 'Anders.', 'Nee.'),
    perspectief: fc.constantFrom(...PERSPECTIEVEN),
  })
  .map(({ keuze, ...rest }) => ({ ...keuze, ...rest }))

describe('measureVerschuiving', () => {
  const voorlopig = buildOordelen({ K01: '23n', K02: '4' })

  it('says per question from where to where, and per kenmerk how far', () => {
    const oordelen = buildOordelen({ K01: '4nn', K02: '4' })
    const { indicatoren, kenmerken } = measureVerschuiving(voorlopig, oordelen)
    expect(indicatoren['K01.1']).toEqual({
      van: { soort: 'niveau', niveau: 2 },
      naar: { soort: 'niveau', niveau: 4 },
      verschoven: true,
      stappen: 2,
    })
    expect(indicatoren['K01.2']).toMatchObject({ verschoven: true, stappen: null })
    expect(indicatoren['K01.3']).toMatchObject({ verschoven: false, stappen: null })
    expect(kenmerken).toEqual({
      K01: { vergeleken: 3, verschoven: 2, stappen: 2 },
      K02: { vergeleken: 1, verschoven: 0, stappen: 0 },
    })
  })

  it('counts steps down as steps', () => {
    const { kenmerken } = measureVerschuiving(voorlopig, buildOordelen({ K01: '15' }))
    expect(kenmerken.K01).toEqual({ vergeleken: 2, verschoven: 2, stappen: 3 })
  })

  it('leaves out what is still provisional, and what has only one of the two', () => {
    const oordelen: Oordelen = {
      'K01.1': { soort: 'niveau', niveau: 5, voorlopig: true },
      'K01.2': { soort: 'open', toelichting: 'Nog navragen' },
      'K03.1': { soort: 'niveau', niveau: 5 },
    }
    expect(measureVerschuiving(voorlopig, oordelen)).toEqual({ indicatoren: {}, kenmerken: {} })
  })

  it('adds up to the kenmerken, and finds nothing where all was accepted', () => {
    fc.assert(
      fc.property(arbitraryGeval, ({ oordelen }) => {
        const { indicatoren, kenmerken } = measureVerschuiving(oordelen, oordelen)
        expect(Object.values(kenmerken).every(({ verschoven }) => verschoven === 0)).toBe(true)
        const vergeleken = Object.values(kenmerken).reduce((sum, item) => sum + item.vergeleken, 0)
        expect(vergeleken).toBe(Object.keys(indicatoren).length)
      }),
    )
  })
})

describe('the order of the conversation', () => {
  const instrument = buildInstrument(['kgg', 'kg'])
  const antwoorden = {
    'K01.1': levels(3, 3, 3),
    'K01.2': levels(1, 5, 1, 5),
    'K02.1': levels(1, 5, 1, 5),
    // Of two people nothing is shown, not even that they differ.
    'K03.1': levels(1, 5),
  }
  const stof: Stof = { antwoorden, vastgelegd: {} }

  it('has the largest differences first, and what cannot differ last', () => {
    const kenmerken = orderKenmerken(instrument, 'volledig', stof)
    expect(kenmerken.slice(0, 3).map(({ kenmerk }) => kenmerk.id)).toEqual(['K02', 'K01', 'K03'])
    expect(kenmerken.map(({ eensgezindheid }) => eensgezindheid).slice(0, 3)).toEqual([
      'verdeeld',
      'verdeeld',
      null,
    ])
    expect(kenmerken[1]?.vragen.map(({ indicatorId }) => indicatorId)).toEqual([
      'K01.2',
      'K01.1',
      'K01.3',
    ])
  })

  it('counts what was discussed, accepted and is still open', () => {
    const vastgelegd: Stof['vastgelegd'] = {
      'K01.1': { soort: 'niveau', overgenomen: true },
      'K01.2': { soort: 'weet-niet', overgenomen: false },
      'K01.3': { soort: 'open', overgenomen: false },
    }
    const kenmerken = orderKenmerken(instrument, 'volledig', { antwoorden, vastgelegd })
    const k01 = kenmerken.find(({ kenmerk }) => kenmerk.id === 'K01')
    expect(k01?.aantallen).toEqual({ besproken: 1, overgenomen: 1, open: 1 })
  })

  it('leaves out what was not asked, unless someone answered it all the same', () => {
    const ids = (omvang: 'kort' | 'volledig') =>
      orderKenmerken(instrument, omvang, stof)
        .find(({ kenmerk }) => kenmerk.id === 'K01')
        ?.vragen.map(({ indicatorId }) => indicatorId)
    expect(ids('kort')).toEqual(['K01.2', 'K01.1'])
    expect(ids('volledig')).toHaveLength(3)
  })

  it('holds every kenmerk once, whatever the order of the answers', () => {
    const niveaus = fc.array(fc.constantFrom(...NIVEAUS), { maxLength: 6 })
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('K01.1', 'K02.1', 'K05.2'), niveaus), (given) => {
        const make = (order: (list: Niveau[]) => Niveau[]) =>
          orderKenmerken(instrument, 'volledig', {
            antwoorden: Object.fromEntries(
              Object.entries(given).map(([id, list]) => [id, levels(...order(list))]),
            ),
            vastgelegd: {},
          })
        const kenmerken = make((list) => list)
        expect(new Set(kenmerken.map(({ kenmerk }) => kenmerk.id)).size).toBe(13)
        expect(make((list) => list.toReversed())).toEqual(kenmerken)
      }),
    )
  })
})

describe('what the screen shows of the answers', () => {
  const drie = (perspectief: Perspectief, niveau: Niveau) => [
    said(perspectief, niveau),
    said(perspectief, niveau),
    said(perspectief, niveau, `Van ${perspectief}.`),
  ]

  it('is by perspectief only for groups of three', () => {
    const { groepen, telling } = describeVerdeling([...drie('beleid', 2), ...drie('inwoners', 4)])
    expect(groepen.map(({ perspectief }) => perspectief)).toEqual(['beleid', 'inwoners'])
    expect(telling).toEqual({ 1: 0, 2: 3, 3: 0, 4: 3, 5: 0 })
    expect(describeVerdeling([...drie('beleid', 2), said('bestuur', 5)]).groepen).toEqual([])
  })

  it('names no perspectief at a remark of a group that is not shown', () => {
    const antwoorden = [...drie('beleid', 2), ...drie('inwoners', 4), said('bestuur', 1, 'Een.')]
    const { groepen } = describeVerdeling(antwoorden)
    const opmerkingen = listOpmerkingen(antwoorden, groepen)
    expect(opmerkingen.find(({ tekst }) => tekst === 'Een.')?.perspectief).toBeNull()
    expect(opmerkingen.some(({ perspectief }) => perspectief === 'bestuur')).toBe(false)
  })

  it('has no group under three, and remarks in an order that tells nothing', () => {
    const antwoorden = fc.array(arbitraryAntwoord, { maxLength: 20 })
    fc.assert(
      fc.property(antwoorden, (given) => {
        const verdeling = describeVerdeling(given)
        expect(verdeling.groepen.every(({ aantal }) => aantal >= 3)).toBe(true)
        const opmerkingen = listOpmerkingen(given, verdeling.groepen)
        expect(listOpmerkingen(given.toReversed(), verdeling.groepen)).toEqual(opmerkingen)
        expect(opmerkingen).toHaveLength(given.filter(({ toelichting }) => toelichting).length)
        for (const { perspectief } of opmerkingen) {
          if (perspectief === null) continue
          const members = given.filter((antwoord) => antwoord.perspectief === perspectief)
          expect(members.length).toBeGreaterThanOrEqual(3)
        }
      }),
    )
  })
})

describe('accepting in one go', () => {
  it('offers what all agree on apart from the rest, and nothing that is recorded', () => {
    const instrument = buildInstrument(['kggg'])
    const antwoorden = {
      'K01.1': levels(3, 3, 3),
      'K01.2': levels(1, 5, 1, 5),
      'K01.3': levels(4, 4, 4),
      'K02.1': [{ soort: 'weet-niet' } as const],
    }
    const vastgelegd = { 'K01.3': { soort: 'niveau', overgenomen: true } as const }
    const kenmerken = orderKenmerken(instrument, 'volledig', { antwoorden, vastgelegd })
    const { eensgezind, overige } = listOvername(kenmerken)
    expect(eensgezind.map(({ indicatorId }) => indicatorId)).toEqual(['K01.1'])
    expect(overige.map(({ indicatorId }) => indicatorId)).toEqual(['K01.2'])
  })

  const voorlopig = buildOordelen({ K01: '3n4' })
  const shown: Overname = {
    oordelen: { 'K01.1': { niveau: 3 }, 'K01.2': { nvt: true }, 'K01.3': { niveau: 2 } },
  }

  it('takes over what still is as it was shown', () => {
    expect(decideOvername(shown, voorlopig, {})).toEqual({
      overnemen: ['K01.1', 'K01.2'],
      overgeslagen: [{ indicatorId: 'K01.3', reden: 'veranderd' }],
    })
  })

  it('skips what someone recorded, but not where that is a remark alone', () => {
    const vastgelegd: Stof['vastgelegd'] = {
      'K01.1': { soort: 'niveau', overgenomen: false },
      'K01.2': { soort: 'open', overgenomen: false },
    }
    const { overnemen, overgeslagen } = decideOvername(shown, voorlopig, vastgelegd)
    expect(overnemen).toEqual(['K01.2'])
    expect(overgeslagen[0]).toEqual({ indicatorId: 'K01.1', reden: 'al-vastgelegd' })
  })

  it('decides on every question once, and never takes over another level than was shown', () => {
    const answers = fc.array(fc.constantFrom(...NIVEAUS), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(answers, fc.constantFrom(...NIVEAUS), (niveaus, niveau) => {
        const oordeel = provisionalOordeel(levels(...niveaus))
        const now: Oordelen = oordeel ? { 'K01.1': oordeel } : {}
        const outcome = decideOvername({ oordelen: { 'K01.1': { niveau } } }, now, {})
        expect(outcome.overnemen.length + outcome.overgeslagen.length).toBe(1)
        const isSame = oordeel?.soort === 'niveau' && oordeel.niveau === niveau
        expect(outcome.overnemen.length === 1).toBe(isSame)
      }),
    )
  })
})
