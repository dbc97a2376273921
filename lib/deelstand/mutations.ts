import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import { LAND } from './schema'

/**
 * Says that something changed in what is shared or in who shares it: what was made of it before is
 * not shown again. Last in a transaction, because whoever shares meanwhile waits for it.
 */
export async function renewDeelstand(transaction: Transaction): Promise<void> {
  const stand = randomUUID()
  await transaction.deelstand.upsert({
    where: { id: LAND },
    create: { id: LAND, stand },
    update: { stand },
  })
}
