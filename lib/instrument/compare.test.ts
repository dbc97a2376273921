import { describe, expect, it } from 'vitest'
import { buildInstrument } from '@/tests/factories/scoring'
import { compareInstrumenten } from './compare'
import type { Verschil } from './compare'
import type { Wijziging } from './model'

const OUD = buildInstrument()
const wijziging = (indicator: string, soort: Wijziging['soort'], ...was: string[]): Wijziging => ({
  indicator,
  soort,
  was,
  reden: `${soort}, want zo is het beter.`,
})

/** The version after `OUD`, whose first kenmerken have these numbers of indicators. */
function compare(opzetten: readonly string[], wijzigingen: Wijziging[]) {
  return compareInstrumenten(OUD, { ...buildInstrument(opzetten), versie: '2.0.0', wijzigingen })
}

const show = ({ soort, oud, nieuw }: Verschil) =>
  `${oud.map(({ id }) => id).join('+')}→${nieuw?.id ?? ''} ${soort}`

describe('compareInstrumenten', () => {
  it('takes what is not named as gelijk, without a reason', () => {
    const verschillen = compare([], [])
    expect(verschillen.map(({ kenmerk }) => kenmerk.nummer)).toEqual(
      OUD.kenmerken.map(({ nummer }) => nummer),
    )
    expect(verschillen.every(({ isVergelijkbaar }) => isVergelijkbaar)).toBe(true)
    expect(verschillen[0]?.verschillen.map(show)).toEqual([
      'K01.1→K01.1 gelijk',
      'K01.2→K01.2 gelijk',
    ])
    expect(verschillen[0]?.verschillen[0]).not.toHaveProperty('reden')
  })

  it('gives both texts and the reason of what was reworded, and keeps the kenmerk comparable', () => {
    const [eerste] = compare([], [wijziging('K01.2', 'verwoord', 'K01.2')])
    expect(eerste?.verschillen.map(show)).toEqual(['K01.1→K01.1 gelijk', 'K01.2→K01.2 verwoord'])
    expect(eerste?.verschillen[1]?.reden).toBe('verwoord, want zo is het beter.')
    expect(eerste?.isVergelijkbaar).toBe(true)
  })

  it.each([
    [
      'kgg',
      [wijziging('K01.2', 'gesplitst', 'K01.2'), wijziging('K01.3', 'gesplitst', 'K01.2')],
      ['K01.1→K01.1 gelijk', 'K01.2→K01.2 gesplitst', 'K01.2→K01.3 gesplitst'],
    ],
    [
      'k',
      [wijziging('K01.1', 'samengevoegd', 'K01.1', 'K01.2')],
      ['K01.1+K01.2→K01.1 samengevoegd'],
    ],
    [
      'kgg',
      [wijziging('K01.3', 'nieuw')],
      ['K01.1→K01.1 gelijk', 'K01.2→K01.2 gelijk', '→K01.3 nieuw'],
    ],
    [
      'k',
      [wijziging('K01.1', 'vervallen'), wijziging('K01.1', 'gelijk', 'K01.2')],
      ['K01.2→K01.1 gelijk', 'K01.1→ vervallen'],
    ],
  ])('%s with %j is not comparable', (opzet, wijzigingen, verwacht) => {
    const [eerste, tweede] = compare([opzet], wijzigingen)
    expect(eerste?.verschillen.map(show)).toEqual(verwacht)
    expect(eerste?.isVergelijkbaar).toBe(false)
    expect(tweede?.isVergelijkbaar).toBe(true)
  })
})
