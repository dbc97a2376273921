import { readFileSync } from 'node:fs'
import { listFontFiles } from './typst'

/** Shown for a character that the typeface lacks, as both PDF norms forbid a missing glyph. */
const REPLACEMENT = '\u25A1'

/** cmap format 12: groups of consecutive characters, three 32-bit numbers each. */
function readGroups(cmap: DataView, offset: number): Set<number> {
  const characters = new Set<number>()
  const count = cmap.getUint32(offset + 12)
  for (let group = 0; group < count; group += 1) {
    const at = offset + 16 + group * 12
    for (let code = cmap.getUint32(at); code <= cmap.getUint32(at + 4); code += 1) {
      characters.add(code)
    }
  }
  return characters
}

/** cmap format 4: segments within the Basic Multilingual Plane; ends and starts in two arrays. */
function readSegments(cmap: DataView, offset: number): Set<number> {
  const characters = new Set<number>()
  const size = cmap.getUint16(offset + 6)
  for (let at = 0; at < size; at += 2) {
    const end = cmap.getUint16(offset + 14 + at)
    for (let code = cmap.getUint16(offset + 16 + size + at); code <= end; code += 1) {
      if (code !== 0xffff) characters.add(code)
    }
  }
  return characters
}

function findTable(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const at = 12 + index * 16
    const name = [0, 1, 2, 3].map((i) => String.fromCharCode(font.getUint8(at + i))).join('')
    if (name === tag) return font.getUint32(at + 8)
  }
  throw new Error(`Font without table ${tag}`)
}

/** The characters of a TrueType font, from its character map (OpenType specification, "cmap"). */
function readCharacters(file: string): Set<number> {
  const bytes = readFileSync(file)
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = findTable(font, 'cmap')
  const subtables = Array.from({ length: font.getUint16(cmap + 2) }, (_, i) => {
    const offset = cmap + font.getUint32(cmap + 4 + i * 8 + 4)
    return { offset, format: font.getUint16(offset) }
  })
  const full = subtables.find(({ format }) => format === 12)
  if (full) return readGroups(font, full.offset)
  const basic = subtables.find(({ format }) => format === 4)
  if (basic) return readSegments(font, basic.offset)
  throw new Error(`Font without a Unicode character map: ${file}`)
}

let covered: Set<number> | undefined

function isCovered(character: string): boolean {
  covered ??= listFontFiles()
    .map(readCharacters)
    .reduce((common, next) => new Set([...common].filter((code) => next.has(code))))
  return covered.has(character.codePointAt(0) ?? -1)
}

/** What JSON writes with a backslash, and what it holds beyond ASCII. */
const SPECIAL = /\\(?:u[\da-f]{4}|.)|[^\x20-\x7e]/gu
/** A backslash, a quote and a line end: the escapes that stand for something that is shown. */
const SHOWN_ESCAPES = ['\\\\', '\\"', '\\n']

/** Data as JSON, with a box for every character in its texts that the typeface cannot show. */
export function writeShown(value: unknown): string {
  return JSON.stringify(value).replace(SPECIAL, (found) => {
    const isShown = found.startsWith('\\') ? SHOWN_ESCAPES.includes(found) : isCovered(found)
    return isShown ? found : REPLACEMENT
  })
}
