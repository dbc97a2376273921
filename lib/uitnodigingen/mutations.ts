import { writeAudit } from '@/lib/audit/audit'
import { hashWachtwoord, storeWachtwoord } from '@/lib/auth/accounts'
import { createUitnodigingslink, sleutelBegin, toUitnodigingUrl } from '@/lib/auth/uitnodigingslink'
import type { Doel } from '@/lib/auth/uitnodigingslink'
import type { Principal } from '@/lib/authz/access'
import { LIDROLLEN, type Lidrol } from '@/lib/authz/permissions'
import { db, transact, type Transaction } from '@/lib/db/client'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { writeLidstand } from '@/lib/leden/rules'
import { mailMogelijk } from '@/lib/postbus/data'
import { enqueueAccountmail } from '@/lib/postbus/mutations'
import { findGenodigdeByToken, type Genodigde } from './data'
import { findAanvrager } from './loaders'
import { decideStap, GELDIG_MS, magWachtwoordKiezen, type Linkstand } from './rules'
import { wachtwoordSchema } from './schema'

type Zending = Readonly<{ userId: string; doel: Doel; createdById: string }>

/** A link that was made: null where it went by mail, else for who made it to hand on. */
export type Verstuurd = Readonly<{ link: string | null }>

/** Ends the links of an account for one purpose, or all of them, in the caller's transaction. */
export async function stopLinks(
  transaction: Transaction,
  userId: string,
  now: Date,
  doel?: Doel,
): Promise<void> {
  await transaction.uitnodiging.updateMany({
    where: {
      userId,
      gebruiktOp: null,
      ingetrokkenOp: null,
      ...(doel && { sleutel: { startsWith: sleutelBegin(doel) } }),
    },
    data: { ingetrokkenOp: now },
  })
}

/** Makes a link in the place of those from before, and mails it where this installation can. */
export async function sendUitnodiging(
  transaction: Transaction,
  zending: Zending,
  now: Date,
): Promise<Verstuurd> {
  await stopLinks(transaction, zending.userId, now, zending.doel)
  return createUitnodiging(transaction, zending, GELDIG_MS.gestuurd, now)
}

async function createUitnodiging(
  transaction: Transaction,
  { userId, doel, createdById }: Zending,
  geldigMs: number,
  now: Date,
): Promise<Verstuurd> {
  const link = createUitnodigingslink(doel)
  const verlooptOp = new Date(now.valueOf() + geldigMs)
  const { id } = await transaction.uitnodiging.create({
    data: { userId, createdById, ...link, createdAt: now, verlooptOp },
  })
  if (!mailMogelijk()) return { link: toUitnodigingUrl(link.sleutel) }
  await enqueueAccountmail(transaction, id, now)
  return { link: null }
}

/** Between one link that someone asks for and the next, for the same account. */
const RUST_MS = 5 * 60 * 1000

/**
 * Mails a link to choose a new password to the owner of an active account; links from before keep
 * working. Whoever asks learns nothing: not whether there is such an account, nor what came of it.
 */
export async function requestWachtwoord(email: string): Promise<void> {
  if (!mailMogelijk()) return
  const now = new Date()
  const user = await db().user.findUnique({ where: { email }, select: { id: true } })
  if (!user) return
  const { id: userId } = user
  await transact(async (transaction) => {
    // Takes the row first, so that two who ask at once are one after the other.
    const where = { id: userId, gedeactiveerdOp: null }
    const { count } = await transaction.user.updateMany({ where, data: { id: userId } })
    const recent = await transaction.uitnodiging.count({
      where: { userId, createdById: userId, createdAt: { gt: new Date(now.valueOf() - RUST_MS) } },
    })
    if (count === 0 || recent > 0) return succeed(null)
    const zending = { userId, doel: { soort: 'account' }, createdById: userId } as const
    await createUitnodiging(transaction, zending, GELDIG_MS.gevraagd, now)
    return succeed(null)
  })
}

/** Uses a link up, once; false when someone else did, or it was withdrawn meanwhile. */
async function claimLink(
  transaction: Transaction,
  { linkId, userId }: Genodigde,
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.uitnodiging.updateMany({
    where: {
      id: linkId,
      gebruiktOp: null,
      ingetrokkenOp: null,
      verlooptOp: { gt: now },
      user: { id: userId, gedeactiveerdOp: null },
    },
    data: { gebruiktOp: now },
  })
  return count === 1
}

/** Makes the membership that a link offers one that counts. @returns false when it is gone */
async function acceptAanbod(
  transaction: Transaction,
  { userId, lidmaatschap }: Genodigde,
  now: Date,
): Promise<boolean> {
  if (!lidmaatschap) return true
  const { gemeenteCode, rol } = lidmaatschap
  const { count } = await transaction.lidmaatschap.updateMany({
    where: { userId, gemeenteCode, rol: writeLidstand({ rol, isUitgenodigd: true }) },
    data: { rol: writeLidstand({ rol, isUitgenodigd: false }) },
  })
  if (count === 0) return false
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    operatie: 'uitnodiging:aannemen',
    onderwerp: userId,
    details: { van: null, naar: rol },
  })
  return true
}

