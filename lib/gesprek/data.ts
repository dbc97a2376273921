import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import type { Meting } from '@/lib/metingen/schema'
import { mergeOordelen } from '@/lib/scoring/judgement'
import type { Oordelen } from '@/lib/scoring/model'
import { listAntwoorden, parseKeuzeRow, type OordeelMeting } from '@/lib/vragenlijst/data'
import type { Vastgelegd } from './schema'

const ofMeting = (access: AuthorizedGemeente, { id }: Pick<Meting, 'id'>) => ({
  metingId: id,
  meting: { gemeenteCode: access.gemeenteCode },
})

/**
 * The provisional judgements that all answers give (scoring §3), whatever is recorded beside them;
 * none where the answers may not be read yet.
 */
export async function readVoorlopigeOordelen(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  client: Transaction = db(),
): Promise<Oordelen> {
  return mergeOordelen({}, (await listAntwoorden(access, meting, client)) ?? {})
}

/** What the conversation recorded, by indicator. */
export async function listVastgelegd(
  access: AuthorizedGemeente,
  meting: Pick<Meting, 'id'>,
  client: Transaction = db(),
): Promise<Readonly<Record<string, Vastgelegd>>> {
  const rows = await client.oordeel.findMany({ where: ofMeting(access, meting) })
  return Object.fromEntries(
    rows.map((row) => [row.indicatorId, { ...parseKeuzeRow(row), overgenomen: row.overgenomen }]),
  )
}
