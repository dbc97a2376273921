import { writeAudit } from '@/lib/audit/audit'
import { createAccount } from '@/lib/auth/accounts'
import { authorize, isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { isUniqueViolation, transact, type Transaction } from '@/lib/db/client'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { sendUitnodiging, stopLinks, type Verstuurd } from '@/lib/uitnodigingen/mutations'
import { findLidRow, isLaatsteCoordinator, lockGemeenten, type LidRow } from './data'
import { readLidstand, writeLidstand } from './rules'
import { lidRolSchema, lidUitnodigenSchema } from './schema'

type Context = Readonly<{ transaction: Transaction; access: AuthorizedGemeente; now: Date }>

const audit = (
  { transaction, access, now }: Context,
  onderwerp: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> =>
  writeAudit(transaction, {
    tijdstip: now,
    userId: access.userId,
    gemeenteCode: access.gemeenteCode,
    operatie: 'leden:beheren',
    onderwerp,
    details,
  })

/**
 * Changes the members of a gemeente, one change after the other. Who lost the right to do so a
 * moment ago is refused.
 */
async function changeLeden<T, Reden extends string>(
  principal: Principal | null,
  gemeenteCode: string,
  change: (context: Context) => Promise<Outcome<T, Reden>>,
): Promise<Outcome<T, Reden>> {
  const access = authorize(principal, gemeenteCode, 'leden:beheren')
  if (isRefusal(access)) return fail(access)
  const now = new Date()
  return transact<Outcome<T, Reden>>(async (transaction) => {
    await lockGemeenten(transaction, [gemeenteCode])
    const where = { gemeenteCode, userId: access.userId, rol: 'coordinator' }
    const isStill = await transaction.lidmaatschap.count({
      where: { ...where, user: { gedeactiveerdOp: null } },
    })
    return isStill > 0 ? change({ transaction, access, now }) : fail('geen-recht')
  })
}

/** Which account an address has; a new one for who has none. Its name is the address until then. */
async function findOrCreateUser(transaction: Transaction, email: string): Promise<string> {
  const user = await transaction.user.findUnique({ where: { email }, select: { id: true } })
  return user?.id ?? createAccount(transaction, { naam: email, email })
}

/** Tries once more when someone made the same row a moment before. */
async function retryOnce<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (isUniqueViolation(error)) return write()
    throw error
  }
}

/**
 * Asks someone to belong to the gemeente. The answer is the same for an address with an account as
 * for one without: the membership waits until its owner accepts it.
 */
export async function inviteLid(
  principal: Principal | null,
  gemeenteCode: string,
  raw: unknown,
): Promise<Outcome<Verstuurd, 'al-lid' | 'al-uitgenodigd'>> {
  const parsed = parseInput(lidUitnodigenSchema, raw)
  return retryOnce(() =>
    changeLeden<Verstuurd, 'al-lid' | 'al-uitgenodigd'>(
      principal,
      gemeenteCode,
      async (context) => {
        if (!parsed.ok) return parsed
        const { email, rol } = parsed.value
        const { transaction, access, now } = context
        const userId = await findOrCreateUser(transaction, email)
        const row = await transaction.lidmaatschap.findUnique({
          where: { userId_gemeenteCode: { userId, gemeenteCode } },
        })
        if (row) return fail(readLidstand(row.rol)?.isUitgenodigd ? 'al-uitgenodigd' : 'al-lid')
        const stored = writeLidstand({ rol, isUitgenodigd: true })
        await transaction.lidmaatschap.create({ data: { userId, gemeenteCode, rol: stored } })
        await audit(context, 'lid-uitgenodigd', { userId, van: null, naar: rol })
        return succeed(await invite(transaction, access, userId, now))
      },
    ),
  )
}

