import { describe, expect, test } from 'vitest'
import { checkLanguage, countWords, splitSentences } from './language'

function check(waarde: unknown): string[] {
  return checkLanguage({ bestand: 'content/proef.yaml', waarde, regelVan: () => 7 }).map(
    ({ melding }) => melding,
  )
}
const words = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`

describe('sentences', () => {
  test('end at a full stop, a question mark or a colon', () => {
    expect(splitSentences('Dit is een. Is dit twee? Drie: "vier." Vijf')).toHaveLength(5)
  })

  test('end with a line, and the sign before an item of a list is no word', () => {
    expect(splitSentences('Beste [naam],\n\nDit is zo:\n- een ding.\n2. Nog een ding.')).toEqual([
      'Beste [naam],',
      'Dit is zo:',
      'een ding.',
      'Nog een ding.',
    ])
  })

  test('a number with a point is one word, a dash is none', () => {
    expect(countWords('Het kost € 10.000 - of meer')).toBe(5)
  })

  test('of more than 22 words are too long', () => {
    const kort = 'Kort.'
    expect(check({ uitleg: `${words(22)} ${kort} ${kort}` })).toEqual([])
    expect(check({ uitleg: `${words(23)} ${kort} ${kort}` })).toEqual([
      `een zin heeft 23 woorden, meer dan 22. Splits: "${words(23)}"`,
    ])
  })

  test('that list three things or more may be longer', () => {
    const lijst = `een, twee, drie en ${words(20)}`
    expect(check({ uitleg: `${lijst} Kort. Kort.` })).toEqual([])
  })

  test('with one comma are a list only when the things around "en" are short', () => {
    const begin = Array.from({ length: 20 }, () => 'woord').join(' ')
    expect(check({ uitleg: `${begin}, een ding en nog een ding. Kort. Kort.` })).toEqual([])
    expect(check({ uitleg: `Dit is zo, want ${begin} en dat is zo. Kort. Kort.` })).toHaveLength(1)
    expect(check({ uitleg: `Een ding, twee en ${begin}. Kort. Kort.` })).toHaveLength(1)
  })

  test('have 12 words on average at most', () => {
    expect(check({ inhoud: words(11), kosten: words(13) })).toEqual([])
    expect(check({ inhoud: words(12), kosten: words(13) })).toEqual([
      'de zinnen zijn gemiddeld 12,5 woorden lang, meer dan 12. Maak zinnen korter.',
    ])
  })
})

test('a salutation or a name does not make the sentences of a letter shorter', () => {
  expect(check({ tekst: `Beste [naam],\n${words(13)}\nMet groet,\n[naam]` })).toEqual([
    'de zinnen zijn gemiddeld 13,0 woorden lang, meer dan 12. Maak zinnen korter.',
  ])
})

describe('words', () => {
  test.each([
    ['Dit gaat middels een brief.', '"middels" is ambtelijk. Schrijf het gewoner.'],
    ['Dient te kijken, zegt de gemeente.', '"dient te" is ambtelijk. Schrijf het gewoner.'],
    ['Zo help je een inwoner.', '"je" past niet. Schrijf "u" of onpersoonlijk.'],
    ['Doe het nu!', 'er staat een uitroepteken. Maak er een punt van.'],
  ])('%s', (tekst, melding) => {
    expect(check({ toelichting: tekst })).toEqual([melding])
  })

  test('a forbidden word inside another word is no fault', () => {
    expect(check({ toelichting: 'Jeugd, projecten, goedgekeurde conformiteit.' })).toEqual([])
  })

  test('vague words and scale names are forbidden in levels only', () => {
    expect(check({ toelichting: 'Dit gaat goed en is geborgd.' })).toEqual([])
    expect(check({ niveaus: { 4: 'Dit gaat goed en is geborgd.' } })).toEqual([
      '"goed" is vaag in een niveau. Noem wat u ziet.',
      '"geborgd" is de naam van een niveau. Noem wat u ziet.',
    ])
  })

  test('titles and names are left as their owner wrote them', () => {
    expect(check({ titel: 'Conform GALA!', organisatie: 'Jij en de RIVM' })).toEqual([])
  })
})

describe('abbreviations', () => {
  test('need their full form with the first use', () => {
    expect(check({ stelling: 'De Wmo geldt.', toelichting: 'De Wmo geldt.' })).toEqual([
      'de afkorting "Wmo" is niet uitgelegd. Schrijf haar de eerste keer voluit: "Wet maatschappelijke ondersteuning (Wmo)".',
    ])
  })

  test('may follow a full form earlier in the file', () => {
    expect(check({ titel: 'Wet maatschappelijke ondersteuning', tekst: 'De Wmo.' })).toEqual([])
    expect(check({ tekst: 'De jeugdgezondheidszorg (jgz) en de jgz.' })).toEqual([])
  })

  test('are explained in each sjabloon, since it is sent by itself', () => {
    const kort = { tekst: 'De Wmo geldt.' }
    const lang = { tekst: 'De Wet maatschappelijke ondersteuning (Wmo) geldt.' }
    expect(check({ inleiding: lang.tekst, sjablonen: [lang, lang] })).toEqual([])
    expect(check({ inleiding: lang.tekst, sjablonen: [lang, kort] })).toHaveLength(1)
  })

  test('that nobody knows are reported too', () => {
    expect(check({ tekst: 'Vraag het XYZ.' })).toEqual([
      'de afkorting "XYZ" is niet uitgelegd. Schrijf haar de eerste keer voluit.',
    ])
  })
})
