import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { aggregateKenmerk, selectTellend, type Deelvorm } from '@/lib/scoring/aggregate'
import { findHerleid } from '@/tests/factories/aanvaller'
import { buildGedeeld } from '@/tests/factories/gedeeld'
import { arbitraryNiveau } from '@/tests/factories/scoring'
import { chooseBundel, toBijdragen } from './rules'
import type { GedeeldeMeting } from './schema'

/**
 * A small country as an attacker sees it: after each thing that a gemeente does, everything that
 * is published of every group. What each gemeente scores in each revision of each meting is given.
 */

const GEMEENTEN = Array.from('abcdefgh')
const REGIOS = ['JZ01', 'JZ02']

type Stap = Readonly<{ wie: string }> &
  (
    | Readonly<{ wat: 'delen'; vorm: Deelvorm }>
    | Readonly<{ wat: 'opnieuw-vaststellen' | 'nieuwe-meting' }>
    | Readonly<{ wat: 'verhuizen'; regio: string }>
  )

type Meting = { nummer: number; revisie: number; vorm: Deelvorm; bekend: boolean }
type Gemeente = { code: string; regio: string; metingen: Meting[] }
type Bundel = Readonly<{ id: string; leden: readonly string[] }>
/** What a revision scores; its key says whose it is. */
type Scores = (sleutel: string) => Niveau

const toSleutel = (code: string, { nummer, revisie }: Meting) => `${code} ${nummer}.${revisie}`

class Land {
  gemeenten: Gemeente[] = GEMEENTEN.map((code, i) => ({
    code,
    regio: REGIOS[i < 6 ? 0 : 1] ?? '',
    metingen: [{ nummer: 1, revisie: 1, vorm: 'niet', bekend: false }],
  }))
  bundels: Bundel[] = []

  constructor(readonly scores: Scores) {}

  doe(stap: Stap): void {
    const gemeente = this.gemeenten.find(({ code }) => code === stap.wie)
    const meting = gemeente?.metingen.at(-1)
    if (!gemeente || !meting) return
    if (stap.wat === 'delen') {
      meting.vorm = stap.vorm
      meting.bekend ||= stap.vorm === 'herkenbaar'
    } else if (stap.wat === 'opnieuw-vaststellen') meting.revisie += 1
    else if (stap.wat === 'verhuizen') gemeente.regio = stap.regio
    else {
      const nummer = meting.nummer + 1
      gemeente.metingen.push({ nummer, revisie: 1, vorm: 'niet', bekend: false })
    }
    this.bundel(gemeente.regio)
  }

  /** The newest meting that each gemeente shares. */
  gedeeld(): (GedeeldeMeting & Readonly<{ bekend: boolean }>)[] {
    return this.gemeenten.flatMap(({ code, regio, metingen }) => {
      const meting = metingen.findLast(({ vorm }) => vorm !== 'niet')
      if (!meting || meting.vorm === 'niet') return []
      const sleutel = toSleutel(code, meting)
      const bundel = this.bundels.find(({ leden }) => leden.includes(sleutel))
      const { gemeente, ...rest } = buildGedeeld(sleutel, this.scores(sleutel))
      return {
        ...rest,
        gemeente: { ...gemeente, code, regioCode: regio },
        metingId: sleutel,
        vorm: meting.vorm,
        bundel: bundel ? { id: bundel.id, leden: bundel.leden.length } : null,
        bekend: meting.bekend,
      }
    })
  }

  bundel(regio: string): void {
    const wachtend = this.gedeeld().filter(
      ({ vorm, bundel, bekend, gemeente }) =>
        gemeente.regioCode === regio && vorm === 'anoniem' && !bundel && !bekend,
    )
    const eerdere = this.bundels.map(({ leden }) => leden.map((sleutel) => sleutel.slice(0, 1)))
    const gekozen = chooseBundel(
      wachtend.map(({ gemeente }) => gemeente.code),
      eerdere,
    )
    if (!gekozen) return
    const leden = wachtend
      .filter(({ gemeente }) => gekozen.includes(gemeente.code))
      .map(({ metingId }) => metingId)
    this.bundels.push({ id: `bundel ${this.bundels.length}`, leden })
  }

