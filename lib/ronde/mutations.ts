import type { Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { authorizeDeelnemersbeheer } from '@/lib/deelnemers/loaders'
import { auditDeelnemers, type Deelnemersreden } from '@/lib/deelnemers/mutations'
import { linkVerlooptOp } from '@/lib/deelnemers/rules'
import { endOfDag, toDatum } from '@/lib/invoer/datum'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting, lockOpenRonde, readMeting } from '@/lib/metingen/data'
import type { AuthorizedMeting } from '@/lib/metingen/loaders'
import { isRondeOpen } from '@/lib/metingen/rules'
import { RONDE_HEROPEND } from '@/lib/metingen/schema'
import { mailMogelijk } from '@/lib/postbus/data'
import { enqueueMails } from '@/lib/postbus/mutations'
import { findLaatsteHerinnering, listTeHerinneren } from './data'
import { herinnerenVanaf } from './rules'
import { eindeInputSchema } from './schema'

type Herinnerd = Readonly<{ aantal: number }>

/** Mails everyone who has not finished and was not shut out, once; at most once a day. */
export async function remindDeelnemers(
  principal: Principal | null,
  metingId: string,
): Promise<Outcome<Herinnerd, Deelnemersreden | 'geen-mail' | 'te-vroeg' | 'niemand'>> {
  const found = await authorizeDeelnemersbeheer(principal, metingId)
  if (!found.ok) return found
  if (!mailMogelijk()) return fail('geen-mail')
  const { access } = found.value
  const now = new Date()
  return transact(async (transaction) => {
    if (!(await lockOpenRonde(transaction, access, metingId, now))) return fail('gesloten')
    const laatste = await findLaatsteHerinnering(access, metingId, transaction)
    if (herinnerenVanaf(laatste, now)) return fail('te-vroeg')
    const ids = await listTeHerinneren(access, metingId, transaction)
    if (ids.length === 0) return fail('niemand')
    const soort = 'herinnering' as const
    const mails = ids.map((deelnemerId) => ({ metingId, deelnemerId, soort }))
    await enqueueMails(transaction, mails, now)
    const aantal = ids.length
    await auditDeelnemers(transaction, found.value, 'herinneren', { aantal }, now)
    return succeed({ aantal })
  })
}

/** The links of everyone who was not shut out work a month longer than the round. */
async function moveEinde(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  einde: Date,
  now: Date,
): Promise<void> {
  await transaction.meting.updateMany({
    where: { id: meting.id, gemeenteCode: access.gemeenteCode },
    data: { rondeTot: einde, rondeGeslotenOp: null },
  })
  await transaction.deelnamelink.updateMany({
    where: {
      deelnemer: { metingId: meting.id, meting: { gemeenteCode: access.gemeenteCode } },
      ingetrokkenOp: null,
    },
    data: { verlooptOp: linkVerlooptOp(einde, now) },
  })
}

const toDag = (moment: Date | null) => moment && toDatum(moment)

/** Gives an open round another last day. */
export async function extendRonde(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<null, Deelnemersreden>> {
  const found = await authorizeDeelnemersbeheer(principal, metingId)
  if (!found.ok) return found
  const now = new Date()
  const parsed = parseInput(eindeInputSchema(now), raw)
  if (!parsed.ok) return parsed
  const { access, meting } = found.value
  const { rondeTot } = parsed.value
  return transact(async (transaction) => {
    if (!(await lockOpenRonde(transaction, access, metingId, now))) return fail('gesloten')
    await moveEinde(transaction, found.value, endOfDag(rondeTot), now)
    const details = { van: toDag(meting.rondeTot), naar: rondeTot }
    await auditDeelnemers(transaction, found.value, 'ronde-verlengd', details, now)
    return succeed(null)
  })
}

/** Ends the round now: nobody can answer any more, and the conversation can begin. */
export async function closeRonde(
  principal: Principal | null,
  metingId: string,
): Promise<Outcome<null, Deelnemersreden>> {
  const found = await authorizeDeelnemersbeheer(principal, metingId)
  if (!found.ok) return found
  const { access } = found.value
  const now = new Date()
  return transact(async (transaction) => {
    if (!(await lockOpenRonde(transaction, access, metingId, now))) return fail('gesloten')
    await transaction.meting.updateMany({
      where: { id: metingId, gemeenteCode: access.gemeenteCode },
      data: { rondeGeslotenOp: now },
    })
    await auditDeelnemers(transaction, found.value, 'ronde-gesloten', {}, now)
    return succeed(null)
  })
}

/**
 * Opens a round that is over again, until a new last day. Judgements that were accepted as they
 * came out of the answers are gone: the answers may now become others.
 */
export async function reopenRonde(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<null, Deelnemersreden | 'al-open'>> {
  const found = await authorizeDeelnemersbeheer(principal, metingId)
  if (!found.ok) return found
  const now = new Date()
  const parsed = parseInput(eindeInputSchema(now), raw)
  if (!parsed.ok) return parsed
  const { access } = found.value
  const { rondeTot } = parsed.value
  return transact(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, metingId, now))) return fail('gesloten')
    // Read under the lock: someone else may have been first.
    const meting = await readMeting(transaction, access, metingId)
    if (isRondeOpen(meting, now)) return fail('al-open')
    await moveEinde(transaction, found.value, endOfDag(rondeTot), now)
    const { count: vervallenOordelen } = await transaction.oordeel.deleteMany({
      where: { metingId, meting: { gemeenteCode: access.gemeenteCode }, overgenomen: true },
    })
    const details = { naar: rondeTot, vervallenOordelen }
    await auditDeelnemers(transaction, found.value, RONDE_HEROPEND, details, now)
    return succeed(null)
  })
}
