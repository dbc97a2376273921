import type { Database } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { applyMigrations } from '@/lib/db/migrations'
import { startPostgresql } from '@/prisma/embedded-postgresql'
import { formatCount, formatMs, formatTimes, median, percentile } from './figures'
import { withFolder } from './folder'
import { createDeelnemers, createLeden, saveAnswer, type Person } from './persons'
import { DATABASE_NAMES, productionSettings } from './settings'
import { withServer } from './server'
import { requireAllStored } from './stored'
import { limitRow, type Row } from './table'

const LIMIT = 100

/** Each person saves this many answers; milliseconds of thought in between, drawn evenly. */
type Phase = Readonly<{ answers: number; think: readonly [least: number, most: number] | null }>

/** Who saves, and how: first to warm up, then as people do, then as fast as it goes. */
type Crowd = Readonly<{
  who: string
  create: () => Promise<Person[]>
  warmUp: Phase
  people: Phase & Readonly<{ think: readonly [least: number, most: number] }>
  atOnce: Phase
}>

const LEDEN: Crowd = {
  who: 'members',
  create: createLeden,
  warmUp: { answers: 20, think: null },
  people: { answers: 20, think: [500, 1500] },
  atOnce: { answers: 30, think: null },
}
const DEELNEMERS: Crowd = {
  who: 'participants in 50 gemeenten',
  create: createDeelnemers,
  warmUp: { answers: 3, think: null },
  people: { answers: 8, think: [2000, 4000] },
  atOnce: { answers: 8, think: null },
}

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

const describe = ({ samples, seconds, errors }: Outcome) =>
  `median ${formatMs(median(samples))}, p95 ${formatMs(percentile(samples, 0.95))}, ` +
  `${formatCount(samples.length / seconds)} per second, ${errors.length} errors`

const formatThink = ([least, most]: readonly [number, number]) => `${least / 1000}–${most / 1000} s`

async function measure(database: Database, crowd: Crowd): Promise<Row[]> {
  const persons = await crowd.create()
  const warmUp = await runPhase(persons, crowd.warmUp)
  const people = await runPhase(persons, crowd.people)
  const atOnce = await runPhase(persons, crowd.atOnce)

  const phases = [warmUp, people, atOnce]
  const [error] = phases.flatMap(({ errors }) => errors)
  if (error !== undefined) throw new Error(`an answer was not saved: ${error}`)
  const saved = phases.reduce((sum, { samples }) => sum + samples.length, 0)
  await requireAllStored(persons, saved)

  const name = DATABASE_NAMES[database]
  const saving = `Saving on ${name}, ${persons.length} ${crowd.who}`
  return [
    limitRow(
      `${saving}, with ${formatThink(crowd.people.think)} of thought`,
      describe(people),
      {
        value: percentile(people.samples, 0.95),
        limit: LIMIT,
        target: `p95 under ${formatMs(LIMIT)}`,
      },
      formatTimes,
    ),
    {
      what: `${saving}, at once and without a pause`,
      result: describe(atOnce),
      ...{ ratio: '', target: '', met: null },
    },
    {
      what: `Confirmed answers of ${crowd.who} found back on ${name}`,
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

/** Saving over HTTP on the production server. */
function benchCrowd(database: Database, crowd: Crowd): Promise<Row[]> {
  return withDatabase(database, async (databaseUrl) => {
    await applyMigrations(database, databaseUrl)
    return withServer(productionSettings(databaseUrl), async () => {
      try {
        return await measure(database, crowd)
      } finally {
        await db().$disconnect()
      }
    })
  })
}

/** 50 members at once, who judge in the list of their gemeente. */
export const benchOpslaan = (database: Database) => benchCrowd(database, LEDEN)

/** 500 participants at once, who answer by personal link. */
export const benchDeelnemers = (database: Database) => benchCrowd(database, DEELNEMERS)
