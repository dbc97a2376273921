import { z } from 'zod'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { resultaatSchema, type Resultaat } from '@/lib/scoring/model'
import type { Bijdrage } from '@/lib/scoring/aggregate'
import type { Grootteklasse } from './schema'

/** The newest shared meting of one gemeente. Only for an aggregate: it says whose it is. */
export type GedeeldeMeting = Readonly<{
  gemeenteCode: string
  vorm: Bijdrage['vorm']
  instrumentversie: string
  kenmerken: Resultaat['kenmerken']
}>

/** Where the own gemeente belongs; null when it is in no register. */
export async function findPlaats({ gemeenteCode }: AuthorizedGemeente) {
  return db().gemeente.findUnique({
    where: { code: gemeenteCode },
    select: { regioCode: true, inwoners: true, fictief: true, regio: { select: { naam: true } } },
  })
}

const vormSchema = z.enum(['anoniem', 'herkenbaar'])
/** Of a snapshot nothing but its outcome is read: no judgement, no word that someone wrote. */
const uitkomstSchema = z.object({
  instrumentversie: z.string(),
  resultaat: resultaatSchema.pick({ kenmerken: true }).loose(),
})

type Vraag =
  Readonly<{ regioCode: string; fictief: boolean }> | Readonly<Grootteklasse & { fictief: boolean }>

function toWhere(vraag: Vraag) {
  if ('regioCode' in vraag) return vraag
  const { van, tot, fictief } = vraag
  return { fictief, inwoners: { gte: van, ...(tot !== null && { lt: tot }) } }
}

/**
 * Of every gemeente in a group the newest meting that is established now and shared (scoring §12);
 * made-up gemeenten only ever stand among made-up ones.
 * @param _access whoever asks is a member of some gemeente; what comes out must be aggregated
 */
export async function listGedeeld(
  _access: AuthorizedGemeente,
  vraag: Vraag,
): Promise<GedeeldeMeting[]> {
  const rows = await db().meting.findMany({
    where: {
      status: 'vastgesteld',
      gemeente: toWhere(vraag),
      deling: { resultaat: { in: [...vormSchema.options] } },
    },
    select: {
      gemeenteCode: true,
      deling: { select: { resultaat: true } },
      momentopnamen: { select: { inhoud: true }, orderBy: { revisie: 'desc' }, take: 1 },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    distinct: ['gemeenteCode'],
  })
  return rows.flatMap(({ gemeenteCode, deling, momentopnamen: [momentopname] }) => {
    if (!deling || !momentopname) return []
    const { instrumentversie, resultaat } = uitkomstSchema.parse(JSON.parse(momentopname.inhoud))
    const vorm = vormSchema.parse(deling.resultaat)
    return [{ gemeenteCode, vorm, instrumentversie, kenmerken: resultaat.kenmerken }]
  })
}
