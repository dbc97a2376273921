import type { AuthorizedRegio } from '@/lib/authz/access'
import { db } from '@/lib/db/client'

/** A regio with the gemeenten that are in it in a year; null when it is in no register. */
export async function findRegio({ regioCode }: AuthorizedRegio, jaar: number) {
  return db().regio.findUnique({
    where: { code: regioCode },
    select: {
      code: true,
      naam: true,
      gemeenten: {
        where: { OR: [{ opgehevenPer: null }, { opgehevenPer: { gt: jaar } }] },
        select: { code: true, naam: true },
      },
    },
  })
}
