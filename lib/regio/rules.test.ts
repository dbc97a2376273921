import { describe, expect, it } from 'vitest'
import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import { standaardInstrument } from '@/lib/instrument/content'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import type { Lens } from '@/lib/instrument/model-omgeving'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import {
  buildJaren,
  buildKaart,
  buildKenmerken,
  createLensVergelijkbaar,
  listKnelpunten,
  listKolommen,
  listRijen,
  readKeuze,
  splitOnderdelen,
  toLensMeting,
} from './rules'
import { ALLES } from './schema'

const instrument = standaardInstrument()
const alles = () => true

type Deel = Partial<Pick<GedeeldeMeting, 'vorm' | 'bundel' | 'instrumentversie' | 'vastgesteldOp'>>

/** A gemeente at these levels, by kenmerk. */
function meting(naam: string, niveaus: Record<string, Niveau>, deel: Deel = {}): GedeeldeMeting {
  return {
    gemeente: { code: naam, naam, regioCode: 'JZ1', provincie: 'Utrecht', inwoners: 1 },
    metingId: `meting ${naam}`,
    revisie: 1,
    instrumentversie: '1.0.0',
    vastgesteldOp: new Date('2026-05-01'),
    vorm: 'herkenbaar',
    bundel: null,
    kenmerken: Object.fromEntries(
      Object.entries(niveaus).map(([id, niveau]) => [
        id,
        { status: 'beoordeeld' as const, niveau, score: toBreuk(fraction(niveau)) },
      ]),
    ),
    ...deel,
  }
}

const namen = (rijen: readonly { naam: string }[]) => rijen.map(({ naam }) => naam)

describe('what is chosen in an address', () => {
  it('is what can be chosen, and nothing else', () => {
    expect(readKeuze({})).toEqual(ALLES)
    const keuze = { sorteer: 'K03', volgorde: 'aflopend', waarde: 'mandaat', kenmerk: 'K11' }
    expect(readKeuze({ ...keuze, niveau: '2', lens: 'l' })).toEqual({
      ...keuze,
      niveau: 2,
      lens: 'l',
    })
    expect(
      readKeuze({
        ...{ sorteer: 'totaal', volgorde: 'x', waarde: ['dichtbij'], kenmerk: 'K14', niveau: '6' },
        ...{ lens: '../x', iets: 1 },
      }),
    ).toEqual(ALLES)
  })
})

describe('the heat map', () => {
  const gedeeld = [
    meting("'s-Graveland", { K01: 2, K02: 5 }),
    meting('Alva', { K01: 4 }),
    meting('Zeist', { K01: 1, K02: 2 }),
    meting('Geheim', { K01: 1, K02: 1 }, { vorm: 'anoniem', bundel: { id: 'b', leden: 3 } }),
  ]
  const kolommen = listKolommen(instrument, ALLES)
  const rijen = listRijen(gedeeld, kolommen, alles)
  const show = (keuze: Partial<typeof ALLES>) => {
    const gekozen = { ...ALLES, ...keuze }
    return buildKaart(rijen, listKolommen(instrument, gekozen), gekozen)
  }

  it('has only those that share by name, by name', () => {
    expect(namen(show({}).rijen)).toEqual(['Alva', "'s-Graveland", 'Zeist'])
    expect(namen(show({ volgorde: 'aflopend' }).rijen)).toEqual(['Zeist', "'s-Graveland", 'Alva'])
  })

  it('sorts by one kenmerk, whoever has no level there last', () => {
    expect(namen(show({ sorteer: 'K02' }).rijen)).toEqual(['Zeist', "'s-Graveland", 'Alva'])
    expect(namen(show({ sorteer: 'K02', volgorde: 'aflopend' }).rijen)).toEqual([
      "'s-Graveland",
      'Zeist',
      'Alva',
    ])
    expect(namen(show({ sorteer: 'deel-1' }).rijen)).toEqual(namen(show({}).rijen))
  })

  it('keeps those with a level in what is looked at, and says how many there are', () => {
    expect(show({ niveau: 2 })).toMatchObject({ totaal: 3 })
    expect(namen(show({ niveau: 2 }).rijen)).toEqual(["'s-Graveland", 'Zeist'])
    expect(namen(show({ niveau: 2, kenmerk: 'K01' }).rijen)).toEqual(["'s-Graveland"])
    expect(show({ niveau: 3 })).toMatchObject({ rijen: [], totaal: 3 })
  })

  it('looks at a waarde or one kenmerk, and at all of them for an unknown one', () => {
    expect(show({ waarde: 'mandaat' }).kolommen.map(({ id }) => id)).toEqual(['K11', 'K12', 'K13'])
    expect(show({ waarde: 'mandaat', kenmerk: 'K01' }).kolommen).toHaveLength(1)
    expect(show({}).kolommen).toHaveLength(instrument.kenmerken.length)
  })
})

