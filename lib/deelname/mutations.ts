import { createLink, tokenOf } from '@/lib/auth/deelnamelink'
import {
  authorizeDeelnemer,
  isRefusal,
  type AuthorizedDeelnemer,
  type Deelnemerschap,
  type Principal,
} from '@/lib/authz/access'
import { isUniqueViolation, transact, type Transaction } from '@/lib/db/client'
import { linkVerlooptOp } from '@/lib/deelnemers/rules'
import type { Perspectief } from '@/lib/instrument/model'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenRonde } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { enqueueMail } from '@/lib/postbus/mutations'
import { findBekendeDeelnemer, findOpenLink } from './data'
import { MAX_LINKMAILS, NIEUWE_LINK_PAUZE_MS } from './rules'
import { linkMailenSchema, perspectiefKiezenSchema } from './schema'

/**
 * Makes a new participant by an open link, with a personal link of their own.
 * @returns the token of the personal link; `vol` when as many as the link may have joined already
 */
export async function joinByOpenLink(
  token: string,
): Promise<Outcome<Readonly<{ token: string }>, 'gesloten' | 'vol'>> {
  const open = await findOpenLink(token)
  if (!open) return fail('niet-gevonden')
  const { meting, perspectief } = open
  const now = new Date()
  const { sleutel, hash } = createLink('persoonlijk')
  return transact(async (transaction) => {
    const { id } = await transaction.deelnemer.create({
      data: {
        metingId: meting.id,
        openLinkId: open.id,
        perspectief,
        createdAt: now,
        links: {
          create: {
            sleutel,
            hash,
            createdAt: now,
            verlooptOp: linkVerlooptOp(meting.rondeTot, now),
          },
        },
      },
    })
    const { gemeenteCode } = meting
    const wie = { deelnemerId: id, metingId: meting.id, gemeenteCode, perspectief }
    const access = authorizeDeelnemer(wie, meting.id, 'antwoord:geven')
    if (isRefusal(access)) return fail(access)
    if (!(await lockOpenRonde(transaction, access, meting.id, now))) return fail('gesloten')
    // Counted under the lock: of two at once the second sees the first.
    const link = await transaction.openLink.findFirst({
      where: { id: open.id, ingetrokkenOp: null },
      select: { maximum: true, _count: { select: { deelnemers: true } } },
    })
    if (!link) return fail('niet-gevonden')
    if (link._count.deelnemers > link.maximum) return fail('vol')
    return succeed({ token: tokenOf('persoonlijk', sleutel) })
  })
}

type EigenOutcome = Outcome<null, 'gesloten'>

/** One change of a participant's own place, while the round is open. */
async function change(
  wie: Deelnemerschap | null,
  write: (
    transaction: Transaction,
    access: AuthorizedDeelnemer,
    now: Date,
  ) => Promise<EigenOutcome>,
): Promise<EigenOutcome> {
  const access = authorizeDeelnemer(wie, wie?.metingId ?? '', 'antwoord:geven')
  if (!wie || isRefusal(access)) return fail('niet-ingelogd')
  const now = new Date()
  return transact(async (transaction) => {
    if (!(await lockOpenRonde(transaction, access, wie.metingId, now))) return fail('gesloten')
    return write(transaction, access, now)
  })
}

/**
 * Keeps the address of who came by an open link, and mails them their personal link. An address
 * that someone else in the meting has is answered the same, and changes nothing.
 */
