/** All in parts of the size of the letters: what a column asks for at most, and room beside a text. */
const MAX_GEVRAAGD = 25
const RUIMTE = 1.2

/** About how wide a character of the bold Arial in a heading is. */
function measureTeken(teken: string): number {
  if (/[mwMW@%—]/.test(teken)) return 0.88
  if (/[fijlrtI.,:;’'()|! -]/.test(teken)) return 0.35
  return /\p{Lu}/u.test(teken) ? 0.75 : 0.61
}

const measureTekst = (tekst: string) =>
  Array.from(tekst).reduce((sum, teken) => sum + measureTeken(teken), 0)

const widest = (texts: readonly string[]) => Math.max(...texts.map(measureTekst))

/**
 * Divides a width over the columns of a table by their texts: no column narrower than its longest
 * word if that can be, the rest by what each asks. The parts are whole and add up to the width.
 * @param width in twentieths of a point
 * @param grootte the size of the letters, in points
 */
export function divideWidth(
  rows: readonly (readonly string[])[],
  width: number,
  grootte: number,
): number[] {
  const measure = (texts: readonly string[]) =>
    (Math.min(widest(texts), MAX_GEVRAAGD) + RUIMTE) * grootte * 20
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  const least = columns.map((texts) =>
    measure(texts.flatMap((text) => text.split(/[ \n]+|(?<=-)/))),
  )
  const asked = columns.map((texts, column) => Math.max(least[column] ?? 0, measure(texts)))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0)
  const fits = sum(least) < width
  const base = fits ? least : least.map(() => 0)
  // Where the words do not fit, each column gives in by the same part.
  const weights = fits ? asked.map((size, column) => size - (least[column] ?? 0) + 1) : least
  const share = (width - sum(base)) / sum(weights)
  const parts = weights.map((weight, column) => Math.floor((base[column] ?? 0) + weight * share))
  const rest = width - sum(parts)
  return parts.map((part, column) => (column === 0 ? part + rest : part))
}
