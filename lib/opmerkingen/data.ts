import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { isTeamlid } from '@/lib/taken/data'
import type { OpmerkingRow } from './rules'
import type { OpmerkingAantal } from './schema'

type Plek = Readonly<{ metingId: string; indicatorId: string }>

/** All remarks on one indicator. */
export async function listOpmerkingen(
  { gemeenteCode }: AuthorizedGemeente,
  { metingId, indicatorId }: Plek,
): Promise<OpmerkingRow[]> {
  const rows = await db().opmerking.findMany({
    where: { metingId, indicatorId, meting: { gemeenteCode } },
    include: {
      user: { select: { name: true } },
      vermeldingen: { include: { user: { select: { name: true } } }, orderBy: { id: 'asc' } },
    },
  })
  const namen = await readNamen(rows.flatMap(({ opgelostDoor }) => opgelostDoor ?? []))
  return rows.map(({ id, openingId, userId, user, tekst, createdAt, ...row }) => ({
    id,
    openingId,
    userId,
    naam: user?.name ?? null,
    tekst,
    op: createdAt,
    opgelost: row.opgelostOp && {
      op: row.opgelostOp,
      door: namen.get(row.opgelostDoor ?? '') ?? null,
    },
    vermeld: row.vermeldingen.map((vermelding) => ({
      userId: vermelding.userId,
      naam: vermelding.user.name,
      isGezien: vermelding.gezienOp !== null,
    })),
  }))
}

async function readNamen(userIds: readonly string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map()
  const rows = await db().user.findMany({
    where: { id: { in: [...userIds] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** How many threads there are in a meting, by indicator; nothing where there are none. */
export async function countOpmerkingen(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
): Promise<Readonly<Record<string, OpmerkingAantal>>> {
  const groups = await db().opmerking.groupBy({
    by: ['indicatorId'],
    where: { metingId, openingId: null, meting: { gemeenteCode } },
    _count: { _all: true, opgelostOp: true },
  })
  return Object.fromEntries(
    groups.map(({ indicatorId, _count }) => [
      indicatorId,
      { open: _count._all - _count.opgelostOp, totaal: _count._all },
    ]),
  )
}

/** The remarks that name the one who asks and that they have not seen, the newest first. */
export function listVermeldingRows(access: AuthorizedGemeente) {
  const { gemeenteCode, userId } = access
  return db().vermelding.findMany({
    where: {
      userId,
      user: isTeamlid(access),
      gezienOp: null,
      opmerking: { meting: { gemeenteCode } },
    },
    select: {
      opmerking: {
        select: {
          id: true,
          indicatorId: true,
          tekst: true,
          createdAt: true,
          user: { select: { name: true } },
          meting: { select: { id: true, naam: true, instrumentversie: true } },
        },
      },
    },
    orderBy: [{ opmerking: { createdAt: 'desc' } }, { id: 'desc' }],
  })
}

/** A stored remark with the last one of its thread; null when it is not in this meting. */
export async function findOpmerking(
  transaction: Transaction,
  { gemeenteCode }: AuthorizedGemeente,
  { metingId, opmerkingId }: Readonly<{ metingId: string; opmerkingId: string }>,
) {
  const row = await transaction.opmerking.findFirst({
    where: { id: opmerkingId, metingId, meting: { gemeenteCode } },
    include: { vermeldingen: { select: { userId: true }, orderBy: { id: 'asc' } } },
  })
  if (!row) return null
  const openingId = row.openingId ?? row.id
  const opening = await transaction.opmerking.findUniqueOrThrow({
    where: { id: openingId, meting: { gemeenteCode } },
  })
  const laatste = await transaction.opmerking.findFirst({
    where: { openingId, meting: { gemeenteCode } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return {
    ...row,
    openingId,
    vermeld: row.vermeldingen.map(({ userId }) => userId),
    isOpgelost: opening.opgelostOp !== null,
    laatsteId: laatste?.id ?? openingId,
  }
}
