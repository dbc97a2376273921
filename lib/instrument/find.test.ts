import { describe, expect, test } from 'vitest'
import { compareVersies, isGeldigOp, matchOndersteuning } from './find'
import type { Niveau, Ondersteuning } from './model'

function ondersteuning(titel: string, kenmerken: string[], niveaus: Niveau[]): Ondersteuning {
  return {
    id: titel.toLowerCase(),
    titel,
    organisatie: 'Een organisatie',
    soort: 'handreiking',
    behoeften: ['kennis'],
    inhoud: 'Inhoud.',
    doelgroep: 'Gemeenten',
    kosten: 'Geen.',
    aanvragen: { tekst: 'Vraag het aan.' },
    kenmerken,
    niveaus,
    peildatum: '2024',
    bron: [{ document: 'eigen', reden: 'Een voorbeeld.' }],
  }
}

describe('support that ends', () => {
  test.each([
    [undefined, '2999-12-31', true],
    ['2027-12-15', '2027-12-15', true],
    ['2027-12-15', '2027-12-16', false],
    ['2027-12', '2027-12-01', true],
    ['2027-12', '2027-12-31', true],
    ['2027-12', '2028-01-01', false],
    ['2027', '2027-12-31', true],
    ['2027', '2028-01-01', false],
  ])('on %s, is there on %s: %s', (tot, datum, isGeldig) => {
    expect(isGeldigOp(datum)(tot === undefined ? {} : { geldig_tot: tot })).toBe(isGeldig)
  })
})

describe('matching support', () => {
  const catalogus = [
    ondersteuning('Breed', ['K01', 'K02', 'K03'], [1, 2]),
    ondersteuning('Zeker', ['K02'], [2]),
    ondersteuning('Éérst', ['K02'], [2, 3]),
    ondersteuning('Anders', ['K03'], [2]),
  ]
  const match = (vraag: Parameters<typeof matchOndersteuning>[1]) =>
    matchOndersteuning(catalogus, vraag).map(({ titel }) => titel)

  test('puts what was made for the fewest kenmerken first, then goes by title', () => {
    expect(match({ kenmerk: 'K02', niveau: 2 })).toEqual(['Éérst', 'Zeker', 'Breed'])
  })

  test('puts what has an address before what has not', () => {
    const breed = {
      ...ondersteuning('Breed', ['K02', 'K03'], [2]),
      aanvragen: { tekst: 'Mail.', mail: 'a@b.nl' },
    }
    const found = matchOndersteuning([...catalogus, breed], { kenmerk: 'K02', niveau: 2 })
    expect(found.map(({ titel }) => titel)).toEqual(['Breed', 'Éérst', 'Zeker', 'Breed'])
  })

  test('leaves out what fits another kenmerk or another level', () => {
    expect(match({ kenmerk: 'K02', niveau: 1 })).toEqual(['Breed'])
    expect(match({ kenmerk: 'K13', niveau: 1 })).toEqual([])
  })

  test('does not limit by what is not asked', () => {
    expect(match({ niveau: 3 })).toEqual(['Éérst'])
    expect(match({})).toEqual(['Anders', 'Éérst', 'Zeker', 'Breed'])
  })

  test('leaves the catalogue as it was', () => {
    match({})
    expect(catalogus.map(({ titel }) => titel)).toEqual(['Breed', 'Zeker', 'Éérst', 'Anders'])
  })
})

test('versions go from old to new, a pre-release before its release', () => {
  const versies = ['2.0.0', '1.10.0', '1.0.0', '1.9.0', '1.0.0-rc.10', '1.0.0-rc.2']
  expect(versies.toSorted(compareVersies)).toEqual([
    '1.0.0-rc.2',
    '1.0.0-rc.10',
    '1.0.0',
    '1.9.0',
    '1.10.0',
    '2.0.0',
  ])
})
