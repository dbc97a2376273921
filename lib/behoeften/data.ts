import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { sortBehoeften } from './rules'
import { behoefteSchema, type Behoefte } from './schema'

const COLUMNS = {
  id: true,
  kenmerkId: true,
  soort: true,
  urgentie: true,
  toelichting: true,
  versie: true,
} as const

/** What the gemeente says that it needs, by kenmerk, the most urgent of each first. */
export async function listBehoeften(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Behoefte[]> {
  const rows = await client.behoefte.findMany({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode } },
    select: COLUMNS,
  })
  return sortBehoeften(rows.map((row) => behoefteSchema.parse(row)))
}