describe('common gaps', () => {
  it('are below the basisniveau in more than half, the most common first', () => {
    const gedeeld = NIVEAUS.map((niveau, i) =>
      meting(`g${i}`, { K01: 3, K02: niveau, K03: i < 2 ? 3 : 4, K04: i < 4 ? 1 : 5 }),
    )
    const kenmerken = buildKenmerken(instrument, gedeeld, alles)
    expect(
      listKnelpunten(kenmerken).map(({ kenmerk, onder, van }) => [kenmerk.id, onder, van]),
    ).toEqual([
      ['K01', 5, 5],
      ['K04', 4, 5],
      ['K02', 3, 5],
    ])
  })

  it('are those of gemeenten by name while too few count, and never of others', () => {
    const bundel = { id: 'b', leden: 3 }
    const gedeeld = [
      meting('a', { K01: 1 }),
      ...['x', 'y', 'z'].map((naam, i) =>
        meting(naam, { K01: i === 0 ? 5 : 1 }, { vorm: 'anoniem', bundel }),
      ),
    ]
    const [eerste] = buildKenmerken(instrument, gedeeld, alles)
    expect(eerste).toMatchObject({
      aggregaat: { n: 4, spreiding: null },
      basis: { onder: 1, van: 1, alleenMetNaam: true },
    })
    expect(buildKenmerken(instrument, gedeeld.slice(1), alles)[0]?.basis).toBeNull()
  })

  it('leave out what was asked otherwise', () => {
    const gedeeld = [
      meting('a', { K01: 1 }, { instrumentversie: '0.9.0' }),
      meting('b', { K01: 1 }),
    ]
    const [eerste] = buildKenmerken(instrument, gedeeld, (versie) => versie === '1.0.0')
    expect(eerste?.basis).toMatchObject({ onder: 1, van: 1 })
  })
})

describe('a lens', () => {
  const bron: Lens['bron'] = [{ document: 'eigen', reden: 'test' }]
  const onderdeel = (id: number, indicatoren: string[]) => ({
    ...{ id, titel: `Deel ${id}`, uitleg: 'Deel', indicatoren, bron },
  })
  const lens: Lens = {
    ...{ id: 'l', titel: 'L', kort: 'L', soort: 'afspraak', omschrijving: 'L', bron },
    onderdelen: [
      onderdeel(1, ['K01.1', 'K02.1']),
      onderdeel(2, ['K01.1']),
      onderdeel(3, ['K01.1', 'K99.1']),
      onderdeel(4, ['K03.1', 'K03.2', 'K03.3']),
    ],
  }

  it('leaves out the parts that fewer than two questions measure', () => {
    const { kolommen, weggelaten } = splitOnderdelen(lens, instrument)
    expect(kolommen.map(({ id }) => id)).toEqual(['deel-1', 'deel-4'])
    expect(weggelaten).toEqual(['Deel 2', 'Deel 3'])
  })

  it('gives a part its score, unless it rests on one judgement', () => {
    const oordelen = { 'K01.1': 3, 'K02.1': 4, 'K03.1': 5, 'K03.2': 'nvt', 'K03.3': 'nvt' } as const
    const { kenmerken } = toLensMeting(meting('a', {}), { lens, instrument, oordelen })
    expect(kenmerken['deel-1']).toMatchObject({ status: 'beoordeeld', niveau: 3 })
    expect(kenmerken['deel-4']).toEqual({
      ...{ status: 'onvoldoende-beoordeeld', score: null, niveau: null },
    })
    expect(
      toLensMeting(meting('a', {}), {
        ...{ lens, instrument },
        oordelen: { 'K01.1': 'nvt', 'K02.1': 'nvt' },
      }).kenmerken['deel-1'],
    ).toMatchObject({ status: 'nvt', niveau: null })
  })

  it('compares where all kenmerken that it asks of compare', () => {
    const isVergelijkbaar = createLensVergelijkbaar(lens, (_, kenmerkId) => kenmerkId !== 'K02')
    expect(isVergelijkbaar('0.9.0', 'deel-1')).toBe(false)
    expect(isVergelijkbaar('0.9.0', 'deel-4')).toBe(true)
  })
})

describe('the year before', () => {
  it('compares what compares, with the reason where it does not', () => {
    const toen = { vastgesteldOp: new Date('2025-05-01') }
    const { gemeenten } = buildJaren(
      instrument,
      {
        jaar: 2026,
        gedeeld: [
          { ...meting('a', { K01: 4, K02: 2, K03: 3, K04: 3 }), metingId: 'meting a van 2026' },
          meting('b', { K01: 1 }),
          meting('oud', { K01: 1 }, toen),
        ],
        eerder: [
          meting('a', { K01: 3, K02: 3, K03: 3, K05: 1 }, toen),
          meting('b', { K01: 5 }, { ...toen, vorm: 'anoniem', bundel: { id: 'b', leden: 3 } }),
          meting('oud', { K01: 1 }, toen),
        ],
      },
      { isVergelijkbaar: alles, redenenTussen: () => new Map([['K03', ['Anders gevraagd.']]]) },
    )
    expect(namen(gemeenten)).toEqual(['a'])
    expect(gemeenten[0]?.metingId).toBe('meting a van 2026')
    expect(gemeenten[0]?.kenmerken).toMatchObject({
      K01: { soort: 'omhoog', van: { niveau: 3 }, naar: { niveau: 4 } },
      K02: { soort: 'omlaag' },
      K03: { soort: 'niet-vergelijkbaar', redenen: ['Anders gevraagd.'] },
      K04: { soort: 'geen-score', van: null },
      K05: { soort: 'geen-score', naar: null },
    })
  })
})
