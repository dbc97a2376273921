import type { Bijdrage } from '@/lib/scoring/aggregate'
import type { GedeeldeMeting, Grootteklasse } from './schema'

/** Where each class of gemeenten begins, in inwoners; the last one has no end. */
const GRENZEN = [0, 20_000, 50_000, 100_000, 250_000] as const

/** The classes of gemeenten by size, smallest first. */
export const GROOTTEKLASSEN: readonly Grootteklasse[] = GRENZEN.map((van, index) => ({
  van,
  tot: GRENZEN[index + 1] ?? null,
}))

/** The class of gemeenten of similar size. @param inwoners as in the register, 0 or more */
export function findGrootteklasse(inwoners: number): Grootteklasse {
  const index = GRENZEN.findLastIndex((grens) => inwoners >= grens)
  return { van: GRENZEN[index] ?? 0, tot: GRENZEN[index + 1] ?? null }
}

/**
 * The first of each gemeente: with the newest first, those that count (scoring §12).
 * @param metingen newest first
 */
export function pickEerste<T extends { gemeenteCode: string }>(metingen: readonly T[]): T[] {
  const seen = new Set<string>()
  return metingen.filter(({ gemeenteCode }) => {
    if (seen.has(gemeenteCode)) return false
    seen.add(gemeenteCode)
    return true
  })
}

/**
 * What metingen put into the aggregate of one kenmerk.
 * @param tellend those that count, by `selectTellend`
 * @param isVergelijkbaar whether a kenmerk of this version may stand beside the reader's (§13)
 */
export function toBijdragen(
  tellend: readonly GedeeldeMeting[],
  kenmerkId: string,
  isVergelijkbaar: (instrumentversie: string, kenmerkId: string) => boolean = () => true,
): Bijdrage[] {
  return tellend.flatMap(({ gemeente, bundel, vorm, kenmerken, instrumentversie }) => {
    const { score, niveau } = kenmerken[kenmerkId] ?? { score: null, niveau: null }
    if (!score || !niveau || !isVergelijkbaar(instrumentversie, kenmerkId)) return []
    const inBundel = vorm === 'anoniem' ? (bundel?.id ?? null) : null
    return [{ sleutel: gemeente.code, bundel: inBundel, score, niveau }]
  })
}
