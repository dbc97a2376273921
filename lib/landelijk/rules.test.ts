import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROOTTEKLASSEN } from '@/lib/aggregaten/rules'
import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import { requireInstrument, listLenzen } from '@/lib/instrument/content'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import {
  countGemeenten,
  countVersies,
  findLaatsteJaar,
  listGroepen,
  pickJaar,
  publishGroepen,
  publishLenzen,
  publishSignalen,
  publishVraag,
} from './rules'

const INDELING = {
  regios: [
    { code: 'JZ01', naam: 'Noord' },
    { code: 'JZ02', naam: 'Zuid' },
  ],
  provincies: ['Drenthe', 'Zeeland'],
}

let counter = 0
type Deel = Partial<GedeeldeMeting> & Readonly<{ niveau?: Niveau; regioCode?: string }>

function meting({ niveau = 3, regioCode = 'JZ01', ...rest }: Deel = {}): GedeeldeMeting {
  const code = `GM${String(++counter).padStart(4, '0')}`
  return {
    gemeente: { code, naam: code, regioCode, provincie: 'Drenthe', inwoners: 30_000 },
    metingId: `meting-${code}`,
    revisie: 1,
    instrumentversie: '1.0.0',
    vastgesteldOp: new Date('2026-05-20T10:00:00Z'),
    vorm: 'herkenbaar',
    bundel: null,
    kenmerken: { K01: { status: 'beoordeeld', score: toBreuk(fraction(niveau)), niveau } },
    ...rest,
  }
}

const publish = (
  gedeeld: readonly GedeeldeMeting[],
  perJaar: Parameters<typeof listGroepen>[2] = [],
) => publishGroepen(listGroepen(INDELING, gedeeld, perJaar), ['K01'], () => true)

describe('the groups', () => {
  it('are the country, every regio, provincie and class, and the country by year', () => {
    const groepen = publish([meting()], [{ jaar: 2026, gedeeld: [] }])
    expect(groepen.map(({ soort, code, jaar }) => [soort, code, jaar])).toEqual([
      ['land', 'NL', null],
      ['regio', 'JZ01', null],
      ['regio', 'JZ02', null],
      ['provincie', 'Drenthe', null],
      ['provincie', 'Zeeland', null],
      ...GROOTTEKLASSEN.map(({ van, tot }) => [
        'grootte',
        `${van}-${tot === null ? 'meer' : tot - 1}`,
        null,
      ]),
      ['land', 'NL', 2026],
    ])
  })

  it('show the lower median and quartiles of the levels, and who is too few', () => {
    const [land, noord, zuid] = publish(
      ([5, 1, 3, 2, 4, 4] as const).map((niveau) => meting({ niveau })),
    )
    expect(noord?.kenmerken.K01).toEqual({
      verdeling: {
        n: 6,
        niveaus: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 1 },
        kwartielen: { eerste: 2, mediaan: 3, derde: 4 },
      },
      afgeschermd: null,
    })
    expect(zuid?.kenmerken.K01).toEqual({ verdeling: null, afgeschermd: 'te-weinig' })
    expect(land && countGemeenten(land)).toBe(6)
    expect(zuid && countGemeenten(zuid)).toBeNull()
  })

  it('leave out what the country and another group would tell of a few', () => {
    const niveaus = [5, 1, 3, 2, 4, 4] as const
    const [land, noord, zuid] = publish([
      ...niveaus.map((niveau) => meting({ niveau })),
      meting({ niveau: 5, regioCode: 'JZ02' }),
    ])
    expect(land?.kenmerken.K01?.afgeschermd).toBeNull()
    expect(noord?.kenmerken.K01).toEqual({ verdeling: null, afgeschermd: 'herleidbaar' })
    expect(zuid?.kenmerken.K01?.afgeschermd).toBe('te-weinig')
  })

  it('take two years of a gemeente for two figures', () => {
    const nu = ([2, 3, 3, 4, 5] as const).map((niveau) => meting({ niveau }))
    const toen = nu.map((each) => ({
      ...meting({ niveau: 1, vastgesteldOp: new Date('2025-05-20T10:00:00Z') }),
      gemeente: each.gemeente,
    }))
    const groepen = publish(nu, [
      { jaar: 2026, gedeeld: pickJaar(nu, 2026) },
      { jaar: 2025, gedeeld: toen },
    ])
    const [nieuw, oud] = groepen.slice(-2)
    expect(nieuw?.kenmerken.K01?.verdeling?.niveaus).toEqual({ 1: 0, 2: 1, 3: 2, 4: 1, 5: 1 })
    expect(oud?.kenmerken.K01?.verdeling?.niveaus).toEqual({ 1: 5, 2: 0, 3: 0, 4: 0, 5: 0 })
  })

  it('count levels that occur, whatever is shared', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(arbitraryNiveau, fc.constantFrom('JZ01', 'JZ02')), { maxLength: 30 }),
        (rows) => {
          for (const { kenmerken } of publish(
            rows.map(([niveau, regioCode]) => meting({ niveau, regioCode })),
          )) {
            const verdeling = kenmerken.K01?.verdeling
            if (!verdeling) continue
            const { n, niveaus, kwartielen } = verdeling
            expect(n).toBeGreaterThanOrEqual(MIN_GEMEENTEN)
            expect(NIVEAUS.reduce((sum, niveau) => sum + niveaus[niveau], 0)).toBe(n)
            const { eerste, mediaan, derde } = kwartielen
            expect(eerste).toBeLessThanOrEqual(mediaan)
            expect(mediaan).toBeLessThanOrEqual(derde)
            for (const niveau of [eerste, mediaan, derde])
              expect(niveaus[niveau]).toBeGreaterThan(0)
          }
        },
      ),
    )
  })
})

