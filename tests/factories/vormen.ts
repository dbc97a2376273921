import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { KenmerkDeel, Rapport, Tabel } from '@/lib/report/model'
import { decodeEntities, readTexts } from '@/tests/factories/office'

/** What stands in the forms of a report, to lay them beside the report itself. */

/** The part of a page between what runs above it and its number, in points. */
const ZETSPIEGEL = ['-x', '0', '-y', '66', '-W', '595', '-H', '722']

/** Runs a poppler or qpdf tool on a PDF, its output as text. */
export function inspectPdf(bytes: Uint8Array, tool: string, ...options: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vit-vormen-'))
  try {
    const file = path.join(folder, 'rapport.pdf')
    writeFileSync(file, bytes)
    const tail = tool === 'pdftotext' ? ['-'] : []
    return execFileSync(tool, [...options, file, ...tail], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The texts of a PDF in the order in which they were set, without what runs above them. */
export const readPdf = (bytes: Uint8Array): string =>
  inspectPdf(bytes, 'pdftotext', '-raw', ...ZETSPIEGEL)

export const readHtml = (html: string): string => decodeEntities(html.replace(/<[^>]+>/g, ' '))

/** Without what setting adds or takes away: spaces, line ends, and hyphens at the end of a line. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-]/g, '')

/** Every text of a value that has a figure in it, but for those under the names in `notText`. */
export function listCijfers(value: unknown, notText: readonly string[]): string[] {
  if (typeof value === 'string') return /\d/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, entry]) =>
    notText.includes(name) ? [] : listCijfers(entry, notText),
  )
}

/** The scores and gaps in a text: figures of one digit before and one behind the comma. */
export const decimalsIn = (text: string): Set<string> =>
  new Set(text.match(/(?<![\d.,])\d,\d(?!\d)/g))

/** The rows of all tables in a form, the headings first: the texts of the cells that have one. */
type Rijen = string[][]

const toRijen = (rijen: readonly (readonly string[])[]): Rijen =>
  rijen.map((cellen) => cellen.map(squeeze).filter((cel) => cel !== ''))

const rowsOf = ({ koppen, rijen }: Tabel) => [koppen, ...rijen]

const oordelenOf = ({ oordelen: { koppen, rijen } }: KenmerkDeel) => [
  koppen,
  ...rijen.map(({ stelling, kern, oordeel, toelichting }) => [
    `${stelling}${kern ?? ''}`,
    oordeel,
    toelichting,
  ]),
]

/** The rows of the tables of a report itself, each cell as `readCel` has it. */
export function listRijen(
  { samenvatting, waarden, verdieping, methode }: Rapport,
  readCel = (cel: string) => cel,
): Rijen {
  const rijen = [
    ...(samenvatting ? rowsOf(samenvatting.beeld.tabel) : []),
    ...waarden.flatMap(({ tabel, kenmerken }) => [
      ...rowsOf(tabel),
      ...kenmerken.flatMap(oordelenOf),
    ]),
    ...verdieping.flatMap(({ blokken }) =>
      blokken.flatMap((blok) => (blok.soort === 'tabel' ? rowsOf(blok.tabel) : [])),
    ),
    ...(methode?.secties.flatMap(({ tabel }) => (tabel ? rowsOf(tabel) : [])) ?? []),
  ]
  return toRijen(rijen.map((rij) => rij.map(readCel)))
}

const findAll = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, inhoud = '']) => inhoud)

/** The strips stand in a column of their own, which only a page has. */
export const readHtmlRijen = (html: string): Rijen =>
  toRijen(
    findAll(html, /<tr[^>]*>(.*?)<\/tr>/gs).map((rij) =>
      findAll(rij, /<t[dh][^>]*>(.*?)<\/t[dh]>/gs)
        .filter((cel) => !cel.includes('vit-strip'))
        .map(readHtml),
    ),
  )

/** @param xml the main part of a Word document */
export const readWordRijen = (xml: string): Rijen =>
  toRijen(
    findAll(xml, /<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs).map((rij) =>
      findAll(rij, /<w:tc>(.*?)<\/w:tc>/gs).map((cel) => readTexts(cel).join('')),
    ),
  )

/** A cell as `readPdfRijen` has it: pdfinfo reads no further than a space that holds a line. */
export const untilVasteSpatie = (cel: string): string => cel.split('\u00a0')[0] ?? ''

/** By the tags of a PDF: so who listens goes through its tables. */
export function readPdfRijen(bytes: Uint8Array): Rijen {
  const rows = inspectPdf(bytes, 'pdfinfo', '-struct-text')
    .split(/^(?= *TR$)/m)
    .slice(1)
  return toRijen(
    rows.map((row) => {
      const depth = row.search(/\S/)
      const end = row.search(new RegExp(`\\n {0,${depth}}\\S`))
      const cells = row
        .slice(0, end === -1 ? row.length : end)
        .split(/^ *T[DH]\b.*$/m)
        .slice(1)
      return cells.map((cell) => findAll(cell, /^ *"(.*)"$/gm).join(''))
    }),
  )
}
