import type { Niveau } from '@/lib/instrument/model'

/** How often each level was given. */
export type NiveauTelling = Readonly<Record<Niveau, number>>

/** Counts how often each level occurs; the order of `niveaus` has no influence. */
export function countNiveaus(niveaus: readonly Niveau[]): NiveauTelling {
  const telling = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
  for (const niveau of niveaus) telling[niveau] += 1
  return telling
}
