import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bronSchema, indicatorSchema, ondersteuningSchema } from './model'
import { readYaml } from './read'

const map = mkdtempSync(path.join(tmpdir(), 'vit-read-'))
afterAll(() => {
  rmSync(map, { recursive: true })
})

const INDICATOR = `id: K01.1
stelling: "Dit is zo."
toelichting: >-
  Een regel.
  Nog een regel.
kern: true
perspectieven: [beleid, uitvoering]
niveaus:
  1: "Een"
  2: "Twee"
  3: "Drie"
  4: "Vier"
  5: "Vijf"
gevolgen: [opdracht]
bron:
  - document: richtinggevend-kader
    vindplaats: "hoofdstuk 2, kenmerk 1, punt 1"
`

function read(inhoud: string | Buffer, schema: z.ZodType = indicatorSchema) {
  const file = path.join(map, 'proef.yaml')
  writeFileSync(file, inhoud)
  return readYaml(file, 'content/proef.yaml', schema)
}

function faults(inhoud: string | Buffer, schema?: z.ZodType) {
  const lezing = read(inhoud, schema)
  if (lezing.gelukt) return []
  expect(lezing.fouten.every(({ bestand }) => bestand === 'content/proef.yaml')).toBe(true)
  return lezing.fouten.map(({ regel, melding }) => `${regel}: ${melding}`)
}

function changed(from: string, to: string) {
  expect(INDICATOR).toContain(from)
  return INDICATOR.replace(from, to)
}

describe('a file without faults', () => {
  test('gives its value and the line of every part', () => {
    const lezing = read(INDICATOR)
    if (!lezing.gelukt) throw new Error('expected a value')
    const { waarde, regelVan } = lezing.gelezen
    expect(waarde).toMatchObject({ id: 'K01.1', niveaus: { 5: 'Vijf' } })
    expect(regelVan([])).toBe(1)
    expect(regelVan(['toelichting'])).toBe(3)
    expect(regelVan(['niveaus', '3'])).toBe(11)
    expect(regelVan(['bron', 0, 'vindplaats'])).toBe(17)
    expect(regelVan(['niveaus', '9'])).toBe(8)
  })

  test('may have Windows line ends', () => {
    expect(read(INDICATOR.replaceAll('\n', '\r\n')).gelukt).toBe(true)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a tab before a key', changed('  3:', '\t3:'), '11: de regel bevat een tab. Gebruik spaties.'],
    [
      'a tab in a text',
      changed('"Drie"', '"Drie\tvier"'),
      '11: de regel bevat een tab. Gebruik spaties.',
    ],
    [
      'a byte order mark',
      `\uFEFF${INDICATOR}`,
      '1: het bestand begint met een onzichtbaar teken (BOM). Sla het op als "UTF-8 zonder BOM".',
    ],
    [
      'a byte that is not UTF-8',
      Buffer.from(changed('"Drie"', '"Drie\u00EBn"'), 'latin1'),
      '11: de regel bevat een teken dat geen UTF-8 is. Sla het bestand op als "UTF-8" en controleer letters zoals é en ë.',
    ],
    [
      'a key that stands there twice',
      changed('kern: true', 'kern: true\nkern: false'),
      '7: deze sleutel staat er twee keer. Verwijder er één.',
    ],
    [
      'a colon without quotes',
      changed('"Dit is zo."', 'Dit is zo: altijd'),
      '2: er staat een dubbele punt in een tekst zonder aanhalingstekens. Zet de hele tekst tussen dubbele aanhalingstekens.',
    ],
    [
      'a quote that is never closed',
      changed('"hoofdstuk 2, kenmerk 1, punt 1"', '"hoofdstuk 2'),
      '18: er ontbreekt een teken, zoals een sluitend aanhalingsteken of haakje. Vul het aan.',
    ],
    [
      'a text that begins with a star',
      changed('"Dit is zo."', '*zo'),
      '2: een verwijzing met * hoort hier niet. Schrijf de tekst voluit, of zet aanhalingstekens om de tekst.',
    ],
  ])('%s', (_, inhoud, melding) => {
    expect(faults(inhoud)).toContain(melding)
  })
})

