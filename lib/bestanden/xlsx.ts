import { unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import writeXlsxFile, {
  type Cell,
  type Feature,
  type Image,
  type Row,
  type Sheet,
} from 'write-excel-file/node'
import type {
  Cel,
  GelezenBlad,
  GelezenCel,
  Kolom,
  Werkblad,
  Werkmapbezwaar,
} from '@/lib/tabellen/model'
import { unzip } from './unzip'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook that Excel saved with all texts of a meting as long as they may be is 6 MB. */
const MAX_UNPACKED = 24 * 1024 * 1024
const MAX_DELEN = 1000
const MAX_RIJEN = 2000
const MAX_KOLOMMEN = 100

export type GelezenBladen =
  | Readonly<{ ok: true; bladen: readonly GelezenBlad[] }>
  | Readonly<{ ok: false; reden: Werkmapbezwaar }>

const isWanted = (naam: string) => /\.(?:xml|rels)$/.test(naam)
const isBlad = (naam: string) => /^xl\/worksheets\/[^/]+\.xml$/.test(naam)

/**
 * Reads a workbook that someone sent. The library that reads it gets parts that were unpacked
 * within limits, hold no definitions of their own, and name no cell far away.
 */
export async function readXlsx(bytes: Uint8Array): Promise<GelezenBladen> {
  const unpacked = unzip(bytes, {
    accept: isWanted,
    maxDelen: MAX_DELEN,
    maxBytes: MAX_UNPACKED,
  })
  if (!unpacked.ok) return unpacked
  for (const [naam, deel] of unpacked.delen) {
    const fout = findFout(naam, Buffer.from(deel.buffer).toString('latin1'))
    if (fout) return { ok: false, reden: fout }
  }
  try {
    const safe = zipSync(Object.fromEntries(unpacked.delen), { level: 0 })
    // Texts stay as they are: a space may be part of them, and is taken off where it is not.
    const bladen = await readXlsxFile(new Blob([safe]), { trim: false })
    return {
      ok: true,
      bladen: bladen.map(({ sheet, data }) => ({ naam: sheet, rijen: data as GelezenCel[][] })),
    }
  } catch {
    // Whatever the library cannot make sense of is a damaged file to whoever sent it.
    return { ok: false, reden: 'beschadigd' }
  }
}

/** @param xml byte by byte, so that no spelling of it hides anything */
function findFout(naam: string, xml: string): Werkmapbezwaar | null {
  // Every office program writes UTF-8, in which every byte of markup is itself.
  if (xml.includes('\0')) return 'beschadigd'
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(xml)) return 'gevaarlijk'
  return isBlad(naam) && isTeRuim(xml) ? 'te-veel-cellen' : null
}

