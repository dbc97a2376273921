import { describe, expect, it } from 'vitest'
import { buildRapportInput, buildVolledigRapport, buildVoorbeeld } from '@/tests/factories/rapport'
import { buildBrief, takeBegin } from './brief'
import { buildRapport } from './build'
import { LENGTES, STANDAARD_KEUZE } from './keuze'
import type { Blok } from './model'

const titels = (brief: ReturnType<typeof buildBrief>) => brief.delen.map(({ titel }) => titel)
const teksten = (brief: ReturnType<typeof buildBrief>) => JSON.stringify(brief.delen)

it('says the same as the report: its sentence, its waarden and its largest gaps', () => {
  const rapport = buildRapport(buildVoorbeeld())
  const brief = buildBrief(rapport)
  expect(titels(brief)).toEqual([
    'Aanleiding',
    'Kernboodschap',
    'De stand per waarde',
    'De drie grootste kloven',
    'Wat vragen wij van de raad?',
    'Vervolg',
  ])
  const { samenvatting, waarden, voorblad } = rapport
  for (const zin of [
    samenvatting?.stand.kernzin,
    ...waarden.map(({ scoreregel }) => scoreregel),
    ...(samenvatting?.kloven.items.map(({ scoreregel }) => scoreregel) ?? []),
  ]) {
    expect(teksten(brief)).toContain(zin)
  }
  expect(brief.adressering.map(({ tekst }) => tekst)).toContain('21 november 2026')
  expect(brief.bijlage.items.join()).toContain(voorblad.titel)
})

it('asks what the gemeente itself asks, and says what the plan holds', () => {
  const brief = buildBrief(buildVolledigRapport())
  expect(titels(brief)).toContain('Wat wij u vragen')
  expect(titels(brief)).not.toContain('Gevraagd besluit')
  expect(titels(brief)).not.toContain('Wat vragen wij van de raad?')
  expect(teksten(brief)).toContain('Het verbeterplan telt 3 acties')
})

it('is of the day of the plan in it, and never older than the meting', () => {
  const dated = (datum: string) =>
    buildBrief(buildVolledigRapport({ meting: { datum } })).adressering.map(({ tekst }) => tekst)
  expect(teksten(buildBrief(buildVolledigRapport()))).toContain(
    'Stand van het plan op 12 december 2026.',
  )
  expect(dated('2026-11-21')).toContain('12 december 2026')
  expect(dated('2027-01-05')).toContain('5 januari 2027')
})

it('takes over no more of a long text than fits a letter, and says where the rest is', () => {
  const besluit = 'De raad besluit om het plan vast te stellen.\n'
    .repeat(90)
    .slice(0, LENGTES.besluit)
  const brief = buildBrief(buildRapport(buildVoorbeeld(), { ...STANDAARD_KEUZE, besluit }))
  const deel = brief.delen.find(({ titel }) => titel === 'Wat wij u vragen')
  expect(JSON.stringify(deel).length).toBeLessThan(2500)
  expect(deel?.blokken.at(-1)).toEqual({
    soort: 'alinea',
    tekst: 'De volledige tekst staat in de bijlage.',
  })
})

it('leaves out what the report leaves out', () => {
  const input = buildRapportInput({ meting: { status: 'open' } })
  const rapport = buildRapport(input, { ...STANDAARD_KEUZE, onderdelen: ['methode'] })
  const brief = buildBrief(rapport)
  expect(titels(brief)).toEqual(['Aanleiding', 'Vervolg'])
  expect(brief.concept).toContain('Concept')
})

it('takes a list item by item, so that it says more than that there is a list', () => {
  const punten = Array.from(
    { length: 20 },
    (_, i) => `- punt ${i + 1} ${'over de toegang '.repeat(6)}`,
  )
  const besluit = `De raad besluit:\n${punten.join('\n')}`
  const brief = buildBrief(buildRapport(buildVoorbeeld(), { ...STANDAARD_KEUZE, besluit }))
  const [inleiding, lijst, verder] =
    brief.delen.find(({ titel }) => titel === 'Wat wij u vragen')?.blokken ?? []
  expect(inleiding).toHaveProperty('tekst', 'De raad besluit:')
  expect(lijst).toHaveProperty('items.length', 9)
  expect(verder).toHaveProperty('tekst', 'De volledige tekst staat in de bijlage.')
})

describe('a first text that is too long', () => {
  const begin = (tekst: string, vooraf: readonly Blok[] = []) =>
    takeBegin([...vooraf, { soort: 'alinea', tekst }], 60, 'Verder.')
  const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })

  it('is cut at a sentence', () => {
    const tekst =
      'Eerst dit, volgens art. 5 van de wet. Daarna dat. En dan nog heel veel andere zaken.'
    expect(begin(tekst)).toEqual([
      alinea('Eerst dit, volgens art. 5 van de wet. Daarna dat.'),
      alinea('Verder.'),
    ])
  })

  it('is cut at a word where its sentence has no end', () => {
    expect(begin('woord '.repeat(40).trim(), [alinea('Besluit:')])).toEqual([
      alinea('Besluit:'),
      alinea('woord woord woord woord woord woord woord woord…'),
      alinea('Verder.'),
    ])
  })

  it('is cut in a list as well, but not where enough was taken before it', () => {
    const items = ['kort', 'woord '.repeat(40).trim()]
    const [lijst] = takeBegin([{ soort: 'lijst', items }], 60, 'Verder.')
    expect(lijst).toHaveProperty('items', ['kort', expect.stringMatching(/^(woord ?){9}…$/)])
    const vooraf = alinea('x'.repeat(31))
    expect(begin('Lang. '.repeat(20), [vooraf])).toEqual([vooraf, alinea('Verder.')])
  })
})

it('takes the blocks that fit, and never a table', () => {
  const blokken: Blok[] = [
    { soort: 'alinea', tekst: 'Eerst dit.' },
    { soort: 'lijst', items: ['een', 'twee'] },
    { soort: 'tabel', tabel: { bijschrift: '', koppen: [], rijen: [] } },
    { soort: 'alinea', tekst: 'Dan dat.' },
  ]
  const verder: Blok = { soort: 'alinea', tekst: 'Verder.' }
  expect(takeBegin(blokken.slice(0, 2), 17, 'Verder.')).toEqual(blokken.slice(0, 2))
  expect(takeBegin(blokken, 16, 'Verder.')).toEqual([
    blokken[0],
    { soort: 'lijst', items: ['een'] },
    verder,
  ])
  expect(takeBegin(blokken, 500, 'Verder.')).toEqual([...blokken.slice(0, 2), verder])
})
