import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Niveau } from '@/lib/instrument/model'
import {
  arbitraryGeval,
  arbitraryNiveau,
  indicatorIds,
  type Geval,
} from '@/tests/factories/scoring'
import { compare, floor, fraction, type Fraction } from './fraction'
import { resultaatSchema, type Breuk, type Oordeel, type Oordelen, type Resultaat } from './model'
import { calculateResult } from './result'

function scoreAll({ instrument, oordelen, ambities }: Geval): Resultaat {
  return calculateResult(instrument, oordelen, ambities)
}

/** Every figure that may not go down when a judgement goes up. */
function rising(resultaat: Resultaat): (Fraction | null)[] {
  return [
    ...Object.values(resultaat.kenmerken).flatMap(({ score, niveau }) => [
      score,
      niveau && fraction(niveau),
    ]),
    ...Object.values(resultaat.waarden).map(({ score }) => score),
    resultaat.totaal.score,
  ]
}

function replaceKey(oordelen: Oordelen, id: string, oordeel: Oordeel): Oordelen {
  return { ...oordelen, [id]: oordeel }
}

const arbitraryGevalAndId = arbitraryGeval.chain((geval) =>
  fc.record({ geval: fc.constant(geval), id: fc.constantFrom(...indicatorIds(geval.instrument)) }),
)

