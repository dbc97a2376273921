/** Where a value stands in a file: keys and positions from the top. */
export type Pad = readonly PropertyKey[]

/** One fault in the content, for its author. */
export type Fout = { bestand: string; regel: number; melding: string }

/** A file that could be read, with the way back from a value to its line. */
export type Gelezen<T> = { bestand: string; waarde: T; regelVan: (pad: Pad) => number }

/** A fault at a place in a file that was read. */
export function faultAt(bron: Gelezen<unknown>, pad: Pad, melding: string): Fout {
  return { bestand: bron.bestand, regel: bron.regelVan(pad), melding }
}

/** One line for a terminal or a log. */
export function formatFout({ bestand, regel, melding }: Fout): string {
  return `${bestand}, regel ${regel}: ${melding}`
}

/** The content cannot be used; `fouten` holds everything that must be mended, in reading order. */
export class InhoudFout extends Error {
  readonly fouten: readonly Fout[]

  constructor(fouten: readonly Fout[]) {
    super(`De inhoud bevat fouten (${fouten.length}):\n${fouten.map(formatFout).join('\n')}`)
    this.name = 'InhoudFout'
    this.fouten = fouten
  }
}

export type Blad = { pad: Pad; tekst: string }

/** All texts in a value with their place, in order of the schema. */
export function listTexts(value: unknown, pad: Pad = []): Blad[] {
  if (typeof value === 'string') return [{ pad, tekst: value }]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => listTexts(item, [...pad, index]))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, [...pad, key]))
}
