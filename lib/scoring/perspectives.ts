import { PERSPECTIEVEN, type Niveau, type Perspectief } from '@/lib/instrument/model'
import { countNiveaus, type NiveauTelling } from './count-niveaus'

/** The fewest participants that a shown group may have (§11). */
const MINIMALE_GROEP = 3

/** How many participants there are of each perspectief. */
export type PerspectiefTelling = Readonly<Partial<Record<Perspectief, number>>>

/** A group of participants that results may be shown for; `overige` holds several perspectieven. */
export type PerspectiefGroep = {
  perspectief: Perspectief | 'overige'
  /** Whose answers are in it, in the order of PERSPECTIEVEN. */
  perspectieven: readonly Perspectief[]
  /** How many participants it has: at least 3. */
  aantal: number
}

export type PerspectiefVerdeling = PerspectiefGroep & { niveaus: NiveauTelling }

/** The perspectieven that go into `overige` (§11); a count of 0 is no group and goes nowhere. */
function selectOverige(counts: PerspectiefTelling): Perspectief[] {
  // The sort is stable: of two equally large groups the first in the order of PERSPECTIEVEN goes.
  const ascending = PERSPECTIEVEN.map((perspectief) => ({
    perspectief,
    aantal: counts[perspectief] ?? 0,
  }))
    .filter(({ aantal }) => aantal > 0)
    .sort((a, b) => a.aantal - b.aantal)
  const overige: Perspectief[] = []
  let total = 0
  for (const { perspectief, aantal } of ascending) {
    // §11: large enough itself, and not needed to hide the smaller ones.
    if (aantal >= MINIMALE_GROEP && (total === 0 || total >= MINIMALE_GROEP)) break
    overige.push(perspectief)
    total += aantal
  }
  return overige
}

/**
 * The groups that results may be shown for (§11), in the order of PERSPECTIEVEN with `overige`
 * last; empty when fewer than two would remain. Together they are all participants counted, so
 * that no fewer than 3 can be found by subtraction, from the total either.
 *
 * That holds for one set of participants: count those whose answers are in the figures to show,
 * and never combine figures of groups that were made from different counts.
 */
export function groupPerspectieven(counts: PerspectiefTelling): readonly PerspectiefGroep[] {
  const hidden = selectOverige(counts)
  const toGroep = (
    perspectief: PerspectiefGroep['perspectief'],
    perspectieven: readonly Perspectief[],
  ): PerspectiefGroep => ({
    perspectief,
    perspectieven,
    aantal: perspectieven.reduce((total, member) => total + (counts[member] ?? 0), 0),
  })
  const groepen = PERSPECTIEVEN.filter((perspectief) => !hidden.includes(perspectief))
    .map((perspectief) => toGroep(perspectief, [perspectief]))
    .filter(({ aantal }) => aantal > 0)
  if (hidden.length > 0) {
    const overige = PERSPECTIEVEN.filter((perspectief) => hidden.includes(perspectief))
    groepen.push(toGroep('overige', overige))
  }
  return groepen.length < 2 ? [] : groepen
}

/** Counts participants by perspectief, given that of each of them. */
export function countPerspectieven(perspectieven: readonly Perspectief[]): PerspectiefTelling {
  const counts: Partial<Record<Perspectief, number>> = {}
  for (const perspectief of perspectieven) counts[perspectief] = (counts[perspectief] ?? 0) + 1
  return counts
}

/**
 * How often each level was given on one indicator, per group that may be shown (§11); empty when
 * nothing may be. Takes one answer per participant who gave a level.
 */
export function distributeByPerspectief(
  answers: readonly { perspectief: Perspectief; niveau: Niveau }[],
): readonly PerspectiefVerdeling[] {
  const counts = countPerspectieven(answers.map(({ perspectief }) => perspectief))
  return groupPerspectieven(counts).map((groep) => ({
    ...groep,
    niveaus: countNiveaus(
      answers
        .filter(({ perspectief }) => groep.perspectieven.includes(perspectief))
        .map(({ niveau }) => niveau),
    ),
  }))
}

/**
 * Whether a participant's remark may be shown with their perspectief (§11): only when that is a
 * shown group of its own. `counts` must also hold those who made a remark without an answer:
 * among remarks that all carry a perspectief, the one without would give its maker away.
 */
export function mayShowPerspectief(counts: PerspectiefTelling, perspectief: Perspectief): boolean {
  return groupPerspectieven(counts).some((groep) => groep.perspectief === perspectief)
}
