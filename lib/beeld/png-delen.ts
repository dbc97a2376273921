/** The parts of a PNG file (PNG specification, third edition, §5 and §11). */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What the picture itself is made of; the rest is metadata, colour profiles and animation. */
const NEEDED = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']
const FRAME = 12

export const isPng = (bytes: Uint8Array) =>
  SIGNATURE.every((value, index) => bytes[index] === value)

type Chunk = { soort: string; bytes: Uint8Array }

/** All chunks in order, or null where one is cut off or does not end with IEND. */
function listChunks(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at + FRAME <= bytes.length) {
    const size = view.getUint32(at) + FRAME
    if (at + size > bytes.length) return null
    const soort = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ soort, bytes: bytes.subarray(at, at + size) })
    if (soort === 'IEND') return chunks
    at += size
  }
  return null
}

/** The size in pixels as the header says it, without decoding anything; null without a header. */
export function readPngSize(bytes: Uint8Array): { breedte: number; hoogte: number } | null {
  if (!isPng(bytes)) return null
  const header = listChunks(bytes)?.[0]
  if (header?.soort !== 'IHDR' || header.bytes.length !== FRAME + 13) return null
  const view = new DataView(header.bytes.buffer, header.bytes.byteOffset, header.bytes.byteLength)
  const [breedte, hoogte] = [view.getUint32(8), view.getUint32(12)]
  return breedte > 0 && hoogte > 0 ? { breedte, hoogte } : null
}

/** The same picture with nothing in the file but the picture; null when it is not sound. */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  const chunks = listChunks(bytes)
  if (!chunks) return null
  const kept = chunks.filter(({ soort }) => NEEDED.includes(soort))
  return Buffer.concat([Uint8Array.from(SIGNATURE), ...kept.map((chunk) => chunk.bytes)])
}
