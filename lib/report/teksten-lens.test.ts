import { describe, expect, it } from 'vitest'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import type { LensResultaat, OnderdeelResultaat } from '@/lib/scoring/lens'
import { describeLens, summarizeLens } from './teksten-lens'

/** A lens whose parts have these scores, in tenths; null for a part without one. */
function lensMet(...scores: (number | null)[]): LensResultaat {
  const bron = [{ document: 'eigen' as const, reden: 'test' }]
  const onderdelen = scores.map((tienden, i): OnderdeelResultaat => ({
    onderdeel: { id: i + 1, titel: `Deel ${i + 1}`, uitleg: '', indicatoren: [], bron },
    indicatoren: [],
    onbekend: [],
    status: tienden === null ? 'onvoldoende-beoordeeld' : 'beoordeeld',
    dekking: { beoordeeld: 1, vanToepassing: 1 },
    score: tienden === null ? null : toBreuk(fraction(tienden, 10)),
  }))
  const achter = onderdelen
    .filter((_, i) => (scores[i] ?? 40) < 40)
    .toSorted((a, b) => (scores[a.onderdeel.id - 1] ?? 0) - (scores[b.onderdeel.id - 1] ?? 0))
  const lens = {
    id: 'l',
    titel: 'L',
    kort: 'L',
    soort: 'afspraak' as const,
    omschrijving: '',
    bron,
  }
  return { lens: { ...lens, onderdelen: [] }, onderdelen, achter }
}
const zin = (...scores: (number | null)[]) => describeLens('Teststad', lensMet(...scores))
const regel = (...scores: (number | null)[]) => summarizeLens(lensMet(...scores))

describe('where a gemeente stands by way of a lens', () => {
  it.each([
    [
      [null, null],
      'Het is nog niet te zeggen waar gemeente Teststad staat. Bij geen enkel onderdeel zijn genoeg vragen beoordeeld.',
    ],
    [
      [30, null],
      'Gemeente Teststad heeft bij één van de 2 onderdelen een score. ‘Deel 1’ (3,0) ligt onder het basisniveau.',
    ],
    [
      [40],
      'Gemeente Teststad heeft bij het ene onderdeel een score. ‘Deel 1’ (4,0) haalt het basisniveau.',
    ],
    [[40, 50], 'Gemeente Teststad haalt het basisniveau bij beide onderdelen.'],
    [
      [40, 50, 45, null],
      'Gemeente Teststad haalt het basisniveau bij alle 3 onderdelen met een score.',
    ],
    [
      [20, 30, 45],
      'Gemeente Teststad staat bij 2 van de 3 onderdelen onder het basisniveau. Het verst eronder: ‘Deel 1’ (2,0).',
    ],
    [
      [20, 45, 45],
      'Gemeente Teststad staat bij 1 van de 3 onderdelen onder het basisniveau. Dat is ‘Deel 1’ (2,0).',
    ],
    [
      [30, 30, 30],
      'Gemeente Teststad staat bij alle 3 onderdelen onder het basisniveau. De score is overal 3,0.',
    ],
    [
      [20, 20, 20, 30],
      'Gemeente Teststad staat bij alle 4 onderdelen onder het basisniveau. Het verst eronder: 3 onderdelen met score 2,0.',
    ],
  ])('%j', (scores, expected) => {
    expect(zin(...scores)).toBe(expected)
  })

  it('calls it no lack of judgements where nothing applies', () => {
    const nvt = (...statussen: OnderdeelResultaat['status'][]) => {
      const lens = lensMet(...statussen.map(() => null))
      const onderdelen = lens.onderdelen.map((deel, i) => ({
        ...deel,
        status: statussen[i] ?? deel.status,
      }))
      return { ...lens, onderdelen }
    }
    for (const lens of [nvt('nvt'), nvt('nvt', 'zonder-vragen', 'nvt')]) {
      expect(describeLens('Teststad', lens)).toBe(
        'Voor gemeente Teststad is hier geen score. Alle vragen zijn beoordeeld als ‘niet van toepassing’.',
      )
      expect(summarizeLens(lens)).toBe('Alle vragen zijn beoordeeld als ‘niet van toepassing’.')
    }
    for (const lens of [nvt('nvt', 'onvoldoende-beoordeeld'), nvt('zonder-vragen')]) {
      expect(describeLens('Teststad', lens)).toContain('nog niet te zeggen')
    }
  })

  it('fits in one line', () => {
    expect(regel(null)).toBe('Nog te weinig beoordeeld om iets te zeggen.')
    expect(regel(40, null)).toBe('Het onderdeel met een score haalt het basisniveau.')
    expect(regel(40, 40)).toBe('Het basisniveau is gehaald bij beide onderdelen.')
    expect(regel(20, 21, 22, 50)).toBe(
      'Onder het basisniveau: ‘Deel 1’ (2,0), ‘Deel 2’ (2,1) en nog 1 onderdeel.',
    )
  })
})
