import type { AuthorizedBeheer } from '@/lib/authz/access'
import { db } from '@/lib/db/client'

/** How much there is, without looking into any of it. */
export async function countAlles(_access: AuthorizedBeheer, jaar: number) {
  const nuBestaand = { OR: [{ opgehevenPer: null }, { opgehevenPer: { gt: jaar } }] }
  const [gebruikers, gemeenten, metingen, mislukteMails, nieuwste] = await Promise.all([
    db().user.count({ where: { gedeactiveerdOp: null } }),
    db().gemeente.count({ where: nuBestaand }),
    db().meting.count(),
    db().mail.count({ where: { status: 'mislukt', uitnodigingId: { not: null } } }),
    db().registerregel.aggregate({ _max: { jaar: true } }),
  ])
  return { gebruikers, gemeenten, metingen, mislukteMails, registerjaar: nieuwste._max.jaar }
}

/** Gemeenten with members of whom none can do what only a coordinator may. */
export const listZonderCoordinator = (_access: AuthorizedBeheer) =>
  db().gemeente.findMany({
    where: {
      lidmaatschappen: {
        some: { user: { gedeactiveerdOp: null } },
        none: { rol: 'coordinator', user: { gedeactiveerdOp: null } },
      },
    },
    select: { code: true, naam: true },
    orderBy: { naam: 'asc' },
  })
