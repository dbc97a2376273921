import { db } from '@/lib/db/client'
import { toDatum } from '@/lib/invoer/datum'
import { LAND } from './schema'

type Bewaard<T> = Readonly<{ stand: string; items: Map<string, Promise<T>> }>

/**
 * Keeps what is made of shared metingen until anything that is shared changes, in whichever
 * process, or the day does: a register holds from a day on. Who asks for the same at the same
 * moment waits for one making.
 * @returns a reader; `sleutel` is everything that the outcome follows from besides what is shared
 */
export function createBewaard<T>() {
  let bewaard: Bewaard<T> | null = null
  return async (sleutel: string, now: Date, make: () => Promise<T>): Promise<T> => {
    const row = await db().deelstand.findUnique({ where: { id: LAND } })
    // Before anyone shares there is no row yet.
    const stand = `${row?.stand ?? ''} ${toDatum(now)}`
    if (bewaard?.stand !== stand) bewaard = { stand, items: new Map() }
    const { items } = bewaard
    const found = items.get(sleutel)
    if (found) return found
    const made = make()
    items.set(sleutel, made)
    // What failed is tried again by whoever asks next.
    made.catch(() => items.delete(sleutel))
    return made
  }
}
