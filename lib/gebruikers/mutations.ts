import { writeAudit } from '@/lib/audit/audit'
import { createAccount, type Rechten } from '@/lib/auth/accounts'
import {
  authorizeBeheer,
  isRefusal,
  type AuthorizedBeheer,
  type Principal,
} from '@/lib/authz/access'
import { db, isUniqueViolation, transact, type Transaction } from '@/lib/db/client'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { listZonderAnder, lockGemeenten } from '@/lib/leden/data'
import { sendMelding, type Melding } from '@/lib/postbus/mutations'
import { sendUitnodiging, stopLinks, type Verstuurd } from '@/lib/uitnodigingen/mutations'
import { hasAndereBeheerder, hasGemeente, hasRegio, listVerlaten } from './data'
import { gegevensSchema, nieuweGebruikerSchema, type NieuweGebruiker } from './schema'

/** The change waits for a yes; these gemeenten with metingen would have no coordinator any more. */
export type Bevestigen = Readonly<{ ok: false; reden: 'bevestigen'; gemeenten: readonly string[] }>
/** The address has an account already. */
export type BestaatAl = Readonly<{ ok: false; reden: 'bestaat-al'; userId: string }>

const findDoelwit = (transaction: Transaction, id: string) =>
  transaction.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      beheerder: true,
      gedeactiveerdOp: true,
      lidmaatschappen: { select: { gemeenteCode: true, rol: true } },
    },
  })
type Doelwit = NonNullable<Awaited<ReturnType<typeof findDoelwit>>>
export type GebruikerContext<User = Doelwit> = Readonly<{
  transaction: Transaction
  access: AuthorizedBeheer
  user: User
  now: Date
}>

type VanId = GebruikerContext<Readonly<{ id: string }>>

/** Sends the owner of an account a link to choose a password; those from before stop. */
export const sendWachtwoordlink = ({ transaction, access, user, now }: VanId): Promise<Verstuurd> =>
  sendUitnodiging(
    transaction,
    { userId: user.id, doel: { soort: 'account' }, createdById: access.userId },
    now,
  )

/** Traces what was done about a user; ids only, no names and no addresses. */
export const auditGebruiker = (
  { transaction, access, user, now }: VanId,
  onderwerp: string,
  details: Readonly<Record<string, unknown>> = {},
  gemeenteCode?: string,
): Promise<void> =>
  writeAudit(transaction, {
    tijdstip: now,
    userId: access.userId,
    ...(gemeenteCode !== undefined && { gemeenteCode }),
    operatie: 'gebruikers:beheren',
    onderwerp,
    details: { userId: user.id, ...details },
  })

/**
 * Updates that change nothing, one by one and in order: until the transaction ends, no other comes
 * between that would take the right to manage away from someone, or shut them out.
 */
