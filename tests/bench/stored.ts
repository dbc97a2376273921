import { isDeepStrictEqual } from 'node:util'
import { db } from '@/lib/db/client'
import type { Person } from './persons'

type Row = Readonly<{
  indicatorId: string
  niveau: number | null
  toelichting: string
  versie: number
}>

const readRows = ({ deelnemerId, metingId }: Person): Promise<Row[]> =>
  deelnemerId === null
    ? db().oordeel.findMany({ where: { metingId } })
    : db().antwoord.findMany({ where: { deelnemerId } })

/** @throws when an answer that the server confirmed is not in the database as it was confirmed */
async function requirePersonStored(person: Person): Promise<void> {
  const rows = new Map((await readRows(person)).map((row) => [row.indicatorId, row]))
  for (const [indicatorId, { input, versie }] of person.confirmed) {
    const row = rows.get(indicatorId)
    const expected = [versie, input.niveau, input.toelichting ?? '']
    const stored = row && [row.versie, row.niveau, row.toelichting]
    if (!isDeepStrictEqual(stored, expected)) {
      const found = JSON.stringify({ expected, stored })
      throw new Error(`lost: ${indicatorId} of ${person.metingId}: ${found}`)
    }
  }
}

/** How often something was saved: each version once, and each judgement was traced. */
export async function countSaved(): Promise<number> {
  const [oordelen, antwoorden, traced] = await Promise.all([
    db().oordeel.aggregate({ _sum: { versie: true } }),
    db().antwoord.aggregate({ _sum: { versie: true } }),
    db().auditregel.count({ where: { operatie: 'oordeel:geven' } }),
  ])
  const judged = oordelen._sum.versie ?? 0
  if (traced !== judged) throw new Error(`${judged} judgements saved, ${traced} traced`)
  return judged + (antwoorden._sum.versie ?? 0)
}

/**
 * Holds the database against what the server confirmed.
 * @param saved how many answers it confirmed
 * @param before how often something was saved already when that began
 * @throws when it holds something else
 */
export async function requireAllStored(
  persons: readonly Person[],
  saved: number,
  before = 0,
): Promise<void> {
  for (const person of persons) await requirePersonStored(person)
  const found = (await countSaved()) - before
  if (found !== saved) throw new Error(`${saved} answers confirmed, ${found} saved`)
}
