import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVoluit,
  cutTekst,
  foldWoord,
  hasPhrase,
  isGetal,
  listAfkortingen,
  listVerwisselingen,
  markTekst,
  MAX_VRAAG,
  readVraag,
  selectWoorden,
  splitWoorden,
} from './rules'

describe('what someone typed', () => {
  test('is trimmed, on one line, and the first of more', () => {
    expect(readVraag('  Veilig\n Thuis ')).toBe('Veilig Thuis')
    expect(readVraag(['een', 'twee'])).toBe('een')
    expect(readVraag([])).toBe('')
    expect(readVraag(undefined)).toBe('')
    expect(readVraag('a\u0000b\u200bc')).toBe('a b c')
  })

  test('is cut off at a length, without halving a character', () => {
    expect([...readVraag('𝒳'.repeat(500))]).toHaveLength(MAX_VRAAG)
  })
})

describe('words', () => {
  test('are letters and digits, numbers with their points', () => {
    expect(splitWoorden('Jeugd- en wijkteams: € 10.000, K01.1. (18-jarigen)')).toEqual([
      'Jeugd',
      'en',
      'wijkteams',
      '10.000',
      'K01.1',
      '18',
      'jarigen',
    ])
  })

  test.each([
    ['Cliëntondersteuning', 'clientondersteuning'],
    ['10.000', '10000'],
    ['K01.1', 'k01.1'],
    ['achttiende', '18'],
    ['éénmalig', 'eenmalig'],
  ])('%s is compared as %s', (woord, folded) => {
    expect(foldWoord(woord)).toBe(folded)
    expect(foldWoord(folded)).toBe(folded)
  })

  test('numbers mean exactly themselves', () => {
    expect(isGetal('18')).toBe(true)
    expect(isGetal('k02')).toBe(true)
    expect(isGetal('jaar')).toBe(false)
  })

  test('that say nothing are left out, unless there are no others', () => {
    expect(selectWoorden('de wachtlijst van het team')).toEqual(['wachtlijst', 'team'])
    expect(selectWoorden('hoe niet')).toEqual(['hoe', 'niet'])
    expect(selectWoorden('?!')).toEqual([])
    expect(selectWoorden('a b c d e f g h i j k')).toHaveLength(8)
  })

  test('in a row are a phrase', () => {
    expect(hasPhrase('Bel Veilig Thuis.', ['veilig', 'thuis'])).toBe(true)
    expect(hasPhrase('Thuis is het veilig', ['veilig', 'thuis'])).toBe(false)
    expect(hasPhrase('onveilig thuis', ['veilig', 'thuis'])).toBe(false)
  })

  test('in a row are a phrase, whatever empty words stand between them', () => {
    const tekst = 'De wachtlijst van het team.'
    expect(hasPhrase(tekst, selectWoorden('wachtlijst van het team'))).toBe(true)
    expect(hasPhrase(tekst, selectWoorden('van het'))).toBe(true)
    expect(hasPhrase(tekst, selectWoorden('het van'))).toBe(false)
  })
})

describe('swapped letters', () => {
  test('are put right in words of five letters and more', () => {
    expect(listVerwisselingen('juegd')).toEqual(['ujegd', 'jeugd', 'juged', 'juedg'])
    expect(listVerwisselingen('hulp')).toEqual([])
    expect(listVerwisselingen('10000')).toEqual([])
  })
})

describe('abbreviations', () => {
  test('belong to a text with their full form', () => {
    expect(listAfkortingen('De Jeugdgezondheidszorg en de huisarts.')).toEqual(['jgz'])
    expect(listAfkortingen('De gezondheidszorg.')).toEqual([])
  })

  test('stand for the words of their full form', () => {
    expect(addVoluit(['ggz', 'team'])).toEqual(
      new Set(['ggz', 'team', 'geestelijke', 'gezondheidszorg']),
    )
  })
})

describe('marking', () => {
  test('marks whole words, whatever their accents', () => {
    expect(markTekst('De cliënt, nu.', new Set(['client']))).toEqual([
      { tekst: 'De ', gevonden: false },
      { tekst: 'cliënt', gevonden: true },
      { tekst: ', nu.', gevonden: false },
    ])
  })

  test('never loses a character', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (tekst, woorden) => {
        const fragments = markTekst(tekst, new Set(woorden))
        expect(fragments.map((fragment) => fragment.tekst).join('')).toBe(tekst)
      }),
    )
  })
})

describe('cutting', () => {
  const lang = `${'Eerst iets anders. '.repeat(20)}Dan de wachtlijst. ${'En nog wat. '.repeat(40)}`

  test('keeps a short text whole', () => {
    expect(cutTekst('Kort.', new Set())).toBe('Kort.')
  })

  test('shows the word that was found, with dots where text is left out', () => {
    const deel = cutTekst(lang, new Set(['wachtlijst']))
    expect(deel).toMatch(/^… \S.*wachtlijst.* …$/)
    expect(deel.length).toBeLessThan(260)
  })

  test('starts at the beginning when nothing is found', () => {
    expect(cutTekst(lang, new Set())).toMatch(/^Eerst iets/)
  })

  test('stays within the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.string(), (tekst, woord) => {
        const deel = cutTekst(tekst, new Set([woord])).replace(/^… | …$/g, '')
        expect(tekst.replace(/\s+/g, ' ')).toContain(deel)
      }),
    )
  })
})
