import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryGeval,
  arbitraryNiveau,
  buildInstrument,
  buildOordelen,
  indicatorIds,
} from '@/tests/factories/scoring'
import { compare } from './fraction'
import { calculateResult } from './result'
import { calculateVerwachting, raiseOordelen } from './verwachting'

describe('what is expected', () => {
  it('raises what is below, and leaves the rest as it is', () => {
    const oordelen = buildOordelen({ K01: '15nw' })
    const actie = {
      indicatoren: ['K01.1', 'K01.2', 'K01.3', 'K01.4', 'K01.5'],
      naarNiveau: 3 as const,
    }
    expect(raiseOordelen(oordelen, [actie])).toEqual(buildOordelen({ K01: '35nw' }))
  })

  it('is nothing without a score', () => {
    const [kenmerk] = buildInstrument(['kg']).kenmerken
    const actie = { indicatoren: ['K01.1'], naarNiveau: 4 as const }
    expect(kenmerk && calculateVerwachting(kenmerk, {}, [actie])).toBeNull()
  })

  const arbitraryPlan = arbitraryGeval.chain((geval) =>
    fc.record({
      geval: fc.constant(geval),
      acties: fc.array(
        fc.record({
          indicatoren: fc.subarray(indicatorIds(geval.instrument)),
          naarNiveau: arbitraryNiveau,
        }),
        { maxLength: 3 },
      ),
    }),
  )

  it('is never below the present, and equals the score calculated anew', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ geval: { instrument, oordelen, ambities }, acties }) => {
        const nu = calculateResult(instrument, oordelen, ambities).kenmerken
        const straks = calculateResult(instrument, raiseOordelen(oordelen, acties), ambities)
        for (const kenmerk of instrument.kenmerken) {
          const found = calculateVerwachting(kenmerk, oordelen, acties)
          const { score, niveau } = nu[kenmerk.id] ?? {}
          expect(found === null).toBe(score === null)
          if (!found) continue
          expect(found.van).toEqual({ score, niveau })
          expect(found.naar.score).toEqual(straks.kenmerken[kenmerk.id]?.score)
          expect(compare(found.naar.score, found.van.score)).toBeGreaterThanOrEqual(0)
          expect(found.naar.niveau).toBeGreaterThanOrEqual(found.van.niveau)
          expect(found.verhoogd > 0).toBe(compare(found.naar.score, found.van.score) > 0)
        }
      }),
    )
  })

  it('does not depend on the order of the actions', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ geval: { oordelen }, acties }) => {
        expect(raiseOordelen(oordelen, acties.toReversed())).toEqual(
          raiseOordelen(oordelen, acties),
        )
      }),
    )
  })
})
