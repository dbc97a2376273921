import { randomUUID } from 'node:crypto'
import { db, isUniqueViolation } from '@/lib/db/client'

/**
 * How often one address may try a link that does not work. Links that work are never counted: a
 * whole town hall can share one address.
 */
const MAX_MISLUKT = 30
const VENSTER_MS = 10 * 60 * 1000
const PREFIX = 'deelname:'

/** Who is calling, as the server itself found out; every caller without an address is one. */
const callerOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'onbekend'

/**
 * Counts one attempt with a link that does not work.
 * @returns null while this address may go on; else the moment from which it may try again
 */
export async function countMisluktePoging(headers: Headers, now: Date): Promise<Date | null> {
  const key = PREFIX + callerOf(headers)
  // The table is Better Auth's; of ours, `lastRequest` is when the count began.
  const begin = BigInt(now.valueOf() - VENSTER_MS)
  const counted = await db().rateLimit.updateMany({
    where: { key, lastRequest: { gt: begin }, count: { lt: MAX_MISLUKT } },
    data: { count: { increment: 1 } },
  })
  if (counted.count > 0) return null
  const row = await db().rateLimit.findUnique({ where: { key } })
  if (row && row.lastRequest > begin && row.count >= MAX_MISLUKT) {
    return new Date(Number(row.lastRequest) + VENSTER_MS)
  }
  if (await beginVenster(key, begin, now)) {
    await forgetVerlopen(begin)
    return null
  }
  // Someone at the same address began a moment before.
  return countMisluktePoging(headers, now)
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
  const where = { key: { startsWith: PREFIX }, lastRequest: { lte: before } }
  await db().rateLimit.deleteMany({ where })
}
