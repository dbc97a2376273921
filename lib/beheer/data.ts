import type { AuthorizedBeheer } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { toPeriode } from '@/lib/journaal/rules'

/** How much there is, without looking into any of it. @param vandaag an ISO date */
export async function countAlles(_access: AuthorizedBeheer, vandaag: string) {
  const jaar = Number(vandaag.slice(0, 4))
  const { vanaf } = toPeriode({ van: vandaag, tot: '' })
  const nuBestaand = { OR: [{ opgehevenPer: null }, { opgehevenPer: { gt: jaar } }] }
  const [gebruikers, gemeenten, verzonnen, handelingen, mislukteMails, nieuwste] =
    await Promise.all([
      db().user.count({ where: { gedeactiveerdOp: null } }),
      db().gemeente.count({ where: nuBestaand }),
      db().gemeente.count({ where: { ...nuBestaand, fictief: true } }),
      db().auditregel.count({ where: { tijdstip: { ...(vanaf && { gte: vanaf }) } } }),
      db().mail.count({ where: { status: 'mislukt', uitnodigingId: { not: null } } }),
      db().registerregel.aggregate({ _max: { jaar: true } }),
    ])
  const registerjaar = nieuwste._max.jaar
  return { gebruikers, gemeenten, verzonnen, handelingen, mislukteMails, registerjaar }
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
