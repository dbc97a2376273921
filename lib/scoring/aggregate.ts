import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { countNiveaus, type NiveauTelling } from './count-niveaus'
import { compare } from './fraction'
import type { Breuk } from './model'

/** How a gemeente shares (§12); `herkenbaar` is by name, to the advisers of its regio only. */
export const DEELVORMEN = ['niet', 'anoniem', 'herkenbaar'] as const
export type Deelvorm = (typeof DEELVORMEN)[number]

/** How many gemeenten an aggregate must hold before a gemeente may see it (§12). */
export const MIN_GEMEENTEN = 5
/** How many of them must share anonymously before any of those counts (§12). */
export const MIN_ANONIEM = 3

/** What one gemeente puts into an aggregate of one kenmerk. `sleutel` never comes out of it. */
export type Bijdrage = {
  sleutel: string
  vorm: Exclude<Deelvorm, 'niet'>
  score: Breuk
  niveau: Niveau
}

/** The spread of one kenmerk over gemeenten: exact scores, levels counted. */
export type Spreidingsbeeld = {
  n: number
  kwartielen: { eerste: Breuk; mediaan: Breuk; derde: Breuk }
  niveaus: NiveauTelling
}

/** `spreiding` is null while fewer than `MIN_GEMEENTEN` count. */
export type Aggregaat = {
  n: number
  spreiding: Spreidingsbeeld | null
  /** Whether gemeenten that share anonymously stayed out, being too few. */
  zonderAnoniem: boolean
}

function countPerNiveau(bijdragen: readonly Bijdrage[]): NiveauTelling {
  return countNiveaus(bijdragen.map(({ niveau }) => niveau))
}

/** Those that count in an aggregate: the anonymous ones only when there are enough (§12). */
export function selectVoorAggregaat<T extends Pick<Bijdrage, 'vorm'>>(
  bijdragen: readonly T[],
): T[] {
  const anoniem = bijdragen.filter(({ vorm }) => vorm === 'anoniem').length
  return bijdragen.filter(({ vorm }) => anoniem >= MIN_ANONIEM || vorm !== 'anoniem')
}

/**
 * The element at index floor(k·(n − 1)/4) of the scores in ascending order: the lower median for
 * k = 2, and the quartiles by the same rule. Always a score that occurs, never one in between.
 */
function pickKwartiel(scores: readonly Breuk[], k: 1 | 2 | 3): Breuk {
  const score = scores[Math.floor((k * (scores.length - 1)) / 4)]
  if (!score) throw new RangeError('No scores')
  return score
}

/**
 * The spread of one kenmerk over the gemeenten that share it (§12), one contribution for each. The
 * order of `bijdragen` changes nothing, and nothing in the outcome names a gemeente.
 */
export function aggregateKenmerk(bijdragen: readonly Bijdrage[]): Aggregaat {
  const counted = selectVoorAggregaat(bijdragen)
  const n = counted.length
  const zonderAnoniem = n < bijdragen.length
  if (n < MIN_GEMEENTEN) return { n, spreiding: null, zonderAnoniem }
  const scores = counted.map(({ score }) => score).sort(compare)
  const spreiding: Spreidingsbeeld = {
    n,
    kwartielen: {
      eerste: pickKwartiel(scores, 1),
      mediaan: pickKwartiel(scores, 2),
      derde: pickKwartiel(scores, 3),
    },
    niveaus: countPerNiveau(counted),
  }
  return { n, spreiding, zonderAnoniem }
}

/** Where a score lies beside the middle half of a spread: a place, not a rank. */
export function placeScore(
  score: Breuk,
  { kwartielen: { eerste, derde } }: Spreidingsbeeld,
): 'onder' | 'binnen' | 'boven' {
  if (compare(score, eerste) < 0) return 'onder'
  return compare(score, derde) > 0 ? 'boven' : 'binnen'
}

/** Whether `a` tells more about the few that are in it and not in `b` once `b` is known. */
function exposesRest(a: readonly Bijdrage[], b: readonly Bijdrage[]): boolean {
  const rest = a.filter(({ sleutel }) => !b.some((other) => other.sleutel === sleutel)).length
  if (rest === 0 || rest >= MIN_GEMEENTEN) return false
  const [inA, inB] = [countPerNiveau(a), countPerNiveau(b)]
  // What `b` cannot hold of a level has to be of those few.
  return NIVEAUS.some((niveau) => inA[niveau] > inB[niveau])
}

/**
 * Whether the spread of two groups of gemeenten on one kenmerk may be shown to the same reader:
 * subtracting one from the other must say nothing about fewer than `MIN_GEMEENTEN` gemeenten.
 */
export function mayShowBeside(a: readonly Bijdrage[], b: readonly Bijdrage[]): boolean {
  const [inA, inB] = [selectVoorAggregaat(a), selectVoorAggregaat(b)]
  if (inA.length < MIN_GEMEENTEN || inB.length < MIN_GEMEENTEN) return true
  return !exposesRest(inA, inB) && !exposesRest(inB, inA)
}
