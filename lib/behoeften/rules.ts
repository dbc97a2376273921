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

/**
 * Support of the kind that is needed, the best first. `past` says how well it fits: the level of
 * the kenmerk, the kenmerk only, or neither.
 */
export type Aanbod = Readonly<{
  items: readonly Ondersteuning[]
  past: 'niveau' | 'kenmerk' | 'algemeen'
}>

type Vraag = Readonly<{ kenmerk: string; niveau: Niveau | null; soort: Behoeftesoort }>

/**
 * The support of one kind that the catalogue has for a kenmerk: what fits its level; where nothing
 * does, what there is for other levels; and where there is none, what there is at all.
 */
export function matchBehoefte(
  catalogus: readonly Ondersteuning[],
  { kenmerk, niveau, soort }: Vraag,
): Aanbod {
  const ofSoort = catalogus.filter(({ behoeften }) => behoeften.includes(soort))
  const opNiveau = matchOndersteuning(ofSoort, { kenmerk, niveau: niveau ?? undefined })
  if (opNiveau.length > 0) return { items: opNiveau, past: 'niveau' }
  const opKenmerk = matchOndersteuning(ofSoort, { kenmerk })
  if (opKenmerk.length > 0) return { items: opKenmerk, past: 'kenmerk' }
  return { items: matchOndersteuning(ofSoort, {}), past: 'algemeen' }
}