describe('what reads, but is not right', () => {
  test.each([
    [
      'a level that is missing',
      changed('  3: "Drie"\n', ''),
      ['8: niveau 3 ontbreekt. Voeg onder "niveaus" een regel 3: "..." toe.'],
    ],
    [
      'a key that is missing',
      changed('stelling: "Dit is zo."\n', ''),
      ['1: "stelling" ontbreekt. Voeg deze sleutel toe.'],
    ],
    [
      'a key nobody knows',
      changed('kern: true', 'kern: true\nkleur: "rood"'),
      ['7: de sleutel "kleur" hoort hier niet. Verwijder die of verbeter de spelling.'],
    ],
    ['an empty value', changed('"Drie"', ''), ['11: niveau 3 is leeg. Vul een waarde in.']],
    ['an empty text', changed('"Drie"', '" "'), ['11: niveau 3 is leeg. Vul een tekst in.']],
    [
      'nee without quotes',
      changed('"Drie"', 'nee'),
      ['11: "nee" staat er zonder aanhalingstekens. Zet er aanhalingstekens om als het tekst is.'],
    ],
    ['ja for true', changed('kern: true', 'kern: ja'), ['6: "kern" hoort true of false te zijn.']],
    [
      'true where a text belongs',
      changed('"Drie"', 'true'),
      ['11: niveau 3 hoort een tekst te zijn. Zet aanhalingstekens om true.'],
    ],
    [
      'a word outside the list',
      changed('[opdracht]', '[opdrcht]'),
      [
        '14: onderdeel 1 van "gevolgen" is "opdrcht". Kies uit: opdracht, financiering, middelen, samenwerking, randvoorwaarden, uitvoering.',
      ],
    ],
    [
      'a word that stands there twice',
      changed('[beleid, uitvoering]', '[beleid, beleid]'),
      ['7: "perspectieven": hierin staat iets twee keer.'],
    ],
    [
      'too few in a list',
      changed('[beleid, uitvoering]', '[beleid]'),
      ['7: "perspectieven" heeft een verkeerd aantal onderdelen. Nodig: minstens 2.'],
    ],
    [
      'a text instead of a list',
      changed('[opdracht]', 'opdracht'),
      ['14: "gevolgen" hoort een lijst (regels die met een streepje beginnen) te zijn.'],
    ],
    ['a wrong id', changed('K01.1', 'K1.1'), ['1: "id" is "K1.1": verwacht een id zoals K01.1.']],
  ])('%s', (_, inhoud, meldingen) => {
    expect(faults(inhoud)).toEqual(meldingen)
  })

  test('all faults of a file are reported at once, each on its line', () => {
    const inhoud = changed('  3: "Drie"\n', '')
      .replace('kern: true', 'kern: ja')
      .replace('K01.1', 'x')
    expect(faults(inhoud).map((fout) => fout.split(':')[0])).toEqual(['1', '6', '8'])
  })

  test('an empty file', () => {
    expect(faults('')).toEqual(['1: het bestand is leeg. Vul een waarde in.'])
  })
})

describe('a source', () => {
  test('of our own needs its reason', () => {
    expect(faults('document: eigen\n', bronSchema)).toEqual([
      '1: "reden" ontbreekt. Voeg deze sleutel toe.',
    ])
  })

  test('in a document needs its place', () => {
    expect(faults('document: richtinggevend-kader\nreden: "zo"\n', bronSchema)).toEqual([
      '1: "vindplaats" ontbreekt. Voeg deze sleutel toe.',
      '2: de sleutel "reden" hoort hier niet. Verwijder die of verbeter de spelling.',
    ])
  })
})

describe('a date', () => {
  const datums = z.object({ datum: ondersteuningSchema.shape.peildatum })

  test.each(['"2024"', '"2024-03"', '"2024-02-29"', '2024-03-31'])('%s may be', (datum) => {
    expect(faults(`datum: ${datum}\n`, datums)).toEqual([])
  })

  test('without quotes can be a number', () => {
    expect(faults('datum: 2024\n', datums)).toEqual([
      '1: "datum" hoort een tekst te zijn. Zet aanhalingstekens om 2024.',
    ])
  })

  test.each(['31-03-2024', '2024-13', '2024-3'])('%s has another form', (datum) => {
    expect(faults(`datum: "${datum}"\n`, datums)).toEqual([
      `1: "datum" is "${datum}": verwacht een datum als "2024", "2024-03" of "2024-03-31".`,
    ])
  })

  test.each(['2023-02-29', '2024-04-31'])('%s is on no calendar', (datum) => {
    expect(faults(`datum: "${datum}"\n`, datums).join()).toContain('deze dag bestaat niet')
  })
})

test('a link and a mail address have their form', () => {
  const adres = ondersteuningSchema.shape.aanvragen
  expect(faults('tekst: "Mail."\nlink: "vng.nl"\nmail: "vng"\n', adres)).toEqual([
    '2: "link" is "vng.nl": verwacht een link die met https:// begint.',
    '3: "mail" is "vng": verwacht een mailadres.',
  ])
})
