import { inflateRawSync } from 'node:zlib'

/**
 * Takes parts out of a zip that a stranger sent. What it says of itself is checked before anything
 * is unpacked, and no part ever becomes larger than it said: a bomb costs no more than its table of
 * contents.
 */

export type Unzipfout = 'beschadigd' | 'te-groot'
export type Uitgepakt =
  | Readonly<{
      ok: true
      /** All that the zip holds. */
      namen: readonly string[]
      /** What was wanted of it, by name. */
      delen: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
    }>
  | Readonly<{ ok: false; reden: Unzipfout }>

type Grenzen = Readonly<{
  /** Which parts are wanted, by name; the others stay packed. */
  accept: (naam: string) => boolean
  /** How many parts the zip may hold, wanted or not. */
  maxDelen: number
  /** How many bytes the wanted parts may be together. */
  maxBytes: number
}>

const END = 0x06054b50
const END_SIZE = 22
const MAX_COMMENT = 0xffff
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

type Deel = Readonly<{
  naam: string
  flags: number
  method: number
  packed: number
  size: number
  offset: number
}>

class Beschadigd extends Error {}

/** Unpacks what is wanted, or says why not; never throws. */
export function unzip(bytes: Uint8Array, { accept, maxDelen, maxBytes }: Grenzen): Uitgepakt {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const inhoud = findEnd(view)
    if (inhoud.aantal > maxDelen) return { ok: false, reden: 'te-groot' }
    const all = listDelen(view, bytes, inhoud)
    const wanted = all.filter(({ naam }) => accept(naam))
    const total = wanted.reduce((sum, { size }) => sum + size, 0)
    if (total > maxBytes) return { ok: false, reden: 'te-groot' }
    return {
      ok: true,
      namen: all.map(({ naam }) => naam),
      delen: new Map(wanted.map((deel) => [deel.naam, unpack(view, bytes, deel)])),
    }
  } catch (error) {
    if (error instanceof Beschadigd || error instanceof RangeError || isZlibError(error)) {
      return { ok: false, reden: 'beschadigd' }
    }
    throw error
  }
}

const isZlibError = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR_BUFFER)/.test(String(error.code))

function refuseUnless(holds: boolean): asserts holds {
  if (!holds) throw new Beschadigd()
}

/** Where the table of contents stands; it is the last thing in a zip but for a remark. */
function findEnd(view: DataView): Readonly<{ aantal: number; begin: number }> {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue
    return { aantal: view.getUint16(at + 10, true), begin: view.getUint32(at + 16, true) }
  }
  throw new Beschadigd()
}

function listDelen(
  view: DataView,
  bytes: Uint8Array,
  { aantal, begin }: Readonly<{ aantal: number; begin: number }>,
): Deel[] {
  const delen = new Map<string, Deel>()
  let at = begin
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    refuseUnless(view.getUint32(at, true) === ENTRY)
    const lengte = view.getUint16(at + 28, true)
    const naam = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengte))
    // Two parts of one name are read as one by some and as the other by others.
    refuseUnless(!delen.has(naam))
    delen.set(naam, {
      naam,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + lengte + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return [...delen.values()]
}

function unpack(view: DataView, bytes: Uint8Array, deel: Deel): Uint8Array<ArrayBuffer> {
  const { flags, method, packed, size, offset } = deel
  refuseUnless(view.getUint32(offset, true) === LOCAL && (flags & ENCRYPTED) === 0)
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const inhoud = bytes.subarray(begin, begin + packed)
  refuseUnless(inhoud.byteLength === packed && (method === STORED || method === DEFLATED))
  const unpacked =
    method === STORED ? inhoud : inflateRawSync(inhoud, { maxOutputLength: Math.max(1, size) })
  refuseUnless(unpacked.byteLength === size)
  return new Uint8Array(unpacked)
}
