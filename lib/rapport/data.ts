import { toRapportUrl } from '@/lib/auth/rapportlink'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { rapportkeuzeSchema } from '@/lib/report/keuze'
import type { OpgeslagenKeuze } from './schema'

const toKeuze = ({ inhoud, versie }: { inhoud: string; versie: number }): OpgeslagenKeuze => ({
  keuze: rapportkeuzeSchema.parse(JSON.parse(inhoud)),
  versie,
})

/** The choice that was stored for the report of this meting. */
export async function findRapportkeuze(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<OpgeslagenKeuze | null> {
  const row = await client.rapportkeuze.findFirst({ where: { metingId, meting: { gemeenteCode } } })
  return row && toKeuze(row)
}

/** The choice that a gemeente stored last, of whichever meting. */
export async function findNieuwsteKeuze({
  gemeenteCode,
}: AuthorizedGemeente): Promise<(OpgeslagenKeuze & { metingNaam: string }) | null> {
  const row = await db().rapportkeuze.findFirst({
    where: { meting: { gemeenteCode } },
    include: { meting: { select: { naam: true } } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  })
  return row && { ...toKeuze(row), metingNaam: row.meting.naam }
}

/** The address by which everyone reads the report; null while it is off. */
export async function findRapportUrl(
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
): Promise<string | null> {
  const row = await db().rapportlink.findFirst({
    where: { metingId, meting: { gemeenteCode } },
    select: { sleutel: true },
  })
  return row && toRapportUrl(row.sleutel)
}
