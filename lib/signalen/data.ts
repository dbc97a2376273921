import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { delingSchema, signaalSchema, type Signaal, type SignalenDeling } from './schema'

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

/** What the gemeente lets others see of its signals; nothing until it chooses otherwise. */
export async function readSignalenDeling(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
): Promise<SignalenDeling> {
  const row = await db().deling.findFirst({
    where: { metingId, meting: { gemeenteCode } },
    select: { signalen: true },
  })
  return row ? delingSchema.parse(row.signalen) : 'niet'
}
