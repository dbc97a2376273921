import { makeSignature } from 'better-auth/crypto'
import { hashToken } from '@/lib/auth/token'
import { env } from '@/lib/config/env'
import { ACCOUNTS } from './omvang'
import type { Rows } from './opslag'

/** Someone with an account, as the server knows them. */
export type Gebruiker = Readonly<{
  userId: string
  /** Of the gemeente that they are coordinator of, or the regio that they are adviser of. */
  code: string
  rol: 'coordinator' | 'adviseur' | 'beheerder'
  /** For the API. */
  token: string
  /** The value of their session's cookie, not signed. */
  sessie: string
}>

export const BEHEERDER: Gebruiker = {
  userId: 'land-beheerder',
  code: '',
  rol: 'beheerder',
  token: 'vit_land_beheerder',
  sessie: 'land-sessie-beheerder',
}

const createGebruiker = (rol: 'coordinator' | 'adviseur', code: string, nummer: number) => ({
  userId: `land-${rol}-${code}-${nummer}`,
  ...{ code, rol },
  token: `vit_land_${rol}_${code}_${nummer}`,
  sessie: `land-sessie-${rol}-${code}-${nummer}`,
})

/** A coordinator for each gemeente; all other accounts are advisers, evenly over the regio's. */
export function listGebruikers(
  gemeenteCodes: readonly string[],
  regioCodes: readonly string[],
): Gebruiker[] {
  const adviseurs = Array.from({ length: ACCOUNTS - gemeenteCodes.length }, (_, index) =>
    createGebruiker('adviseur', regioCodes[index % regioCodes.length] ?? '', index),
  )
  return [...gemeenteCodes.map((code) => createGebruiker('coordinator', code, 0)), ...adviseurs]
}

const DAY_MS = 24 * 60 * 60 * 1000

/** @param now sessions and tokens hold for a day from then */
export function toAccountRows(gebruikers: readonly Gebruiker[], now: Date): Rows {
  const expiresAt = new Date(now.valueOf() + DAY_MS)
  const all = [BEHEERDER, ...gebruikers]
  const coordinators = gebruikers.filter(({ rol }) => rol === 'coordinator')
  const adviseurs = gebruikers.filter(({ rol }) => rol === 'adviseur')
  return {
    User: all.map(({ userId, rol, code }, index) => ({
      id: userId,
      name: `Persoon ${index} ${code}`,
      email: `persoon${index}@land.example`,
      emailVerified: true,
      beheerder: rol === 'beheerder',
      updatedAt: now,
    })),
    Session: all.map(({ userId, sessie }) => ({
      ...{ id: sessie, token: sessie, userId, expiresAt },
      updatedAt: now,
    })),
    Toegangssleutel: all.map(({ userId, token }) => ({
      ...{ id: `${userId}-sleutel`, userId, naam: 'land', hash: hashToken(token), expiresAt },
    })),
    Lidmaatschap: coordinators.map(({ userId, code }) => ({
      ...{ id: `${userId}-lid`, userId, gemeenteCode: code, rol: 'coordinator' },
    })),
    Adviseurschap: adviseurs.map(({ userId, code }) => ({
      ...{ id: `${userId}-regio`, userId, regioCode: code },
    })),
  }
}

/** The header by which a browser shows that this person signed in. */
export async function cookieOf({ sessie }: Gebruiker): Promise<string> {
  const signed = `${sessie}.${await makeSignature(sessie, env().geheim)}`
  return `better-auth.session_token=${encodeURIComponent(signed)}`
}
