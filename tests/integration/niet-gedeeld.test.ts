import { beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '@/lib/api/openapi'
import type { Operation } from '@/lib/api/operation'
import { fillUitkomsten } from '@/lib/aggregaten/mutations'
import { loadAuditexport, loadAuditlog } from '@/lib/auditlog/loaders'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { saveDeling } from '@/lib/delen/mutations'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { loadGebruikers } from '@/lib/gebruikers/loaders'
import { loadGedeeld } from '@/lib/gedeeld/loaders'
import { loadInstrumentbeheer } from '@/lib/instellingen/loaders'
import type { Niveau } from '@/lib/instrument/model'
import { loadLandelijk } from '@/lib/landelijk/loaders'
import { loadAggregaten, loadOpenData } from '@/lib/open-data/loaders'
import { loadRegio } from '@/lib/regio/loaders'
import { ALLES } from '@/lib/regio/schema'
import { loadRegister } from '@/lib/register/loaders'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { createGemeenteIn, createVastgesteld } from '@/tests/factories/deling'
import { createVragers, type Vrager, type Vragernaam } from '@/tests/factories/vragers'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** Stands in every text that someone wrote in what is not shared. */
const GEHEIM = 'Dit-staat-in-wat-niet-gedeeld-is'
/** Who may see aggregates of the country, but not what this gemeente keeps to itself. */
const BUITENSTAANDERS: readonly Vragernaam[] = [
  'beheerder',
  'adviseur van de regio',
  'adviseur van een andere regio',
  'coordinator van een andere gemeente',
  'account zonder rechten',
]
const OPERATIES_OP_METING = OPERATIONS.filter(
  ({ method, path }) => method === 'GET' && path.includes('{id}'),
)

let wereld: Awaited<ReturnType<typeof createVragers>>['wereld']
let vragers: Readonly<Record<Vragernaam, Vrager>>
let ongedeeld: Readonly<{ open: string; vastgesteld: string; alleenAnoniem: string }>

/** What an aggregate gives, whoever asks, as text. */
const listAggregaten = (principal: Principal | null) => ({
  landelijk: () => loadLandelijk(principal, {}),
  regio: () => loadRegio(principal, wereld.gemeente.regioCode, ALLES),
  gedeeld: () =>
    loadGedeeld(
      principal,
      { regioCode: wereld.gemeente.regioCode, gemeenteCode: wereld.gemeente.code },
      null,
    ),
  openData: () => loadOpenData(),
  aggregaten: () => loadAggregaten(),
})

/** The operations that give aggregates as text; the other files hold when they were made. */
const AGGREGAAT_OPERATIES = OPERATIONS.filter(
  ({ method, path, file = 'application/json' }) =>
    method === 'GET' &&
    (path.includes('/regios/{code}') || path.includes('/aggregaten')) &&
    (file === 'application/json' || file.startsWith('text/')),
)

async function readAggregaten({ principal, token }: Vrager): Promise<Record<string, string>> {
  const read: Record<string, string> = {}
  for (const [naam, load] of Object.entries(listAggregaten(principal))) {
    read[naam] = JSON.stringify(await load())
  }
  for (const { path } of AGGREGAAT_OPERATIES) {
    const url = path.replace('{code}', wereld.gemeente.regioCode)
    const { status, bytes } = await callApi('GET', url, { token })
    read[url] = `${status} ${status === 200 ? new TextDecoder().decode(bytes) : ''}`
  }
  return read
}

/** Others of the regio share by name, so that there is something to see. */
async function createDelers(regioCode: string) {
  for (const niveau of [1, 2, 3, 4, 5, 3]) {
    const gemeente = await createGemeenteIn({ regioCode, fictief: false })
    await createVastgesteld({ gemeente, oordelen: niveau as Niveau, deelt: 'herkenbaar' })
  }
  await fillUitkomsten(db())
}

/** An open meting, one that is shared with nobody, and one anonymously with too few others. */
async function createOngedeeld() {
  const { gemeente, coordinator, meting } = wereld
  const given = { niveau: 1, toelichting: `${GEHEIM} oordeel` } as const
  const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
  expect((await saveOordeel(coordinator.principal, target, given)).ok).toBe(true)
  const tekst = { updatedAt: new Date(), updatedById: coordinator.principal.userId }
  const alleenAnoniem = await createVastgesteld({ gemeente, oordelen: 1, jaar: 2025 })
  const vastgesteld = await createVastgesteld({ gemeente, oordelen: 5, jaar: 2026 })
  const metingId = vastgesteld.id
  await db().behoefte.create({
    data: {
      metingId,
      kenmerkId: 'K01',
      soort: 'kennis',
      urgentie: 'nu',
      toelichting: GEHEIM,
      ...tekst,
    },
  })
  await db().signaal.create({
    data: {
      metingId,
      kenmerkId: 'K01',
      partij: 'rijk',
      tekst: GEHEIM,
      createdById: 'test',
      ...tekst,
    },
  })
  await fillUitkomsten(db())
  const keuze = { ...NIETS_GEDEELD, resultaat: 'anoniem', versie: null }
  expect((await saveDeling(coordinator.principal, alleenAnoniem.id, keuze)).ok).toBe(true)
  return { open: meting.id, vastgesteld: metingId, alleenAnoniem: alleenAnoniem.id }
}

const before: Partial<Record<Vragernaam, Record<string, string>>> = {}

beforeAll(async () => {
  ;({ wereld, vragers } = await createVragers())
  await createDelers(wereld.gemeente.regioCode)
  // Made-up gemeenten are not among those of the country.
  await db().gemeente.update({ where: { code: wereld.gemeente.code }, data: { fictief: false } })
  for (const naam of BUITENSTAANDERS) {
    before[naam] = await readAggregaten(vragers[naam])
  }
  ongedeeld = await createOngedeeld()
})

describe.each(BUITENSTAANDERS)('what is not shared, for: %s', (naam) => {
  const getUrl = ({ path }: Operation, metingId: string) =>
    path.replace('{id}', metingId).replace('{indicatorId}', 'K01.1').replace('{kenmerkId}', 'K01')

  it.each(OPERATIES_OP_METING.map((operation) => [operation.path, operation] as const))(
    'is nowhere in the API: %s',
    async (_, operation) => {
      const { token } = vragers[naam]
      for (const metingId of Object.values(ongedeeld)) {
        const { status } = await callApi('GET', getUrl(operation, metingId), { token })
        expect(status).toBe(404)
      }
    },
  )

  it('changes nothing in any aggregate, and in no page of the regio', async () => {
    expect(await readAggregaten(vragers[naam])).toEqual(before[naam])
  })
})

describe('a beheerder', () => {
  it('finds no word of it in what is managed or traced', async () => {
    const { principal } = vragers.beheerder
    const found = await Promise.all([
      loadGebruikers(principal, {}),
      loadRegister(principal, {}),
      loadInstrumentbeheer(principal),
      loadAuditlog(principal, {}),
      loadAuditexport(principal, {}),
    ])
    expect(found.filter(isRefusal)).toEqual([])
    expect(JSON.stringify(found)).not.toContain(GEHEIM)
    // The same rows hold it, so that there was something to find.
    const traced = await db().auditregel.count({ where: { details: { contains: GEHEIM } } })
    expect(traced).toBe(1)
  })
})

it('is all there for its own coordinator', async () => {
  const { token } = vragers.coordinator
  for (const metingId of [ongedeeld.vastgesteld, ongedeeld.alleenAnoniem]) {
    const { status } = await callApi('GET', `/api/v1/metingen/${metingId}/resultaat`, { token })
    expect(status).toBe(200)
  }
})

it('is in the aggregates once it is shared by name', async () => {
  const { coordinator } = wereld
  const keuze = { ...NIETS_GEDEELD, resultaat: 'herkenbaar', versie: null }
  expect((await saveDeling(coordinator.principal, ongedeeld.vastgesteld, keuze)).ok).toBe(true)
  const naam = 'adviseur van de regio'
  const after = await readAggregaten(vragers[naam])
  const same = Object.entries(after).filter(([key, text]) => before[naam]?.[key] === text)
  expect(same).toEqual([])
})
