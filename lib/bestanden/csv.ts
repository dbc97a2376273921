import { parse } from 'csv-parse/sync'
import type { Cel, GelezenBlad, Werkblad } from '@/lib/tabellen/model'

export const CSV = 'text/csv; charset=utf-8'

/** By which Excel knows the file for UTF-8. */
const BOM = '\uFEFF'
/** What a Dutch Excel takes for the end of a cell and of a row. */
const CEL_EINDE = ';'
const RIJ_EINDE = '\r\n'

/** What a spreadsheet program takes for the beginning of a formula, also behind quotation marks. */
const BEGIN = /^'*[=+\-@\t\r\n＝＋－＠]/
/** As what this product writes before such a text. */
const VOORVOEGSEL = "'"

/** Writes one table: UTF-8, semicolons, and no cell that a spreadsheet program carries out. */
export function writeCsv({ kolommen, rijen }: Pick<Werkblad, 'kolommen' | 'rijen'>): Uint8Array {
  const kop = kolommen.map(({ titel }) => titel)
  const text = [kop, ...rijen]
    .map((rij) =>
      rij.map((cel, index) => writeCel(cel, kolommen[index]?.decimalen)).join(CEL_EINDE),
    )
    .map((rij) => rij + RIJ_EINDE)
    .join('')
  return new TextEncoder().encode(BOM + text)
}

function writeCel(cel: Cel, decimalen: number | undefined): string {
  if (cel === null) return ''
  if (typeof cel === 'number') {
    return (decimalen === undefined ? String(cel) : cel.toFixed(decimalen)).replace('.', ',')
  }
  if (typeof cel !== 'string') return cel.dag
  const text = BEGIN.test(cel) ? VOORVOEGSEL + cel : cel
  return /[";\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The other way round: a text as it was before it was written. */
const readCel = (text: string) =>
  text.startsWith(VOORVOEGSEL) && BEGIN.test(text) ? text.slice(1) : text

const MAX_RIJEN = 2000

/**
 * Reads a CSV file that someone sent: in UTF-8 or as Excel in Western Europe writes it, with a
 * semicolon, a comma or a tab between cells.
 */
export function readCsv(
  bytes: Uint8Array,
): Readonly<{ ok: true; blad: GelezenBlad }> | Readonly<{ ok: false; reden: 'beschadigd' }> {
  const text = decode(bytes)
  if (text.includes('\0')) return { ok: false, reden: 'beschadigd' }
  try {
    const rijen = parse(text, {
      bom: true,
      delimiter: findDelimiter(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: MAX_RIJEN,
    })
    return { ok: true, blad: { naam: '', rijen: rijen.map((rij) => rij.map(readCel)) } }
  } catch {
    return { ok: false, reden: 'beschadigd' }
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign that the first line has most of. */
function findDelimiter(text: string): string {
  const [kop = ''] = text.split(/\r?\n/, 1)
  const count = (teken: string) => kop.split(teken).length
  return [';', ',', '\t'].reduce((best, teken) => (count(teken) > count(best) ? teken : best))
}
