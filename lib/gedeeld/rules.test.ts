import { describe, expect, it } from 'vitest'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { requireInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import type { Lens } from '@/lib/instrument/model-omgeving'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import { calculateLens } from '@/lib/scoring/lens'
import type { Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import {
  addVraag,
  findGespreksvraag,
  isHerkenbaar,
  listOnder,
  pickMeting,
  proposeVragen,
  readKeuze,
  toAfstand,
  toGedeeldeBehoeften,
  toGedeeldeLens,
  withoutNietGedeeld,
} from './rules'
import type { GedeeldBeeld, GedeeldKenmerk } from './schema'

const instrument: Instrument = requireInstrument('1.0.0')
const breuk = (teller: number, noemer = 1) => toBreuk(fraction(teller, noemer))

const kenmerk = (nummer: number, score: number | null): GedeeldKenmerk => ({
  kenmerk: { id: `K${String(nummer).padStart(2, '0')}`, nummer, kort: `Kenmerk ${nummer}` },
  score: score === null ? null : breuk(score),
  niveau: null,
  afstand: score === null ? null : toAfstand(breuk(score)),
  regio: { n: 0, spreiding: null, zonderAnoniem: false },
  eerder: [],
})

describe('what is shared by name', () => {
  it('is any part, and no part that is shared anonymously', () => {
    expect(isHerkenbaar(NIETS_GEDEELD)).toBe(false)
    expect(isHerkenbaar({ ...NIETS_GEDEELD, resultaat: 'anoniem', plan: 'anoniem' })).toBe(false)
    expect(isHerkenbaar({ ...NIETS_GEDEELD, signalen: 'herkenbaar' })).toBe(true)
  })

  it('takes from an address only what can be chosen', () => {
    const stored = { ...NIETS_GEDEELD, plan: 'anoniem' } as const
    expect(readKeuze({}, stored)).toEqual(stored)
    expect(
      readKeuze(
        { resultaat: 'herkenbaar', behoeften: 'iedereen', plan: ['niet', 'anoniem'], extra: '1' },
        stored,
      ),
    ).toEqual({ ...stored, resultaat: 'herkenbaar' })
  })

  it('shows the newest meting, or the one asked for where it is shared', () => {
    const metingen = [{ id: 'nieuw' }, { id: 'oud' }]
    expect(pickMeting(metingen, null)?.id).toBe('nieuw')
    expect(pickMeting(metingen, 'oud')?.id).toBe('oud')
    expect(pickMeting(metingen, 'van een ander')?.id).toBe('nieuw')
    expect(pickMeting([], 'oud')).toBeUndefined()
  })
})

describe('the distance to the basisniveau', () => {
  it.each([
    [breuk(1), '3,0'],
    [breuk(31, 9), '0,6'],
    [breuk(4), '0,0'],
    [breuk(5), '0,0'],
  ])('of %o is %s', (score, afstand) => {
    expect(toAfstand(score).afgerond).toBe(afstand)
  })

  it('puts the furthest below first, and leaves out who is on it or has no score', () => {
    const found = listOnder([
      kenmerk(1, 3),
      kenmerk(2, 4),
      kenmerk(3, null),
      kenmerk(4, 1),
      kenmerk(5, 3),
    ])
    expect(found.map((item) => item.kenmerk.id)).toEqual(['K04', 'K01', 'K05'])
  })
})

describe('a lens that is shared', () => {
  const lens = (indicatoren: string[]): Lens => ({
    id: 'proef',
    titel: 'Proef',
    kort: 'Proef',
    soort: 'afspraak',
    omschrijving: 'Een proef.',
    bron: [],
    onderdelen: [{ id: 1, titel: 'Deel', uitleg: 'Uitleg.', indicatoren, bron: [] }],
  })
  const oordelen: Oordelen = {
    'K01.1': { soort: 'niveau', niveau: 2 },
    'K01.2': { soort: 'niveau', niveau: 5 },
    'K01.3': { soort: 'nvt' },
    'K02.1': { soort: 'weet-niet' },
  }
  it.each([
    [['K01.1', 'K01.2'], 1],
    [['K01.1'], 0],
    [['K01.1', 'K01.3'], 0],
    [['K01.1', 'K02.1'], 0],
  ])('has of %j %i parts', (indicatoren, delen) => {
    const found = toGedeeldeLens(calculateLens(lens(indicatoren), instrument, oordelen))
    expect(found).toMatchObject({ totaal: 1 })
    expect(found.delen).toHaveLength(delen)
  })
})

describe('a result for an adviseur', () => {
  const oordelen: Oordelen = Object.fromEntries(
    instrument.kenmerken.flatMap(({ indicatoren }, i) =>
      indicatoren.map(({ id }) => [id, { soort: 'niveau', niveau: i === 3 ? 1 : 3 }]),
    ),
  )
  const gedeeld = withoutNietGedeeld(
    calculateResult(instrument, oordelen, { K01: { niveau: 5, prioriteit: 'hoog' } }),
  )
  it('names no question, count or ambition', () => {
    for (const item of Object.values(gedeeld.kenmerken)) {
      expect(item).toMatchObject({ dekking: null, begrensdDoor: [], kloof: null })
      expect(item.score).not.toBeNull()
    }
  })
  it('orders by the distance to the basisniveau, whatever the ambities', () => {
    const ids = instrument.kenmerken.map(({ id }) => id)
    expect(gedeeld.volgordeKloven).toEqual(['K04', ...ids.filter((id) => id !== 'K04')])
  })
})

describe('needs that are shared', () => {
  it('come most urgent first, and match by level only where that is known', () => {
    const [item] = instrument.kenmerken
    const behoeften = [
      { kenmerkId: 'K02', soort: 'kennis', urgentie: 'later' },
      { kenmerkId: item?.id ?? '', soort: 'kennis', urgentie: 'nu' },
    ] as const
    const kader = { catalogus: [], instrument, niveauVan: () => null }
    expect(toGedeeldeBehoeften(behoeften, kader).map(({ urgentie }) => urgentie)).toEqual([
      'nu',
      'later',
    ])
  })
})

describe('questions for a visit', () => {
  const beeld = (kenmerken: GedeeldKenmerk[] | null): GedeeldBeeld => ({
    gemeente: { code: 'GM1', naam: 'Een' },
    regio: { code: 'JZ1', naam: 'Regio' },
    metingen: [],
    meting: {
      ...{ id: 'm', naam: 'Meting', datum: '2026-01-01' },
      resultaat: kenmerken && {
        ...{ kenmerken, onder: listOnder(kenmerken), lenzen: [], eerdere: [], inRegio: 1 },
      },
      behoeften: [
        {
          kenmerk: { id: 'K09', nummer: 9, kort: 'Negen' },
          soort: 'kennis',
          urgentie: 'nu',
          aanbod: { items: [], past: 'algemeen' },
        },
      ],
      plan: null,
      signalen: null,
    },
  })
  const idsOf = (item: GedeeldBeeld) => proposeVragen(item, instrument).map((v) => v.kenmerk.id)

  it('are about the weakest kenmerken that are shared, then where help is asked', () => {
    expect(idsOf(beeld([kenmerk(1, 3), kenmerk(2, 1)]))).toEqual(['K02', 'K01', 'K09'])
    expect(idsOf(beeld(null))).toEqual(['K09'])
    expect(idsOf({ ...beeld(null), meting: null })).toEqual([])
  })

  it('can each be found again by its id', () => {
    const voorstellen = proposeVragen(beeld([kenmerk(2, 1)]), instrument)
    for (const { id, tekst } of voorstellen.flatMap(({ vragen }) => vragen)) {
      expect(findGespreksvraag(instrument, id)).toEqual({ id, tekst })
    }
    for (const id of ['', 'K02', 'K02-0', 'K02-99', 'K99-1', 'x-1']) {
      expect(findGespreksvraag(instrument, id)).toBeUndefined()
    }
  })

  it('are added below the own ones, once', () => {
    expect(addVraag('', 'Hoe?')).toBe('Hoe?')
    expect(addVraag('Wie?\r\n', 'Hoe?')).toBe('Wie?\nHoe?')
    expect(addVraag('Hoe? \nWie?', 'Hoe?')).toBe('Hoe? \nWie?')
  })
})
