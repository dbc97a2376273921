import { strToU8, zipSync } from 'fflate'

/** Small files of every kind, made here so that each byte is known. */

const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part,
    ),
  )

/** A PDF that is told apart from others by a word. */
export const maakPdf = (woord = '') =>
  bytes(`%PDF-1.7\n%${woord}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

export const maakPng = () =>
  bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], [0, 0, 0, 13], 'IHDR', Array<number>(17).fill(1))

export const maakJpeg = () => bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1, 2, 0xff, 0xd9])

const CONTENT_TYPES = '[Content_Types].xml'
const OOXML = 'application/vnd.openxmlformats-officedocument.'
const HOOFDDEEL = {
  docx: `${OOXML}wordprocessingml.document.main+xml`,
  xlsx: `${OOXML}spreadsheetml.sheet.main+xml`,
  pptx: `${OOXML}presentationml.presentation.main+xml`,
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
} as const

export const maakZip = (files: Readonly<Record<string, string>>) =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([naam, text]) => [naam, strToU8(text)]))),
  )

/** An office document with only what says which one it is. */
export const maakOffice = (
  soort: keyof typeof HOOFDDEEL,
  files: Readonly<Record<string, string>> = {},
) =>
  maakZip({
    [CONTENT_TYPES]: `<Types><Override PartName="/x" ContentType="${HOOFDDEEL[soort]}"/></Types>`,
    'deel.xml': '<x/>',
    ...files,
  })

const SECTOR = 512
const END = 0xfffffffe
const FAT = 0xfffffffd
const FREE = 0xffffffff

/**
 * A container of Word and Excel before 2007 with these names under its root: a header, the table
 * of chains in sector 0, and the table of contents from sector 1 on.
 */
export function maakOle(namen: readonly string[]) {
  const sectors = Math.ceil((namen.length + 1) / 4)
  const file = new Uint8Array(SECTOR * (2 + sectors))
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  view.setUint32(68, END, true)
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : FREE, true)
  for (let sector = 0; sector < 128; sector += 1) {
    const chain = sector === 0 ? FAT : sector < sectors ? sector + 1 : END
    view.setUint32(SECTOR + sector * 4, sector <= sectors ? chain : FREE, true)
  }
  for (const [index, naam] of ['Root Entry', ...namen].entries()) {
    const entry = SECTOR * 2 + index * 128
    for (const [at, sign] of Array.from(naam).entries()) {
      view.setUint16(entry + at * 2, sign.charCodeAt(0), true)
    }
    view.setUint16(entry + 64, (naam.length + 1) * 2, true)
    view.setUint32(entry + 68, FREE, true)
    // Each name has the next to its right; the root has the first below it.
    const isRoot = index === 0
    const next = index < namen.length ? index + 1 : FREE
    view.setUint32(entry + 72, isRoot ? FREE : next, true)
    view.setUint32(entry + 76, isRoot && namen.length > 0 ? 1 : FREE, true)
  }
  return file
}
