import { randomUUID } from 'node:crypto'
import { db, isUniqueViolation } from '@/lib/db/client'

/**
 * How often one address may try a link that does not work. Links that work are never counted: a
 * whole town hall can share one address.
 */
const MAX_MISLUKT = 30
const VENSTER_MS = 10 * 60 * 1000

/** Who is calling, as the server itself found out; every caller without an address is one. */
const callerOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'onbekend'

/**
 * Counts one attempt with a link that does not work.
 * @returns null while this address may go on; else the moment from which it may try again
 */
export async function countMisluktePoging(headers: Headers, now: Date): Promise<Date | null> {
  const key = `deelname:${callerOf(headers)}`
  const row = await db().rateLimit.findUnique({ where: { key } })
  const begin = Number(row?.lastRequest ?? 0)
  const isRecent = begin > now.valueOf() - VENSTER_MS
  if (row && isRecent) {
    if (row.count >= MAX_MISLUKT) return new Date(begin + VENSTER_MS)
    await db().rateLimit.updateMany({ where: { key }, data: { count: { increment: 1 } } })
    return null
  }
  await beginVenster(key, now)
  return null
}

/** A new count from now; `lastRequest` is when it began. */
async function beginVenster(key: string, now: Date): Promise<void> {
  const columns = { count: 1, lastRequest: BigInt(now.valueOf()) }
  try {
    await db().rateLimit.upsert({
      where: { key },
      create: { id: randomUUID(), key, ...columns },
      update: columns,
    })
  } catch (error) {
    // Someone at the same address was first.
    if (!isUniqueViolation(error)) throw error
    await db().rateLimit.updateMany({ where: { key }, data: { count: { increment: 1 } } })
  }
}
