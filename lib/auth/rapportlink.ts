import { createHmac, randomBytes } from 'node:crypto'
import type { Principal } from '@/lib/authz/access'
import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { hashToken } from './token'

/**
 * Links by which everyone reads the report of one meting. As with the links of participants, what
 * is stored is a random `sleutel` and the SHA-256 of the token: the database alone opens nothing.
 */

/** Tells what it is to who finds one. */
const PREFIX = 'vitr_'
/** 256 bits, from the operating system's own source of randomness. */
const RANDOM_BYTES = 32
const TOKEN = /^vitr_[\w-]{43}$/

const tokenOf = (sleutel: string): string =>
  PREFIX + createHmac('sha256', env().geheim).update(`rapport:${sleutel}`).digest('base64url')

/** Where the link of a stored sleutel leads. */
export const toRapportUrl = (sleutel: string): string =>
  `${env().url}/rapporten/${tokenOf(sleutel)}`

/** The columns of a new link. */
export function createRapportlink(): Readonly<{ sleutel: string; hash: string }> {
  const sleutel = randomBytes(RANDOM_BYTES).toString('base64url')
  return { sleutel, hash: hashToken(tokenOf(sleutel)) }
}

/** What someone with the link reads: one meting, with the rights of a lezer of its gemeente. */
export type Rapportlezer = Readonly<{ metingId: string; principal: Principal }>

/** Whom a link lets in; null for one that is unknown or switched off. */
export async function findRapportlezer(token: string): Promise<Rapportlezer | null> {
  if (!TOKEN.test(token)) return null
  const link = await db().rapportlink.findUnique({
    where: { hash: hashToken(token) },
    select: {
      metingId: true,
      meting: { select: { gemeente: { select: { code: true, naam: true } } } },
    },
  })
  if (!link) return null
  const { code, naam } = link.meting.gemeente
  return {
    metingId: link.metingId,
    principal: {
      userId: '',
      naam: '',
      email: '',
      beheerder: false,
      lidmaatschappen: [{ gemeenteCode: code, gemeenteNaam: naam, rol: 'lezer' }],
      regios: [],
    },
  }
}
