import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { delingSchema, type Deling } from './schema'

/** What is shared of a meting; null while nobody ever chose. */
export async function findDeling(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Deling | null> {
  const row = await client.deling.findFirst({ where: { metingId, meting: { gemeenteCode } } })
  return row && delingSchema.parse(row)
}
