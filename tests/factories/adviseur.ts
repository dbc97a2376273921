import type { Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import type { Delingskeuze } from '@/lib/delen/schema'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import type { Niveau } from '@/lib/instrument/model'
import type { Oordelen } from '@/lib/scoring/model'
import { createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { createAccount } from '@/tests/factories/wereld'

/** An adviseur of a regio, with a token for the API. */
export async function createAdviseur(
  regio: Readonly<{ code: string; naam: string }>,
): Promise<{ principal: Principal; token: string }> {
  const { principal, token } = await createAccount({ regioCode: regio.code })
  return { principal: { ...principal, regios: [{ code: regio.code, naam: regio.naam }] }, token }
}

type DelerIn = Readonly<{
  oordelen?: Niveau | Oordelen
  keuze?: Partial<Delingskeuze>
}>

/** A gemeente in a regio of its own, with an established meting, its members and an adviseur. */
export async function createDeler({ oordelen = 3, keuze = {} }: DelerIn = {}) {
  const regio = await createRegio()
  const gemeente = await createGemeenteIn({ regioCode: regio.code })
  const lid = (rol: 'coordinator' | 'invuller' | 'lezer') =>
    createAccount({ lid: { gemeenteCode: gemeente.code, rol } })
  const [coordinator, invuller, lezer, adviseur] = await Promise.all([
    lid('coordinator'),
    lid('invuller'),
    lid('lezer'),
    createAdviseur(regio),
  ])
  const meting = await createVastgesteld({ gemeente, oordelen })
  await setKeuze(meting.id, keuze)
  return { regio, gemeente, meting, coordinator, invuller, lezer, adviseur }
}

/** What is shared of a meting from now on. */
export async function setKeuze(metingId: string, keuze: Partial<Delingskeuze>): Promise<void> {
  const columns = { ...NIETS_GEDEELD, ...keuze, updatedAt: new Date(), updatedById: 'test' }
  await db().deling.upsert({
    where: { metingId },
    create: { metingId, ...columns },
    update: columns,
  })
  await renewDeelstand(db())
}
