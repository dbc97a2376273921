import type { Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'

/** One's own keys, newest first; the key itself is nowhere kept. */
export async function listToegangssleutels({ userId }: Principal) {
  return db().toegangssleutel.findMany({
    where: { userId },
    select: { id: true, naam: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}
