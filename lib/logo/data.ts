import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { logoSchema, type OpgeslagenLogo } from './schema'

/** The logo of a gemeente, cleaned; null where there is none. */
export async function findLogo(
  { gemeenteCode }: AuthorizedGemeente,
  client: Transaction = db(),
): Promise<OpgeslagenLogo | null> {
  const row = await client.logo.findUnique({ where: { gemeenteCode } })
  return row && logoSchema.parse(row)
}

/** Whether a gemeente has a logo, without reading it. */
export async function hasLogo({ gemeenteCode }: AuthorizedGemeente): Promise<boolean> {
  return (await db().logo.count({ where: { gemeenteCode } })) > 0
}
