import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { signaalSchema, type Signaal } from './schema'

/** What the gemeente cannot solve by itself, by kenmerk, the oldest of each first. */
export async function listSignalen(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Signaal[]> {
  const rows = await client.signaal.findMany({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode } },
    select: { id: true, kenmerkId: true, partij: true, tekst: true, versie: true },
    orderBy: [{ kenmerkId: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => signaalSchema.parse(row))
}
