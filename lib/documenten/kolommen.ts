/**
 * All in parts of the size of the letters: what a column asks for at most, how much of its longest
 * word stays whole (the first of these that fits; a date or an amount is less), and room beside a
 * text.
 */
const MAX_GEVRAAGD = 25
const MAX_WOORD = [MAX_GEVRAAGD, 9, 7, 5.5]
const RUIMTE = 1.2

/** About how wide a character of the bold Arial in a heading is. */
function measureTeken(teken: string): number {
  if (/[mwMW@%—]/.test(teken)) return 0.88
  if (/[fijlrtI.,:;’'()|!\s-]/.test(teken)) return 0.35
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
  const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0)
  const measure = (texts: readonly string[], max: number) =>
    (Math.min(widest(texts), max) + RUIMTE) * grootte * 20
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  const words = columns.map((texts) =>
    texts.flatMap((text) => text.split(/[ \n]+|(?<=-)(?=\p{L})/u)),
  )
  const tries = MAX_WOORD.map((max) => words.map((texts) => measure(texts, max)))
  const fitting = tries.find((each) => sum(each) < width)
  const least = fitting ?? tries.at(-1) ?? []
  const weights = columns.map((texts, column) => {
    const size = least[column] ?? 0
    return fitting ? Math.max(0, measure(texts, MAX_GEVRAAGD) - size) + 1 : size
  })
  const base = fitting ?? columns.map(() => 0)
  const share = (width - sum(base)) / sum(weights)
  const parts = weights.map((weight, column) => Math.floor((base[column] ?? 0) + weight * share))
  const rest = width - sum(parts)
  return parts.map((part, column) => (column === 0 ? part + rest : part))
}
