import type { AuthorizedBeheer } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { isId } from '@/lib/invoer/parse'
import type { Auditplek, Auditrij, Auditselectie } from './schema'

const toWhere = ({ vanaf, voor, userIds, gemeenteCodes, operatie }: Auditselectie) => ({
  tijdstip: { ...(vanaf && { gte: vanaf }), ...(voor && { lt: voor }) },
  ...(userIds && { userId: { in: [...userIds] } }),
  ...(gemeenteCodes && { gemeenteCode: { in: [...gemeenteCodes] } }),
  ...(operatie !== undefined && { operatie }),
})

/** What lies beyond a line, in the order of time and, at the same moment, of id. */
async function toPlekWhere(plek: Auditplek) {
  if (!plek || !isId(plek.id)) return {}
  const { id, richting } = plek
  const row = await db().auditregel.findUnique({ where: { id }, select: { tijdstip: true } })
  if (!row) return {}
  const { tijdstip } = row
  // The first condition repeats part of the second: by it the index is entered at the right place.
  return richting === 'ouder'
    ? {
        tijdstip: { lte: tijdstip },
        OR: [{ tijdstip: { lt: tijdstip } }, { tijdstip, id: { lt: id } }],
      }
    : {
        tijdstip: { gte: tijdstip },
        OR: [{ tijdstip: { gt: tijdstip } }, { tijdstip, id: { gt: id } }],
      }
}

/**
 * Lines of the whole installation from a place on, newest first.
 * The cost does not grow with the number of lines before that place.
 */
export async function listAuditrijen(
  _access: AuthorizedBeheer,
  selectie: Auditselectie,
  plek: Auditplek,
  take: number,
): Promise<Auditrij[]> {
  const isNieuwer = plek?.richting === 'nieuwer'
  const order = isNieuwer ? 'asc' : 'desc'
  const rows = await db().auditregel.findMany({
    where: { AND: [toWhere(selectie), await toPlekWhere(plek)] },
    orderBy: [{ tijdstip: order }, { id: order }],
    take,
  })
  return isNieuwer ? rows.toReversed() : rows
}

/** Everyone with an account, to look for by name or address. */
export const listPersonen = (_access: AuthorizedBeheer) =>
  db().user.findMany({ select: { id: true, name: true, email: true } })

/** Every gemeente, to look for by name or code. */
export const listGemeentenamen = (_access: AuthorizedBeheer) =>
  db().gemeente.findMany({ select: { code: true, naam: true } })

/** Every regio, by the code that a deed names it with. */
export const listRegionamen = (_access: AuthorizedBeheer) =>
  db().regio.findMany({ select: { code: true, naam: true } })

/** The names of these people; who has no account any more is left out. */
export async function listNamen(
  _access: AuthorizedBeheer,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db().user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
