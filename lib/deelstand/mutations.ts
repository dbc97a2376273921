import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import { DEELBAAR } from '@/lib/delen/schema'
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

/** The same after something changed in a meting, when anything of that meting is shared. */
export async function renewWhereShared(transaction: Transaction, metingId: string): Promise<void> {
  const iets = { OR: DEELBAAR.map((deel) => ({ [deel]: { not: 'niet' } })) }
  const gedeeld = await transaction.deling.count({ where: { metingId, ...iets } })
  if (gedeeld > 0) await renewDeelstand(transaction)
}
