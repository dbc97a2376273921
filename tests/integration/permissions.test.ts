import { beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '@/lib/api/openapi'
import type { Operation } from '@/lib/api/operation'
import type { Principal } from '@/lib/authz/access'
import { can, type Lidrol, type Operatie } from '@/lib/authz/permissions'
import { db } from '@/lib/db/client'
import { establishMeting } from '@/lib/metingen/mutations'
import type { MetingStatus } from '@/lib/metingen/schema'
import type { Werkwijze } from '@/lib/scoring/model'
import { saveAntwoord, saveOordeel } from '@/lib/vragenlijst/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** A meting in one of the states that decide what one may do with it. */
type Staat = Readonly<{ status: MetingStatus; werkwijze: Werkwijze }>

/** One operation on a meting in one state, and what one must be allowed to for it. */
type Geval = Staat & Readonly<{ operation: Operation; recht: Operatie | null }>

const INHOUD: Partial<Record<string, object>> = {
  startMeting: { naam: 'Nieuw', instrumentversie: '1.0.0', werkwijze: 'gedeelde-lijst' },
  saveAntwoord: { niveau: 3 },
  saveOordeel: { niveau: 3 },
  saveAmbitie: { niveau: 5 },
  createBerekening: { oordelen: { 'K01.1': { niveau: 3 } } },
}

/** Reading what is in a meting asks for more while it is open. */
const INZAGE = ['getMeting', 'listOordelen', 'listAmbities', 'getResultaat', 'getRapportPdf']

function listGevallen(operation: Operation): Geval[] {
  const open = { operation, status: 'open', werkwijze: 'gedeelde-lijst' } as const
  if (INZAGE.includes(operation.id)) {
    return [
      { ...open, recht: 'meting:lezen' },
      { ...open, recht: 'momentopname:lezen', status: 'vastgesteld' },
    ]
  }
  const { recht } = operation
  if (recht === 'antwoord:geven') return [{ ...open, recht, werkwijze: 'ieder-apart' }]
  if (operation.id !== 'saveOordeel') return [{ ...open, recht }]
  return [
    { ...open, recht },
    { ...open, recht: 'oordeel:vastleggen', werkwijze: 'ieder-apart' },
  ]
}

const GEVALLEN = OPERATIONS.flatMap(listGevallen)

type Vrager = { token?: string; principal?: Principal; rol: Lidrol | 'vreemde' | 'bezoeker' }
const VRAGERS = [
  'coordinator',
  'invuller',
  'lezer',
  'coordinator van een andere gemeente',
  'adviseur van de regio',
  'beheerder',
  'account zonder rechten',
  'bezoeker',
] as const

let wereld: Awaited<ReturnType<typeof createWereld>>
let vragers: Record<(typeof VRAGERS)[number], Vrager>

beforeAll(async () => {
  wereld = await createWereld()
  const elders = await createWereld()
  vragers = {
    coordinator: { ...wereld.coordinator, rol: 'coordinator' },
    invuller: { ...wereld.invuller, rol: 'invuller' },
    lezer: { ...wereld.lezer, rol: 'lezer' },
    'coordinator van een andere gemeente': { ...elders.coordinator, rol: 'vreemde' },
    'adviseur van de regio': { ...(await createAccount({ regioCode: 'JZ99' })), rol: 'vreemde' },
    beheerder: { ...(await createAccount({ beheerder: true })), rol: 'vreemde' },
    'account zonder rechten': { ...(await createAccount()), rol: 'vreemde' },
    bezoeker: { rol: 'bezoeker' },
  }
})

/** A meting with one judgement, and an answer of whoever may give one. */
async function createMeting({ status, werkwijze }: Staat, { principal }: Vrager): Promise<string> {
  const coordinator = wereld.coordinator.principal
  const { id } = await db().meting.create({
    data: {
      gemeenteCode: wereld.gemeente.code,
      naam: 'Meting',
      instrumentversie: '1.0.0',
      werkwijze,
      createdById: coordinator.userId,
    },
  })
  const target = { metingId: id, indicatorId: 'K01.1', versie: null }
  await saveOordeel(coordinator, target, { niveau: 3 })
  if (werkwijze === 'ieder-apart') await saveAntwoord(principal ?? null, target, { niveau: 2 })
  if (status === 'vastgesteld') expect((await establishMeting(coordinator, id)).ok).toBe(true)
  return id
}

async function ask(geval: Geval, vrager: Vrager): Promise<number> {
  const { operation } = geval
  const params: Partial<Record<string, string>> = {
    id: operation.path.includes('{id}') ? await createMeting(geval, vrager) : '',
    code: wereld.gemeente.code,
    versie: '1.0.0',
    indicatorId: operation.method === 'GET' ? 'K01.1' : 'K01.2',
    kenmerkId: 'K01',
  }
  const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  const { status } = await callApi(operation.method, url, {
    token: vrager.token,
    ...(operation.body && { json: INHOUD[operation.id] }),
    ...(operation.versioned && { headers: { 'if-none-match': '*' } }),
  })
  return status
}

/** What the permission table says, as a status. */
function expectedStatus({ operation, recht }: Geval, { rol }: Vrager): number {
  if (recht === null) return operation.status
  if (rol === 'bezoeker') return 401
  if (rol === 'vreemde') return 404
  return can(rol, recht) ? operation.status : 403
}

const describeGeval = ({ operation, status, werkwijze, recht }: Geval) =>
  `${operation.method} ${operation.path}` + (recht ? ` (${status}, ${werkwijze}: ${recht})` : '')

describe.each(VRAGERS)('%s', (naam) => {
  it.each(GEVALLEN.map((geval) => [describeGeval(geval), geval] as const))(
    '%s',
    async (_, geval) => {
      const vrager = vragers[naam]
      expect(await ask(geval, vrager)).toBe(expectedStatus(geval, vrager))
    },
  )
})

it('walks every operation of the API', () => {
  expect(new Set(GEVALLEN.map(({ operation }) => operation.id)).size).toBe(OPERATIONS.length)
})
