import { readFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, Node, YAMLError } from 'yaml'
import type { z } from 'zod'
import type { Fout, Gelezen, Pad } from './fault'
import { describeIssue, describeSyntaxError } from './messages'

/** What reading gives: the value, or why not. */
export type Lezing<T> =
  { gelukt: true; gelezen: Gelezen<T> } | { gelukt: false; fouten: readonly Fout[] }

const BOM = [0xef, 0xbb, 0xbf] as const
/** Words that YAML 1.1 tools, such as spreadsheet exports and older editors, take for true or false. */
const JA_NEE = /^(ja|nee|yes|no|on|off|y|n)$/i

/**
 * Reads one YAML file of the content.
 * @param pad where the file is
 * @param bestand how the file is called in messages
 * @returns the parsed value, or every fault that can be found in the file at once
 */
export function readYaml<S extends z.ZodType>(
  pad: string,
  bestand: string,
  schema: S,
): Lezing<z.infer<S>> {
  const bytes = readFileSync(pad)
  const { text, fouten: byteFouten } = decode(bytes, bestand)
  if (text === undefined) return { gelukt: false, fouten: byteFouten }

  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const regelVan = (plek: Pad) => lineOf(doc, lines, plek)
  const errors = [...doc.errors, ...doc.warnings]
  const references = checkReferences(doc, lines, bestand)
  const fouten = [
    ...byteFouten,
    ...errors
      .filter(({ code }) => code !== 'TAB_AS_INDENT')
      .map((error) => syntaxFault(error, lines, bestand)),
    ...references,
  ]
  const isStructureKnown = errors.every(({ code }) => code === 'DUPLICATE_KEY')
  if (!isStructureKnown || references.length > 0) return { gelukt: false, fouten }

  const value: unknown = doc.toJS()
  const parsed = schema.safeParse(value)
  for (const issue of parsed.error?.issues ?? []) {
    for (const { pad: plek, melding } of describeIssue(issue, value)) {
      fouten.push({ bestand, regel: regelVan(plek), melding })
    }
  }
  const known = new Set(fouten.map(({ regel }) => regel))
  fouten.push(...checkJaNee(doc, lines, bestand).filter(({ regel }) => !known.has(regel)))
  if (fouten.length > 0 || !parsed.success) return { gelukt: false, fouten }
  return { gelukt: true, gelezen: { bestand, waarde: parsed.data, regelVan } }
}

function decode(bytes: Buffer, bestand: string): { text: string | undefined; fouten: Fout[] } {
  const fouten: Fout[] = []
  if (BOM.every((byte, index) => bytes[index] === byte)) {
    fouten.push({
      bestand,
      regel: 1,
      melding:
        'het bestand begint met een onzichtbaar teken (BOM). Sla het op als "UTF-8 zonder BOM".',
    })
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let regel = 0
  const lines: string[] = []
  for (const line of splitLines(bytes)) {
    regel += 1
    try {
      lines.push(decoder.decode(line))
    } catch {
      const melding =
        'de regel bevat een teken dat geen UTF-8 is. Sla het bestand op als "UTF-8" en controleer letters zoals é en ë.'
      return { text: undefined, fouten: [...fouten, { bestand, regel, melding }] }
    }
    if (lines.at(-1)?.includes('\t')) {
      fouten.push({ bestand, regel, melding: 'de regel bevat een tab. Gebruik spaties.' })
    }
  }
  return { text: lines.join('\n'), fouten }
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

function syntaxFault(error: YAMLError, lines: LineCounter, bestand: string): Fout {
  const regel = Math.max(1, lines.linePos(error.pos[0]).line)
  return { bestand, regel, melding: describeSyntaxError(error.code) }
}

/** Anchors and aliases save typing, but hide what a file says; and `*` mostly starts a text. */
function checkReferences(doc: Document.Parsed, lines: LineCounter, bestand: string): Fout[] {
  const fouten: Fout[] = []
  visit(doc, {
    Alias: (_, node) => {
      fouten.push({
        bestand,
        regel: lines.linePos(node.range?.[0] ?? 0).line,
        melding:
          'een verwijzing met * hoort hier niet. Schrijf de tekst voluit, of zet aanhalingstekens om de tekst.',
      })
    },
  })
  return fouten
}

function checkJaNee(doc: Document.Parsed, lines: LineCounter, bestand: string): Fout[] {
  const fouten: Fout[] = []
  visit(doc, {
    Scalar: (_, node) => {
      const text = node.source ?? ''
      if (node.type !== 'PLAIN' || !JA_NEE.test(text)) return
      fouten.push({
        bestand,
        regel: lines.linePos(node.range?.[0] ?? 0).line,
        melding: `"${text}" staat er zonder aanhalingstekens. Zet er aanhalingstekens om als het tekst is.`,
      })
    },
  })
  return fouten
}

/** The line of a value, or of the nearest thing around it that does exist. */
function lineOf(doc: Document.Parsed, lines: LineCounter, pad: Pad): number {
  let node: unknown = doc.contents
  let offset = doc.contents?.range[0] ?? 0
  for (const key of pad) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.source === String(key))
      if (!pair) break
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key] as Node | undefined
      if (!item) break
      offset = item.range?.[0] ?? offset
      node = item
    } else break
  }
  return lines.linePos(offset).line
}
