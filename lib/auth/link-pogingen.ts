import { randomUUID } from 'node:crypto'
import { db, isUniqueViolation } from '@/lib/db/client'

/**
 * What is counted per address, and how often it may be done in one stretch of time: trying a link
 * that does not work, and asking for a new password. Links that work are never counted: a whole
 * town hall can share one address.
 */
const MAXIMA = { deelname: 30, wachtwoord: 30 } as const
type Poging = keyof typeof MAXIMA
const VENSTER_MS = 10 * 60 * 1000

/** Who is calling, as the server itself found out; every caller without an address is one. */
const callerOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'onbekend'

/**
 * Counts one attempt with a link that does not work.
 * @returns null while this address may go on; else the moment from which it may try again
 */
export const countMisluktePoging = (headers: Headers, now: Date): Promise<Date | null> =>
  countPoging('deelname', headers, now)

/** Counts one attempt of this kind. @returns as `countMisluktePoging` */
export async function countPoging(
  poging: Poging,
  headers: Headers,
  now: Date,
): Promise<Date | null> {
  const key = `${poging}:${callerOf(headers)}`
  const max = MAXIMA[poging]
  // The table is Better Auth's; of ours, `lastRequest` is when the count began.
  const begin = BigInt(now.valueOf() - VENSTER_MS)
  const counted = await db().rateLimit.updateMany({
    where: { key, lastRequest: { gt: begin }, count: { lt: max } },
    data: { count: { increment: 1 } },
  })
  if (counted.count > 0) return null
  const row = await db().rateLimit.findUnique({ where: { key } })
  if (row && row.lastRequest > begin && row.count >= max) {
    return new Date(Number(row.lastRequest) + VENSTER_MS)
  }
  if (await beginVenster(key, begin, now)) {
    await forgetVerlopen(begin)
    return null
  }
  // Someone at the same address began a moment before.
  return countPoging(poging, headers, now)
}

/** Begins a new count. @returns false when another did so meanwhile */
async function beginVenster(key: string, before: bigint, now: Date): Promise<boolean> {
  const columns = { count: 1, lastRequest: BigInt(now.valueOf()) }
  const where = { key, lastRequest: { lte: before } }
  const begun = await db().rateLimit.updateMany({ where, data: columns })
  if (begun.count > 0) return true
  try {
    await db().rateLimit.create({ data: { id: randomUUID(), key, ...columns } })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

/** Keeps no address longer than its count matters. */
async function forgetVerlopen(before: bigint): Promise<void> {
  const soorten = Object.keys(MAXIMA).map((poging) => ({ key: { startsWith: `${poging}:` } }))
  await db().rateLimit.deleteMany({ where: { OR: soorten, lastRequest: { lte: before } } })
}