async function lockBeheerders(transaction: Transaction): Promise<void> {
  const where = { beheerder: true }
  const rows = await transaction.user.findMany({
    where,
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of rows) await transaction.user.updateMany({ where: { id }, data: { id } })
}

/** Changes one user, one change after the other; who is no beheerder any more is refused. */
export async function changeGebruiker<T extends Readonly<{ ok: boolean }>>(
  principal: Principal | null,
  userId: string,
  change: (context: GebruikerContext) => Promise<T>,
) {
  const access = authorizeBeheer(principal, 'gebruikers:beheren')
  if (isRefusal(access)) return fail(access)
  if (!isId(userId)) return fail('niet-gevonden')
  const now = new Date()
  return transact<T | ReturnType<typeof fail<'niet-gevonden' | 'geen-recht'>>>(
    async (transaction) => {
      await lockBeheerders(transaction)
      const before = await findDoelwit(transaction, userId)
      if (!before) return fail('niet-gevonden')
      await lockGemeenten(
        transaction,
        before.lidmaatschappen.map(({ gemeenteCode }) => gemeenteCode),
      )
      const actor = { id: access.userId, beheerder: true, gedeactiveerdOp: null }
      if ((await transaction.user.count({ where: actor })) === 0) return fail('geen-recht')
      // Once more: until the locks were there, another could change it.
      const user = await findDoelwit(transaction, userId)
      return user ? change({ transaction, access, user, now }) : fail('niet-gevonden')
    },
  )
}

/** Of what someone is the last; they cannot take that from themselves. */
export type LaatsteReden = 'laatste-beheerder' | 'laatste-coordinator'

/** Whether someone would leave one of these gemeenten, that they coordinate, without a coordinator. */
export const isEigenLaatste = async (
  { transaction, access, user }: GebruikerContext,
  gemeenteCodes: readonly string[],
): Promise<boolean> =>
  access.userId === user.id &&
  (await listZonderAnder(transaction, gemeenteCodes, user.id)).length > 0

function toRechten(input: NieuweGebruiker): Rechten | null {
  switch (input.recht) {
    case 'geen':
      return null
    case 'beheerder':
      return { rol: 'beheerder' }
    case 'adviseur':
      return { rol: 'adviseur', regioCode: input.regio }
    default:
      return { rol: input.recht, gemeenteCode: input.gemeente }
  }
}

export const ONBEKEND = {
  gemeente: 'Deze gemeente staat niet in het register. Kies een andere.',
  regio: 'Deze regio staat niet in het register. Kies een andere.',
} as const

/** What is wrong with a right that is given: it is of a place that is not there. */
async function findOnbekend(transaction: Transaction, rechten: Rechten | null) {
  if (rechten && 'gemeenteCode' in rechten) {
    const isKnown = await hasGemeente(transaction, rechten.gemeenteCode)
    return isKnown ? null : invalid(['gemeente'], ONBEKEND.gemeente)
  }
  if (rechten && 'regioCode' in rechten) {
    const isKnown = await hasRegio(transaction, rechten.regioCode)
    return isKnown ? null : invalid(['regio'], ONBEKEND.regio)
  }
  return null
}

export type Uitgenodigd = Verstuurd & Readonly<{ userId: string }>

/** Makes an account with its first right, and sends its owner a link to choose a password. */
export async function inviteGebruiker(
  principal: Principal | null,
  raw: unknown,
): Promise<Outcome<Uitgenodigd> | BestaatAl> {
  const access = authorizeBeheer(principal, 'gebruikers:beheren')
  if (isRefusal(access)) return fail(access)
  const parsed = parseInput(nieuweGebruikerSchema, raw)
  if (!parsed.ok) return parsed
  const { naam, email } = parsed.value
  const rechten = toRechten(parsed.value)
  const now = new Date()
  try {
    return await transact<Outcome<Uitgenodigd> | BestaatAl>(async (transaction) => {
      const onbekend = await findOnbekend(transaction, rechten)
      if (onbekend) return onbekend
      const bestaat = await transaction.user.findUnique({ where: { email }, select: { id: true } })
      if (bestaat) return { ok: false, reden: 'bestaat-al', userId: bestaat.id }
      const userId = await createAccount(transaction, { naam, email, ...(rechten && { rechten }) })
      const context = { transaction, access, user: { id: userId }, now }
      await auditGebruiker(context, 'gebruiker-nieuw', { van: null, naar: rechten })
      return succeed({ userId, ...(await sendWachtwoordlink(context)) })
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // Someone made the same account a moment before.
    const { id: userId } = await db().user.findUniqueOrThrow({ where: { email } })
    return { ok: false, reden: 'bestaat-al', userId }
  }
}

/**
 * Changes the name and the address. With another address the links that were sent stop working, and
 * the one from before is told so.
 */
export async function changeGegevens(
  principal: Principal | null,
  userId: string,
  raw: unknown,
): Promise<Outcome<null> | BestaatAl> {
  const parsed = parseInput(gegevensSchema, raw)
  type Gewijzigd = Outcome<Melding | null> | BestaatAl
  const outcome = await changeGebruiker<Gewijzigd>(principal, userId, async (context) => {
    if (!parsed.ok) return parsed
    const { transaction, user, now } = context
    const { naam, email } = parsed.value
    const ander = await transaction.user.findFirst({
      where: { email, id: { not: userId } },
      select: { id: true },
    })
    if (ander) return { ok: false, reden: 'bestaat-al', userId: ander.id }
    const velden = [
      ...(naam === user.name ? [] : ['naam']),
      ...(email === user.email ? [] : ['email']),
    ]
    if (velden.length === 0) return succeed(null)
    await transaction.user.update({ where: { id: userId }, data: { name: naam, email } })
    const isAnderAdres = velden.includes('email')
    if (isAnderAdres) await stopLinks(transaction, userId, now)
    await auditGebruiker(context, 'gebruiker-gegevens', { velden })
    return succeed(isAnderAdres ? toMelding(user, null) : null)
  })
  if (!outcome.ok) return outcome
  if (outcome.value) await sendMelding(outcome.value)
  return succeed(null)
}

/** What someone is told of a right that they got, or of another address, at the one they have. */
export const toMelding = (
  { name, email }: Pick<Doelwit, 'name' | 'email'>,
  recht: Melding['recht'],
): Melding => ({ adres: email, naam: name === email ? '' : name, recht })

/** Stores whether someone is shut out, and traces it. */
async function saveStand(context: GebruikerContext, gedeactiveerdOp: Date | null): Promise<void> {
  const { transaction, user } = context
  await transaction.user.update({ where: { id: user.id }, data: { gedeactiveerdOp } })
  const [van, naar] = gedeactiveerdOp ? ['actief', 'gedeactiveerd'] : ['gedeactiveerd', 'actief']
  await auditGebruiker(context, 'gebruiker-stand', { van, naar })
}

/**
 * Shuts someone out at once: sessions, keys and links end. What they did stays, and so do rights.
 * @param isBevestigd without it nothing happens; the answer tells which gemeenten would be left alone
 */
export async function deactivateGebruiker(
  principal: Principal | null,
  userId: string,
  isBevestigd: boolean,
): Promise<Outcome<null, LaatsteReden> | Bevestigen> {
  type Gedaan = Outcome<null, LaatsteReden> | Bevestigen
  return changeGebruiker<Gedaan>(principal, userId, async (context) => {
    const { transaction, user, now } = context
    if (user.gedeactiveerdOp) return succeed(null)
    if (user.beheerder && !(await hasAndereBeheerder(transaction, userId))) {
      return fail('laatste-beheerder')
    }
    const coordineert = user.lidmaatschappen
      .filter(({ rol }) => rol === 'coordinator')
      .map(({ gemeenteCode }) => gemeenteCode)
    if (await isEigenLaatste(context, coordineert)) return fail('laatste-coordinator')
    if (!isBevestigd) {
      const gemeenten = await listVerlaten(transaction, user, coordineert)
      return { ok: false, reden: 'bevestigen', gemeenten }
    }
    await saveStand(context, now)
    await transaction.session.deleteMany({ where: { userId } })
    await transaction.toegangssleutel.deleteMany({ where: { userId } })
    await stopLinks(transaction, userId, now)
    return succeed(null)
  })
}

/** Lets someone in again, with the rights and the password from before. */
export async function activateGebruiker(
  principal: Principal | null,
  userId: string,
): Promise<Outcome<null>> {
  return changeGebruiker<Outcome<null>>(principal, userId, async (context) => {
    if (context.user.gedeactiveerdOp) await saveStand(context, null)
    return succeed(null)
  })
}

/** Sends a new link to choose a password to whoever was not shut out. */
export async function sendNieuweLink(
  principal: Principal | null,
  userId: string,
): Promise<Outcome<Verstuurd, 'gedeactiveerd'>> {
  type Gedaan = Outcome<Verstuurd, 'gedeactiveerd'>
  return changeGebruiker<Gedaan>(principal, userId, async (context) => {
    if (context.user.gedeactiveerdOp) return fail('gedeactiveerd')
    await auditGebruiker(context, 'gebruiker-link')
    return succeed(await sendWachtwoordlink(context))
  })
}
