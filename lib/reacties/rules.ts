import type { KenmerkNaam } from '@/lib/gedeeld/schema'
import type { Reactie } from './schema'

/**
 * Whether the adviseur who wrote a reaction may still change it or take it back: nobody answered
 * it, took it over or agreed on it.
 */
export const magWijzigen = (
  { userId, status, actieId }: Pick<Reactie, 'userId' | 'status' | 'actieId'>,
  antwoorden: number,
  lezerId: string,
): boolean => userId === lezerId && antwoorden === 0 && status === 'gegeven' && actieId === null

/** First on the whole, then by kenmerk; within each in the order given. */
export function sortByKenmerk<Item extends { kenmerk: KenmerkNaam | null }>(
  regels: readonly Item[],
): Item[] {
  return regels.toSorted((a, b) => (a.kenmerk?.nummer ?? 0) - (b.kenmerk?.nummer ?? 0))
}
