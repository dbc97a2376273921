import os from 'node:os'
import { expect, inject, it } from 'vitest'
import { adoptSettings } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { standaardInstrument } from '@/lib/instrument/content'
import { runServer, waitUntilHealthy } from '@/prisma/child'
import { isBuilt } from '@/prisma/next-build'
import { createChance } from '@/prisma/seed/identity'
import { createDeelnemer } from '@/tests/factories/deelnemer'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'
import { saveUntilGone, settle, type Client, type Soort } from './client'

useTestDatabase()

const KILLS = 8
const DEELNEMERS = 12
const LEDEN = 4
const VRAGEN = 6
const SEED = 'hard gestopt'
const PORTS = { sqlite: 3215, postgresql: 3216 } as const

/** The server is killed this long after it confirmed so many answers. */
type Moment = Readonly<{ confirmations: number; milliseconds: number }>

const chance = createChance(SEED)
const MOMENTS: readonly Moment[] = Array.from({ length: KILLS }, () => ({
  confirmations: 1 + Math.floor(chance() * 150),
  milliseconds: Math.floor(chance() * 25),
}))

const INDICATOREN = standaardInstrument().kenmerken.flatMap(({ indicatoren }) =>
  indicatoren.map(({ id }) => id),
)

function adoptServerSettings(): string {
  const port = PORTS[inject('baseDatabase').database]
  const { url } = adoptSettings({
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    VIT_URL: `http://127.0.0.1:${port}`,
  })
  return url
}

/** A client that answers the questions from `first` on. */
function createClient(
  soort: Soort,
  name: string,
  {
    url,
    metingId,
    token,
    first = 0,
  }: { url: string; metingId: string; token: string; first?: number },
): Client {
  return {
    name,
    url: `${url}/api/v1/metingen/${metingId}/${soort}`,
    soort,
    token,
    slots: INDICATOREN.slice(first, first + VRAGEN).map((indicatorId) => ({
      indicatorId,
      confirmed: null,
      pending: null,
    })),
    chance: createChance(`${SEED} ${name}`),
  }
}

type Deelnemer = Readonly<{ id: string; client: Client }>

/** Participants by personal link, who answer the same questions each for themselves. */
async function createDeelnemers(url: string): Promise<Deelnemer[]> {
  const { meting } = await createWereld('ieder-apart')
  const rows = await Promise.all(
    Array.from({ length: DEELNEMERS }, () => createDeelnemer(meting.id)),
  )
  return rows.map(({ id, token }, index) => {
    const place = { url, token, metingId: meting.id }
    return { id, client: createClient('antwoorden', `deelnemer ${index + 1}`, place) }
  })
}

type Leden = Readonly<{ metingId: string; clients: readonly Client[] }>

/** Members who divide the questions of one list. */
async function createLeden(url: string): Promise<Leden> {
  const { gemeente, meting } = await createWereld('gedeelde-lijst')
  const lid = { gemeenteCode: gemeente.code, rol: 'invuller' } as const
  const accounts = await Promise.all(Array.from({ length: LEDEN }, () => createAccount({ lid })))
  const clients = accounts.map(({ token }, index) => {
    const place = { url, token, metingId: meting.id, first: index * VRAGEN }
    return createClient('oordelen', `lid ${index + 1}`, place)
  })
  return { metingId: meting.id, clients }
}

const KILLED = 128 + os.constants.signals.SIGKILL

/** From start to kill. @returns what went wrong for a client before the kill */
async function runOnce(url: string, clients: readonly Client[], moment: Moment): Promise<string[]> {
  const { child, ended } = runServer(['ignore', 'ignore', 'inherit'])
  const kill = () => child.kill('SIGKILL')
  const isGone = () => child.killed || child.exitCode !== null
  let left = moment.confirmations
  const onConfirmed = () => {
    left -= 1
    if (left === 0) setTimeout(kill, moment.milliseconds)
  }
  const faults: string[] = []
  try {
    await waitUntilHealthy({ ended }, url)
    const outcomes = await Promise.allSettled(
      clients.map((client) => saveUntilGone(client, onConfirmed, isGone)),
    )
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') faults.push(String(outcome.reason))
    }
  } finally {
    kill()
    if ((await ended) !== KILLED) faults.push('the server stopped by itself')
  }
  return faults
}

type Row = Readonly<{ indicatorId: string }>

/** Holds all rows of one client against what it knows. */
function expectAsKnown({ name, slots }: Client, rows: readonly Row[]): void {
  const byIndicator = new Map(rows.map((row) => [row.indicatorId, row]))
  for (const slot of slots) {
    settle(name, slot, byIndicator.get(slot.indicatorId))
    byIndicator.delete(slot.indicatorId)
  }
  expect([...byIndicator.keys()], `questions that ${name} never answered`).toEqual([])
}

async function expectAntwoordenStored(deelnemers: readonly Deelnemer[]): Promise<void> {
  for (const { id, client } of deelnemers) {
    expectAsKnown(client, await db().antwoord.findMany({ where: { deelnemerId: id } }))
  }
}

/** A judgement and its trace are one write: there is a trace of each version, and no other. */
async function expectOordelenStored({ metingId, clients }: Leden): Promise<void> {
  const rows = await db().oordeel.findMany({ where: { metingId } })
  for (const client of clients) {
    const own = new Set(client.slots.map(({ indicatorId }) => indicatorId))
    expectAsKnown(
      client,
      rows.filter(({ indicatorId }) => own.has(indicatorId)),
    )
  }
  const traces = await db().auditregel.groupBy({
    by: ['onderwerp'],
    where: { metingId, operatie: 'oordeel:geven' },
    _count: true,
  })
  expect(new Map(traces.map(({ onderwerp, _count }) => [onderwerp, _count]))).toEqual(
    new Map(rows.map(({ indicatorId, versie }) => [indicatorId, versie])),
  )
}

it('never loses an answer that it confirmed, however often it is killed', async () => {
  expect(isBuilt(), 'run `npm run build` first').toBe(true)
  const url = adoptServerSettings()
  const deelnemers = await createDeelnemers(url)
  const leden = await createLeden(url)
  const clients = [...deelnemers.map(({ client }) => client), ...leden.clients]
  // With this process still connected, SQLite would have nothing to recover after a kill.
  await db().$disconnect()

  for (const [index, moment] of MOMENTS.entries()) {
    const faults = await runOnce(url, clients, moment)
    const when = `kill ${index + 1}, ${moment.milliseconds} ms after ${moment.confirmations} answers`
    expect(faults, when).toEqual([])
  }

  const cutOff = clients.flatMap(({ slots }) => slots.filter(({ pending }) => pending))
  expect(cutOff.length, 'saves that the last kill cut off').toBeGreaterThan(0)
  await expectAntwoordenStored(deelnemers)
  await expectOordelenStored(leden)
})
