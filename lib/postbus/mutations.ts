import { randomUUID } from 'node:crypto'
import { writeAudit } from '@/lib/audit/audit'
import { createLink, tokenOf } from '@/lib/auth/deelnamelink'
import { createUitnodigingslink, doelOf, toUitnodigingUrl } from '@/lib/auth/uitnodigingslink'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { env } from '@/lib/config/env'
import { db, transact, type Transaction } from '@/lib/db/client'
import { linkVerlooptOp } from '@/lib/deelnemers/rules'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { composeAccountmelding } from '@/lib/mail/compose'
import type { Accountmelding, Mailer, Verzending } from '@/lib/mail/model'
import { startSender } from '@/lib/mail/sender'
import { createMailer } from '@/lib/mail/transport'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { findAdres, findPost, toBericht, toDeelnameUrl } from './data'
import { findBelet, isAccountpost, volgendePogingNa } from './rules'
import {
  ZEGT_NIETS,
  type Accountpost,
  type Deelnemerpost,
  type Mailsoort,
  type Mailstatus,
  type Post,
} from './schema'

/** Puts a mail in the outbox, in the caller's transaction; it is sent soon after that commits. */
export async function enqueueMail(
  transaction: Transaction,
  mail: Readonly<{ metingId: string; deelnemerId: string; soort: Mailsoort }>,
  now: Date,
): Promise<void> {
  await transaction.mail.create({ data: { ...mail, volgendePoging: now, createdAt: now } })
}

/** Puts the mail with a link to the owner of an account in the outbox, as `enqueueMail` does. */
export async function enqueueAccountmail(
  transaction: Transaction,
  uitnodigingId: string,
  now: Date,
): Promise<void> {
  await transaction.mail.create({
    data: { uitnodigingId, soort: 'account', volgendePoging: now, createdAt: now },
  })
}

/** Whom to tell what a beheerder did with their account, at the address that it had before. */
export type Melding = Accountmelding & Readonly<{ adres: string }>

/**
 * Tells someone what a beheerder did with their account, once, where mail is possible. Not by way
 * of the outbox: that writes to the address of now, and this is for the one from before.
 */
export async function sendMelding({ adres, ...melding }: Melding): Promise<void> {
  const mailer = createMailer(env())
  const aan = { naam: melding.naam, adres }
  await mailer?.send({
    id: randomUUID(),
    aan,
    antwoordAan: null,
    ...composeAccountmelding(melding),
  })
}

/** Puts many mails of one meting in the outbox at once, as `enqueueMail` does one. */
export async function enqueueMails(
  transaction: Transaction,
  mails: readonly Readonly<{ metingId: string; deelnemerId: string; soort: Mailsoort }>[],
  now: Date,
): Promise<void> {
  const data = mails.map((mail) => ({ ...mail, volgendePoging: now, createdAt: now }))
  await transaction.mail.createMany({ data })
}

/** Mails that one round of sending takes; with the longest wait for each it ends within the lease. */
const PER_RONDE = 20
/** How long a mail that is being sent is left alone by others, and by this one after a crash. */
const LEASE_MS = 15 * 60 * 1000

/** A mail that this process alone is sending; `pogingen` tells its claim from a later one. */
type Claim = Readonly<{ id: string; pogingen: number }>

/**
 * Sends what is due, oldest first. Several instances may do so at once: each mail is claimed by one.
 * Stops at a mail server that takes no mail; what is left stays due.
 * @param signal stops it before the next mail
 * @returns how many mails it took up
 */
export async function sendPending(
  now: Date,
  mailer: Mailer,
  signal?: AbortSignal,
): Promise<number> {
  const due = await db().mail.findMany({
    where: { status: 'wacht', volgendePoging: { lte: now } },
    select: { id: true, pogingen: true },
    orderBy: [{ volgendePoging: 'asc' }, { id: 'asc' }],
    take: PER_RONDE,
  })
  let taken = 0
  for (const mail of due) {
    if (signal?.aborted) break
    const claim = await claimMail(mail, now)
    if (!claim) continue
    taken += 1
    if (!(await deliver(claim, now, mailer))) break
  }
  return taken
}

async function claimMail({ id, pogingen }: Claim, now: Date): Promise<Claim | null> {
  const { count } = await db().mail.updateMany({
    where: { id, pogingen, status: 'wacht', volgendePoging: { lte: now } },
    data: { pogingen: pogingen + 1, volgendePoging: new Date(now.valueOf() + LEASE_MS) },
  })
  return count === 1 ? { id, pogingen: pogingen + 1 } : null
}

