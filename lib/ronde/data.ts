import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { herinnerenVanaf } from './rules'
import type { Herinnerstand } from './schema'

/** Who was invited by e-mail, can still get in, and has not finished or taken back the answers. */
const whereTeHerinneren = ({ gemeenteCode }: AuthorizedGemeente, metingId: string, now: Date) => ({
  metingId,
  meting: { gemeenteCode },
  email: { not: null },
  afgerondOp: null,
  ingetrokkenOp: null,
  links: { some: { ingetrokkenOp: null, verlooptOp: { gt: now } } },
})

/** The ids of those who get a reminder now. */
export async function listTeHerinneren(
  access: AuthorizedGemeente,
  metingId: string,
  now: Date,
  client: Transaction,
): Promise<string[]> {
  const where = whereTeHerinneren(access, metingId, now)
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

/** How many would be reminded now, and whether it is time for that. */
export async function readHerinnerstand(
  access: AuthorizedGemeente,
  metingId: string,
  now: Date,
): Promise<Herinnerstand> {
  const [aantal, groups] = await Promise.all([
    db().deelnemer.count({ where: whereTeHerinneren(access, metingId, now) }),
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
