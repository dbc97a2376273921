import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { toJaar } from '@/lib/invoer/datum'
import { bestaandIn, compareNamen, isOpgeheven } from './rules'
import type { Gemeente, Opvolging, Voorganger } from './schema'

const opvolger = { select: { code: true, naam: true } }
const nuBestaand = () => bestaandIn(toJaar(new Date()))

/** The register as it is now: every gemeente with its regio, by name in Dutch order. */
export async function listGemeenten(): Promise<Gemeente[]> {
  const rows = await db().gemeente.findMany({
    where: nuBestaand(),
    include: { regio: true, opvolger },
  })
  return rows.toSorted((a, b) => compareNamen(a.naam, b.naam))
}

/** One gemeente of the register. */
export async function findGemeente(code: string): Promise<Gemeente | null> {
  return db().gemeente.findUnique({ where: { code }, include: { regio: true, opvolger } })
}

/**
 * Since when a gemeente is no more itself, and which one goes on with it.
 * @returns null for one that exists in this year
 */
export async function findOpvolger(
  { gemeenteCode: code }: AuthorizedGemeente,
  jaar: number,
  client: Transaction = db(),
): Promise<Opvolging | null> {
  const row = await client.gemeente.findUnique({
    where: { code },
    select: { naam: true, opgehevenPer: true, opvolger },
  })
  const per = row?.opgehevenPer ?? null
  if (!row || per === null || !isOpgeheven(row, jaar)) return null
  return { naam: row.naam, per, opvolger: row.opvolger }
}

/**
 * The gemeenten that went on in this one, also by way of another, with the metingen that they
 * established; the last year first.
 */
export async function listVoorgangers(
  { gemeenteCode }: AuthorizedGemeente,
  jaar: number,
): Promise<Voorganger[]> {
  const bekend = new Set([gemeenteCode])
  const voorgangers: Voorganger[] = []
  let codes = [gemeenteCode]
  while (codes.length > 0) {
    const rows = await db().gemeente.findMany({
      where: { opvolgerCode: { in: codes }, opgehevenPer: { lte: jaar } },
      select: {
        ...{ code: true, naam: true, opgehevenPer: true },
        metingen: {
          where: { status: 'vastgesteld' },
          select: {
            id: true,
            naam: true,
            momentopnamen: {
              select: { createdAt: true },
              orderBy: { revisie: 'desc' },
              take: 1,
            },
          },
        },
      },
      orderBy: { code: 'asc' },
    })
    const nieuw = rows.filter(({ code }) => !bekend.has(code))
    codes = nieuw.map(({ code }) => code)
    for (const { code, naam, opgehevenPer, metingen } of nieuw) {
      bekend.add(code)
      const vastgesteld = metingen.flatMap(({ momentopnamen, ...meting }) =>
        momentopnamen.map(({ createdAt }) => ({ ...meting, vastgesteldOp: createdAt })),
      )
      const nieuwsteEerst = vastgesteld.toSorted(
        (a, b) => b.vastgesteldOp.valueOf() - a.vastgesteldOp.valueOf(),
      )
      voorgangers.push({ code, naam, opgehevenPer, metingen: nieuwsteEerst })
    }
  }
  return voorgangers
}

/** Every regio with the number of its gemeenten. */
export async function listRegios() {
  return db().regio.findMany({
    include: { _count: { select: { gemeenten: { where: nuBestaand() } } } },
    orderBy: { code: 'asc' },
  })
}

/** An update that changes nothing: until the transaction ends, no other that takes it comes between. */
export async function lockGemeente(
  transaction: Transaction,
  { gemeenteCode: code }: AuthorizedGemeente,
): Promise<void> {
  await transaction.gemeente.updateMany({ where: { code }, data: { code } })
}
