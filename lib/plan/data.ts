import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { actieSchema, type Actie } from './schema'

/** Every action of the verbeterplan of a gemeente, of all metingen, in the order they were made. */
export async function listActies(
  { gemeenteCode }: AuthorizedGemeente,
  client: Transaction = db(),
): Promise<Actie[]> {
  const rows = await client.actie.findMany({
    where: { gemeenteCode },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => actieSchema.parse(row))
}

/** One action of a gemeente. @param id an id of a row, checked before */
export async function findActie(
  { gemeenteCode }: AuthorizedGemeente,
  id: string,
  client: Transaction = db(),
): Promise<Actie | null> {
  const row = await client.actie.findFirst({ where: { id, gemeenteCode } })
  return row && actieSchema.parse(row)
}

/** How many actions a gemeente has. */
export async function countActies(
  { gemeenteCode }: AuthorizedGemeente,
  client: Transaction = db(),
): Promise<number> {
  return client.actie.count({ where: { gemeenteCode } })
}
