import { findIndicator } from '@/lib/instrument/find'
import { BASISNIVEAU, type Indicator, type Instrument } from '@/lib/instrument/model'
import type { Lens, LensOnderdeel } from '@/lib/instrument/model-omgeving'
import { compare, fraction } from './fraction'
import { weighIndicatoren } from './kenmerk'
import type { Breuk, KenmerkResultaat, Oordelen, Status } from './model'

/** One part of a lens with its outcome (§14). */
export type OnderdeelResultaat = {
  onderdeel: LensOnderdeel
  /** The questions of this version that measure the part, as the lens orders them. */
  indicatoren: Indicator[]
  /** Ids that the lens names and this version of the instrument does not have. */
  onbekend: string[]
  /** `zonder-vragen`: nothing in this version measures the part. */
  status: Status | 'zonder-vragen'
  dekking: KenmerkResultaat['dekking']
  score: Breuk | null
}

/** The same judgements, seen by way of a lens. A lens has no total of its own. */
export type LensResultaat = {
  lens: Lens
  onderdelen: OnderdeelResultaat[]
  /** The parts below the basisniveau, furthest below it first. */
  achter: OnderdeelResultaat[]
}

function calculateOnderdeel(
  onderdeel: LensOnderdeel,
  instrument: Instrument,
  oordelen: Oordelen,
): OnderdeelResultaat {
  const indicatoren = onderdeel.indicatoren.flatMap((id) => findIndicator(instrument, id) ?? [])
  const onbekend = onderdeel.indicatoren.filter((id) => !findIndicator(instrument, id))
  const { dekking, status, weging } = weighIndicatoren(indicatoren, oordelen)
  return {
    onderdeel,
    indicatoren,
    onbekend,
    status: indicatoren.length === 0 ? 'zonder-vragen' : status,
    dekking,
    score: weging?.score ?? null,
  }
}

function listAchter(onderdelen: readonly OnderdeelResultaat[]): OnderdeelResultaat[] {
  return onderdelen
    .flatMap((deel) => (deel.score ? [{ deel, score: deel.score }] : []))
    .filter(({ score }) => compare(score, fraction(BASISNIVEAU)) < 0)
    .sort((a, b) => compare(a.score, b.score) || a.deel.onderdeel.id - b.deel.onderdeel.id)
    .map(({ deel }) => deel)
}

/**
 * The outcome of every part of a lens, by the rules of §4 and §5 over its own indicators (§14).
 * Indicators that this version of the instrument does not have weigh nowhere and are named.
 */
export function calculateLens(
  lens: Lens,
  instrument: Instrument,
  oordelen: Oordelen,
): LensResultaat {
  const onderdelen = lens.onderdelen.map((deel) => calculateOnderdeel(deel, instrument, oordelen))
  return { lens, onderdelen, achter: listAchter(onderdelen) }
}
