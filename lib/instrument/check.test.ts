import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { useInhoud } from '@/tests/factories/inhoud'
import { checkContent, writeSchemas } from './check'
import { formatFout } from './fault'

const KENMERK = 'instrument/1.1.0-concept/kenmerken/05-brede-blik.yaml'
const DEKKING = 'instrument/1.1.0-concept/DEKKING.md'
const ONTWIKKELINGEN = 'ontwikkelingen.yaml'

/** The levels of the first indicator of that file. */
const [NIVEAUS = ''] =
  /niveaus:(\n {6}[1-5]: .*){5}/.exec(readFileSync(`content/${KENMERK}`, 'utf8')) ?? []

const inhoud = useInhoud()
const check = () => checkContent(inhoud().root).map(formatFout)

describe('what authors get wrong is reported with file, line and what to do', () => {
  test.each([
    [
      'a missing key',
      ONTWIKKELINGEN,
      'id: werkpakket-veiligheid\n  titel: "Werkpakket Veiligheid"',
      'id: werkpakket-veiligheid',
      '"titel" ontbreekt. Voeg deze sleutel toe.',
    ],
    [
      'a missing level',
      KENMERK,
      NIVEAUS,
      NIVEAUS.replace(/\n.*3: .*/, ''),
      'niveau 3 ontbreekt. Voeg onder "niveaus" een regel 3: "..." toe.',
    ],
    [
      'a reference to no indicator',
      'lenzen/vijf-basisfuncties.yaml',
      '[K12.1, K12.2]',
      '[K12.1, K12.9]',
      'onderdeel 1 noemt K12.9, maar die indicator bestaat niet.',
    ],
    [
      'a reference to no source',
      'begrippen.yaml',
      'document: richtinggevend-kader',
      'document: kader',
      'de bron "kader" staat niet in bronnen.yaml. Kies uit: richtinggevend-kader,',
    ],
    [
      'a duplicate id of an indicator',
      KENMERK,
      'id: K05.6',
      'id: K05.5',
      'het id is "K05.5". Op deze plaats hoort K05.6.',
    ],
    [
      'a duplicate id in a list',
      ONTWIKKELINGEN,
      'id: wetsvoorstel-wams',
      'id: werkpakket-veiligheid',
      '"werkpakket-veiligheid" staat er twee keer. Verwijder er één.',
    ],
    [
      'a changed file of a published version',
      'instrument/1.0.0/kenmerken/05-brede-blik.yaml',
      'schema/kenmerk.schema.json',
      'schema/kenmerk.schema.json ',
      'dit bestand is veranderd, maar de versie ligt vast. Zet het terug zoals het was, of maak een nieuwe versie.',
    ],
    [
      'a wrong date',
      ONTWIKKELINGEN,
      'datum: "2024-12"',
      'datum: "2024-13"',
      '"datum" is "2024-13": verwacht een datum als "2024", "2024-03" of "2024-03-31".',
    ],
    [
      'a day that does not exist',
      ONTWIKKELINGEN,
      'datum: "2024-12"',
      'datum: "2024-02-30"',
      '"datum": deze dag bestaat niet; verwacht een datum als "2024", "2024-03" of "2024-03-31".',
    ],
    [
      'a tab',
      'proces.yaml',
      '    duur: "twee weken"',
      '\tduur: "twee weken"',
      'de regel bevat een tab. Gebruik spaties.',
    ],
    [
      'a byte order mark',
      'proces.yaml',
      '#',
      '\uFEFF#',
      'het bestand begint met een onzichtbaar teken (BOM). Sla het op als "UTF-8 zonder BOM".',
    ],
    [
      'an unquoted nee',
      'instrument/1.1.0-concept/instrument.yaml',
      'naam: "Geborgd"',
      'naam: nee',
      '"nee" staat er zonder aanhalingstekens. Zet er aanhalingstekens om als het tekst is.',
    ],
    [
      'a link that is none',
      ONTWIKKELINGEN,
      'link: "https://vng.nl/nieuws/nieuwe-leidraad',
      'link: "vng.nl/nieuws/nieuwe-leidraad',
      '"link" is "vng.nl/nieuws/nieuwe-leidraad-werken-aan-veiligheid": verwacht een link die met https:// begint.',
    ],
    [
      'a long sentence',
      'proces.yaml',
      'inleiding: >-\n',
      `inleiding: >-\n  ${'woord '.repeat(23)}woord.\n`,
      'een zin heeft 24 woorden, meer dan 22. Splits: "woord woord',
    ],
    [
      'a personal mailbox',
      'ondersteuning/werkpakket-veiligheid.yaml',
      'mail: "stevigelokaleteams@vng.nl"',
      'mail: "jan.jansen@vng.nl"',
      '"jan.jansen@vng.nl" is geen bekend algemeen postvak. Gebruik het algemene adres van de organisatie.',
    ],
    [
      'a point of the framework without an indicator',
      DEKKING,
      '| K05.2 |',
      '|  |',
      'bij dit punt staat geen indicator. Elk punt van het kader heeft er minstens één.',
    ],
  ])('%s', (_, bestand, from, to, melding) => {
    const regel = inhoud().change(bestand, from, to)
    expect(check().join('\n')).toContain(`content/${bestand}, regel ${regel}: ${melding}`)
  })
})

describe('the files for editors', () => {
  test('are up to date', () => {
    inhoud().write('schema/kenmerk.schema.json', '{}\n')
    expect(check().join()).toContain('content/schema/kenmerk.schema.json, regel 1: dit schema past')
    writeSchemas(inhoud().root)
    expect(check()).toEqual([])
  })

  test.each([
    ['proces.yaml', 'schema/proces'],
    ['ontwikkelingen.yaml', 'schema/ontwikkelingen'],
    ['lenzen/vijf-basisfuncties.yaml', '../schema/lens'],
    [KENMERK, '../../../schema/kenmerk'],
  ])('are named on the first line of %s', (bestand, schema) => {
    const verwacht = `# yaml-language-server: $schema=${schema}.schema.json`
    inhoud().change(bestand, `${verwacht}\n`, '')
    expect(check()).toEqual([
      `content/${bestand}, regel 1: de eerste regel hoort te zijn: ${verwacht}`,
    ])
  })
})

describe('the coverage table', () => {
  test('is that of the basis when a version brings none', () => {
    inhoud().remove(DEKKING)
    expect(check().join('\n')).toContain(
      'content/instrument/1.0.0/DEKKING.md, regel 1: K11.6 van versie 1.1.0-concept staat bij geen enkel punt.',
    )
  })

  test('cannot be left out altogether', () => {
    inhoud().unlock()
    inhoud().remove('instrument/1.0.0/DEKKING.md')
    expect(check()).toEqual([
      'content/instrument/1.0.0/DEKKING.md, regel 1: dit bestand ontbreekt. Voeg het toe.',
    ])
  })
})

test('the command says what is wrong and fails', () => {
  const regel = inhoud().change('proces.yaml', 'soort: agenda', 'soort: agnda')
  const run = spawnSync(
    process.execPath,
    [path.resolve('node_modules/tsx/dist/cli.mjs'), path.resolve('lib/instrument/check.ts')],
    { cwd: path.dirname(inhoud().root), encoding: 'utf8' },
  )
  expect(run.stdout).toBe(
    [
      `content/proces.yaml, regel ${regel}: "soort" is "agnda". Kies uit: mail, agenda, draaiboek, planning, brief.`,
      'Fouten in de inhoud: 1.',
      '',
    ].join('\n'),
  )
  expect(run.status).toBe(1)
})
