/**
 * The container of Word and Excel before 2007: a file system in a file, of sectors in chains
 * ([MS-CFB]). Only its table of contents is read.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Above this a number is a sign, such as the end of a chain, and no sector. */
const MAX_SECTOR = 0xfffffffa
const ENTRY_SIZE = 128
const NO_ENTRY = 0xffffffff

export const isOle = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte)

type Container = Readonly<{ view: DataView; sectorSize: number; maxSectors: number }>

const sectorAt = ({ sectorSize }: Container, sector: number) => (sector + 1) * sectorSize

/** Follows a chain of sectors; one that runs in a circle ends after as many as the file has. */
function* followChain(container: Container, first: number, next: (sector: number) => number) {
  let sector = first
  for (let count = 0; sector < MAX_SECTOR; count += 1) {
    if (count > container.maxSectors) throw new RangeError('a chain without an end')
    yield sector
    sector = next(sector)
  }
}

/** The sectors that hold the table of chains: the first 109 stand in the header, others follow. */
function listTableSectors(container: Container): number[] {
  const { view, sectorSize } = container
  const numbers = (start: number, count: number) =>
    Array.from({ length: count }, (_, index) => view.getUint32(start + index * 4, true))
  const perSector = sectorSize / 4 - 1
  const next = (sector: number) => view.getUint32(sectorAt(container, sector) + perSector * 4, true)
  const more = [...followChain(container, view.getUint32(68, true), next)].flatMap((sector) =>
    numbers(sectorAt(container, sector), perSector),
  )
  return [...numbers(76, 109), ...more].filter((sector) => sector < MAX_SECTOR)
}

/** Where each entry of the table of contents stands in the file. */
function listEntries(container: Container): number[] {
  const { view, sectorSize } = container
  const table = listTableSectors(container)
  const perSector = sectorSize / 4
  const next = (sector: number) => {
    const at = table[Math.floor(sector / perSector)]
    if (at === undefined) throw new RangeError('a sector outside the table')
    return view.getUint32(sectorAt(container, at) + (sector % perSector) * 4, true)
  }
  return [...followChain(container, view.getUint32(48, true), next)].flatMap((sector) =>
    Array.from(
      { length: sectorSize / ENTRY_SIZE },
      (_, index) => sectorAt(container, sector) + index * ENTRY_SIZE,
    ),
  )
}

function readName(view: DataView, entry: number): string {
  const length = Math.min(Math.max(view.getUint16(entry + 64, true) / 2 - 1, 0), 31)
  return Array.from({ length }, (_, index) =>
    String.fromCharCode(view.getUint16(entry + index * 2, true)),
  ).join('')
}

/**
 * The names directly under the root.
 * @throws RangeError when the container is damaged
 */
export function listRootNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 1 << view.getUint16(30, true)
  if (sectorSize !== 512 && sectorSize !== 4096) throw new RangeError('an unknown sector size')
  const maxSectors = Math.ceil(bytes.byteLength / sectorSize)
  const entries = listEntries({ view, sectorSize, maxSectors })
  const [root] = entries
  if (root === undefined) throw new RangeError('no root')

  const names: string[] = []
  const seen = new Set<number>()
  const waiting = [view.getUint32(root + 76, true)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === NO_ENTRY || seen.has(id)) continue
    seen.add(id)
    const entry = entries[id]
    if (entry === undefined) throw new RangeError('an entry outside the table of contents')
    names.push(readName(view, entry))
    waiting.push(view.getUint32(entry + 68, true), view.getUint32(entry + 72, true))
  }
  return names
}
