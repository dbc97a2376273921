import { createHmac, randomBytes } from 'node:crypto'
import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { hashToken } from './token'

/**
 * Links for the owner of an account: to choose a password, or to accept that one belongs to a
 * gemeente. As with the links of participants, what is stored is a `sleutel` and the SHA-256 of the
 * token, which together open nothing. The sleutel begins with what the link is for, so that a link
 * that a coordinator hands on never opens more than their own gemeente gave.
 */

/** Tells what it is to who finds one. */
const PREFIX = 'vitu_'
/** 256 bits, from the operating system's own source of randomness. */
const RANDOM_BYTES = 32
const TOKEN = /^vitu_[\w-]{43}$/
/** Between the purpose and the randomness; in neither of them. */
const SEPARATOR = '.'

/** What a link is for: the account as a whole, or the membership of one gemeente. */
export type Doel = Readonly<{ soort: 'account' } | { soort: 'gemeente'; gemeenteCode: string }>

const ACCOUNT = 'account'

/** With what the sleutel of every link for this purpose begins. */
export const sleutelBegin = (doel: Doel): string =>
  (doel.soort === 'account' ? ACCOUNT : doel.gemeenteCode) + SEPARATOR

/** What the link of a stored sleutel is for. */
export function doelOf(sleutel: string): Doel {
  const [begin = ''] = sleutel.split(SEPARATOR, 1)
  return begin === ACCOUNT ? { soort: 'account' } : { soort: 'gemeente', gemeenteCode: begin }
}

/** The token that a stored sleutel stands for. */
export const tokenOfUitnodiging = (sleutel: string): string =>
  PREFIX + createHmac('sha256', env().geheim).update(`uitnodiging:${sleutel}`).digest('base64url')

/** The columns of a new link. */
export function createUitnodigingslink(doel: Doel): Readonly<{ sleutel: string; hash: string }> {
  const sleutel = sleutelBegin(doel) + randomBytes(RANDOM_BYTES).toString('base64url')
  return { sleutel, hash: hashToken(tokenOfUitnodiging(sleutel)) }
}

/** Where the link of a stored sleutel leads. */
export const toUitnodigingUrl = (sleutel: string): string =>
  `${env().url}/uitnodiging/${tokenOfUitnodiging(sleutel)}`

/** Whether a link still opens something: not used, not withdrawn, not too old. */
export const isOpenLink = (
  link: Readonly<{ gebruiktOp: Date | null; ingetrokkenOp: Date | null; verlooptOp: Date }>,
  now: Date,
): boolean => link.gebruiktOp === null && link.ingetrokkenOp === null && link.verlooptOp > now

/** Of which account a link is, and what for. */
export type Uitnodigingslink = Readonly<{ id: string; userId: string; doel: Doel }>

/** The link that a token belongs to; null for one that does not work, whatever the reason. */
export async function findUitnodiging(token: string, now: Date): Promise<Uitnodigingslink | null> {
  if (!TOKEN.test(token)) return null
  const link = await db().uitnodiging.findUnique({
    where: { hash: hashToken(token) },
    include: { user: { select: { gedeactiveerdOp: true } } },
  })
  if (!link || !isOpenLink(link, now) || link.user.gedeactiveerdOp) return null
  return { id: link.id, userId: link.userId, doel: doelOf(link.sleutel) }
}