/** Whether a row or a cell stands beyond the limits: everything up to it would be made. */
function isTeRuim(xml: string): boolean {
  for (const [, kolom = '', rij = ''] of xml.matchAll(/\br\s*=\s*["']\s*([A-Za-z]*)(\d+)/g)) {
    if (Number(rij) > MAX_RIJEN || toKolomnummer(kolom) > MAX_KOLOMMEN) return true
  }
  const rows = xml.match(/<(?:\w+:)?row\b/g)?.length ?? 0
  const cells = xml.match(/<(?:\w+:)?c\b/g)?.length ?? 0
  return rows > MAX_RIJEN || cells > MAX_RIJEN * MAX_KOLOMMEN
}

const toKolomnummer = (letters: string) =>
  Array.from(letters.toUpperCase()).reduce(
    (nummer, letter) => nummer * 26 + letter.charCodeAt(0) - 64,
    0,
  )

/** Room at the left keeps a text off the figure before it. */
const TEKST = { align: 'left', indent: 1 } as const
const KOP = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const
const KLEUR_KOP = '#E6EEF5'
const KLEUR_INVULLEN = '#FFF6D6'

/** A ZIP file keeps local time and starts in 1980; this is the same in every time zone. */
const MTIME = new Date(1980, 0, 1)

/**
 * Writes a workbook: the first row of each sheet stays in sight. The same sheets give the same
 * bytes.
 */
export async function writeXlsx(bladen: readonly Werkblad[]): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(bladen.map(toSheet), {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [withHoogten(bladen)],
  }).toBuffer()
  // The library notes when it wrote each part.
  return zipSync(unzipSync(bytes), { mtime: MTIME })
}

function toSheet({ naam, kolommen, rijen, vast = 0 }: Werkblad): Sheet<never> {
  const hasFigures = (index: number) => rijen.some((rij) => typeof rij[index] === 'number')
  const kop: Row = kolommen.map(({ titel, invullen }, index) => ({
    value: toText(titel),
    type: String,
    backgroundColor: invullen ? KLEUR_INVULLEN : KLEUR_KOP,
    ...KOP,
    ...(hasFigures(index) ? { align: 'right' } : TEKST),
  }))
  return {
    sheet: naam,
    columns: kolommen.map((kolom) => ({ width: toBreedte(kolom) })),
    stickyRowsCount: 1,
    stickyColumnsCount: vast,
    orientation: 'landscape',
    data: [kop, ...rijen.map((rij) => rij.map((cel, index) => toCell(cel, kolommen[index])))],
  }
}

/** In characters: no word of the heading is broken, and there is room around it. */
const toBreedte = ({ titel, breedte }: Kolom) =>
  Math.max(breedte, ...titel.split(' ').map((word) => word.length + 3))

/** Heights in points: of one line of text, and of the tallest row that Excel takes. */
const REGELHOOGTE = 15
const MAX_HOOGTE = 409

/** Gives every row the height of its texts, and leaves it free to grow when someone types more. */
const withHoogten = (bladen: readonly Werkblad[]): Feature<Image['content']> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes, index = 0, _options, { sheetIndex }) => {
          const blad = tag === 'row' ? bladen[sheetIndex] : undefined
          return blad ? { ...attributes, ht: toHoogte(blad, index) } : attributes
        },
      },
    },
  },
})

/** @param index of the row, 0 for the headings */
function toHoogte({ kolommen, rijen }: Werkblad, index: number): number {
  const lines = kolommen.map((kolom, plaats) => {
    const cel = index === 0 ? kolom.titel : rijen[index - 1]?.[plaats]
    return typeof cel === 'string' ? countLines(cel, toBreedte(kolom)) : 1
  })
  return Math.min(MAX_HOOGTE, REGELHOOGTE * Math.max(...lines))
}

/** How many lines a text takes at most, in a column of so many characters. */
function countLines(text: string, breedte: number): number {
  let lines = 0
  for (const line of text.split('\n')) {
    let used = 0
    lines += 1
    for (const { length } of line.split(' ')) {
      used += length
      if (used > breedte) {
        lines += Math.ceil(length / breedte)
        used = length % breedte
      }
      used += 1
    }
  }
  return lines
}

/** A text has the type of a text, so that no program takes it for a formula. */
function toCell(cel: Cel, kolom: Kolom | undefined): Cell {
  const style = {
    alignVertical: 'top',
    ...(kolom?.invullen && { backgroundColor: KLEUR_INVULLEN }),
  } as const
  if (cel === null || cel === '') return kolom?.invullen ? style : null
  if (typeof cel === 'string')
    return { value: toText(cel), type: String, wrap: true, ...TEKST, ...style }
  if (typeof cel !== 'number') {
    const value = new Date(`${cel.dag}T00:00:00Z`)
    return { value, type: Date, format: 'dd-mm-yyyy', ...TEKST, ...style }
  }
  const { decimalen = 0 } = kolom ?? {}
  const format = decimalen > 0 ? `0.${'0'.repeat(decimalen)}` : '0'
  return { value: cel, type: Number, format, ...style }
}

/** More than a cell can hold does not open in Excel. */
const MAX_CEL = 32_767

/** Excel reads _x0041_ as a letter A; written so, it stays what it is. */
const toText = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').slice(0, MAX_CEL)
