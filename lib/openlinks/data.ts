import { z } from 'zod'
import { tokenOf } from '@/lib/auth/deelnamelink'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import { toDeelnameUrl } from '@/lib/postbus/data'
import { openLinkSchema, type OpenLink } from './schema'

type Filter = Readonly<{ id?: string; perspectief?: string }>

/** The links of a meting that work, in the order of the perspectieven. */
export async function listOpenLinks(
  access: AuthorizedGemeente,
  metingId: string,
  filter: Filter = {},
  client: Transaction = db(),
): Promise<readonly OpenLink[]> {
  const rows = await client.openLink.findMany({
    where: {
      ...filter,
      metingId,
      meting: { gemeenteCode: access.gemeenteCode },
      ingetrokkenOp: null,
    },
    include: { _count: { select: { deelnemers: true } } },
  })
  return rows
    .map((row): OpenLink => {
      const { id, perspectief, maximum, sleutel } = openLinkSchema.parse(row)
      const url = toDeelnameUrl(tokenOf('open', sleutel))
      return { id, perspectief, maximum, aantal: row._count.deelnemers, url }
    })
    .toSorted((a, b) => PERSPECTIEVEN.indexOf(a.perspectief) - PERSPECTIEVEN.indexOf(b.perspectief))
}

/** One link that works; null for what is none, or none any more. */
export async function findOpenLink(
  access: AuthorizedGemeente,
  { metingId, linkId }: Readonly<{ metingId: string; linkId: string }>,
  client: Transaction = db(),
): Promise<OpenLink | null> {
  if (!z.uuid().safeParse(linkId).success) return null
  const [link] = await listOpenLinks(access, metingId, { id: linkId }, client)
  return link ?? null
}
