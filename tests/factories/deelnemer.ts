import { createLink, tokenOf } from '@/lib/auth/deelnamelink'
import { db } from '@/lib/db/client'
import type { Perspectief } from '@/lib/instrument/model'

const DAY_MS = 24 * 60 * 60 * 1000

/** Someone who takes part in a meting `ieder-apart` by a personal link, with its token. */
export async function createDeelnemer(
  metingId: string,
  perspectief: Perspectief = 'uitvoering',
): Promise<{ id: string; token: string }> {
  const link = createLink('persoonlijk')
  const { id } = await db().deelnemer.create({
    data: {
      metingId,
      perspectief,
      links: { create: { ...link, verlooptOp: new Date(Date.now() + DAY_MS) } },
    },
  })
  return { id, token: tokenOf('persoonlijk', link.sleutel) }
}
