/**
 * What a reader can compute who sees totals over sets of unknowns: linear algebra modulo a prime,
 * so without rounding. The totals are kept in reduced row echelon form: each row is what follows
 * for one unknown, its spil, which is 1 there and 0 in all other rows.
 */
export type Stelsel = Readonly<{ breedte: number; rijen: ReadonlyMap<number, Rij> }>
type Rij = readonly number[]

/** The largest prime below 2^26, so that a product of two numbers is a safe integer. */
const PRIEM = 67_108_859

/** value^(PRIEM − 2), which is its inverse. @param value not 0 */
function invert(value: number): number {
  let [result, base, power] = [1, value, PRIEM - 2]
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % PRIEM
    base = (base * base) % PRIEM
    power = Math.floor(power / 2)
  }
  return result
}

const isNonZero = (value: number) => value !== 0

/** `rij` times what makes its first value 1; null when it holds nothing. */
function normalize(rij: Rij): Rij | null {
  const eerste = rij.find(isNonZero)
  if (eerste === undefined) return null
  if (eerste === 1) return rij
  const inverse = invert(eerste)
  return rij.map((value) => (value * inverse) % PRIEM)
}

/** `rij` without what it has of `weg`, whose value in `kolom` is 1. */
function eliminate(rij: Rij, weg: Rij, kolom: number): Rij {
  const factor = rij[kolom] ?? 0
  if (factor === 0) return rij
  const min = PRIEM - factor
  return rij.map((value, j) => {
    const ander = weg[j] ?? 0
    return ander === 0 ? value : (value + min * ander) % PRIEM
  })
}

/** Nothing is known of so many unknowns. */
export const createStelsel = (aantal: number): Stelsel => ({ breedte: aantal, rijen: new Map() })

/**
 * The same with one more total that is known.
 * @param leden the unknowns that the total is over, by index
 */
export function addTotaal(stelsel: Stelsel, leden: readonly number[]): Stelsel {
  const { breedte, rijen } = stelsel
  const aanwezig = new Set(leden)
  let rest: Rij = Array.from({ length: breedte }, (_, i) => Number(aanwezig.has(i)))
  for (const [spil, rij] of rijen) rest = eliminate(rest, rij, spil)
  const nieuw = normalize(rest)
  if (!nieuw) return stelsel
  const kolom = nieuw.findIndex(isNonZero)
  const schoon = [...rijen].map(([spil, rij]) => [spil, eliminate(rij, nieuw, kolom)] as const)
  return { breedte, rijen: new Map([...schoon, [kolom, nieuw]]) }
}

/** Whether a combination of rows holds nothing, other than of none of them. */
function isAfhankelijk(rijen: readonly Rij[]): boolean {
  let over = [...rijen]
  for (;;) {
    const [eerste, ...rest] = over
    if (!eerste) return false
    const spilrij = normalize(eerste)
    if (!spilrij) return true
    const kolom = spilrij.findIndex(isNonZero)
    over = rest.map((rij) => eliminate(rij, spilrij, kolom))
  }
}

/** Whether some of these unknowns can be computed apart from all others. */
export function isHerleidbaar({ rijen }: Stelsel, leden: readonly number[]): boolean {
  const apart = new Set(leden)
  // Only rows with their spil among these can be in it: no other row makes up for another spil.
  const betrokken = leden.flatMap((lid) => {
    const rij = rijen.get(lid)
    return rij ? [rij.map((value, j) => (apart.has(j) ? 0 : value))] : []
  })
  return isAfhankelijk(betrokken)
}

/** What a row holds beside its spil, whatever its factor; empty for nothing. */
function describeRest(rij: Rij, spil: number): Readonly<{ kolommen: number[]; richting: string }> {
  const kolommen: number[] = []
  rij.forEach((value, kolom) => {
    if (value !== 0 && kolom !== spil) kolommen.push(kolom)
  })
  const [eerste] = kolommen
  const inverse = eerste === undefined ? 1 : invert(rij[eerste] ?? 1)
  const waarden = kolommen.map((kolom) => ((rij[kolom] ?? 0) * inverse) % PRIEM)
  return { kolommen, richting: `${kolommen.join()} ${waarden.join()}` }
}

/**
 * Whether one unknown can be computed, or two together, that stand for fewer than `grens`.
 * @param gewichten for how many each unknown stands, at least 1
 */
export function hasHerleidbaar(
  { rijen }: Stelsel,
  gewichten: readonly number[],
  grens: number,
): boolean {
  const weigh = (kolom: number) => gewichten[kolom] ?? 1
  const lichtste = new Map<string, number>()
  for (const [spil, rij] of rijen) {
    const gewicht = weigh(spil)
    if (gewicht >= grens) continue
    const { kolommen, richting } = describeRest(rij, spil)
    const [eerste, tweede] = kolommen
    const naast = eerste === undefined ? 0 : weigh(eerste)
    if (tweede === undefined && gewicht + naast < grens) return true
    // Two rows of which a sum or difference leaves nothing but the two spillen.
    const ander = lichtste.get(richting)
    if (ander !== undefined && ander + gewicht < grens) return true
    lichtste.set(richting, Math.min(gewicht, ander ?? gewicht))
  }
  return false
}
