/** One line of the outcome. Without a target it is there to compare with. */
export type Row = Readonly<{
  what: string
  result: string
  /** How many times better than the target, or than what it is compared with. */
  ratio: string
  target: string
  met: boolean | null
  /** It could not be measured. */
  failed?: true
}>

/** A row for a figure that has to stay below a limit. */
export function limitRow(
  what: string,
  result: string,
  { value, limit, target }: Readonly<{ value: number; limit: number; target: string }>,
  formatRatio: (ratio: number) => string,
): Row {
  return { what, result, ratio: formatRatio(limit / value), target, met: value < limit }
}

const HEADINGS = ['What', 'Result', 'Ratio', 'Target', 'Met']

/** The rows as lines of text in columns. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, result, ratio, target, met }) => [
    what,
    result,
    ratio,
    target,
    met === null ? '' : met ? 'yes' : 'NO',
  ])
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const toLine = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width))
  return [HEADINGS, rule, ...cells].map(toLine).join('\n')
}