describe('what must hold', () => {
  it('raising one judgement never lowers a score or a level', () => {
    fc.assert(
      fc.property(arbitraryGevalAndId, arbitraryNiveau, arbitraryNiveau, ({ geval, id }, a, b) => {
        const figuresAt = (niveau: Niveau) => {
          const oordelen = replaceKey(geval.oordelen, id, { soort: 'niveau', niveau })
          return rising(scoreAll({ ...geval, oordelen }))
        }
        const [low, high] = a < b ? [a, b] : [b, a]
        const after = figuresAt(high)
        figuresAt(low).forEach((before, i) => {
          const figure = after[i] ?? null
          expect(figure === null).toBe(before === null)
          if (before && figure) expect(compare(figure, before)).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  it('the order of judgements and ambities changes nothing', () => {
    fc.assert(
      fc.property(arbitraryGeval, (geval) => {
        const reverse = <T>(record: Readonly<Record<string, T>>) =>
          Object.fromEntries(Object.entries(record).toReversed())
        expect(
          scoreAll({
            ...geval,
            oordelen: reverse(geval.oordelen),
            ambities: reverse(geval.ambities),
          }),
        ).toStrictEqual(scoreAll(geval))
      }),
    )
  })

  it('the order of indicators within a kenmerk changes no figure', () => {
    fc.assert(
      fc.property(arbitraryGeval, (geval) => {
        const kenmerken = geval.instrument.kenmerken.map((kenmerk) => ({
          ...kenmerk,
          indicatoren: kenmerk.indicatoren.toReversed(),
        }))
        const reversed = scoreAll({ ...geval, instrument: { ...geval.instrument, kenmerken } })
        expect(rising(reversed)).toStrictEqual(rising(scoreAll(geval)))
      }),
    )
  })

  it('a score is the weighted mean, between the lowest and highest level, its floor a ceiling', () => {
    fc.assert(
      fc.property(arbitraryGeval, (geval) => {
        const { kenmerken } = scoreAll(geval)
        for (const { id, indicatoren } of geval.instrument.kenmerken) {
          const levels = indicatoren.flatMap((indicator) => {
            const oordeel = geval.oordelen[indicator.id]
            return oordeel?.soort === 'niveau' ? [{ n: oordeel.niveau, kern: indicator.kern }] : []
          })
          const resultaat = kenmerken[id]
          if (!resultaat?.score) continue
          const { score, niveau } = resultaat
          // A kern-indicator weighs as if it stood there twice.
          const counted = levels.flatMap(({ n, kern }) => (kern ? [n, n] : [n]))
          const sum = counted.reduce((a, b) => a + b, 0)
          expect(score.teller * counted.length).toBe(sum * score.noemer)
          const all = levels.map(({ n }) => n)
          expect(compare(score, fraction(Math.min(...all)))).toBeGreaterThanOrEqual(0)
          expect(compare(score, fraction(Math.max(...all)))).toBeLessThanOrEqual(0)
          expect(niveau).toBeLessThanOrEqual(floor(score))
        }
      }),
    )
  })

  it('the level is capped exactly when it stays under the floor of the score', () => {
    fc.assert(
      fc.property(arbitraryGeval, (geval) => {
        for (const { score, niveau, begrensdDoor } of Object.values(scoreAll(geval).kenmerken)) {
          expect(begrensdDoor.length > 0).toBe(score !== null && niveau !== floor(score))
          for (const id of begrensdDoor) {
            expect(geval.oordelen[id]).toStrictEqual({ soort: 'niveau', niveau: (niveau ?? 0) - 1 })
          }
        }
      }),
    )
  })

  it('nvt shrinks what applies, weet-niet only the share that is assessed', () => {
    fc.assert(
      fc.property(arbitraryGevalAndId, ({ geval, id }) => {
        const kenmerk = id.slice(0, 3)
        const withAnswer = (soort: 'nvt' | 'weet-niet') =>
          scoreAll({ ...geval, oordelen: replaceKey(geval.oordelen, id, { soort }) }).kenmerken[
            kenmerk
          ]
        const nvt = withAnswer('nvt')
        const weetNiet = withAnswer('weet-niet')
        expect(nvt?.dekking.beoordeeld).toBe(weetNiet?.dekking.beoordeeld)
        expect(nvt?.dekking.vanToepassing).toBe((weetNiet?.dekking.vanToepassing ?? 0) - 1)
        if (weetNiet?.score) expect(nvt?.score).toStrictEqual(weetNiet.score)
      }),
    )
  })

  it('weet-niet, a bare remark and no answer are the same to the result', () => {
    fc.assert(
      fc.property(arbitraryGevalAndId, ({ geval, id }) => {
        const { [id]: _, ...without } = geval.oordelen
        const absent = scoreAll({ ...geval, oordelen: without })
        for (const soort of ['weet-niet', 'open'] as const) {
          const oordelen = replaceKey(geval.oordelen, id, { soort })
          expect(scoreAll({ ...geval, oordelen })).toStrictEqual(absent)
        }
      }),
    )
  })

  it('ids that the instrument does not know change nothing', () => {
    fc.assert(
      fc.property(arbitraryGeval, (geval) => {
        const oordelen = { ...geval.oordelen, 'K01.9': { soort: 'niveau', niveau: 1 } as const }
        const ambities = { ...geval.ambities, K99: { niveau: 5, prioriteit: 'hoog' } as const }
        expect(scoreAll({ ...geval, oordelen, ambities })).toStrictEqual(scoreAll(geval))
      }),
    )
  })

  it('the gaps stand in order, every kenmerk once', () => {
    // Weights of at most 6 indicators add up to at most 12, so that 27720 = lcm(1..12) makes
    // every score and gap a whole number.
    const scaled = ({ teller, noemer }: Breuk) => (teller * 27720) / noemer
    const weights = { laag: 1, midden: 2, hoog: 3 }
    fc.assert(
      fc.property(arbitraryGeval, (geval) => {
        const { kenmerken, volgordeKloven } = scoreAll(geval)
        expect(volgordeKloven.toSorted()).toStrictEqual(Object.keys(kenmerken).toSorted())
        const keys = volgordeKloven.map((id) => {
          const { score, kloof } = kenmerken[id] ?? {}
          const nummer = Number(id.slice(1))
          if (!score || !kloof) return [1, 0, 0, nummer]
          const weight = weights[geval.ambities[id]?.prioriteit ?? 'midden']
          return [0, -weight * scaled(kloof), scaled(score), nummer]
        })
        keys.slice(1).forEach((key, i) => {
          const before = keys[i] ?? []
          const first = key.findIndex((part, j) => part !== before[j])
          expect(key[first]).toBeGreaterThan(before[first] ?? Infinity)
        })
      }),
    )
  })

  it('has the shape of the contract', () => {
    fc.assert(
      fc.property(arbitraryGeval, (geval) => {
        const resultaat = scoreAll(geval)
        expect(resultaatSchema.parse(resultaat)).toStrictEqual(resultaat)
      }),
    )
  })
})
