import type { AuthorizedRegio } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { compareNamen } from '@/lib/gemeenten/rules'

/** A regio with the gemeenten that are in it now, by name; null when it is in no register. */
export async function findRegio({ regioCode }: AuthorizedRegio, vandaag: string) {
  const regio = await db().regio.findUnique({
    where: { code: regioCode },
    select: {
      code: true,
      naam: true,
      gemeenten: {
        where: { OR: [{ opgehevenPer: null }, { opgehevenPer: { gt: vandaag } }] },
        select: { code: true, naam: true },
      },
    },
  })
  if (!regio) return null
  const { gemeenten, ...rest } = regio
  return { ...rest, gemeenten: gemeenten.toSorted((a, b) => compareNamen(a.naam, b.naam)) }
}
