import type { Database } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { applyMigrations } from '@/lib/db/migrations'
import { startPostgresql } from '@/prisma/embedded-postgresql'
import { formatCount, formatMs, formatTimes, median, percentile } from './figures'
import { withFolder } from './folder'
import { createPersons, saveAnswer, type Person } from './persons'
import { URL_OF_SERVER, withServer } from './server'
import { limitRow, type Row } from './table'

const LIMIT = 100
const NAMES: Record<Database, string> = { sqlite: 'SQLite', postgresql: 'PostgreSQL' }

/** Each person saves this many answers; milliseconds of thought in between, drawn evenly. */
type Phase = Readonly<{ answers: number; think: readonly [least: number, most: number] | null }>

const WARM_UP: Phase = { answers: 20, think: null }
const PEOPLE: Phase = { answers: 20, think: [500, 1500] }
const SATURATION: Phase = { answers: 30, think: null }

type Outcome = Readonly<{ samples: number[]; errors: string[]; seconds: number }>

async function fillIn(
  person: Person,
  { answers, think }: Phase,
  outcome: Pick<Outcome, 'samples' | 'errors'>,
): Promise<void> {
  for (let turn = 0; turn < answers; turn += 1) {
    if (think) {
      const [least, most] = think
      // Nobody begins at the very same moment either.
      const pause = turn === 0 ? person.chance() * most : least + person.chance() * (most - least)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    try {
      outcome.samples.push(await saveAnswer(person, turn))
    } catch (error) {
      outcome.errors.push(String(error))
    }
  }
}

async function runPhase(persons: readonly Person[], phase: Phase): Promise<Outcome> {
  const outcome = { samples: [], errors: [] }
  const start = performance.now()
  await Promise.all(persons.map((person) => fillIn(person, phase, outcome)))
  return { ...outcome, seconds: (performance.now() - start) / 1000 }
}

/** @throws when an answer that the server confirmed is not in the database as it was confirmed */
async function requireAllStored(persons: readonly Person[], saved: number): Promise<void> {
  for (const { metingId, confirmed } of persons) {
    for (const [indicatorId, { input, versie }] of confirmed) {
      const row = await db().oordeel.findUnique({
        where: { metingId_indicatorId: { metingId, indicatorId } },
      })
      const expected = [versie, input.niveau, input.toelichting ?? '']
      const stored = row && [row.versie, row.niveau, row.toelichting]
      if (JSON.stringify(stored) !== JSON.stringify(expected)) {
        throw new Error(
          `lost: ${indicatorId} of ${metingId}: ${JSON.stringify({ expected, stored })}`,
        )
      }
    }
  }
  const traced = await db().auditregel.count({ where: { operatie: 'oordeel:geven' } })
  if (traced !== saved) throw new Error(`${saved} answers confirmed, ${traced} traced`)
}

const describe = ({ samples, seconds, errors }: Outcome) =>
  `median ${formatMs(median(samples))}, p95 ${formatMs(percentile(samples, 0.95))}, ` +
  `${formatCount(samples.length / seconds)} per second, ${errors.length} errors`

async function measure(database: Database): Promise<Row[]> {
  const persons = await createPersons()
  const warmUp = await runPhase(persons, WARM_UP)
  const people = await runPhase(persons, PEOPLE)
  const saturation = await runPhase(persons, SATURATION)

  const phases = [warmUp, people, saturation]
  const [error] = phases.flatMap(({ errors }) => errors)
  if (error !== undefined) throw new Error(`an answer was not saved: ${error}`)
  const saved = phases.reduce((sum, { samples }) => sum + samples.length, 0)
  await requireAllStored(persons, saved)

  const name = NAMES[database]
  return [
    limitRow(
      `Saving on ${name}, ${persons.length} people with 0.5–1.5 s of thought`,
      describe(people),
      {
        value: percentile(people.samples, 0.95),
        limit: LIMIT,
        target: `p95 under ${formatMs(LIMIT)}`,
      },
      formatTimes,
    ),
    {
      what: `Saving on ${name}, ${persons.length} clients without a pause`,
      result: describe(saturation),
      ...{ ratio: '', target: '', met: null },
    },
    {
      what: `Confirmed answers found back on ${name}`,
      result: `all ${formatCount(saved)}`,
      ...{ ratio: '', target: 'all', met: true },
    },
  ]
}

async function withDatabase<T>(
  database: Database,
  use: (databaseUrl: string) => Promise<T>,
): Promise<T> {
  if (database === 'sqlite') return withFolder((folder) => use(`file:${folder}/vit.db`))
  const server = await startPostgresql()
  try {
    return await use(server.url)
  } finally {
    await server.stop()
  }
}

/** Saving answers over HTTP at 50 people at once, on the production server. */
export function benchOpslaan(database: Database): Promise<Row[]> {
  return withDatabase(database, async (databaseUrl) => {
    await applyMigrations(database, databaseUrl)
    const settings = {
      NODE_ENV: 'production',
      VIT_DEMO: '0',
      VIT_URL: URL_OF_SERVER,
      VIT_GEHEIM: 'alleen-voor-de-meting-0123456789-abcdef',
      DATABASE_URL: databaseUrl,
    }
    return withServer(settings, async () => {
      try {
        return await measure(database)
      } finally {
        await db().$disconnect()
      }
    })
  })
}
