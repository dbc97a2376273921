import { describe, expect, it } from 'vitest'
import { describeBerekening } from '@/components/resultaten/berekening'
import { explainKenmerk } from '@/lib/scoring/explain'
import type { Ambitie } from '@/lib/scoring/model'
import { buildKenmerk, buildOordelen } from '@/tests/factories/scoring'

/** The sentences for judgements written as in the factory; k is a kern-indicator. */
function explain(opzet: string, letters: string, ambitie?: Ambitie): string {
  const kenmerk = buildKenmerk(1, opzet)
  const oordelen = buildOordelen({ K01: letters })
  return describeBerekening(kenmerk, explainKenmerk(kenmerk, oordelen, ambitie)).join('\n')
}

describe('describeBerekening', () => {
  it('names weights, products, sum, quotient and rounding', () => {
    // (2·4 + 2·4 + 5 + 2) / 6 = 23/6
    const text = explain('kkgg', '4452')
    expect(text).toContain('4 van de 4 vragen zijn beoordeeld.')
    expect(text).toContain('De score is 23 gedeeld door 6. Dat is 23/6, afgerond 3,8.')
    expect(text).toContain('van 23/6 naar 3.')
    expect(text).toContain('Kloof tot de ambitie 4: 4 min 23/6 is 1/6, afgerond 0,2.')
  })

  it('leaves the rounding out where the figure is exact', () => {
    expect(explain('kg', '34')).toContain('Dat is 10/3, afgerond 3,3.')
    expect(explain('kk', '34')).toContain('De score is 14 gedeeld door 4. Dat is 3,5.')
  })

  it('shows the exact figure that is floored, not the rounded one', () => {
    // (10·2·3 + 2) / 21: shown as 3,0, and yet level 2.
    const text = explain(`${'k'.repeat(10)}g`, `${'3'.repeat(10)}2`)
    expect(text).toContain('De score is 62 gedeeld door 21. Dat is 62/21, afgerond 3,0.')
    expect(text).toContain('van 62/21 naar 2.')
  })

  it('explains a cap by the question that causes it', () => {
    const text = explain('kkgg', '1555')
    expect(text).toContain('De laagste kernvraag staat op niveau 1.')
    expect(text).toContain('hoogstens één niveau hoger dan de laagste kernvraag, dus op niveau 2.')
    expect(text).toContain('Daarom blijft het niveau 2, door ‘K01.1’.')
  })

  it('says that a reached ambition leaves no gap', () => {
    expect(explain('kg', '55', { niveau: 5, prioriteit: 'midden' })).toContain(
      'Kloof tot de ambitie 5: geen, want de score is niet lager.',
    )
  })

  it('tells why there is no score', () => {
    expect(explain('kkgg', '4---')).toBe(
      '1 van de 4 vragen is beoordeeld. Dat is minder dan de helft, dus er is geen score.',
    )
    expect(explain('kg', 'nn')).toBe(
      'Alle vragen zijn niet van toepassing. Daarom is er geen score.',
    )
    expect(explain('kgg', '4n4')).toContain('1 vraag is niet van toepassing en telt niet mee.')
  })

  it('does without a core question that has a level', () => {
    expect(explain('kgg', '-44')).toContain('Er is geen kernvraag met een niveau')
  })
})
