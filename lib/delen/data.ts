import { listGedeeld } from '@/lib/aggregaten/data'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { listNamen } from '@/lib/journaal/data'
import { selectTellend } from '@/lib/scoring/aggregate'
import {
  DEELBAAR,
  delingSchema,
  keuzeWijzigingSchema,
  type Deelbaar,
  type Deelkeuze,
  type Deling,
  type Meetelling,
} from './schema'

/** What is shared of a meting; null while nobody ever chose. */
export async function findDeling(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Deling | null> {
  const row = await client.deling.findFirst({ where: { metingId, meting: { gemeenteCode } } })
  return row && delingSchema.parse(row)
}

/** The other metingen of the gemeente that are established and shared, newest first. */
export async function listAndereGedeeld({ gemeenteCode }: AuthorizedGemeente, metingId: string) {
  return db().meting.findMany({
    where: {
      ...{ gemeenteCode, id: { not: metingId }, status: 'vastgesteld' },
      deling: { OR: DEELBAAR.map((deel) => ({ [deel]: { not: 'niet' } })) },
    },
    select: { id: true, naam: true },
    orderBy: [{ uitkomst: { vastgesteldOp: 'desc' } }, { id: 'desc' }],
  })
}

/** Who chose what to share of a meting, newest first. */
export async function listDeelkeuzes(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<Deelkeuze[]> {
  const { gemeenteCode } = access
  const rows = await db().auditregel.findMany({
    where: { metingId, gemeenteCode, operatie: 'meting:delen' },
    select: { tijdstip: true, userId: true, details: true },
    orderBy: [{ tijdstip: 'desc' }, { id: 'desc' }],
  })
  const namen = await listNamen(
    access,
    rows.map(({ userId }) => userId),
  )
  return rows.flatMap(({ tijdstip, userId, details }) => {
    const { success, data } = keuzeWijzigingSchema.safeParse(JSON.parse(details))
    const persoon = (userId !== null && namen[userId]) || null
    return success ? [{ tijdstip, persoon, ...data }] : []
  })
}

/** Which of these were ever shared by name: who saw them then, knows them still. */
export async function listBekend(
  metingIds: readonly string[],
  deel: Deelbaar,
  client: Transaction,
): Promise<ReadonlySet<string | null>> {
  const rows = await client.auditregel.findMany({
    where: {
      ...{ metingId: { in: [...metingIds] }, operatie: 'meting:delen' },
      // As `saveDeling` writes it; in JSON nothing else can hold these quotes.
      details: { contains: `"${deel}":"herkenbaar"` },
    },
    select: { metingId: true },
  })
  return new Set(rows.map(({ metingId }) => metingId))
}

/**
 * Whether a part would count nowhere when shared anonymously, since it was shared by name before.
 * What counts together with others already, keeps doing so.
 */
export async function isBekend(
  _access: AuthorizedGemeente,
  metingId: string,
  deel: Deelbaar,
): Promise<boolean> {
  const [bekend, bundels] = await Promise.all([
    listBekend([metingId], deel, db()),
    db().bundeling.count({ where: { metingId, deel } }),
  ])
  return bekend.size > 0 && bundels === 0
}

/** With which gemeenten a meting counts together, itself included; only itself without a bundel. */
async function listBundelgenoten(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
  deel: Deelbaar,
): Promise<string[]> {
  const eigen = await db().bundeling.findMany({
    where: { metingId, deel },
    select: { bundelId: true },
  })
  const rows = await db().bundeling.findMany({
    where: { bundelId: { in: eigen.map(({ bundelId }) => bundelId) } },
    select: { meting: { select: { gemeenteCode: true } } },
  })
  return [gemeenteCode, ...rows.map(({ meting }) => meting.gemeenteCode)]
}

/** Whether a part of a meting that is established and shared counts in aggregates now. */
export async function findMeetelling(
  access: AuthorizedGemeente,
  metingId: string,
  deel: Deelbaar,
): Promise<Meetelling> {
  const gemeenteCodes = await listBundelgenoten(access, metingId, deel)
  const gedeeld = await listGedeeld(access, { deel, gemeenteCodes })
  const eigen = gedeeld.find(({ gemeente }) => gemeente.code === access.gemeenteCode)
  if (!eigen) return 'opgeheven'
  if (eigen.metingId !== metingId) return 'nieuwere'
  if (selectTellend(gedeeld).includes(eigen)) return 'telt'
  if (eigen.bundel) return 'verbroken'
  return (await listBekend([metingId], deel, db())).size > 0 ? 'bekend' : 'wacht'
}
