import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db } from '@/lib/db/client'

/** Where the own gemeente belongs; null when it is in no register. */
export async function findPlaats({ gemeenteCode }: AuthorizedGemeente) {
  return db().gemeente.findUnique({
    where: { code: gemeenteCode },
    select: { regioCode: true, inwoners: true, fictief: true, regio: { select: { naam: true } } },
  })
}
