import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { compareNamen } from './rules'
import type { Gemeente } from './schema'

/** The register: every gemeente with its regio, by name in Dutch order. */
export async function listGemeenten(): Promise<Gemeente[]> {
  const rows = await db().gemeente.findMany({ include: { regio: true } })
  return rows.toSorted((a, b) => compareNamen(a.naam, b.naam))
}

/** One gemeente of the register. */
export async function findGemeente(code: string): Promise<Gemeente | null> {
  return db().gemeente.findUnique({ where: { code }, include: { regio: true } })
}

/** Every regio with the number of its gemeenten. */
export async function listRegios() {
  return db().regio.findMany({
    include: { _count: { select: { gemeenten: true } } },
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
