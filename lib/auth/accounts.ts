import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Lidrol } from '@/lib/authz/permissions'
import type { Transaction } from '@/lib/db/client'

/** What someone may do: members of a gemeente, advisors of a regio, beheerders of everything. */
export type Rechten =
  | Readonly<{ rol: Lidrol; gemeenteCode: string }>
  | Readonly<{ rol: 'adviseur'; regioCode: string }>
  | Readonly<{ rol: 'beheerder' }>

export type NewAccount = Readonly<{
  id?: string
  naam: string
  email: string
  rechten: Rechten
  /** Left out for someone who cannot sign in with a password. */
  wachtwoord?: string
}>

function toRows(rechten: Rechten | undefined) {
  if (!rechten) return {}
  switch (rechten.rol) {
    case 'beheerder':
      return { beheerder: true }
    case 'adviseur':
      return { adviseurschappen: { create: { regioCode: rechten.regioCode } } }
    default:
      return {
        lidmaatschappen: { create: { rol: rechten.rol, gemeenteCode: rechten.gemeenteCode } },
      }
  }
}

/** An account that may have no rights yet. */
type MaybeRechten = Omit<NewAccount, 'rechten'> & Readonly<{ rechten?: Rechten }>

/**
 * Makes an account with its rights, in the form in which Better Auth looks for it when someone
 * signs in with e-mail and password.
 * @returns its id
 */
export async function createAccount(client: Transaction, account: MaybeRechten): Promise<string> {
  const { id = randomUUID(), naam, email, rechten, wachtwoord } = account
  const password = wachtwoord === undefined ? undefined : await hashPassword(wachtwoord)
  await client.user.create({
    data: {
      id,
      name: naam,
      // Better Auth looks an address up in lower case.
      email: email.toLowerCase(),
      emailVerified: true,
      ...toRows(rechten),
      ...(password !== undefined && {
        accounts: {
          create: { id: randomUUID(), providerId: 'credential', accountId: id, password },
        },
      }),
    },
  })
  return id
}

/** The password that Better Auth compares with; made before a transaction, since it takes long. */
export const hashWachtwoord = (wachtwoord: string): Promise<string> => hashPassword(wachtwoord)

/**
 * Gives an account a password, in the place of the one it had, and ends its sessions and keys.
 * @param password as `hashWachtwoord` made it
 * @param isBevestigd whether it was the owner who chose it: not whoever was shown the link
 */
export async function storeWachtwoord(
  client: Transaction,
  userId: string,
  { password, isBevestigd }: Readonly<{ password: string; isBevestigd: boolean }>,
): Promise<void> {
  const where = { userId, providerId: 'credential' }
  const { count } = await client.account.updateMany({ where, data: { password } })
  if (count === 0) {
    await client.account.create({
      data: { id: randomUUID(), ...where, accountId: userId, password },
    })
  }
  await client.user.update({ where: { id: userId }, data: { emailVerified: isBevestigd } })
  await endToegang(client, userId)
}

/** Ends whatever lets someone in without the password: sessions and keys. */
async function endToegang(client: Transaction, userId: string): Promise<void> {
  await client.session.deleteMany({ where: { userId } })
  await client.toegangssleutel.deleteMany({ where: { userId } })
}

/**
 * Takes the password of an account away when it may not be the owner who chose it. From then on
 * only a link to the account as a whole lets someone in.
 * @returns whether there was such a password
 */
export async function dropOnbevestigd(client: Transaction, userId: string): Promise<boolean> {
  // Takes the row first: whoever chooses a password at the same moment comes before or after.
  await client.user.updateMany({ where: { id: userId }, data: { id: userId } })
  const { count } = await client.account.deleteMany({
    where: { userId, password: { not: null }, user: { emailVerified: false } },
  })
  if (count > 0) await endToegang(client, userId)
  return count > 0
}
