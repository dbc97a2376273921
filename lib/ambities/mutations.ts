import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import { fail, invalid, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting, readAmbities } from '@/lib/metingen/data'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import { isSameAmbitie } from '@/lib/metingen/rules'
import { ambitieInputSchema } from '@/lib/metingen/schema'
import type { Ambitie } from '@/lib/scoring/model'

type AmbitieTarget = Readonly<{ metingId: string; kenmerkId: string }>

/** Sets what the gemeente wants to reach on a kenmerk (scoring §9). */
export async function setAmbitie(
  principal: Principal | null,
  target: AmbitieTarget,
  raw: unknown,
): Promise<Outcome<Ambitie, 'gesloten'>> {
  const found = await authorizeAmbitie(principal, target)
  if (!found.ok) return found
  const parsed = parseInput(ambitieInputSchema, raw)
  if (!parsed.ok) return parsed
  const now = new Date()
  return transact(async (transaction) => {
    const { access, meting } = found.value
    if (!(await lockOpenMeting(transaction, access, meting.id, now))) return fail('gesloten')
    const van = (await readAmbities(access, meting.id, transaction))[target.kenmerkId] ?? null
    await storeAmbitie(transaction, found.value, { ...target, van, naar: parsed.value, now })
    return succeed(parsed.value)
  })
}

/** Someone was first: what is stored now, or null for nothing. */
export type AmbitieConflict = Failure<'conflict'> & Readonly<{ opgeslagen: Ambitie | null }>

/**
 * Puts an earlier ambitie back, when the one that was seen is still there.
 * @param wens what it was; null takes the ambitie away
 * @param gezien the ambitie that the page showed as the one of now
 */
export async function restoreAmbitie(
  principal: Principal | null,
  target: AmbitieTarget,
  { wens, gezien }: Readonly<{ wens: Ambitie | null; gezien: Ambitie | null }>,
): Promise<Outcome<Ambitie | null, 'gesloten'> | AmbitieConflict> {
  const found = await authorizeAmbitie(principal, target)
  if (!found.ok) return found
  const now = new Date()
  return transact(async (transaction) => {
    const { access, meting } = found.value
    if (!(await lockOpenMeting(transaction, access, meting.id, now))) return fail('gesloten')
    const van = (await readAmbities(access, meting.id, transaction))[target.kenmerkId] ?? null
    if (!isSameAmbitie(van, gezien)) return { ...fail('conflict'), opgeslagen: van }
    await storeAmbitie(transaction, found.value, { ...target, van, naar: wens, now })
    return succeed(wens)
  })
}

async function authorizeAmbitie(
  principal: Principal | null,
  { metingId, kenmerkId }: AmbitieTarget,
): Promise<Outcome<AuthorizedMeting>> {
  const found = await authorizeMeting(principal, metingId, 'ambitie:bepalen')
  if (isRefusal(found)) return fail(found)
  return findKenmerk(requireInstrument(found.meting.instrumentversie), kenmerkId)
    ? succeed(found)
    : invalid([], `Het kenmerk "${kenmerkId}" bestaat niet.`)
}

type AmbitieChange = Readonly<{
  kenmerkId: string
  van: Ambitie | null
  naar: Ambitie | null
  now: Date
}>

async function storeAmbitie(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  { kenmerkId, van, naar, now }: AmbitieChange,
): Promise<void> {
  if (isSameAmbitie(van, naar)) return
  const key = { metingId: meting.id, kenmerkId }
  const where = { metingId_kenmerkId: key, meting: { gemeenteCode: access.gemeenteCode } }
  if (naar) {
    const columns = {
      ...naar,
      jaar: naar.jaar ?? null,
      updatedAt: now,
      updatedById: access.userId,
    }
    await transaction.ambitie.upsert({ where, create: { ...key, ...columns }, update: columns })
  } else {
    await transaction.ambitie.delete({ where })
  }
  await writeAudit(transaction, {
    tijdstip: now,
    userId: access.userId,
    gemeenteCode: access.gemeenteCode,
    metingId: meting.id,
    operatie: 'ambitie:bepalen',
    onderwerp: kenmerkId,
    details: { kenmerk: kenmerkId, van, naar },
  })
}
