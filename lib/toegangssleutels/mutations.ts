import { randomBytes } from 'node:crypto'
import { hashToken } from '@/lib/auth/token'
import type { Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { maakToegangssleutelSchema, toegangssleutelIdSchema } from './schema'

/** Tells what it is to who finds one, also to programs that look for leaked secrets. */
const PREFIX = 'vit_'
/** Beyond guessing: 192 bits. */
const RANDOM_BYTES = 24
const DAY = 24 * 60 * 60 * 1000

/** A new key. `token` is shown once: only its hash is stored. */
export type NieuweToegangssleutel = Readonly<{
  id: string
  naam: string
  token: string
  expiresAt: Date
}>

/** Makes a bearer token with the rights of the account itself. */
export async function createToegangssleutel(
  principal: Principal | null,
  raw: unknown,
): Promise<Outcome<NieuweToegangssleutel>> {
  if (!principal) return fail('niet-ingelogd')
  const parsed = parseInput(maakToegangssleutelSchema, raw)
  if (!parsed.ok) return parsed
  const { naam, geldigheid } = parsed.value
  const token = `${PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`
  const expiresAt = new Date(Date.now() + geldigheid * DAY)
  const { id } = await db().toegangssleutel.create({
    data: { userId: principal.userId, naam, hash: hashToken(token), expiresAt },
  })
  return succeed({ id, naam, token, expiresAt })
}

/** Ends one of one's own keys at once. */
export async function revokeToegangssleutel(
  principal: Principal | null,
  id: string,
): Promise<Outcome<null>> {
  if (!principal) return fail('niet-ingelogd')
  if (!toegangssleutelIdSchema.safeParse(id).success) return fail('niet-gevonden')
  const { count } = await db().toegangssleutel.deleteMany({
    where: { id, userId: principal.userId },
  })
  return count === 1 ? succeed(null) : fail('niet-gevonden')
}
