import { findIndicator, findKenmerk, kenmerkenVanWaarde } from '@/lib/instrument/find'
import {
  type Indicator,
  type Instrument,
  type Kenmerk,
  type WaardeId,
} from '@/lib/instrument/model'
import { add, compare, divide, subtract, toBreuk, ZERO } from './fraction'
import { determineStatus } from './kenmerk'
import type { Breuk, Gemiddelde, KenmerkResultaat, Oordeel, Oordelen, Resultaat } from './model'
import { buildBrug, type Brug, type Reden } from './vergelijkbaar'

/** An established meting, as it was scored under its own version of the instrument (§13). */
export type MetingStand = {
  metingId: string
  naam: string
  /** The day it was established: yyyy-mm-dd. */
  datum: string
  instrument: Instrument
  resultaat: Pick<Resultaat, 'kenmerken'>
  oordelen: Oordelen
}

/** An exact difference between two scores; `omvang` is never negative. */
export type Verschil = {
  van: Breuk
  naar: Breuk
  richting: 'omhoog' | 'omlaag' | 'gelijk'
  omvang: Breuk
}

/** A question that both metingen asked and that was judged otherwise in the later one. */
export type Beweging = {
  /** As the later meting asked it. */
  indicator: Indicator
  /** With the reason that was recorded; null where nobody judged. */
  van: Oordeel | null
  naar: Oordeel | null
  /** Levels up, or down when negative; null unless both have a level. */
  stappen: number | null
}

/** What became of a kenmerk from one meting to a later one. */
export type KenmerkStap = {
  /** Why it does not compare; empty when it does. */
  redenen: readonly Reden[]
  /** Null when it does not compare or one of the two has no score. */
  verschil: Verschil | null
  bewegingen: Beweging[]
}

export type KenmerkOntwikkeling = {
  /** As the newest meting has it. */
  kenmerk: Kenmerk
  /** One for each meting; null where its version has no such kenmerk. */
  standen: (KenmerkResultaat | null)[]
  /** From each meting to the next: one fewer than there are metingen. */
  stappen: KenmerkStap[]
  /** From the first meting to the last. */
  geheel: KenmerkStap
}

/** A mean over the kenmerken that compare and have a score in all metingen, and over no others. */
export type GemiddeldeOntwikkeling = {
  /** The kenmerken that went in. */
  over: string[]
  /** Out of how many. */
  totaal: number
  standen: Gemiddelde[]
  stappen: (Verschil | null)[]
  geheel: Verschil | null
}

/** Metingen beside each other, from old to new. */
export type OntwikkelingBeeld = {
  metingen: MetingStand[]
  kenmerken: KenmerkOntwikkeling[]
  waarden: Record<WaardeId, GemiddeldeOntwikkeling>
  totaal: GemiddeldeOntwikkeling
}

/** From an earlier score to a later one; null where either is missing. */
export function compareScores(van: Breuk | null, naar: Breuk | null): Verschil | null {
  if (!van || !naar) return null
  const order = compare(naar, van)
  if (order === 0) return { van, naar, richting: 'gelijk', omvang: toBreuk(ZERO) }
  return order > 0
    ? { van, naar, richting: 'omhoog', omvang: toBreuk(subtract(naar, van)) }
    : { van, naar, richting: 'omlaag', omvang: toBreuk(subtract(van, naar)) }
}

/** What a judgement says; a remark alone is none. */
function findOordeel(oordelen: Oordelen, id: string): Oordeel | null {
  const oordeel = oordelen[id]
  return oordeel && oordeel.soort !== 'open' ? oordeel : null
}

const niveauOf = (oordeel: Oordeel | null) => (oordeel?.soort === 'niveau' ? oordeel.niveau : null)

function compareOordelen(
  indicator: Indicator,
  van: Oordeel | null,
  naar: Oordeel | null,
): Beweging[] {
  const [oud, nieuw] = [niveauOf(van), niveauOf(naar)]
  if (van?.soort === naar?.soort && oud === nieuw) return []
  return [{ indicator, van, naar, stappen: oud !== null && nieuw !== null ? nieuw - oud : null }]
}

type Paar = { van: MetingStand; naar: MetingStand; brug: Brug }

