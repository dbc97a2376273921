import type { AuthorizedRegio } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { bestaandIn } from '@/lib/gemeenten/rules'

/** A regio with the gemeenten that are in it in a year; null when it is in no register. */
export async function findRegio({ regioCode }: AuthorizedRegio, jaar: number) {
  return db().regio.findUnique({
    where: { code: regioCode },
    select: {
      code: true,
      naam: true,
      gemeenten: {
        where: bestaandIn(jaar),
        select: { code: true, naam: true },
      },
    },
  })
}
