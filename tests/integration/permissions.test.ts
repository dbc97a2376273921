import { beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '@/lib/api/openapi'
import type { Operation } from '@/lib/api/operation'
import type { Principal } from '@/lib/authz/access'
import { can, type Lidrol, type Operatie } from '@/lib/authz/permissions'
import { createLink, tokenOf } from '@/lib/auth/deelnamelink'
import { db } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { establishMeting } from '@/lib/metingen/mutations'
import type { MetingStatus } from '@/lib/metingen/schema'
import type { Werkwijze } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { saveAntwoord, saveAntwoordAlsDeelnemer, saveOordeel } from '@/lib/vragenlijst/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** A meting in one of the states that decide what one may do with it. */
type Staat = Readonly<{ status: MetingStatus; werkwijze: Werkwijze }>

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

/** Reading what is in a meting asks for more while it is open. */
const INZAGE = [
  'getMeting',
  'listOordelen',
  'listAmbities',
  'getResultaat',
  'getRapportPdf',
  'getRapportDocx',
  'getRapportPptx',
  'getRaadsinformatiebrief',
  'getExportCsv',
  'getExportXlsx',
]

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

type Vrager = {
  token?: string
  principal?: Principal
  rol: Lidrol | 'deelnemer' | 'vreemde' | 'bezoeker'
}
const VRAGERS = [
  'coordinator',
  'invuller',
  'lezer',
  'deelnemer met een link',
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
    // The link is made with each meting, since it opens that one only.
    'deelnemer met een link': { rol: 'deelnemer' },
    'coordinator van een andere gemeente': { ...elders.coordinator, rol: 'vreemde' },
    'adviseur van de regio': { ...(await createAccount({ regioCode: 'JZ99' })), rol: 'vreemde' },
    beheerder: { ...(await createAccount({ beheerder: true })), rol: 'vreemde' },
    'account zonder rechten': { ...(await createAccount()), rol: 'vreemde' },
    bezoeker: { rol: 'bezoeker' },
  }
})

/** A meting with one judgement, and an answer of whoever may give one. */
async function createMeting(
  { status, werkwijze }: Staat,
  { principal, rol }: Vrager,
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
  // Only now: nobody establishes while someone with a link may still answer.
  const link = rol === 'deelnemer' ? await createDeelnemer(id) : null
  if (werkwijze === 'ieder-apart') {
    await (link
      ? saveAntwoordAlsDeelnemer(link.deelnemer, target, { niveau: 2 })
      : saveAntwoord(principal ?? null, target, { niveau: 2 }))
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
  const needsMeting = operation.path.includes('{id}') || vrager.rol === 'deelnemer'
  const meting = needsMeting ? await createMeting(geval, vrager) : null
  const params: Partial<Record<string, string>> = {
    id: meting?.id ?? '',
    code: wereld.gemeente.code,
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

/** What the permission table says, as a status. */
function expectedStatus({ operation, recht }: Geval, { rol }: Vrager): number {
  if (recht === null) return operation.status
  if (rol === 'bezoeker') return 401
  // Beyond their own answers a participant is nobody.
  if (rol === 'deelnemer') return can(rol, recht) ? operation.status : 401
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
