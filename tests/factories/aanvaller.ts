/** Someone who adds and subtracts all totals that were ever published, with exact numbers. */

type Rij = readonly bigint[]

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
const abs = (value: bigint) => (value < 0n ? -value : value)

/** The same row in the smallest whole numbers. */
function simplify(rij: Rij): Rij {
  const divisor = rij.reduce((found, value) => gcd(found, abs(value)), 0n)
  return divisor > 1n ? rij.map((value) => value / divisor) : rij
}

/** `rij` without what it has of `spil` in one column. */
function eliminate(rij: Rij, spil: Rij, kolom: number): Rij {
  const [a, b] = [rij[kolom] ?? 0n, spil[kolom] ?? 0n]
  return a === 0n ? rij : simplify(rij.map((value, j) => value * b - (spil[j] ?? 0n) * a))
}

/** The reduced row echelon form, but for the factor of each row. */
function reduce(rijen: readonly Rij[], breedte: number): Rij[] {
  let [klaar, over]: [Rij[], Rij[]] = [[], [...rijen]]
  for (let kolom = 0; kolom < breedte; kolom += 1) {
    const spil = over.find((rij) => rij[kolom] !== 0n)
    if (!spil) continue
    const eliminated = (rij: Rij) => eliminate(rij, spil, kolom)
    over = over.filter((rij) => rij !== spil).map(eliminated)
    klaar = [...klaar.map(eliminated), spil]
  }
  return klaar
}

/**
 * Whose value follows from totals: a value follows exactly when it is a row by itself once all
 * rows are reduced.
 * @param totalen who is in each published total
 * @param bekend whose value is known already
 */
export function findHerleid(
  totalen: readonly Iterable<string>[],
  bekend: ReadonlySet<string> = new Set(),
): string[] {
  const sets = totalen.map((leden) => new Set(leden))
  const onbekend = [...new Set(sets.flatMap((leden) => [...leden]))].filter(
    (naam) => !bekend.has(naam),
  )
  const rijen = sets.map((leden) => onbekend.map((naam) => (leden.has(naam) ? 1n : 0n)))
  return reduce(rijen, onbekend.length).flatMap((rij) => {
    const met = onbekend.filter((_, i) => rij[i] !== 0n)
    return met.length === 1 ? met : []
  })
}
