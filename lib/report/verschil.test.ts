import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction, toBreuk } from '@/lib/scoring/fraction'
import { compareScores } from '@/lib/scoring/ontwikkeling'
import { countStappen, describeVerschil, readStap, sayTelling } from './verschil'

/** From one score to another, in hundredths. */
function verschilVan(van: number, naar: number) {
  const verschil = compareScores(toBreuk(fraction(van, 100)), toBreuk(fraction(naar, 100)))
  if (!verschil) throw new Error('two scores')
  return verschil
}

const honderdsten = fc.integer({ min: 100, max: 500 })
const verschilArb = fc.oneof(
  fc.tuple(honderdsten, honderdsten),
  fc
    .tuple(honderdsten, fc.integer({ min: -12, max: 12 }))
    .map(([van, stap]) => [van, van + stap] as const),
)

describe('a difference in words', () => {
  it.each([
    [200, 260, '+0,6'],
    [260, 230, '−0,3'],
    [200, 200, 'gelijk'],
    // 1,8 and 1,8: nothing to see, though it is 0,1 when rounded.
    [176, 184, 'vrijwel gelijk'],
    // 1,8 and 1,9: they look apart and are not.
    [184, 185, 'vrijwel gelijk'],
  ])('%i to %i is %s', (van, naar, woorden) => {
    expect(describeVerschil(verschilVan(van, naar))).toBe(woorden)
  })

  it('is a dash where there is none', () => {
    expect(describeVerschil(null)).toBe('–')
  })

  it('never names a step of nothing, nor hides a real one', () => {
    fc.assert(
      fc.property(verschilArb, ([van, naar]) => {
        const verschil = verschilVan(van, naar)
        expect(describeVerschil(verschil)).not.toContain('0,0')
        if (Math.abs(naar - van) >= 10) expect(readStap(verschil)).toBe(verschil.richting)
        expect(readStap(verschil) === 'gelijk').toBe(van === naar)
      }),
    )
  })

  it('is counted once', () => {
    fc.assert(
      fc.property(fc.array(verschilArb), (paren) => {
        const telling = countStappen(paren.map(([van, naar]) => verschilVan(van, naar)))
        const { omhoog, omlaag, gelijk } = telling
        expect(omhoog + omlaag + gelijk).toBe(paren.length)
        const getallen = Array.from(sayTelling(telling).matchAll(/\d+/g), Number)
        expect(getallen).toEqual([omhoog, gelijk, omlaag])
      }),
    )
    const twee = countStappen([verschilVan(200, 200), verschilVan(200, 201)])
    expect(sayTelling(twee)).toBe('0 kenmerken omhoog, 2 gelijk of vrijwel gelijk en 0 omlaag')
  })
})
