import type { Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { findGenodigde, isIemandBegonnen, newLinkColumns, ofMeting } from '@/lib/deelnemers/data'
import { authorizeDeelnemersbeheer } from '@/lib/deelnemers/loaders'
import { auditDeelnemers, type Deelnemersreden } from '@/lib/deelnemers/mutations'
import { linkVerlooptOp } from '@/lib/deelnemers/rules'
import { perspectiefWijzigingSchema, type Genodigde } from '@/lib/deelnemers/schema'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting, lockOpenRonde } from '@/lib/metingen/data'
import type { AuthorizedMeting } from '@/lib/metingen/loaders'
import { mailMogelijk } from '@/lib/postbus/data'
import { enqueueMail } from '@/lib/postbus/mutations'

/** One invitation of a meting. */
export type GenodigdeAdres = Readonly<{ metingId: string; deelnemerId: string }>

type Wijziging<Reden extends string> = (
  transaction: Transaction,
  genodigde: Genodigde,
  found: AuthorizedMeting,
  now: Date,
) => Promise<Outcome<null, Reden>>

/** Changes one invitation while the round is open; by another lock, while the meting is. */
async function changeGenodigde<Reden extends string>(
  principal: Principal | null,
  target: GenodigdeAdres,
  change: Wijziging<Reden>,
  lock: typeof lockOpenMeting = lockOpenRonde,
): Promise<Outcome<null, Deelnemersreden | Reden>> {
  const found = await authorizeDeelnemersbeheer(principal, target.metingId)
  if (!found.ok) return found
  const { access, meting } = found.value
  const now = new Date()
  return transact<Outcome<null, Deelnemersreden | Reden>>(async (transaction) => {
    if (!(await lock(transaction, access, meting.id, now))) return fail('gesloten')
    const genodigde = await findGenodigde(access, target, now, transaction)
    if (!genodigde) return fail('niet-gevonden')
    return change(transaction, genodigde, found.value, now)
  })
}

const stopLinks = (
  transaction: Transaction,
  found: AuthorizedMeting,
  deelnemerId: string,
  now: Date,
) =>
  transaction.deelnamelink.updateMany({
    where: { deelnemerId, deelnemer: ofMeting(found.access, found.meting.id), ingetrokkenOp: null },
    data: { ingetrokkenOp: now },
  })

/** Mails someone a new link; the ones from before stop working. */
export async function renewLink(
  principal: Principal | null,
  target: GenodigdeAdres,
): Promise<Outcome<null, Deelnemersreden | 'geen-mail'>> {
  return changeGenodigde<'geen-mail'>(
    principal,
    target,
    async (transaction, { id }, found, now) => {
      if (!mailMogelijk()) return fail('geen-mail')
      const metingId = found.meting.id
      await stopLinks(transaction, found, id, now)
      const verlooptOp = linkVerlooptOp(found.meting.rondeTot, now)
      const data = { deelnemerId: id, ...newLinkColumns(verlooptOp, now) }
      await transaction.deelnamelink.create({ data })
      await enqueueMail(transaction, { metingId, deelnemerId: id, soort: 'nieuwe-link' }, now)
      await auditDeelnemers(transaction, found, 'nieuwe-link', { aantal: 1 }, now)
      return succeed(null)
    },
  )
}

/**
 * Ends someone's access; their answers stay, and stay part of the outcome.
 * Also after the round, since nothing about the answers changes.
 */
export async function revokeToegang(
  principal: Principal | null,
  target: GenodigdeAdres,
): Promise<Outcome<null, Deelnemersreden>> {
  const stop: Wijziging<never> = async (transaction, { id }, found, now) => {
    await stopLinks(transaction, found, id, now)
    await auditDeelnemers(transaction, found, 'toegang-intrekken', { aantal: 1 }, now)
    return succeed(null)
  }
  return changeGenodigde(principal, target, stop, lockOpenMeting)
}

/** Removes an invitation with its links and mails, while nobody has begun. */
export async function removeGenodigde(
  principal: Principal | null,
  target: GenodigdeAdres,
): Promise<Outcome<null, Deelnemersreden | 'al-begonnen'>> {
  return changeGenodigde<'al-begonnen'>(
    principal,
    target,
    async (transaction, { id }, found, now) => {
      const { access, meting } = found
      if (await isIemandBegonnen(access, meting.id, transaction)) return fail('al-begonnen')
      await transaction.deelnemer.deleteMany({ where: { id, ...ofMeting(access, meting.id) } })
      await auditDeelnemers(transaction, found, 'uitnodiging-verwijderen', { aantal: 1 }, now)
      return succeed(null)
    },
  )
}

/** Puts someone who was invited under the wrong perspectief under the right one, while nobody has begun. */
export async function changePerspectief(
  principal: Principal | null,
  target: GenodigdeAdres,
  raw: unknown,
): Promise<Outcome<null, Deelnemersreden | 'al-begonnen'>> {
  return changeGenodigde<'al-begonnen'>(
    principal,
    target,
    async (transaction, genodigde, found, now) => {
      const parsed = parseInput(perspectiefWijzigingSchema, raw)
      if (!parsed.ok) return parsed
      const { access, meting } = found
      if (await isIemandBegonnen(access, meting.id, transaction)) return fail('al-begonnen')
      const where = { id: genodigde.id, ...ofMeting(access, meting.id) }
      await transaction.deelnemer.updateMany({ where, data: parsed.value })
      const details = { van: genodigde.perspectief, naar: parsed.value.perspectief }
      await auditDeelnemers(transaction, found, 'perspectief-wijzigen', details, now)
      return succeed(null)
    },
  )
}
