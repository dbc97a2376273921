const DAY = 24 * 60 * 60 * 1000

/** From when one may remind again: a day after the last time; null when one may now. */
export function herinnerenVanaf(laatste: Date | null, now: Date): Date | null {
  if (!laatste) return null
  const vanaf = new Date(laatste.valueOf() + DAY)
  return vanaf > now ? vanaf : null
}
