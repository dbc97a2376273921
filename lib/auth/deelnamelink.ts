import { createHmac, randomBytes } from 'node:crypto'
import type { Deelnemerschap } from '@/lib/authz/access'
import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { PERSPECTIEVEN, type Perspectief } from '@/lib/instrument/model'
import { hashToken } from './token'

/**
 * Links by which someone takes part without an account. What is stored is a random `sleutel` and
 * the SHA-256 of the token; the token itself follows from the sleutel and the installation's
 * secret, so that a reminder holds the same link while the database alone opens nothing.
 */

/** Tells what it is to who finds one: a link of one person, or an open link. */
const PREFIX = { persoonlijk: 'vitd_', open: 'vito_' } as const
export type Linksoort = keyof typeof PREFIX

/** 256 bits, from the operating system's own source of randomness. */
const RANDOM_BYTES = 32
const TOKEN = /^vit([do])_[\w-]{43}$/

/** The token that a stored sleutel stands for. */
export const tokenOf = (soort: Linksoort, sleutel: string): string =>
  PREFIX[soort] +
  createHmac('sha256', env().geheim).update(`${soort}:${sleutel}`).digest('base64url')

/** The columns of a new link. */
export function createLink(soort: Linksoort): Readonly<{ sleutel: string; hash: string }> {
  const sleutel = randomBytes(RANDOM_BYTES).toString('base64url')
  return { sleutel, hash: hashToken(tokenOf(soort, sleutel)) }
}

/** Which kind of link a token says it is; null for what is no token at all. */
export function linksoortOf(token: string): Linksoort | null {
  const letter = TOKEN.exec(token)?.[1]
  if (letter === undefined) return null
  return letter === 'd' ? 'persoonlijk' : 'open'
}

const isPerspectief = (value: string): value is Perspectief =>
  (PERSPECTIEVEN as readonly string[]).includes(value)

/** Whose link it is; null for one that is unknown, expired or revoked. */
export async function findDeelnemerByToken(
  token: string,
  now: Date,
): Promise<Deelnemerschap | null> {
  if (linksoortOf(token) !== 'persoonlijk') return null
  const link = await db().deelnamelink.findUnique({
    where: { hash: hashToken(token) },
    select: {
      verlooptOp: true,
      ingetrokkenOp: true,
      deelnemer: {
        select: {
          id: true,
          perspectief: true,
          metingId: true,
          meting: { select: { gemeenteCode: true } },
        },
      },
    },
  })
  if (link?.ingetrokkenOp !== null || link.verlooptOp <= now) return null
  const { id, perspectief, metingId, meting } = link.deelnemer
  if (!isPerspectief(perspectief)) return null
  return { deelnemerId: id, metingId, gemeenteCode: meting.gemeenteCode, perspectief }
}

const bearerOf = (requestHeaders: Headers) =>
  requestHeaders.get('authorization')?.match(/^Bearer (\S+)$/i)?.[1]

/** The participant that a request of the API names by its bearer token, if any. */
export async function findDeelnemer(requestHeaders: Headers): Promise<Deelnemerschap | null> {
  const token = bearerOf(requestHeaders)
  return token === undefined ? null : findDeelnemerByToken(token, new Date())
}

/** Whether the bearer token of a request says that it is a link, working or not. */
export const namesLink = (requestHeaders: Headers): boolean =>
  Object.values(PREFIX).some((prefix) => bearerOf(requestHeaders)?.startsWith(prefix))
