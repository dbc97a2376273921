import { describe, expect, it } from 'vitest'
import {
  cleanText,
  countAll,
  countNoun,
  formatDatum,
  joinWords,
  quoteSentence,
  shortenText,
} from './format'

describe('formatDatum', () => {
  it.each([
    ['2026-05-03', '3 mei 2026'],
    ['2026-12-31T23:59:59.999Z', '31 december 2026'],
    ['2024-03', 'maart 2024'],
    ['2023', '2023'],
  ])('writes %s as %s', (iso, text) => expect(formatDatum(iso)).toBe(text))

  it.each(['', '3 mei 2026', '2026-13-01', '26-05-03'])('refuses "%s"', (iso) =>
    expect(() => formatDatum(iso)).toThrow('Not an ISO date'),
  )
})

it.each([
  ['Past precies', 'Past precies'],
  ['Afspraken, ook met scholen', 'Afspraken…'],
  ['Samen naar huis', 'Samen naar…'],
  ['Onafgebrokene', 'Onafgebroke…'],
  ['Vier keer 🎉🎉🎉', 'Vier keer…'],
  ['1234567890🎉🎉', '1234567890…'],
])('shortens "%s" to "%s"', (text, short) => expect(shortenText(text, 12)).toBe(short))

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('joins %j', (words, text) => expect(joinWords(words)).toBe(text))

it.each([
  [0, '0 kenmerken'],
  [1, '1 kenmerk'],
  [2, '2 kenmerken'],
])('counts %i', (count, text) => expect(countNoun(count, 'kenmerk', 'kenmerken')).toBe(text))

it('quotes a sentence without its full stop', () => {
  expect(quoteSentence('Er is een plan.')).toBe('‘Er is een plan’')
})

describe('cleanText', () => {
  it('keeps lines and paragraphs and what looks like markup', () => {
    expect(cleanText(' #een *twee*\r\n\r\n\r\n$drie$ <b> @x \\n_ ')).toBe(
      '#een *twee*\n\n$drie$ <b> @x \\n_',
    )
  })

  it('drops what no document can hold', () => {
    expect(cleanText('a\u0000b\ud800c\u200bd\ufefe\u202e')).toBe('abcd\ufefe')
  })

  it('composes letters', () => expect(cleanText('Su\u0301dwest')).toBe('Súdwest'))
})

it.each([
  [2, 'beide vragen'],
  [3, 'alle 3 vragen'],
])('says all %d of them', (aantal, zin) => expect(countAll(aantal, 'vragen')).toBe(zin))