const BELETTEN = {
  gesloten: 'De ronde was al gesloten.',
  'geen-adres': 'Van deze deelnemer is geen e-mailadres bekend.',
} as const

/** @returns false when no mail gets through now */
async function deliver(claim: Claim, now: Date, mailer: Mailer): Promise<boolean> {
  const post = await findPost(claim.id)
  if (!post) return true
  const belet = findBelet(post, now)
  if (belet === 'vervallen') {
    await drop(claim, post)
    return true
  }
  if (belet) {
    await settle(claim, { status: 'mislukt', fout: BELETTEN[belet] })
    return true
  }
  const link = findAdres(post, now) ?? (await replaceLink(post, now))
  const verzending = await mailer.send(toBericht(post, link))
  await settle(claim, toColumns(verzending, claim, now))
  return verzending.ok || !verzending.server
}

/**
 * Ends a mail that nobody needs. Of the kinds that tell who is ready, the counts may not show that
 * one was not sent: such a mail counts as sent.
 */
async function drop(claim: Claim, { soort }: Post): Promise<void> {
  if (soort === 'account' || ZEGT_NIETS.includes(soort)) {
    await db().mail.deleteMany({ where: { ...claim, status: 'wacht' } })
  } else {
    await settle(claim, { status: 'verzonden', fout: '' })
  }
}

/** A link in the place of one that the changed secret of the installation cannot make again. */
const replaceLink = (post: Post, now: Date): Promise<string> =>
  isAccountpost(post) ? replaceUitnodiging(post) : replaceDeelnamelink(post, now)

async function replaceUitnodiging({ uitnodiging: { id, sleutel } }: Accountpost): Promise<string> {
  const link = createUitnodigingslink(doelOf(sleutel))
  await db().uitnodiging.update({ where: { id }, data: link })
  return toUitnodigingUrl(link.sleutel)
}

async function replaceDeelnamelink(
  { meting, deelnemer }: Deelnemerpost,
  now: Date,
): Promise<string> {
  const link = createLink('persoonlijk')
  const verlooptOp = linkVerlooptOp(meting.rondeTot, now)
  await db().deelnamelink.create({
    data: { ...link, deelnemerId: deelnemer.id, createdAt: now, verlooptOp },
  })
  return toDeelnameUrl(tokenOf('persoonlijk', link.sleutel))
}

type Settled = Readonly<{
  status?: Mailstatus
  fout: string
  verzondenOp?: Date
  volgendePoging?: Date
}>

function toColumns(verzending: Verzending, { pogingen }: Claim, now: Date): Settled {
  if (verzending.ok) return { status: 'verzonden', fout: '', verzondenOp: now }
  const volgendePoging = verzending.blijvend ? null : volgendePogingNa(pogingen, now)
  const fout = verzending.reden
  return volgendePoging ? { fout, volgendePoging } : { status: 'mislukt', fout }
}

async function settle(claim: Claim, data: Settled): Promise<void> {
  await db().mail.updateMany({ where: { ...claim, status: 'wacht' }, data })
}

/** Sends what is due for as long as this process runs; nothing where mail is not possible. */
export function startPostbus(): void {
  const mailer = createMailer(env())
  if (mailer) startSender((signal) => sendPending(new Date(), mailer, signal))
}

/**
 * Puts the mails of a meting that failed back in the outbox, to be sent as if they were new.
 * @returns how many
 */
export async function requeueMails(
  principal: Principal | null,
  metingId: string,
): Promise<Outcome<number>> {
  const found = await authorizeMeting(principal, metingId, 'deelnemers:beheren')
  if (isRefusal(found)) return fail(found)
  const { gemeenteCode, userId } = found.access
  const now = new Date()
  return transact(async (transaction) => {
    const { count } = await transaction.mail.updateMany({
      where: { metingId, meting: { gemeenteCode }, status: 'mislukt' },
      data: { status: 'wacht', pogingen: 0, fout: '', volgendePoging: now },
    })
    if (count === 0) return succeed(0)
    await writeAudit(transaction, {
      tijdstip: now,
      userId,
      gemeenteCode,
      metingId,
      operatie: 'deelnemers:beheren',
      onderwerp: 'mails-opnieuw',
      details: { aantal: count },
    })
    return succeed(count)
  })
}