  /** Of each regio and of the country: who counts, and what of it is published. */
  publiceer() {
    const gedeeld = this.gedeeld()
    return [() => true, ...REGIOS.map((regio) => (code: string) => code === regio)].map((isIn) => {
      const tellend = selectTellend(gedeeld.filter(({ gemeente }) => isIn(gemeente.regioCode)))
      const anoniem = tellend.filter(({ vorm }) => vorm === 'anoniem')
      return {
        anoniem: anoniem.map(({ gemeente }) => gemeente.code),
        // As an adviseur has it who takes off what is known by name, also of fewer than five.
        aggregaat: aggregateKenmerk(toBijdragen(tellend, 'K01')),
      }
    })
  }
}

function loop(stappen: readonly Stap[], scores: Scores) {
  const land = new Land(scores)
  const gepubliceerd = stappen.flatMap((stap) => {
    land.doe(stap)
    return land.publiceer()
  })
  return { land, gepubliceerd }
}

const arbitraryStap = (vormen: readonly Deelvorm[]): fc.Arbitrary<Stap> => {
  const wie = fc.constantFrom(...GEMEENTEN)
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        wie,
        wat: fc.constant('delen' as const),
        vorm: fc.constantFrom(...vormen),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        wie,
        wat: fc.constantFrom('opnieuw-vaststellen' as const, 'nieuwe-meting' as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        wie,
        wat: fc.constant('verhuizen' as const),
        regio: fc.constantFrom(...REGIOS),
      }),
    },
  )
}

const ANONIEM = ['anoniem', 'anoniem', 'anoniem', 'niet'] as const
const ALLES = ['anoniem', 'anoniem', 'anoniem', 'niet', 'herkenbaar'] as const
const arbitraryStappen = (vormen: readonly Deelvorm[]) =>
  fc.array(arbitraryStap(vormen), { minLength: 10, maxLength: 60 })

/** Levels that follow from a seed, so that every revision has one of its own. */
const arbitraryScores = fc
  .array(arbitraryNiveau, { minLength: 23, maxLength: 23 })
  .map((niveaus): Scores => (sleutel) => {
    const place = [...sleutel].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0)
    return niveaus[place % niveaus.length] ?? 3
  })

describe('an attacker who keeps everything that was ever published', () => {
  it('sees no difference when two of a bundel trade places', () => {
    let compared = 0
    fc.assert(
      fc.property(arbitraryStappen(ALLES), arbitraryScores, (stappen, scores) => {
        const { land, gepubliceerd } = loop(stappen, scores)
        const bekend = new Set(
          land.gemeenten.flatMap(({ code, metingen }) =>
            metingen.filter((meting) => meting.bekend).map((meting) => `${code} ${meting.nummer}.`),
          ),
        )
        for (const { leden } of land.bundels) {
          const [a, b] = leden.filter((sleutel) => !bekend.has(sleutel.slice(0, -1)))
          if (a === undefined || b === undefined) continue
          const geruild = (sleutel: string) =>
            scores(sleutel === a ? b : sleutel === b ? a : sleutel)
          expect(loop(stappen, geruild).gepubliceerd).toEqual(gepubliceerd)
          compared += Number(scores(a) !== scores(b))
        }
      }),
    )
    // Without bundels of different gemeenten this would hold of anything.
    expect(compared).toBeGreaterThan(20)
  })

  it('computes nothing of who shares anonymously, even if nobody ever scores otherwise', () => {
    let found = 0
    fc.assert(
      fc.property(arbitraryStappen(ANONIEM), arbitraryScores, (stappen, scores) => {
        const totalen = loop(stappen, scores).gepubliceerd.map(({ anoniem }) => anoniem)
        found += Number(totalen.some((leden) => leden.length > 0))
        expect(findHerleid(totalen)).toEqual([])
        // Nor when one of them tells its own.
        for (const code of GEMEENTEN) expect(findHerleid(totalen, new Set([code]))).toEqual([])
      }),
    )
    expect(found).toBeGreaterThan(20)
  })

  it('sees of a bundel only what is not the same for all of it', () => {
    fc.assert(
      fc.property(arbitraryStappen(ANONIEM), fc.constantFrom(...NIVEAUS), (stappen, niveau) => {
        const { gepubliceerd } = loop(stappen, () => niveau)
        expect(gepubliceerd.map(({ aggregaat }) => aggregaat.n)).toEqual(gepubliceerd.map(() => 0))
      }),
    )
  })
})
