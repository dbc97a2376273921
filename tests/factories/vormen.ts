import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { decodeEntities } from '@/tests/factories/office'

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
