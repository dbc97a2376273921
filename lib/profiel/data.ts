import { z } from 'zod'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import type { OpgeslagenProfiel } from './schema'

const optiesSchema = z.array(z.string())

/** The stored answers of a gemeente, also to questions of other versions of the instrument. */
export async function readProfielantwoorden(
  access: AuthorizedGemeente,
  client: Transaction = db(),
): Promise<OpgeslagenProfiel> {
  const rows = await client.profielantwoord.findMany({
    where: { gemeenteCode: access.gemeenteCode },
    orderBy: { vraagId: 'asc' },
  })
  return Object.fromEntries(
    rows.map(({ vraagId, opties, versie }) => [
      vraagId,
      { opties: optiesSchema.parse(JSON.parse(opties)), versie },
    ]),
  )
}
