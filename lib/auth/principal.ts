import { cache } from 'react'
import { headers } from 'next/headers'
import { isLidrol } from '@/lib/authz/permissions'
import type { Lidmaatschap, Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { toJaar } from '@/lib/invoer/datum'
import { auth } from './auth'
import { hashToken } from './token'

/**
 * The gemeenten that went on in those of these memberships, also by way of another one. Their
 * established metingen are read by who goes on with them.
 */
async function listVoorgangers(leden: readonly Lidmaatschap[]): Promise<Lidmaatschap[]> {
  const bekend = new Set(leden.map(({ gemeenteCode }) => gemeenteCode))
  const voorgangers: Lidmaatschap[] = []
  const jaar = toJaar(new Date())
  let codes = [...bekend]
  while (codes.length > 0) {
    const rows = await db().gemeente.findMany({
      where: { opvolgerCode: { in: codes }, opgehevenPer: { lte: jaar } },
      select: { code: true, naam: true },
      orderBy: { code: 'asc' },
    })
    const nieuw = rows.filter(({ code }) => !bekend.has(code))
    codes = nieuw.map(({ code }) => code)
    for (const { code, naam } of nieuw) {
      bekend.add(code)
      voorgangers.push({
        ...{ gemeenteCode: code, gemeenteNaam: naam, rol: 'lezer', doorHerindeling: true },
      })
    }
  }
  return voorgangers
}

async function loadPrincipal(
  where: Readonly<{ id: string } | { email: string }>,
): Promise<Principal | null> {
  const user = await db().user.findUnique({
    where,
    select: {
      id: true,
      name: true,
      email: true,
      beheerder: true,
      gedeactiveerdOp: true,
      lidmaatschappen: {
        select: { rol: true, gemeente: { select: { code: true, naam: true } } },
        orderBy: { gemeenteCode: 'asc' },
      },
      adviseurschappen: { select: { regio: { select: { code: true, naam: true } } } },
    },
  })
  if (!user || user.gedeactiveerdOp) return null
  // SQLite does not know the roles: one that this version does not know gives no rights.
  const leden = user.lidmaatschappen.flatMap(({ rol, gemeente }) =>
    isLidrol(rol) ? [{ gemeenteCode: gemeente.code, gemeenteNaam: gemeente.naam, rol }] : [],
  )
  return {
    userId: user.id,
    naam: user.name,
    email: user.email,
    beheerder: user.beheerder,
    lidmaatschappen: [...leden, ...(await listVoorgangers(leden))],
    regios: user.adviseurschappen.map(({ regio }) => regio),
  }
}

async function findUserIdByToken(authorization: string | null): Promise<string | null> {
  const token = authorization?.match(/^Bearer (\S+)$/i)?.[1]
  if (!token) return null
  const row = await db().toegangssleutel.findUnique({ where: { hash: hashToken(token) } })
  return row && row.expiresAt > new Date() ? row.userId : null
}

/** Who is asking, by session cookie or by bearer token; null for a visitor. */
export async function findPrincipal(requestHeaders: Headers): Promise<Principal | null> {
  const byToken = await findUserIdByToken(requestHeaders.get('authorization'))
  if (byToken) return loadPrincipal({ id: byToken })
  const session = await auth().api.getSession({ headers: requestHeaders })
  return session ? loadPrincipal({ id: session.user.id }) : null
}

/** Who just signed in with this address: the request that does so has no session yet. */
export const findPrincipalByEmail = (email: string) => loadPrincipal({ email })

/** Who is asking for the page or action that is being made; looked up once per request. */
export const currentPrincipal = cache(async () => findPrincipal(await headers()))
