import { describe, expect, it } from 'vitest'
import { klovenTekst } from '@/lib/report/teksten'
import { KLOVEN_TEKSTEN, ZWAKSTE_TEKSTEN } from './teksten'

describe('what the page says of the lowest questions', () => {
  it.each([
    [5, 0, 'Daar is geen kernvraag bij.'],
    [5, 1, 'Daarvan is er 1 een kernvraag.'],
    [5, 3, 'Daarvan zijn er 3 kernvragen.'],
    [5, 5, 'Dat zijn allemaal kernvragen.'],
  ])('counts of %i questions the %i that are core questions', (aantal, kern, zin) => {
    expect(ZWAKSTE_TEKSTEN.conclusie(aantal, kern)).toBe(
      `5 vragen staan onder het basisniveau. ${zin}`,
    )
  })
})

describe('what the page says of the gaps', () => {
  const telling = { kloven: 0, gescoord: 0, nvt: 0, totaal: 13 }

  it('tells nothing that applies from nothing assessed', () => {
    expect(KLOVEN_TEKSTEN.conclusie({ ...telling, nvt: 13 })).toBe(klovenTekst.nvt)
    expect(KLOVEN_TEKSTEN.conclusie({ ...telling, nvt: 12 })).toBe(klovenTekst.geenScores)
  })

  it.each([
    [1, 1, 'De score van dit kenmerk ligt onder de ambitie.'],
    [2, 2, 'Bij beide kenmerken met een score ligt de score onder de ambitie.'],
    [1, 2, 'Bij 1 van de 2 kenmerken met een score ligt de score onder de ambitie.'],
    [13, 13, 'Bij alle 13 kenmerken ligt de score onder de ambitie.'],
  ])('counts %i gaps of %i scores', (kloven, gescoord, zin) => {
    expect(KLOVEN_TEKSTEN.conclusie({ ...telling, kloven, gescoord })).toBe(zin)
  })
})