describe('the years', () => {
  it('end with the last one of which something counts', () => {
    const wachtend = meting({ vorm: 'anoniem', vastgesteldOp: new Date('2027-05-20T10:00:00Z') })
    expect(findLaatsteJaar([meting(), wachtend])).toBe(2026)
    expect(findLaatsteJaar([wachtend])).toBeNull()
  })
})

describe('a lens', () => {
  const [lens] = listLenzen().filter(({ onderdelen }) =>
    onderdelen.some(({ indicatoren }) => indicatoren.length >= 2),
  )
  if (!lens) throw new Error('no lens')
  const onderdeel = lens.onderdelen.find(({ indicatoren }) => indicatoren.length >= 2)
  const vragen = onderdeel?.indicatoren ?? []
  const tellend = Array.from({ length: 5 }, () => meting())
  const see = (oordelen: Record<string, Niveau>) =>
    publishLenzen([lens], {
      tellend,
      oordelen: new Map(tellend.map(({ metingId }) => [metingId, oordelen])),
      findInstrument: requireInstrument,
      isVergelijkbaar: () => true,
    }).find((deel) => deel.onderdeel === onderdeel)?.cel

  it('shows the score of a part rounded down, as its level', () => {
    const alles = Object.fromEntries(vragen.map((id) => [id, 4 as const]))
    expect(see(alles)?.verdeling).toMatchObject({ n: 5, niveaus: { 4: 5 } })
  })

  it('shows no answers to one question', () => {
    const [eerste = ''] = vragen
    expect(see({ [eerste]: 4 })?.verdeling).toBeNull()
    const kort = publishLenzen(listLenzen(), {
      tellend: [],
      oordelen: new Map(),
      findInstrument: requireInstrument,
      isVergelijkbaar: () => true,
    })
    expect(kort.every(({ onderdeel: deel }) => deel.indicatoren.length >= 2)).toBe(true)
  })
})

describe('counts', () => {
  const cel = { kenmerkId: 'K01', soort: 'kennis', urgentie: 'nu' } as const
  const telling = (n: number, aantal: number, { van = n, metNaam = n } = {}) => ({
    ...{ n, metNaam },
    cellen: [
      { ...cel, aantal, van },
      { ...cel, urgentie: 'later' as const, aantal: 1, van },
    ],
    zonderAnoniem: false,
  })

  it('add what is needed now and later, and hide small numbers', () => {
    const find = (n: number, aantal: number) =>
      publishVraag(telling(n, aantal), ['K01', 'K02']).cellen.find(
        ({ kenmerkId, soort }) => kenmerkId === 'K01' && soort === 'kennis',
      )?.aantal
    expect(find(5, 2)).toBe(3)
    expect(find(5, 1)).toBeNull()
    expect(publishVraag(telling(5, 2), ['K01', 'K02']).cellen.at(-1)?.aantal).toBe(0)
  })

  it('say of how many gemeenten they are, and show no 0 where a bundel stayed out', () => {
    const [eerste, tweede] = publishVraag(telling(9, 3, { van: 6, metNaam: 6 }), ['K01']).cellen
    expect(eerste).toMatchObject({ van: 6, aantal: 4, afgeschermd: null })
    expect(tweede).toMatchObject({ van: null, aantal: null, afgeschermd: 'herleidbaar' })
    const [weinig, ook] = publishVraag(telling(7, 3, { van: 4, metNaam: 4 }), ['K01']).cellen
    for (const getal of [weinig, ook]) {
      expect(getal).toMatchObject({ van: null, aantal: null, afgeschermd: 'te-weinig' })
    }
    expect(publishVraag(telling(6, 3), ['K01']).cellen[1]).toMatchObject({ van: 6, aantal: 0 })
  })

  it('show nothing of too few gemeenten', () => {
    expect(publishVraag(telling(4, 3), ['K01'])).toEqual({ n: null, cellen: [] })
    expect(
      publishSignalen({ n: 4, metNaam: 4, cellen: [], zonderAnoniem: false }, ['K01']),
    ).toEqual({
      n: null,
      cellen: [],
    })
  })

  it('name the versions in use, without the few of one of them', () => {
    const van = (instrumentversie: string, aantal: number) =>
      Array.from({ length: aantal }, () => meting({ instrumentversie }))
    const versies = ['1.0.0', '1.1.0', '2.0.0']
    expect(countVersies([...van('1.0.0', 6), ...van('1.1.0', 5)], versies)).toEqual([
      { versie: '1.0.0', metingen: 6 },
      { versie: '1.1.0', metingen: 5 },
    ])
    expect(
      countVersies([...van('1.0.0', 9), ...van('1.1.0', 7), ...van('2.0.0', 1)], versies),
    ).toEqual([
      { versie: '1.0.0', metingen: 9 },
      { versie: '1.1.0', metingen: null },
      { versie: '2.0.0', metingen: null },
    ])
  })
})
