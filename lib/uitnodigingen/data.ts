import { findUitnodiging, sleutelBegin, type Doel } from '@/lib/auth/uitnodigingslink'
import { db } from '@/lib/db/client'
import { readLidstand } from '@/lib/leden/rules'
import type { Linkstand } from './rules'
import type { UitnodigingDetail } from './schema'

/** An account with all that decides what a link to it opens. */
export type Genodigde = Readonly<{
  linkId: string
  userId: string
  doel: Doel
  email: string
  /** Empty for someone who never came: until then the address stands in its place. */
  naam: string
  stand: Linkstand
  lidmaatschap: UitnodigingDetail['lidmaatschap']
}>

const GENODIGDE = {
  email: true,
  name: true,
  emailVerified: true,
  beheerder: true,
  lidmaatschappen: {
    select: { rol: true, gemeente: { select: { code: true, naam: true } } },
  },
  adviseurschappen: { select: { id: true }, take: 1 },
  accounts: { where: { password: { not: null } }, select: { id: true }, take: 1 },
} as const

/** The account that a link is of; null for a link that does not work, or offers nothing any more. */
export async function findGenodigdeByToken(token: string, now: Date): Promise<Genodigde | null> {
  const link = await findUitnodiging(token, now)
  if (!link) return null
  const [user, mails] = await Promise.all([
    db().user.findUnique({ where: { id: link.userId }, select: GENODIGDE }),
    db().mail.count({ where: { uitnodigingId: link.id } }),
  ])
  if (!user) return null
  const { doel } = link
  const leden = user.lidmaatschappen.map(({ rol, gemeente }) => ({
    stand: readLidstand(rol),
    gemeente,
  }))
  const aanbod = leden.find(
    ({ stand, gemeente }) =>
      stand?.isUitgenodigd && doel.soort === 'gemeente' && gemeente.code === doel.gemeenteCode,
  )
  if (doel.soort === 'gemeente' && !aanbod) return null
  const isLid = leden.some(({ stand }) => stand && !stand.isUitgenodigd)
  return {
    linkId: link.id,
    userId: link.userId,
    doel,
    email: user.email,
    naam: user.name === user.email ? '' : user.name,
    stand: {
      isVanGemeente: doel.soort === 'gemeente',
      isGemaild: mails > 0,
      heeftWachtwoord: user.accounts.length > 0,
      isBevestigd: user.emailVerified,
      heeftRechten: isLid || user.beheerder || user.adviseurschappen.length > 0,
    },
    lidmaatschap: aanbod?.stand
      ? {
          gemeenteCode: aanbod.gemeente.code,
          gemeenteNaam: aanbod.gemeente.naam,
          rol: aanbod.stand.rol,
        }
      : null,
  }
}

/** Until when the newest link of each of these accounts for one purpose works, as far as one does. */
export async function listOpenLinks(
  userIds: readonly string[],
  doel: Doel,
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db().uitnodiging.findMany({
    where: {
      userId: { in: [...userIds] },
      sleutel: { startsWith: sleutelBegin(doel) },
      gebruiktOp: null,
      ingetrokkenOp: null,
      verlooptOp: { gt: now },
    },
    select: { userId: true, verlooptOp: true },
    orderBy: { createdAt: 'asc' },
  })
  return new Map(rows.map(({ userId, verlooptOp }) => [userId, verlooptOp]))
}
