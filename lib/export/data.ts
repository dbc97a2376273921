import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { momentopnameSchema } from '@/lib/scoring/momentopname'

/** The snapshots of a meting with all that is in them, newest first. */
export async function listMomentopnamenMetInhoud(access: AuthorizedGemeente, metingId: string) {
  const rows = await db().momentopname.findMany({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode } },
    select: { sha256: true, inhoud: true },
    orderBy: { revisie: 'desc' },
  })
  return rows.map(({ sha256, inhoud }) => ({
    sha256,
    inhoud: momentopnameSchema.parse(JSON.parse(inhoud)),
  }))
}
