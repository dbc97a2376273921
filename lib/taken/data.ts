import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { TEAMROLLEN, toLidStand } from './rules'
import type { Taken, Teamlid } from './schema'

const collator = new Intl.Collator('nl')

/** A membership with which one works on the metingen of this gemeente. */
const alsTeamlid = ({ gemeenteCode }: AuthorizedGemeente) => ({
  gemeenteCode,
  rol: { in: [...TEAMROLLEN] },
})

/** Someone who works on the metingen of this gemeente now. */
export const isTeamlid = (access: AuthorizedGemeente) => ({
  lidmaatschappen: { some: alsTeamlid(access) },
})

/** Who works on the metingen of a gemeente and can sign in, by name. */
export async function listTeam(
  access: AuthorizedGemeente,
  client: Transaction = db(),
): Promise<Teamlid[]> {
  const rows = await client.lidmaatschap.findMany({
    where: { ...alsTeamlid(access), user: { gedeactiveerdOp: null } },
    select: { userId: true, user: { select: { name: true } } },
  })
  return rows
    .map(({ userId, user }) => ({ userId, naam: user.name }))
    .toSorted((a, b) => collator.compare(a.naam, b.naam) || a.userId.localeCompare(b.userId))
}

/** Who looks after what in a meting, by kenmerk. */
export async function listTaken(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Taken> {
  const { gemeenteCode } = access
  const rows = await client.taak.findMany({
    where: { metingId, meting: { gemeenteCode } },
    include: {
      user: {
        select: {
          name: true,
          lidmaatschappen: { where: { gemeenteCode }, select: { rol: true } },
        },
      },
    },
  })
  return Object.fromEntries(
    rows.map(({ kenmerkId, userId, gereedOp, user }) => {
      const lidStand = toLidStand(user.lidmaatschappen[0]?.rol)
      return [kenmerkId, { userId, gereedOp, naam: user.name, lidStand }]
    }),
  )
}

/** The tasks of the one who asks in these metingen, as far as those are open. */
export function listEigenTaakRows(access: AuthorizedGemeente, metingIds: readonly string[]) {
  const { gemeenteCode, userId } = access
  return db().taak.findMany({
    where: {
      userId,
      user: isTeamlid(access),
      metingId: { in: [...metingIds] },
      meting: { gemeenteCode, status: 'open' },
    },
    select: { metingId: true, kenmerkId: true, gereedOp: true },
  })
}
