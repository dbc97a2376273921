import { createChance } from '@/prisma/seed/identity'

/** Draws of one name: the same ones at each run. */
export type Kans = Readonly<{
  /** From 0 to 1. */
  next: () => number
  pick: <T>(list: readonly T[]) => T
  /** Whether something happens of which `share` (0 to 1) does. */
  happens: (share: number) => boolean
}>

export function createKans(name: string): Kans {
  const next = createChance(name)
  return {
    next,
    pick: (list) => {
      const found = list[Math.floor(next() * list.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    happens: (share) => next() < share,
  }
}

/** Ids in the order in which they are made, as UUIDs of version 7 are. */
export function createNummering(): () => string {
  let count = 0
  return () => {
    count += 1
    return `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
  }
}