const invite = (
  transaction: Transaction,
  { gemeenteCode, userId: createdById }: AuthorizedGemeente,
  userId: string,
  now: Date,
): Promise<Verstuurd> => {
  const doel = { soort: 'gemeente', gemeenteCode } as const
  return sendUitnodiging(transaction, { userId, doel, createdById }, now)
}

const changeLid = <T, Reden extends string>(
  principal: Principal | null,
  gemeenteCode: string,
  lidId: string,
  change: (context: Context, lid: LidRow) => Promise<Outcome<T, Reden>>,
): Promise<Outcome<T, Reden>> =>
  changeLeden<T, Reden>(principal, gemeenteCode, async (context) => {
    const lid = await findLidRow(context.transaction, { gemeenteCode }, lidId)
    return lid ? change(context, lid) : fail('niet-gevonden')
  })

/** Gives a member, or someone who was asked, another role. */
export async function changeLidrol(
  principal: Principal | null,
  gemeenteCode: string,
  lidId: string,
  raw: unknown,
): Promise<Outcome<null, 'laatste'>> {
  const parsed = parseInput(lidRolSchema, raw)
  return changeLid<null, 'laatste'>(principal, gemeenteCode, lidId, async (context, lid) => {
    if (!parsed.ok) return parsed
    const { rol } = parsed.value
    const { stand, id, userId } = lid
    if (stand.rol === rol) return succeed(null)
    if (await isLaatsteCoordinator(context.transaction, gemeenteCode, lid)) return fail('laatste')
    await context.transaction.lidmaatschap.updateMany({
      where: { id, gemeenteCode },
      data: { rol: writeLidstand({ rol, isUitgenodigd: stand.isUitgenodigd }) },
    })
    await audit(context, 'lid-rol', { userId, van: stand.rol, naar: rol })
    return succeed(null)
  })
}

/**
 * Ends a membership, or withdraws what someone was asked; the link stops working. An account that
 * was made for it, and that nobody ever came to, goes with it.
 */
export async function removeLid(
  principal: Principal | null,
  gemeenteCode: string,
  lidId: string,
): Promise<Outcome<Readonly<{ isUzelf: boolean }>, 'laatste'>> {
  return changeLid(principal, gemeenteCode, lidId, async (context, lid) => {
    const { transaction, now } = context
    const { id, userId, stand } = lid
    if (await isLaatsteCoordinator(context.transaction, gemeenteCode, lid)) return fail('laatste')
    await transaction.lidmaatschap.deleteMany({ where: { id, gemeenteCode } })
    await stopLinks(transaction, userId, now, { soort: 'gemeente', gemeenteCode })
    const onderwerp = stand.isUitgenodigd ? 'lid-ingetrokken' : 'lid-verwijderd'
    await audit(context, onderwerp, { userId, van: stand.rol, naar: null })
    if (stand.isUitgenodigd) await removeUnused(transaction, userId)
    return succeed({ isUzelf: userId === context.access.userId })
  })
}

/** Removes an account that nobody came to, and that has nothing and was promised nothing. */
async function removeUnused(transaction: Transaction, userId: string): Promise<void> {
  await transaction.user.deleteMany({
    where: {
      id: userId,
      beheerder: false,
      gedeactiveerdOp: null,
      accounts: { none: {} },
      lidmaatschappen: { none: {} },
      adviseurschappen: { none: {} },
      uitnodigingen: { none: { ingetrokkenOp: null } },
    },
  })
}

/** Sends someone who was asked a new link; the one from before stops working. */
export async function renewLidlink(
  principal: Principal | null,
  gemeenteCode: string,
  lidId: string,
): Promise<Outcome<Verstuurd, 'al-lid'>> {
  return changeLid<Verstuurd, 'al-lid'>(principal, gemeenteCode, lidId, async (context, lid) => {
    const { transaction, access, now } = context
    if (!lid.stand.isUitgenodigd) return fail('al-lid')
    await audit(context, 'lid-nieuwe-link', { userId: lid.userId })
    return succeed(await invite(transaction, access, lid.userId, now))
  })
}
