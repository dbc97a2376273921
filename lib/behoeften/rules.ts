import { matchOndersteuning } from '@/lib/instrument/find'
import {
  BEHOEFTEN,
  type Behoeftesoort,
  type Niveau,
  type Ondersteuning,
} from '@/lib/instrument/model'
import { URGENTIES, type Behoefte } from './schema'

/** By kenmerk, of each the most urgent first, then in the order of BEHOEFTEN. */
export function sortBehoeften<Item extends Pick<Behoefte, 'kenmerkId' | 'soort' | 'urgentie'>>(
  behoeften: readonly Item[],
): Item[] {
  return behoeften.toSorted(
    (a, b) =>
      a.kenmerkId.localeCompare(b.kenmerkId) ||
      URGENTIES.indexOf(a.urgentie) - URGENTIES.indexOf(b.urgentie) ||
      BEHOEFTEN.indexOf(a.soort) - BEHOEFTEN.indexOf(b.soort),
  )
}

/** Support of the kind that is needed, the best first; `anderNiveau`: none fits the level. */
export type Aanbod = Readonly<{ items: readonly Ondersteuning[]; anderNiveau: boolean }>

type Vraag = Readonly<{ kenmerk: string; niveau: Niveau | null; soort: Behoeftesoort }>

/**
 * The support of one kind that the catalogue has for a kenmerk: what fits its level, or, where
 * nothing does, what there is for other levels.
 */
export function matchBehoefte(
  catalogus: readonly Ondersteuning[],
  { kenmerk, niveau, soort }: Vraag,
): Aanbod {
  const ofSoort = catalogus.filter(({ behoeften }) => behoeften.includes(soort))
  const passend = matchOndersteuning(ofSoort, { kenmerk, niveau: niveau ?? undefined })
  if (passend.length > 0) return { items: passend, anderNiveau: false }
  const items = matchOndersteuning(ofSoort, { kenmerk })
  return { items, anderNiveau: items.length > 0 }
}
