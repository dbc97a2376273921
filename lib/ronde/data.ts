import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { herinnerenVanaf } from './rules'
import type { Herinnerstand } from './schema'

/**
 * Who was invited by e-mail, and has not finished or taken back the answers. Also who was shut out:
 * if they were left out, shutting one person out would tell whether they had finished. The outbox
 * sends them nothing.
 */
const whereTeHerinneren = ({ gemeenteCode }: AuthorizedGemeente, metingId: string) => ({
  metingId,
  meting: { gemeenteCode },
  email: { not: null },
  afgerondOp: null,
  ingetrokkenOp: null,
})

/** The ids of those whom a reminder is for. */
export async function listTeHerinneren(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction,
): Promise<string[]> {
  const where = whereTeHerinneren(access, metingId)
  const rows = await client.deelnemer.findMany({ where, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** When everyone was last reminded; null for never. */
export async function findLaatsteHerinnering(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Date | null> {
  const row = await client.mail.findFirst({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode }, soort: 'herinnering' },
    select: { createdAt: true },
    orderBy: { createdAt: 'desc' },
  })
  return row?.createdAt ?? null
}

/** How many are not ready, and whether it is time for that. */
export async function readHerinnerstand(
  access: AuthorizedGemeente,
  metingId: string,
  now: Date,
): Promise<Herinnerstand> {
  const [aantal, groups] = await Promise.all([
    db().deelnemer.count({ where: whereTeHerinneren(access, metingId) }),
    db().mail.groupBy({
      by: ['soort'],
      where: {
        metingId,
        meting: { gemeenteCode: access.gemeenteCode },
        soort: { in: ['uitnodiging', 'herinnering'] },
      },
      _max: { createdAt: true },
    }),
  ])
  const last = (soort: string) =>
    groups.find((group) => group.soort === soort)?._max.createdAt ?? null
  const laatste = last('herinnering')
  return {
    aantal,
    laatste,
    weerVanaf: herinnerenVanaf(laatste, now),
    laatsteBericht: laatste ?? last('uitnodiging'),
  }
}
