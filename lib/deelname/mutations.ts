import { createLink, tokenOf } from '@/lib/auth/deelnamelink'
import {
  authorizeDeelnemer,
  isRefusal,
  type AuthorizedDeelnemer,
  type AuthorizedGemeente,
  type Deelnemerschap,
  type Principal,
} from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
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

/** A participant as found under the lock of the meting, which whoever removes one takes as well. */
type Eigen = Readonly<{
  id: string
  metingId: string
  meting: Readonly<{ gemeenteCode: string }>
  openLinkId: string | null
  email: string | null
  eigenEmail: string | null
}>
type Write = (transaction: Transaction, eigen: Eigen, now: Date) => Promise<void>

const whereEigen = ({ id, metingId, meting }: Eigen) => ({ id, metingId, meting })

/** One change of a participant's own place, while the round is open and they are still in it. */
async function change(
  access: AuthorizedDeelnemer | AuthorizedGemeente,
  metingId: string,
  write: Write,
): Promise<EigenOutcome> {
  const now = new Date()
  const wie = 'deelnemerId' in access ? { id: access.deelnemerId } : { userId: access.userId }
  return transact<EigenOutcome>(async (transaction) => {
    if (!(await lockOpenRonde(transaction, access, metingId, now))) return fail('gesloten')
    const eigen = await transaction.deelnemer.findFirst({
      where: { ...wie, metingId, meting: { gemeenteCode: access.gemeenteCode } },
      select: {
        id: true,
        metingId: true,
        meting: { select: { gemeenteCode: true } },
        openLinkId: true,
        email: true,
        eigenEmail: true,
      },
    })
    if (!eigen) return fail('niet-gevonden')
    await write(transaction, eigen, now)
    return succeed(null)
  })
}

async function changeByLink(wie: Deelnemerschap | null, write: Write): Promise<EigenOutcome> {
  const access = authorizeDeelnemer(wie, wie?.metingId ?? '', 'antwoord:geven')
  if (!wie || isRefusal(access)) return fail('niet-ingelogd')
  return change(access, wie.metingId, write)
}

async function changeByAccount(
  principal: Principal | null,
  metingId: string,
  write: Write,
): Promise<EigenOutcome> {
  const found = await authorizeMeting(principal, metingId, 'antwoord:geven')
  return isRefusal(found) ? fail(found) : change(found.access, found.meting.id, write)
}

/**
 * Keeps the address of who came by an open link, for this link alone, and mails it to them. It is
 * none that anyone was invited by, whether someone else in the meting has it or not.
 */
export async function mailEigenLink(
  wie: Deelnemerschap | null,
  raw: unknown,
): Promise<EigenOutcome> {
  const parsed = parseInput(linkMailenSchema, raw)
  if (!parsed.ok) return parsed
  return changeByLink(wie, async (transaction, eigen, now) => {
    const mail = { metingId: eigen.metingId, deelnemerId: eigen.id, soort: 'nieuwe-link' } as const
    // An invitation goes where the coordinator sent it.
    if (eigen.openLinkId === null) return
    if ((await transaction.mail.count({ where: mail })) >= MAX_LINKMAILS) return
    await transaction.deelnemer.updateMany({
      where: whereEigen(eigen),
      data: { eigenEmail: parsed.value.email },
    })
    await enqueueMail(transaction, mail, now)
  })
}

const finish: Write = async (transaction, eigen, now) => {
  const { id: deelnemerId, metingId, email, eigenEmail } = eigen
  const { count } = await transaction.deelnemer.updateMany({
    where: { ...whereEigen(eigen), afgerondOp: null },
    data: { afgerondOp: now, ingetrokkenOp: null },
  })
  if (count === 0 || (email ?? eigenEmail) === null) return
  const mail = { metingId, deelnemerId, soort: 'bedankt' } as const
  const isBedankt = await transaction.mail.findFirst({ where: mail, select: { id: true } })
  if (!isBedankt) await enqueueMail(transaction, mail, now)
}

const withdraw: Write = async (transaction, eigen, now) => {
  const where = whereEigen(eigen)
  await transaction.antwoord.deleteMany({ where: { deelnemer: where } })
  await transaction.deelnemer.updateMany({
    where,
    data: { ingetrokkenOp: now, afgerondOp: null },
  })
}

/** Says that a participant is ready; the first time they get a mail that thanks them. */
export const finishDeelname = (wie: Deelnemerschap | null): Promise<EigenOutcome> =>
  changeByLink(wie, finish)

/** Takes all answers of a participant back: they are gone, and may be given again. */
export const withdrawDeelname = (wie: Deelnemerschap | null): Promise<EigenOutcome> =>
  changeByLink(wie, withdraw)

/** As `finishDeelname`, for a member with an account, who gets no mail. */
export const finishEigenDeelname = (
  principal: Principal | null,
  metingId: string,
): Promise<EigenOutcome> => changeByAccount(principal, metingId, finish)

/** As `withdrawDeelname`, for a member with an account. */
export const withdrawEigenDeelname = (
  principal: Principal | null,
  metingId: string,
): Promise<EigenOutcome> => changeByAccount(principal, metingId, withdraw)

/**
 * Mails a new link to whom this one belonged, when it merely expired and the round is open. Says
 * nothing about whether it did: who asks need not be who the link belonged to.
 */
export async function requestNieuweLink(token: string): Promise<void> {
  const wie = await findBekendeDeelnemer(token)
  if (!wie?.vervangbaar(new Date())) return
  await changeByLink(wie, async (transaction, { id: deelnemerId, metingId }, now) => {
    const sinds = new Date(now.valueOf() - NIEUWE_LINK_PAUZE_MS)
    const mail = { metingId, deelnemerId, soort: 'nieuwe-link' } as const
    const recent = await transaction.mail.findFirst({
      where: { ...mail, createdAt: { gt: sinds } },
      select: { id: true },
    })
    if (recent) return
    const { rondeTot } = await transaction.meting.findUniqueOrThrow({
      where: { id: metingId, gemeenteCode: wie.gemeenteCode },
    })
    const verlooptOp = linkVerlooptOp(rondeTot, now)
    await transaction.deelnamelink.create({
      data: { deelnemerId, ...createLink('persoonlijk'), createdAt: now, verlooptOp },
    })
    await enqueueMail(transaction, mail, now)
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
