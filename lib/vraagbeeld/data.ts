import { z } from 'zod'
import type { Aggregaatlezer } from '@/lib/aggregaten/data'
import { URGENTIES } from '@/lib/behoeften/schema'
import { db } from '@/lib/db/client'
import { BEHOEFTEN } from '@/lib/instrument/model'
import { PARTIJEN } from '@/lib/signalen/schema'
import type { Behoefteregel, Signaalregel } from './schema'

const soortSchema = z.enum(BEHOEFTEN)
const urgentieSchema = z.enum(URGENTIES)
const partijSchema = z.enum(PARTIJEN)

/** What was asked for in these metingen; which those are, `listGedeeld` says. */
export async function listBehoefteregels(
  _access: Aggregaatlezer,
  metingIds: readonly string[],
): Promise<Behoefteregel[]> {
  const rows = await db().behoefte.findMany({
    where: { metingId: { in: [...metingIds] } },
    select: { metingId: true, kenmerkId: true, soort: true, urgentie: true },
  })
  return rows.map((row) => ({
    ...row,
    soort: soortSchema.parse(row.soort),
    urgentie: urgentieSchema.parse(row.urgentie),
  }))
}

/** What others have to solve by these metingen; which those are, `listGedeeld` says. */
export async function listSignaalregels(
  _access: Aggregaatlezer,
  metingIds: readonly string[],
): Promise<Signaalregel[]> {
  const rows = await db().signaal.findMany({
    where: { metingId: { in: [...metingIds] } },
    select: { metingId: true, kenmerkId: true, partij: true, tekst: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ ...row, partij: partijSchema.parse(row.partij) }))
}
