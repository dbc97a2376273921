import type { Begrip } from './model'

/** A piece of a text; with the begrip that its words stand for, where they do. */
export type Segment = Readonly<{ tekst: string; begrip?: Begrip }>

/** The words of a begrip in a text, from `start` up to but not including `end`. */
type Vondst = Readonly<{ begrip: Begrip; start: number; end: number }>

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** One pattern over all varianten, the longest first, so that the longest match wins. */
function compile(begrippen: readonly Begrip[]) {
  const byVariant = new Map(
    begrippen.flatMap((begrip) =>
      begrip.varianten.map((variant) => [variant.toLowerCase(), begrip] as const),
    ),
  )
  const varianten = [...byVariant.keys()].toSorted((a, b) => b.length - a.length).map(escape)
  if (varianten.length === 0) return null
  // Whole words: no letter or digit, and no hyphen of a compound, at either side.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${varianten.join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
    'giu',
  )
  return { byVariant, pattern }
}

/** The first occurrence of each begrip in a text, in the order of the text. */
function findFirst(tekst: string, begrippen: readonly Begrip[]): Vondst[] {
  const compiled = compile(begrippen)
  if (!compiled) return []
  const found = new Map<string, Vondst>()
  for (const match of tekst.matchAll(compiled.pattern)) {
    const begrip = compiled.byVariant.get(match[0].toLowerCase())
    if (!begrip || found.has(begrip.id)) continue
    found.set(begrip.id, { begrip, start: match.index, end: match.index + match[0].length })
  }
  return [...found.values()]
}

/**
 * Splits a text at the begrippen in it: the varianten as whole words, whatever their case, the
 * longest where several fit, and each begrip only the first time. The segments joined are the text.
 */
export function markBegrippen(tekst: string, begrippen: readonly Begrip[]): Segment[] {
  const segments: Segment[] = []
  let position = 0
  for (const { begrip, start, end } of findFirst(tekst, begrippen)) {
    if (start > position) segments.push({ tekst: tekst.slice(position, start) })
    segments.push({ tekst: tekst.slice(start, end), begrip })
    position = end
  }
  if (position < tekst.length) segments.push({ tekst: tekst.slice(position) })
  return segments
}

/** The begrippen that occur in any of the texts, each once, in the order of their appearance. */
export function findBegrippen(teksten: readonly string[], begrippen: readonly Begrip[]): Begrip[] {
  const found = teksten.flatMap((tekst) => findFirst(tekst, begrippen))
  return [...new Set(found.map(({ begrip }) => begrip))]
}
