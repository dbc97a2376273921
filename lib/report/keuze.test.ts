import { describe, expect, it } from 'vitest'
import { parseInput } from '@/lib/invoer/parse'
import { LENGTES, rapportkeuzeSchema, STANDAARD_KEUZE } from './keuze'
import { contrastOpWit } from './kleur'

const parse = (part: Record<string, unknown>) =>
  parseInput(rapportkeuzeSchema, { ...STANDAARD_KEUZE, ...part })

const findFault = (part: Record<string, unknown>) => {
  const parsed = parse(part)
  return parsed.ok ? null : parsed.fouten.map(({ pad, melding }) => [pad[0], melding])
}

describe('the choice for a report', () => {
  it('keeps the parts in their own order, each once', () => {
    const parsed = parse({ onderdelen: ['methode', 'plan', 'samenvatting', 'plan'] })
    expect(parsed.ok && parsed.value.onderdelen).toEqual(['samenvatting', 'plan', 'methode'])
  })

  it('says what to do about a colour that is too light, or is none', () => {
    expect(findFault({ kleur: '#ffdd00' })).toEqual([
      ['kleur', expect.stringContaining('Kies een donkerder kleur.')],
    ])
    expect(findFault({ kleur: 'rood' })).toEqual([['kleur', expect.stringContaining('#154273')]])
    expect(findFault({ kleur: '#7B1F3A' })).toBeNull()
  })

  it('refuses words beyond their length, and no part at all', () => {
    expect(findFault({ voorwoord: 'x'.repeat(100_000) })).toEqual([
      ['voorwoord', expect.stringContaining('hoogstens 6.000 tekens')],
    ])
    expect(findFault({ voorwoord: 'x'.repeat(LENGTES.voorwoord) })).toBeNull()
    expect(findFault({ onderdelen: [] })).toEqual([
      ['onderdelen', 'Kies minstens één onderdeel voor het rapport.'],
    ])
    expect(findFault({ onderdelen: ['bijlage'] })).toEqual([
      ['onderdelen', 'Dit onderdeel bestaat niet.'],
    ])
  })
})

// Figures of WCAG's own formula.
it.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#154273', 10.2],
])('%s has a contrast of about %d on white', (kleur, contrast) => {
  expect(contrastOpWit(kleur)).toBeCloseTo(contrast, 1)
})
