/**
 * What a reader can compute who sees totals over sets of unknowns: linear algebra modulo a prime,
 * so without rounding. The totals are kept in reduced row echelon form: each row is what follows
 * for one unknown, its spil, which is 1 there and 0 in all other rows.
 */
export type Stelsel = Readonly<{ breedte: number; rijen: ReadonlyMap<number, Rij> }>
type Rij = Float64Array

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
  const over = rij.slice()
  // Most are 0, and this runs for every row of every group.
  for (let j = 0; j < weg.length; j += 1) {
    const ander = weg[j] ?? 0
    if (ander !== 0) over[j] = ((over[j] ?? 0) + min * ander) % PRIEM
  }
  return over
}

/** Nothing is known of so many unknowns. */
export const createStelsel = (aantal: number): Stelsel => ({ breedte: aantal, rijen: new Map() })

/**
 * The same with one more total that is known.
 * @param leden the unknowns that the total is over, by index
 */
export function addTotaal(stelsel: Stelsel, leden: readonly number[]): Stelsel {
  const { breedte, rijen } = stelsel
  let rest: Rij = new Float64Array(breedte)
  for (const lid of leden) rest[lid] = 1
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
  // Only rows with their spil among these can be in it: no other row makes up for another spil.
  const betrokken = leden.flatMap((lid) => {
    const rij = rijen.get(lid)
    if (!rij) return []
    const rest = rij.slice()
    for (const ander of leden) rest[ander] = 0
    return [rest]
  })
  return isAfhankelijk(betrokken)
}

/** What a row holds beside its spil: where it is not 0. */
type Rest = Readonly<{ rij: Rij; kolommen: readonly number[] }>

function listKolommen(rij: Rij, spil: number): number[] {
  const kolommen: number[] = []
  for (let kolom = 0; kolom < rij.length; kolom += 1) {
    if (rij[kolom] !== 0 && kolom !== spil) kolommen.push(kolom)
  }
  return kolommen
}

/** Whether two rows hold the same beside their spillen, whatever their factors. */
function isZelfdeRest(a: Rest, b: Rest): boolean {
  const [eerste] = a.kolommen
  if (eerste === undefined || a.kolommen.length !== b.kolommen.length) return false
  const [vanA, vanB] = [a.rij[eerste] ?? 0, b.rij[eerste] ?? 0]
  return a.kolommen.every((kolom, i) => {
    if (kolom !== b.kolommen[i]) return false
    return ((a.rij[kolom] ?? 0) * vanB) % PRIEM === ((b.rij[kolom] ?? 0) * vanA) % PRIEM
  })
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
  const eerdere: (Rest & { gewicht: number })[] = []
  for (const [spil, rij] of rijen) {
    const gewicht = weigh(spil)
    if (gewicht >= grens) continue
    const deze = { rij, kolommen: listKolommen(rij, spil), gewicht }
    const [eerste, tweede] = deze.kolommen
    const naast = eerste === undefined ? 0 : weigh(eerste)
    if (tweede === undefined && gewicht + naast < grens) return true
    // Two rows of which a sum or difference leaves nothing but the two spillen.
    if (eerdere.some((ander) => ander.gewicht + gewicht < grens && isZelfdeRest(ander, deze))) {
      return true
    }
    eerdere.push(deze)
  }
  return false
}
