import { beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '@/lib/api/openapi'
import type { Operation } from '@/lib/api/operation'
import type { Refusal } from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { createLink, tokenOf } from '@/lib/auth/deelnamelink'
import { db } from '@/lib/db/client'
import { saveDeling } from '@/lib/delen/mutations'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { requireInstrument } from '@/lib/instrument/content'
import { establishMeting } from '@/lib/metingen/mutations'
import type { MetingStatus } from '@/lib/metingen/schema'
import { DEELVORMEN, type Deelvorm } from '@/lib/scoring/aggregate'
import type { Werkwijze } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { saveAntwoord, saveAntwoordAlsDeelnemer, saveOordeel } from '@/lib/vragenlijst/mutations'
import {
  createVragers,
  expectRefusal,
  VRAGERS,
  type Terrein,
  type Vrager,
  type Vragernaam,
} from '@/tests/factories/vragers'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** A meting in one of the states that decide what one may do with it. */
type Staat = Readonly<{ status: MetingStatus; werkwijze: Werkwijze; deelt: Deelvorm }>

/** One operation on a meting in one state, and what one must be allowed to for it. */
type Geval = Staat & Readonly<{ operation: Operation; recht: Operatie | null }>

/** The smallest file that makes a meting. */
const createBestand = (gemeenteCode: string) => ({
  formaat: 'vit-meting',
  formaatversie: '1.1.0',
  gemaaktOp: '2026-03-31T10:00:00Z',
  gemeente: { code: gemeenteCode, naam: 'Teststad' },
  meting: {
    id: 'elders',
    naam: 'Meting',
    werkwijze: 'gedeelde-lijst',
    status: 'open',
    revisie: 1,
    gestartOp: '2026-03-01T10:00:00Z',
  },
  instrumentversie: '1.0.0',
  oordelen: {},
  ambities: {},
  momentopnamen: [],
  resultaat: calculateResult(requireInstrument('1.0.0'), {}, {}),
})

const INHOUD: Partial<Record<string, object>> = {
  startMeting: { naam: 'Nieuw', instrumentversie: '1.0.0', werkwijze: 'gedeelde-lijst' },
  saveAntwoord: { niveau: 3 },
  saveOordeel: { niveau: 3 },
  saveAmbitie: { niveau: 5 },
  createBerekening: { oordelen: { 'K01.1': { niveau: 3 } } },
}

/** Whose an operation is, by its address. */
function terreinOf({ path }: Operation): Terrein {
  if (path.includes('/regios/{code}')) return 'regio'
  return path.includes('{code}') || path.includes('{id}') ? 'gemeente' : 'land'
}

/** Reading what is in a meting asks for more while it is open. */
const isInzage = ({ path, recht }: Operation) =>
  path.includes('{id}') && (recht === 'meting:lezen' || recht === 'momentopname:lezen')

function listGevallen(operation: Operation): Geval[] {
  const open = { operation, status: 'open', werkwijze: 'gedeelde-lijst', deelt: 'niet' } as const
  if (isInzage(operation)) {
    const vastgesteld = { ...open, recht: 'momentopname:lezen', status: 'vastgesteld' } as const
    return [
      { ...open, recht: 'meting:lezen' },
      ...DEELVORMEN.map((deelt) => ({ ...vastgesteld, deelt })),
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

/** What an adviseur of the regio gets of a meting that is shared by name; nothing else (§12). */
const GEDEELD = ['getResultaat']

let wereld: Awaited<ReturnType<typeof createVragers>>['wereld']
let vragers: Readonly<Record<Vragernaam, Vrager>>

beforeAll(async () => {
  ;({ wereld, vragers } = await createVragers())
})

/** A meting with one judgement, and an answer of whoever may give one. */
async function createMeting(
  { status, werkwijze, deelt }: Staat,
  { principal, heeftLink }: Vrager,
): Promise<{ id: string; token?: string }> {
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
  if (status === 'vastgesteld') expect((await establishMeting(coordinator, id)).ok).toBe(true)
  if (deelt !== 'niet') {
    const keuze = { ...NIETS_GEDEELD, resultaat: deelt, versie: null }
    expect((await saveDeling(coordinator, id, keuze)).ok).toBe(true)
  }
  // Only now: nobody establishes while someone with a link may still answer.
  const link = heeftLink ? await createDeelnemer(id) : null
  if (werkwijze === 'ieder-apart') {
    await (link
      ? saveAntwoordAlsDeelnemer(link.deelnemer, target, { niveau: 2 })
      : saveAntwoord(principal, target, { niveau: 2 }))
  }
  return { id, ...(link && { token: link.token }) }
}

async function createDeelnemer(metingId: string) {
  const { sleutel, hash } = createLink('persoonlijk')
  const perspectief = 'partners' as const
  const { id: deelnemerId } = await db().deelnemer.create({
    data: {
      metingId,
      perspectief,
      links: { create: { sleutel, hash, verlooptOp: new Date(Date.now() + 60_000) } },
    },
  })
  const { code: gemeenteCode } = wereld.gemeente
  return {
    token: tokenOf('persoonlijk', sleutel),
    deelnemer: { deelnemerId, metingId, gemeenteCode, perspectief },
  }
}

const inhoudOf = ({ id }: Operation) =>
  id === 'createImport' ? createBestand(wereld.gemeente.code) : INHOUD[id]

async function ask(geval: Geval, vrager: Vrager): Promise<number> {
  const { operation } = geval
  const needsMeting = operation.path.includes('{id}') || vrager.heeftLink
  const meting = needsMeting ? await createMeting(geval, vrager) : null
  const params: Partial<Record<string, string>> = {
    id: meting?.id ?? '',
    code: terreinOf(operation) === 'regio' ? wereld.gemeente.regioCode : wereld.gemeente.code,
    versie: '1.0.0',
    indicatorId: operation.method === 'GET' ? 'K01.1' : 'K01.2',
    kenmerkId: 'K01',
  }
  const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  const { status } = await callApi(operation.method, url, {
    token: vrager.token ?? meting?.token,
    ...(operation.body && { json: inhoudOf(operation) }),
    ...(operation.versioned && { headers: { 'if-none-match': '*' } }),
  })
  return status
}

const STATUS: Record<Refusal, number> = {
  'niet-ingelogd': 401,
  'geen-recht': 403,
  'niet-gevonden': 404,
}

/** What the permission table says, as a status. */
function expectedStatus({ operation, recht, deelt }: Geval, vrager: Vrager): number {
  if (recht === null) return operation.status
  const refusal = expectRefusal(recht, terreinOf(operation), vrager)
  if (refusal === null) return operation.status
  const isShared = deelt === 'herkenbaar' && GEDEELD.includes(operation.id)
  if (isShared && expectRefusal('gedeeld:lezen', 'regio', vrager) === null) return operation.status
  return STATUS[refusal]
}

const describeGeval = ({ operation, status, werkwijze, deelt, recht }: Geval) =>
  `${operation.method} ${operation.path}` +
  (recht ? ` (${status}, ${werkwijze}, ${deelt} gedeeld: ${recht})` : '')

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
