import { describe, expect, test } from 'vitest'
import { useInhoud } from '@/tests/factories/inhoud'
import { formatFout } from './fault'
import { readContent } from './load'

const LENS = 'lenzen/hervormingsagenda-jeugd.yaml'
const PROCES = 'proces.yaml'
const ONTWIKKELINGEN = 'ontwikkelingen.yaml'
const PROFIEL = 'instrument/1.0.0/profiel.yaml'

const inhoud = useInhoud((copy) => copy.unlock())
const faults = () => readContent(inhoud().root).fouten.map(formatFout)

type Geval = readonly [from: string, to: string, melding: string]
const GEVALLEN: readonly (readonly [bestand: string, gevallen: readonly Geval[]])[] = [
  [
    LENS,
    [
      ['indicatoren: [K05.1,', 'indicatoren: [K05.9,', 'onderdeel 1 noemt K05.9, maar die'],
      ['  - id: 2', '  - id: 3', 'het nummer is 3. Op deze plaats hoort 2.'],
      ['[K07.1, K07.4, K07.6]', '[]', 'onderdeel 2 noemt geen indicator. Voeg een "reden" toe'],
      [
        'indicatoren: [K07.1, K07.4, K07.6]',
        'reden: "Zo."\n    indicatoren: [K07.1]',
        'onderdeel 2 noemt indicatoren. De "reden" is voor onderdelen zonder.',
      ],
      ['id: hervormingsagenda-jeugd', 'id: agenda', 'het id "agenda" hoort gelijk te zijn aan de'],
      ['soort: afspraak', 'soort: akkoord', '"soort" is "akkoord". Kies uit: afspraak, kenmerken'],
      ['kader\n', 'kadr\n', 'de bron "richtinggevend-kadr" staat niet in bronnen.yaml.'],
    ],
  ],
  [
    PROCES,
    [
      [
        'sjablonen: [herinnering]',
        'sjablonen: [herinering]',
        'stap "invullen" noemt het sjabloon "herinering"',
      ],
      ['  - id: herinnering', '  - id: uitnodiging', '"uitnodiging" staat er twee keer.'],
      ['  - id: delen', '  - id: plannen', '"plannen" staat er twee keer.'],
      ['[planning]', '[planning, planning]', '"sjablonen": hierin staat iets twee keer.'],
      ['duur: "een dag"', 'duur: ""', '"duur" is leeg.'],
      [
        'minuten: 35',
        'minuten: 40',
        'het sjabloon "agenda-gesprek" heeft dit deel niet. Daar hoort te staan: 3. De drie grootste verschillen (40 minuten).',
      ],
      [
        '  delen:\n',
        '  delen:\n    - titel: "Lunch"\n      minuten: 30\n      doen: ["Eet samen."]\n',
        'de agenda heeft 8 delen, het sjabloon "agenda-gesprek" 7. Maak ze gelijk.',
      ],
      ['  sjabloon: agenda-gesprek', '  sjabloon: agenda', 'de agenda noemt het sjabloon "agenda"'],
    ],
  ],
  [
    ONTWIKKELINGEN,
    [
      ['status: verwacht', 'status: bekend', '"status" is "bekend". Kies uit: verwacht, gestart'],
      ['kenmerken: [K12]', 'kenmerken: [K14]', 'verwacht K01 tot en met K13.'],
      ['kenmerken: [K12]', 'kenmerken: []', '"kenmerken" heeft een verkeerd aantal onderdelen.'],
      ['datum: "2024-04"', 'datum: "2025"', '"richtinggevend-kader" (2025) is nieuwer dan'],
    ],
  ],
  [
    PROFIEL,
    [
      ['id: P02', 'id: P03', 'het id is "P03". Op deze plaats hoort P02.'],
      [
        'bij: [een-kern]',
        'bij: [een-dorp]',
        '"een-dorp" is geen optie van P01. Kies uit: een-kern,',
      ],
      [
        'indicatoren: [K02.1, K03.6]',
        'indicatoren: [K02.9]',
        'P01 noemt K02.9, maar die indicator',
      ],
      ['{id: enkele-kernen,', '{id: een-kern,', 'de optie "een-kern" staat er twee keer.'],
      ['soort: uitleg', 'soort: vrij', '"soort" is "vrij". Kies uit: uitleg, nvt.'],
      ['stad of dorp"}', 'stad of dorp", sluitUit: true}', 'bij P01 kiest men één optie, dus'],
    ],
  ],
]

describe.each(GEVALLEN)('%s', (bestand, gevallen) => {
  test.each(gevallen)('%s → %s', (from, to, melding) => {
    const regel = inhoud().change(bestand, from, to)
    const fout = faults().find((item) => item.includes(melding))
    expect(fout).toBeDefined()
    const [, gemeld] = /regel (\d+):/.exec(fout ?? '') ?? []
    expect(Math.abs(Number(gemeld) - regel), fout).toBeLessThanOrEqual(1)
  })
})

test('a mail has a subject, and every sjabloon belongs to a step', () => {
  inhoud().change(PROCES, '    onderwerp: "Nog tot en met', '    titel2: "Nog tot en met')
  inhoud().write(
    PROCES,
    inhoud()
      .read(PROCES)
      .replace(/ {4}titel2: .*\n/, ''),
  )
  inhoud().change(PROCES, 'sjablonen: [brief-raad]', 'sjablonen: []')
  expect(faults().join('\n')).toMatch(
    /sjabloon "herinnering" is een mail\. Voeg een "onderwerp" toe\.[^]*geen enkele stap noemt het sjabloon "brief-raad"/,
  )
})

test('a proposal of nvt has one toelichting for an option and an indicator', () => {
  const tweede = '\n      - {bij: [geen-aparte], indicatoren: [K08.5], soort: nvt, tekst: "Zo."}'
  inhoud().write(
    PROFIEL,
    inhoud()
      .read(PROFIEL)
      .replace(/(P12[^]*?gevolgen:)/, `$1${tweede}`),
  )
  expect(faults().join()).toContain('voor geen-aparte K08.5 staat er al een voorstel "nvt".')
})

test('a profiel has 8 to 12 questions', () => {
  const text = inhoud().read(PROFIEL)
  inhoud().write(PROFIEL, text.slice(0, text.indexOf('  - id: P05')))
  expect(faults().join()).toContain(
    '"vragen" heeft een verkeerd aantal onderdelen. Nodig: minstens 8.',
  )
})
