import { expect, it } from 'vitest'
import {
  oordelenOp,
  buildRapportInput,
  buildVolledigRapport,
  buildVoorbeeld,
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
    'Geraamde kosten per kenmerk',
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
