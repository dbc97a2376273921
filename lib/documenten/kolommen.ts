/** The longest that a column asks for, in characters; longer text gets lines. */
const MAX_GEVRAAGD = 42
/** How much of its height a character is wide, and the space beside a text in characters. */
const TEKENBREEDTE = 0.6
const RUIMTE = 2

const longest = (texts: readonly string[]) => Math.max(1, ...texts.map(({ length }) => length))

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
  const measure = (length: number) =>
    (Math.min(length, MAX_GEVRAAGD) + RUIMTE) * TEKENBREEDTE * grootte * 20
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  const word = columns.map((texts) => longest(texts.flatMap((text) => text.split(/[ \n-]+/))))
  const least = word.map(measure)
  const asked = columns.map((texts, column) =>
    Math.max(least[column] ?? 0, measure(longest(texts))),
  )
  const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0)
  const fits = sum(least) < width
  const base = fits ? least : least.map(() => 0)
  const weights = asked.map((size, column) => size - (base[column] ?? 0) + 1)
  const share = (width - sum(base)) / sum(weights)
  const parts = weights.map((weight, column) => Math.floor((base[column] ?? 0) + weight * share))
  const rest = width - sum(parts)
  return parts.map((part, column) => (column === 0 ? part + rest : part))
}
