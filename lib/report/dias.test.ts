import { expect, it } from 'vitest'
import {
  oordelenOp,
  buildRapportExtra,
  buildRapportInput,
  buildVolledigRapport,
  buildVoorbeeld,
  VOLLEDIGE_KEUZE,
} from '@/tests/factories/rapport'
import { standaardInstrument } from '@/lib/instrument/content'
import { buildRapport } from './build'
import { buildPresentatie } from './dias'
import { STANDAARD_KEUZE } from './keuze'

const titels = (rapport: ReturnType<typeof buildRapport>) =>
  buildPresentatie(rapport).dias.map(({ titel }) => titel)

it('goes from the sentence by the picture and the gaps to what is asked, the plan and the method', () => {
  expect(titels(buildVolledigRapport())).toEqual([
    'Hoe staat de toegang ervoor?',
    'De kernboodschap',
    'De stand per waarde',
    'Alle kenmerken in één beeld',
    'Alle kenmerken in getallen',
    'Dit vraagt het eerst aandacht',
    'Gevraagd besluit',
    'Verbeterplan',
    'Geschatte kosten van de open acties',
    'Hoe dit beeld is gemaakt',
  ])
})

it('shows on the plan what is done first, beside the totals', () => {
  const { dias } = buildPresentatie(buildVolledigRapport())
  const dia = dias.find(({ titel }) => titel === 'Verbeterplan')
  expect(dia?.inhoud).toMatchObject({ soort: 'tabel', tabel: { bijschrift: 'De open acties' } })
  expect(dia?.inhoud).toHaveProperty('tabel.rijen', [
    ['Eén folder voor alle teams', 'Communicatie', '31-3-2027'],
    ['Spreekuur in elke wijk', 'Teamleider Noord', '–'],
  ])
  expect(dia?.inhoud).toHaveProperty(
    'inleiding',
    expect.stringContaining('Het verbeterplan telt 3 acties'),
  )
})

it('shortens long titles on the plan, and has them whole in the notes', () => {
  const input = buildVoorbeeld()
  const extra = buildRapportExtra(input)
  const titel = 'Wij maken afspraken met de huisartsen over doorverwijzen. '.repeat(4).slice(0, 200)
  const acties = Array.from({ length: 13 }, () => extra.acties.slice(0, 1)).flat()
  const { dias } = buildPresentatie(
    buildRapport(input, VOLLEDIGE_KEUZE, {
      ...extra,
      acties: acties.map((actie) => ({ ...actie, titel })),
    }),
  )
  const dia = dias.find((item) => item.titel === 'Verbeterplan')
  const tabel = dia?.inhoud.soort === 'tabel' ? dia.inhoud.tabel : null
  expect(tabel?.bijschrift).toBe('De eerste 6 van de 13 open acties')
  expect(tabel?.rijen.map(([kort]) => kort)).toEqual(
    Array.from(
      { length: 6 },
      () => 'Wij maken afspraken met de huisartsen over doorverwijzen. Wij maken…',
    ),
  )
  expect(dia?.notities.filter((regel) => regel.startsWith(titel.trim()))).toHaveLength(13)
})

it('asks what the summary asks where the gemeente asks nothing itself', () => {
  const { dias } = buildPresentatie(buildRapport(buildVoorbeeld()))
  const raad = dias.find(({ titel }) => titel === 'Wat vragen wij van de raad?')
  expect(raad?.inhoud).toMatchObject({ soort: 'punten', inleiding: 'Wij vragen de raad om:' })
})

it('has few words on a slide, however long what was typed, and all of them in the notes', () => {
  const besluit = `Wij vragen u:\n${'- in te stemmen met het plan voor het jaar dat komt\n'.repeat(40)}`
  const { dias } = buildPresentatie(buildRapport(buildVoorbeeld(), { ...STANDAARD_KEUZE, besluit }))
  const dia = dias.find(({ titel }) => titel === 'Gevraagd besluit')
  expect(dia?.inhoud).toMatchObject({ inleiding: 'Wij vragen u:' })
  expect(JSON.stringify(dia?.inhoud).length).toBeLessThan(600)
  expect(dia?.notities.filter((regel) => regel.startsWith('in te stemmen'))).toHaveLength(40)
})

it('says that there is more where it leaves points out, however short they are', () => {
  const pointsOf = (aantal: number) => {
    const besluit = Array.from({ length: aantal }, (_, i) => `- punt ${i + 1}`).join('\n')
    const keuze = { ...STANDAARD_KEUZE, besluit }
    const { dias } = buildPresentatie(buildRapport(buildVoorbeeld(), keuze))
    const inhoud = dias.find(({ titel }) => titel === 'Gevraagd besluit')?.inhoud
    return inhoud?.soort === 'punten' ? inhoud.punten : []
  }
  const zes = ['punt 1', 'punt 2', 'punt 3', 'punt 4', 'punt 5', 'punt 6']
  expect(pointsOf(6)).toEqual(zes)
  expect(pointsOf(8)).toEqual([...zes, 'Meer staat in het rapport.'])
})

it('names its source in the notes of every slide', () => {
  const { dias } = buildPresentatie(buildRapport(buildVoorbeeld()))
  for (const { notities } of dias) {
    expect(notities.at(-1)).toBe(
      'Bron: rapport ‘Verkenning van de toegang in gemeente Utrecht’, Meting 2026, 21 november 2026.',
    )
  }
})

it('says so when there are no gaps, and shows nothing that the report leaves out', () => {
  const oordelen = oordelenOp(standaardInstrument(), 5)
  expect(titels(buildRapport(buildRapportInput({ oordelen })))).toContain('Zijn er kloven?')
  const method = buildRapport(buildVoorbeeld(), { ...STANDAARD_KEUZE, onderdelen: ['methode'] })
  expect(titels(method)).toEqual(['Hoe staat de toegang ervoor?', 'Hoe dit beeld is gemaakt'])
})