/** Whether nobody gave the account a password or a right since its link was looked at. */
async function isUnchanged(
  transaction: Transaction,
  { userId, stand }: Genodigde,
): Promise<boolean> {
  const metWachtwoord = { accounts: { some: { password: { not: null } } } }
  const zonderRechten = {
    beheerder: false,
    adviseurschappen: { none: {} },
    lidmaatschappen: { none: { rol: { in: [...LIDROLLEN] } } },
  }
  const same = await transaction.user.count({
    where: {
      id: userId,
      emailVerified: stand.isBevestigd,
      ...(stand.heeftWachtwoord ? metWachtwoord : { NOT: metWachtwoord }),
      ...(!stand.heeftRechten && zonderRechten),
    },
  })
  return same > 0
}

/** Whether whoever has this link owns the address, or was given it by a beheerder. */
const isEigenaarslink = ({ isVanGemeente, isGemaild }: Linkstand) => !isVanGemeente || isGemaild

/** Where one goes on after a link: signed in as this account, in this gemeente if it is of one. */
export type Aangenomen = Readonly<{ email: string; gemeenteCode: string | null }>

/**
 * Chooses the password of an account behind a link, which is then used up, and accepts the
 * membership that it offers. Sessions, keys and other links to the account end. Only what is typed
 * well tells that there is an account already, and so that a link of a gemeente chooses nothing.
 */
export async function chooseWachtwoord(
  token: string,
  raw: unknown,
): Promise<Outcome<Aangenomen & Readonly<{ wachtwoord: string }>, 'werkt-niet' | 'geen-keuze'>> {
  const now = new Date()
  const genodigde = await findGenodigdeByToken(token, now)
  if (!genodigde) return fail('werkt-niet')
  const { userId, email, naam, stand, lidmaatschap } = genodigde
  const stap = decideStap(stand, 'niemand')
  const isGesloten = stap === 'inloggen-of-wachtwoord'
  if (stap !== 'wachtwoord' && !isGesloten) return fail('werkt-niet')
  const parsed = parseInput(wachtwoordSchema(email, isGesloten || naam === ''), raw)
  if (!parsed.ok) return parsed
  if (!magWachtwoordKiezen(stand)) return fail('geen-keuze')
  const { wachtwoord } = parsed.value
  const password = await hashWachtwoord(wachtwoord)
  return transact(async (transaction) => {
    // Takes the row first: with two links at once the second finds what the first one did.
    const name = parsed.value.naam ?? naam
    await transaction.user.updateMany({ where: { id: userId }, data: { name } })
    const isDone =
      (!stand.isVanGemeente || (await isUnchanged(transaction, genodigde))) &&
      (await claimLink(transaction, genodigde, now)) &&
      (await acceptAanbod(transaction, genodigde, now))
    if (!isDone) return fail('werkt-niet')
    const isBevestigd = isEigenaarslink(stand)
    await storeWachtwoord(transaction, userId, { password, isBevestigd })
    await stopLinks(transaction, userId, now, { soort: 'account' })
    await writeAudit(transaction, {
      tijdstip: now,
      userId,
      operatie: 'wachtwoord:kiezen',
      onderwerp: userId,
      details: { eerste: !stand.heeftWachtwoord },
    })
    return succeed({ email, wachtwoord, gemeenteCode: lidmaatschap?.gemeenteCode ?? null })
  })
}

/** Accepts the membership that a link offers, as the owner of the account who is signed in. */
export async function acceptLidmaatschap(
  principal: Principal | null,
  token: string,
): Promise<Outcome<Readonly<{ gemeenteCode: string; rol: Lidrol }>, 'werkt-niet'>> {
  if (!principal) return fail('niet-ingelogd')
  const now = new Date()
  const genodigde = await findGenodigdeByToken(token, now)
  if (!genodigde?.lidmaatschap) return fail('werkt-niet')
  const aanvrager = findAanvrager(principal, genodigde.userId)
  if (aanvrager !== 'eigenaar') return fail('geen-recht')
  if (decideStap(genodigde.stand, aanvrager) !== 'aannemen') return fail('werkt-niet')
  const { gemeenteCode, rol } = genodigde.lidmaatschap
  return transact(async (transaction) => {
    const isDone =
      (await claimLink(transaction, genodigde, now)) &&
      (await acceptAanbod(transaction, genodigde, now))
    return isDone ? succeed({ gemeenteCode, rol }) : fail('werkt-niet')
  })
}
