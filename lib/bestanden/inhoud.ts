import { fileTypeFromBuffer } from 'file-type'
import type { Inhoud } from '@/lib/invoer/bestand'
import { isOle, listRootNames } from './ole'
import { unzip } from './unzip'

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte)
const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0))

const PDF = ascii('%PDF-')
const PNG = [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]
const PNG_HEADER = ascii('IHDR')
const JPEG = [0xff, 0xd8, 0xff]
const ZIP = [...ascii('PK'), 3, 4]

/** Enough to know another kind of file by. */
const HEAD = 64 * 1024

/** Says what a file is by what is in it. Its name plays no part, and nothing of it is carried out. */
export async function detectInhoud(bytes: Uint8Array): Promise<Inhoud> {
  if (startsWith(bytes, PDF)) return { soort: 'pdf' }
  if (startsWith(bytes, PNG) && startsWith(bytes, PNG_HEADER, 12)) return { soort: 'png' }
  if (startsWith(bytes, JPEG)) return { soort: 'jpeg' }
  if (startsWith(bytes, ZIP)) return detectInZip(bytes)
  if (isOle(bytes)) return detectInOle(bytes)
  return { soort: null, anders: await nameKind(bytes) }
}

async function nameKind(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes.subarray(0, HEAD)))?.ext ?? null
  } catch {
    return null
  }
}

const CONTENT_TYPES = '[Content_Types].xml'
/** No office document comes near; beyond this a zip is made to keep its reader busy. */
const MAX_ENTRIES = 10_000
const MAX_CONTENT_TYPES = 1024 * 1024

const BESCHADIGD = { soort: null, bezwaar: 'beschadigd' } as const
const MACRO = { soort: null, bezwaar: 'macro' } as const

/** Reads the names in a zip, and unpacks nothing but the one small part that says what it is. */
function detectInZip(bytes: Uint8Array): Inhoud {
  const zip = unzip(bytes, {
    accept: (naam) => naam === CONTENT_TYPES,
    maxDelen: MAX_ENTRIES,
    maxBytes: MAX_CONTENT_TYPES,
  })
  if (!zip.ok) return BESCHADIGD
  return detectOffice(zip.namen, new TextDecoder().decode(zip.delen.get(CONTENT_TYPES)))
}

function detectOffice(names: readonly string[], types: string): Inhoud {
  const hasMacro =
    /macroEnabled|vbaProject|macrosheet/i.test(types) ||
    names.some((name) => /vbaProject\.bin$|(?:^|\/)macrosheets\//i.test(name))
  if (hasMacro) return MACRO
  if (types.includes('wordprocessingml.document.main+xml')) return { soort: 'docx' }
  if (types.includes('spreadsheetml.sheet.main+xml')) return { soort: 'xlsx' }
  if (types.includes('presentationml.')) return { soort: null, anders: 'pptx' }
  return { soort: null, anders: 'zip' }
}

function detectInOle(bytes: Uint8Array): Inhoud {
  try {
    const names = new Set(listRootNames(bytes))
    if (names.has('Macros') || names.has('_VBA_PROJECT_CUR')) return MACRO
    if (names.has('WordDocument')) return { soort: 'doc' }
    if (names.has('Workbook') || names.has('Book')) return { soort: 'xls' }
    if (names.has('EncryptedPackage')) return { soort: null, bezwaar: 'wachtwoord' }
    return { soort: null, anders: names.has('PowerPoint Document') ? 'ppt' : null }
  } catch {
    return BESCHADIGD
  }
}
