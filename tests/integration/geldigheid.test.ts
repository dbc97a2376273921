import { afterEach, describe, expect, it, vi } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { loadDeelVoorbeeld, loadGedeeld } from '@/lib/gedeeld/loaders'
import { loadLandelijk } from '@/lib/landelijk/loaders'
import { loadRapport } from '@/lib/rapport/loaders'
import { loadRegio } from '@/lib/regio/loaders'
import { ALLES } from '@/lib/regio/schema'
import { loadResultaatWeergave } from '@/lib/resultaten/loaders'
import { pickAflopend } from '@/tests/factories/aanbod'
import { createDeler } from '@/tests/factories/adviseur'
import { createLand } from '@/tests/factories/land'
import { createAccount } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const { item, kenmerkId, soort, laatste, erna } = pickAflopend()

/** What a reader finds on the last day of the month in which support ends, and on the day after. */
async function readRondom<T>(read: (now: Date) => Promise<T>): Promise<[laatste: T, erna: T]> {
  const on = async (now: Date) => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    return read(now)
  }
  return [await on(laatste), await on(erna)]
}
afterEach(() => {
  vi.useRealTimers()
})

function unwrap<T>(found: T): Exclude<T, string> {
  if (typeof found === 'string') throw new Error(found)
  return found as Exclude<T, string>
}

async function createVrager() {
  const deler = await createDeler({
    oordelen: item.niveaus[0] ?? 1,
    keuze: { resultaat: 'herkenbaar', behoeften: 'herkenbaar' },
  })
  await db().behoefte.create({
    data: {
      ...{ metingId: deler.meting.id, kenmerkId, soort, urgentie: 'nu', toelichting: '' },
      ...{ updatedAt: new Date(), updatedById: 'test' },
    },
  })
  await renewDeelstand(db())
  return deler
}

const hasItem = (items: readonly Readonly<{ id: string }>[] | undefined) =>
  items?.some(({ id }) => id === item.id)

describe('support that ends with a month is there until its last day', () => {
  it('for the adviseur of a regio', async () => {
    const { adviseur, regio } = await createVrager()
    const read = async (now: Date) =>
      unwrap(await loadRegio(adviseur.principal, regio.code, ALLES, now)).vraag.vragen
    const vragen = await readRondom(read)
    expect(vragen.map(([vraag]) => hasItem(vraag?.aanbod))).toEqual([true, false])
  })

  it('for the adviseur of a gemeente, and in what the coordinator sees beforehand', async () => {
    const { adviseur, coordinator, regio, gemeente, meting } = await createVrager()
    const plek = { regioCode: regio.code, gemeenteCode: gemeente.code }
    const beelden = await readRondom(async () => [
      unwrap(await loadGedeeld(adviseur.principal, plek, null)).beeld,
      unwrap(
        await loadDeelVoorbeeld(
          coordinator.principal,
          { gemeenteCode: gemeente.code, metingId: meting.id },
          {},
        ),
      ).beeld,
    ])
    const aanbod = beelden.flat().map((beeld) => beeld.meting?.behoeften?.[0]?.aanbod.items)
    expect(aanbod.map(hasItem)).toEqual([true, true, false, false])
  })

  it('beside the needs of the country', async () => {
    await createLand({ seed: 7, regios: 6, perRegio: 9, jaren: [2026] })
    const { principal } = await createAccount({ beheerder: true })
    const [voor, na] = await readRondom(async () => {
      const found = await loadLandelijk(principal, {})
      if (isRefusal(found)) throw new Error(found)
      return found.vraag.cellen
    })
    const verschil = voor.flatMap((cel, index) =>
      cel.aanbod === na[index]?.aanbod
        ? []
        : [[cel, cel.aanbod - (na[index]?.aanbod ?? 0)] as const],
    )
    expect(verschil.length).toBeGreaterThan(0)
    for (const [cel, aantal] of verschil) {
      expect(aantal).toBe(1)
      expect(item.kenmerken).toContain(cel.kenmerkId)
      expect(item.behoeften).toContain(cel.soort)
    }
  })

  it('beside the results of a meting', async () => {
    const { lezer, gemeente, meting } = await createVrager()
    const results = await readRondom(async () =>
      unwrap(await loadResultaatWeergave(lezer.principal, gemeente.code, meting.id)),
    )
    expect(results.map(({ input }) => hasItem(input.ondersteuning))).toEqual([true, false])
  })

  it('in the report of an established meting always, if it was there on that day', async () => {
    const { lezer, meting } = await createVrager()
    const rapporten = await readRondom(async () =>
      unwrap(await loadRapport(lezer.principal, meting.id)),
    )
    const [voor, na] = rapporten.map(({ rapport }) => JSON.stringify(rapport))
    expect(voor).toContain(item.titel)
    expect(na).toBe(voor)
  })

  it('over the API', async () => {
    const lijsten = await readRondom(async () => {
      const { json } = await callApi('GET', `/api/v1/ondersteuning?kenmerk=${kenmerkId}`)
      return (json as { ondersteuning: { id: string }[] }).ondersteuning
    })
    expect(lijsten.map(hasItem)).toEqual([true, false])
  })
})
