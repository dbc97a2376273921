import { describe, expect, it } from 'vitest'
import { findBegrippen, markBegrippen } from './begrippen'
import type { Begrip } from './model'

const begrip = (id: string, ...varianten: string[]): Begrip => ({
  id,
  term: id,
  varianten,
  uitleg: `Uitleg van ${id}.`,
  bron: [{ document: 'eigen', reden: 'test' }],
})

const TEAM = begrip('lokaal-team', 'lokaal team', 'lokale teams')
const STEVIG = begrip('stevig-lokaal-team', 'stevige lokale teams')
const MANDAAT = begrip('mandaat', 'mandaat')
const HULP = begrip('basishulp', '(basis)hulp', 'basishulp')
const HUIS = begrip('huis', 'zorg- en veiligheidshuis', 'en/of')
const BEGRIPPEN = [TEAM, STEVIG, MANDAAT, HULP, HUIS, begrip('inwoner')]

const marked = (tekst: string) =>
  markBegrippen(tekst, BEGRIPPEN).flatMap(({ tekst, begrip }) =>
    begrip ? [[tekst, begrip.id]] : [],
  )

describe('markBegrippen', () => {
  it('keeps the text whole', () => {
    const tekst = 'Het Mandaat ligt bij lokale teams, niet bij een lokaal team.'
    const segments = markBegrippen(tekst, BEGRIPPEN)
    expect(segments.map((segment) => segment.tekst).join('')).toBe(tekst)
  })

  it('marks only the first occurrence of a begrip, whatever its variant or case', () => {
    expect(marked('Lokale teams en een lokaal team hebben MANDAAT.')).toEqual([
      ['Lokale teams', 'lokaal-team'],
      ['MANDAAT', 'mandaat'],
    ])
  })

  it('takes the longest variant where several fit', () => {
    expect(marked('Alle stevige lokale teams.')).toEqual([
      ['stevige lokale teams', 'stevig-lokaal-team'],
    ])
  })

  it.each(['mandaatbesluit', 'ondermandaat', 'sub-mandaat', 'mandaat-besluit', 'mandaaté'])(
    'leaves %s alone: whole words only',
    (tekst) => {
      expect(marked(tekst)).toEqual([])
    },
  )

  it('finds words beside punctuation and variants that hold some', () => {
    expect(marked('(mandaat), een Zorg- en Veiligheidshuis en (basis)hulp.')).toEqual([
      ['mandaat', 'mandaat'],
      ['Zorg- en Veiligheidshuis', 'huis'],
      ['(basis)hulp', 'basishulp'],
    ])
  })

  it('finds nothing without varianten, and gives no segments for an empty text', () => {
    expect(markBegrippen('Een inwoner.', BEGRIPPEN)).toEqual([{ tekst: 'Een inwoner.' }])
    expect(markBegrippen('Een inwoner.', [])).toEqual([{ tekst: 'Een inwoner.' }])
    expect(markBegrippen('', BEGRIPPEN)).toEqual([])
  })
})

describe('findBegrippen', () => {
  it('names each begrip once, in the order of the texts', () => {
    expect(findBegrippen(['Het mandaat.', 'Lokale teams met mandaat.'], BEGRIPPEN)).toEqual([
      MANDAAT,
      TEAM,
    ])
  })
})
