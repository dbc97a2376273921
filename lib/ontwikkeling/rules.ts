import { toDatum } from '@/lib/invoer/datum'
import { isOpen } from '@/lib/report/actiestatus'
import type { Actie } from '@/lib/plan/schema'

/** Two days as ISO dates, in either order: a meting can be established again later than the next. */
type Periode = Readonly<{ van: string; tot: string }>

/**
 * Whether an action ran between two days, these included. Without a start it began when it was
 * written down; without an end it runs on, or until its last change once it is over.
 */
export function ranBetween(actie: Actie, { van, tot }: Periode): boolean {
  const [first, last] = van <= tot ? [van, tot] : [tot, van]
  const start = actie.start ?? toDatum(actie.createdAt)
  const eind = actie.eind ?? (isOpen(actie) ? null : toDatum(actie.updatedAt))
  return start <= last && (eind === null || eind >= first)
}

/** How many metingen stand beside each other when nobody chose. */
const STANDAARD_AANTAL = 2

/**
 * Which metingen are put beside each other, in the order given.
 * @param ids all that there are, from old to new
 * @param gevraagd what the address asks for; null when it asks for nothing
 */
export function chooseMetingen(
  ids: readonly string[],
  gevraagd: readonly string[] | null,
): readonly string[] {
  if (gevraagd === null) return ids.slice(-STANDAARD_AANTAL)
  return ids.filter((id) => gevraagd.includes(id))
}
