import { createHash } from 'node:crypto'

/** The same id for the same name at each load, in the form of a UUID (version 8, RFC 9562). */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`vit-demo ${name}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** Numbers from 0 to 1, the same sequence for the same name (mulberry32). */
export function createChance(name: string): () => number {
  let state = createHash('sha256').update(name).digest().readUInt32LE()
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
