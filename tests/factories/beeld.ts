import { crc32, deflateSync } from 'node:zlib'

const XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

export const buildSvg = (inhoud: string, attributes = 'viewBox="0 0 200 100"') =>
  `<svg ${XMLNS} ${attributes}>${inhoud}</svg>`

/** Fills an SVG of those sizes. */
export const RECT = '<rect width="200" height="100" fill="#154273"/>'

export function buildChunk(soort: string, inhoud: Uint8Array): Buffer {
  const data = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(inhoud.length)
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crc32(data))
  return Buffer.concat([frame, data, crc])
}

type Extra = { inhoud?: Uint8Array; chunks?: Buffer[] }

/** A grey PNG of this size; its data may be less than that says. */
export function buildPng(
  breedte: number,
  hoogte: number,
  { inhoud, chunks = [] }: Extra = {},
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(breedte, 0)
  header.writeUInt32BE(hoogte, 4)
  header[8] = 8
  const data =
    inhoud ??
    deflateSync(
      Buffer.alloc((breedte + 1) * hoogte, 0x80).map((value, at) =>
        at % (breedte + 1) === 0 ? 0 : value,
      ),
    )
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    buildChunk('IHDR', header),
    ...chunks,
    buildChunk('IDAT', data),
    buildChunk('IEND', Buffer.alloc(0)),
  ])
}
