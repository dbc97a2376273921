import { describe, expect, it } from 'vitest'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { requireInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import type { Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import {
  addVraag,
  findGespreksvraag,
  listOnder,
  pickMeting,
  proposeVragen,
  readKeuze,
  selectMetNaam,
  toAfstand,
  toGedeeldeBehoeften,
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
  it.each([
    // Newest first: what each shares, and which of them show.
    ['niet', '', []],
    ['anoniem', '', []],
    ['herkenbaar', '', [2026]],
    ['anoniem herkenbaar', 'the older would tell of the newer', []],
    ['niet herkenbaar', 'what is not shared stands in nobody’s way', [2025]],
    ['herkenbaar anoniem herkenbaar', '', [2026, 2024]],
    ['herkenbaar herkenbaar', '', [2026, 2025]],
  ] as const)('is of %s %s: %j', (vormen, _, getoond) => {
    const metingen = vormen.split(' ').map((vorm, i) => ({
      jaar: 2026 - i,
      keuze: { ...NIETS_GEDEELD, resultaat: vorm as Deelvorm },
    }))
    expect(selectMetNaam(metingen).map(({ jaar }) => jaar)).toEqual(getoond)
  })

  it('is of each year only what counts in it', () => {
    const op = (jaar: number, resultaat: Deelvorm) => ({
      ...{ jaar, keuze: { ...NIETS_GEDEELD, resultaat } },
    })
    const metingen = [op(2026, 'herkenbaar'), op(2025, 'anoniem'), op(2025, 'herkenbaar')]
    expect(selectMetNaam(metingen)).toEqual([metingen[0]])
  })

  it('is each part by itself', () => {
    const nieuw = { ...NIETS_GEDEELD, resultaat: 'anoniem', plan: 'herkenbaar' } as const
    const oud = { ...NIETS_GEDEELD, resultaat: 'herkenbaar', signalen: 'herkenbaar' } as const
    const found = selectMetNaam([
      { jaar: 2026, keuze: nieuw },
      { jaar: 2025, keuze: oud },
    ])
    expect(found.map(({ keuze }) => keuze)).toEqual([
      { ...NIETS_GEDEELD, plan: 'herkenbaar' },
      { ...NIETS_GEDEELD, signalen: 'herkenbaar' },
    ])
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
    expect(pickMeting<{ id: string }>([], 'oud')).toBeUndefined()
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