export async function mailEigenLink(
  wie: Deelnemerschap | null,
  raw: unknown,
): Promise<EigenOutcome> {
  const parsed = parseInput(linkMailenSchema, raw)
  if (!parsed.ok) return parsed
  const { email } = parsed.value
  try {
    return await change(wie, async (transaction, { deelnemerId }, now) => {
      const { metingId } = await transaction.deelnemer.findUniqueOrThrow({
        where: { id: deelnemerId },
      })
      const [eigenaar, verstuurd] = await Promise.all([
        transaction.deelnemer.findUnique({ where: { metingId_email: { metingId, email } } }),
        transaction.mail.count({ where: { deelnemerId, soort: 'nieuwe-link' } }),
      ])
      const isVanAnder = eigenaar !== null && eigenaar.id !== deelnemerId
      if (isVanAnder || verstuurd >= MAX_LINKMAILS) return succeed(null)
      // Only who came by an open link: an invitation goes where the coordinator sent it.
      const where = { id: deelnemerId, openLinkId: { not: null } }
      const { count } = await transaction.deelnemer.updateMany({ where, data: { email } })
      if (count === 0) return succeed(null)
      await enqueueMail(transaction, { metingId, deelnemerId, soort: 'nieuwe-link' }, now)
      return succeed(null)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return succeed(null)
    throw error
  }
}

/** Says that a participant is ready; the first time they get a mail that thanks them. */
export const finishDeelname = (wie: Deelnemerschap | null): Promise<EigenOutcome> =>
  change(wie, async (transaction, { deelnemerId }, now) => {
    const { count } = await transaction.deelnemer.updateMany({
      where: { id: deelnemerId, afgerondOp: null },
      data: { afgerondOp: now, ingetrokkenOp: null },
    })
    if (count === 0) return succeed(null)
    const { email, metingId } = await transaction.deelnemer.findUniqueOrThrow({
      where: { id: deelnemerId },
    })
    const mail = { metingId, deelnemerId, soort: 'bedankt' } as const
    const isBedankt = await transaction.mail.findFirst({ where: mail, select: { id: true } })
    if (email !== null && !isBedankt) await enqueueMail(transaction, mail, now)
    return succeed(null)
  })

/** Takes all answers of a participant back: they are gone, and may be given again. */
export const withdrawDeelname = (wie: Deelnemerschap | null): Promise<EigenOutcome> =>
  change(wie, async (transaction, { deelnemerId }, now) => {
    await transaction.antwoord.deleteMany({ where: { deelnemerId } })
    await transaction.deelnemer.update({
      where: { id: deelnemerId },
      data: { ingetrokkenOp: now, afgerondOp: null },
    })
    return succeed(null)
  })

/**
 * Mails a new link to whom this one belonged, when it merely expired and the round is open. Says
 * nothing about whether it did: who asks need not be who the link belonged to.
 */
export async function requestNieuweLink(token: string): Promise<void> {
  const wie = await findBekendeDeelnemer(token)
  if (!wie?.vervangbaar(new Date())) return
  await change(wie, async (transaction, { deelnemerId }, now) => {
    const sinds = new Date(now.valueOf() - NIEUWE_LINK_PAUZE_MS)
    const recent = await transaction.mail.findFirst({
      where: { deelnemerId, soort: 'nieuwe-link', createdAt: { gt: sinds } },
      select: { id: true },
    })
    if (recent) return succeed(null)
    const { metingId } = wie
    const { rondeTot } = await transaction.meting.findUniqueOrThrow({ where: { id: metingId } })
    const verlooptOp = linkVerlooptOp(rondeTot, now)
    await transaction.deelnamelink.create({
      data: { deelnemerId, ...createLink('persoonlijk'), createdAt: now, verlooptOp },
    })
    await enqueueMail(transaction, { metingId, deelnemerId, soort: 'nieuwe-link' }, now)
    return succeed(null)
  })
}

/** Sets from which perspectief a member answers in a meting `ieder-apart`. */
export async function setPerspectief(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<Outcome<Perspectief, 'gesloten' | 'andere-werkwijze'>> {
  const found = await authorizeMeting(principal, metingId, 'antwoord:geven')
  if (isRefusal(found)) return fail(found)
  const { access, meting } = found
  if (meting.werkwijze !== 'ieder-apart') return fail('andere-werkwijze')
  const parsed = parseInput(perspectiefKiezenSchema, raw)
  if (!parsed.ok) return parsed
  const { perspectief } = parsed.value
  const now = new Date()
  const owner = { metingId: meting.id, userId: access.userId }
  return transact(async (transaction) => {
    if (!(await lockOpenRonde(transaction, access, meting.id, now))) return fail('gesloten')
    await transaction.deelnemer.upsert({
      where: { metingId_userId: owner, meting: { gemeenteCode: access.gemeenteCode } },
      create: { ...owner, perspectief, createdAt: now },
      update: { perspectief },
    })
    return succeed(perspectief)
  })
}
