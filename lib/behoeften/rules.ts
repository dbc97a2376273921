import { matchOndersteuning } from '@/lib/instrument/find'
import {
  BEHOEFTEN,
  type Behoeftesoort,
  type Niveau,
  type Ondersteuning,
} from '@/lib/instrument/model'
import { URGENTIES, type Behoefte } from './schema'

/** In order of kenmerk, of those of one kenmerk the most urgent first, then as BEHOEFTEN. */
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
