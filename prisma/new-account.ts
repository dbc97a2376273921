import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createAccount, type NewAccount } from '@/lib/auth/accounts'
import { LIDROLLEN } from '@/lib/authz/permissions'
import { isUniqueViolation, type Db } from '@/lib/db/client'
import { Opdrachtfout } from './command'

const GEBRUIK = `Gebruik:
  npm run account -- --email naam@gemeente.nl --naam "Voor- en achternaam" --rol coordinator --gemeente GM0363
  npm run account -- --email naam@regio.nl --naam "Voor- en achternaam" --rol adviseur --regio JZ01
  npm run account -- --email naam@vng.nl --naam "Voor- en achternaam" --rol beheerder
Rollen bij een gemeente: ${LIDROLLEN.join(', ')}.`

const person = {
  email: z.email('is geen e-mailadres'),
  naam: z.string('ontbreekt').trim().min(1, 'ontbreekt').max(200, 'is te lang'),
}
const argumentsSchema = z.discriminatedUnion(
  'rol',
  [
    z.strictObject({
      ...person,
      rol: z.enum(LIDROLLEN),
      gemeente: z.string('ontbreekt').regex(/^GM\d{4}$/, 'moet een code zijn zoals GM0363'),
    }),
    z.strictObject({
      ...person,
      rol: z.literal('adviseur'),
      regio: z.string('ontbreekt').regex(/^JZ\d{2}$/, 'moet een code zijn zoals JZ01'),
    }),
    z.strictObject({ ...person, rol: z.literal('beheerder') }),
  ],
  'ontbreekt of is niet bekend',
)

const OPTIONS = {
  email: { type: 'string' },
  naam: { type: 'string' },
  rol: { type: 'string' },
  gemeente: { type: 'string' },
  regio: { type: 'string' },
} as const

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch {
    throw new Opdrachtfout(GEBRUIK)
  }
}

/**
 * Reads the arguments of `npm run account`.
 * @throws Opdrachtfout naming what is wrong, with the usage
 */
export function parseAccount(args: readonly string[]): Omit<NewAccount, 'wachtwoord'> {
  const parsed = argumentsSchema.safeParse({ ...readOptions(args) })
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `--${issue.keys.join(', --')} hoort niet bij deze rol`
        : `--${String(issue.path[0])} ${issue.message}`,
    )
    throw new Opdrachtfout(`${faults.join('\n')}\n\n${GEBRUIK}`)
  }
  const { email, naam, ...rechten } = parsed.data
  switch (rechten.rol) {
    case 'beheerder':
      return { email, naam, rechten }
    case 'adviseur':
      return { email, naam, rechten: { rol: rechten.rol, regioCode: rechten.regio } }
    default:
      return { email, naam, rechten: { rol: rechten.rol, gemeenteCode: rechten.gemeente } }
  }
}

async function requireRegistered(client: Db, { rechten }: Pick<NewAccount, 'rechten'>) {
  if ('gemeenteCode' in rechten) {
    const code = rechten.gemeenteCode
    if (await client.gemeente.findUnique({ where: { code } })) return
    throw new Opdrachtfout(`Gemeente ${code} staat niet in het register van deze database.`)
  }
  if ('regioCode' in rechten) {
    const code = rechten.regioCode
    if (await client.regio.findUnique({ where: { code } })) return
    throw new Opdrachtfout(`Regio ${code} staat niet in het register van deze database.`)
  }
}

/**
 * Makes an account with a password of its own.
 * @returns the password, which is kept nowhere else
 * @throws Opdrachtfout when the address has an account, or the gemeente or regio is unknown
 */
export async function makeAccount(
  client: Db,
  account: Omit<NewAccount, 'wachtwoord'>,
): Promise<string> {
  await requireRegistered(client, account)
  const wachtwoord = randomBytes(15).toString('base64url')
  try {
    await createAccount(client, { ...account, wachtwoord })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Opdrachtfout(`${account.email} heeft al een account.`)
  }
  return wachtwoord
}