function compareKenmerk(kenmerk: Kenmerk, { van, naar, brug }: Paar): KenmerkStap {
  const { id } = kenmerk
  const redenen = brug.redenen.get(id) ?? []
  const scoreOf = ({ resultaat }: MetingStand) => resultaat.kenmerken[id]?.score ?? null
  const asked = findKenmerk(naar.instrument, id)?.indicatoren ?? []
  return {
    redenen,
    verschil: redenen.length === 0 ? compareScores(scoreOf(van), scoreOf(naar)) : null,
    bewegingen: asked.flatMap((indicator) => {
      const vanId = brug.zelfde.get(indicator.id)
      if (vanId === undefined || !findIndicator(van.instrument, vanId)) return []
      return compareOordelen(
        indicator,
        findOordeel(van.oordelen, vanId),
        findOordeel(naar.oordelen, indicator.id),
      )
    }),
  }
}

function meanOver(over: readonly string[], { resultaat }: MetingStand): Breuk | null {
  const scores = over.flatMap((id) => resultaat.kenmerken[id]?.score ?? [])
  if (scores.length === 0) return null
  return toBreuk(
    divide(
      scores.reduce((sum, score) => add(sum, score), ZERO),
      scores.length,
    ),
  )
}

/** A mean by §7, over what compares. */
function compareGemiddelde(
  kenmerken: readonly KenmerkOntwikkeling[],
  metingen: readonly MetingStand[],
): GemiddeldeOntwikkeling {
  const applicable = kenmerken.filter(({ standen }) => standen.some((s) => s?.status !== 'nvt'))
  const over = applicable
    .filter(
      ({ standen, stappen }) =>
        standen.every((stand) => stand?.score) &&
        stappen.every(({ redenen }) => redenen.length === 0),
    )
    .map(({ kenmerk }) => kenmerk.id)
  const status = determineStatus(over.length, applicable.length) // §7
  const standen = metingen.map((meting) => ({
    status,
    score: status === 'beoordeeld' ? meanOver(over, meting) : null,
  }))
  const scores = standen.map(({ score }) => score)
  return {
    over,
    totaal: kenmerken.length,
    standen,
    stappen: scores.slice(1).map((score, i) => compareScores(scores[i] ?? null, score)),
    geheel: compareScores(scores[0] ?? null, scores.at(-1) ?? null),
  }
}

/**
 * Lays established metingen beside each other (§13): what moved, and the reasons recorded with it.
 * @param metingen two or more, from old to new
 * @param instrumenten all versions of the instrument, from old to new
 * @throws RangeError for fewer than two metingen
 */
export function compareMetingen(
  metingen: readonly MetingStand[],
  instrumenten: readonly Instrument[],
): OntwikkelingBeeld {
  const [first, last] = [metingen[0], metingen.at(-1)]
  if (!first || !last || metingen.length < 2) throw new RangeError('Comparing takes two metingen')
  const pair = (van: MetingStand, naar: MetingStand): Paar => ({
    van,
    naar,
    brug: buildBrug(instrumenten, van.instrument, naar.instrument),
  })
  const paren = metingen.slice(1).map((naar, i) => pair(metingen[i] ?? first, naar))
  const geheel = pair(first, last)
  const kenmerken = last.instrument.kenmerken.map((kenmerk) => ({
    kenmerk,
    standen: metingen.map(({ resultaat }) => resultaat.kenmerken[kenmerk.id] ?? null),
    stappen: paren.map((paar) => compareKenmerk(kenmerk, paar)),
    geheel: compareKenmerk(kenmerk, geheel),
  }))
  const mean = (waarde: WaardeId) => {
    const ids = kenmerkenVanWaarde(last.instrument, waarde).map(({ id }) => id)
    const own = kenmerken.filter(({ kenmerk }) => ids.includes(kenmerk.id))
    return compareGemiddelde(own, metingen)
  }
  return {
    metingen: [...metingen],
    kenmerken,
    waarden: {
      dichtbij: mean('dichtbij'),
      integraal: mean('integraal'),
      mandaat: mean('mandaat'),
    },
    totaal: compareGemiddelde(kenmerken, metingen),
  }
}
