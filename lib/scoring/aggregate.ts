import type { Niveau } from '@/lib/instrument/model'
import { countNiveaus, type NiveauTelling } from './count-niveaus'
import { compare } from './fraction'
import type { Breuk } from './model'

/** How a gemeente shares (§12); `herkenbaar` is by name, to the advisers of its regio only. */
export const DEELVORMEN = ['niet', 'anoniem', 'herkenbaar'] as const
export type Deelvorm = (typeof DEELVORMEN)[number]

/** How many gemeenten an aggregate must hold before a gemeente may see it (§12). */
export const MIN_GEMEENTEN = 5
/** How many must share anonymously before any of them counts: the smallest bundel (§12). */
export const MIN_ANONIEM = 3

/**
 * What one gemeente puts into an aggregate of one kenmerk. `sleutel` is that of its meting, and
 * never comes out of it.
 * `bundel`: with whom a gemeente that shares anonymously counts together; null for the others.
 */
export type Bijdrage = {
  sleutel: string
  bundel: string | null
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

/**
 * The metingen that count in a group (§12): those shared by name, and of those shared anonymously
 * the bundels that are in it whole. Because an anonymous meting only ever counts together with all
 * of its bundel, nothing that is shown, of whatever group and whenever, changes when two of a
 * bundel trade places: no sum or difference of it tells one of them from another.
 */
export function selectTellend<
  T extends Readonly<{
    vorm: Exclude<Deelvorm, 'niet'>
    bundel: Readonly<{ id: string; leden: number }> | null
  }>,
>(groep: readonly T[]): T[] {
  const present = countBundels(
    groep.map(({ vorm, bundel }) => (vorm === 'anoniem' && bundel ? bundel.id : null)),
  )
  return groep.filter(
    ({ vorm, bundel }) =>
      vorm === 'herkenbaar' || (bundel !== null && present.get(bundel.id) === bundel.leden),
  )
}

/** How many of each bundel there are. */
function countBundels(bundels: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const bundel of bundels) {
    if (bundel !== null) counts.set(bundel, (counts.get(bundel) ?? 0) + 1)
  }
  return counts
}

/**
 * What counts of one kenmerk: of a bundel, only where enough of it have a score and not all the
 * same level. What all of them have in common would be known of each.
 */
export function withoutHomogeen<T extends Pick<Bijdrage, 'bundel' | 'niveau'>>(
  bijdragen: readonly T[],
): T[] {
  const leden = countBundels(bijdragen.map(({ bundel }) => bundel))
  const niveaus = new Map<string, Set<Niveau>>()
  for (const { bundel, niveau } of bijdragen) {
    if (bundel === null) continue
    const found = niveaus.get(bundel) ?? new Set()
    niveaus.set(bundel, found.add(niveau))
  }
  const isGemengd = (bundel: string) =>
    (leden.get(bundel) ?? 0) >= MIN_ANONIEM && (niveaus.get(bundel)?.size ?? 0) > 1
  return bijdragen.filter(({ bundel }) => bundel === null || isGemengd(bundel))
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
  const counted = withoutHomogeen(bijdragen)
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
