import type { Database, DatabaseEnv } from '@/lib/config/env'
import { createClient, type Db } from '@/lib/db/client'
import { startPostgresql } from '@/prisma/embedded-postgresql'
import { withFolder } from '../folder'
import { urlOfServer, withServer } from '../server'
import { productionSettings } from '../settings'
import { generateLand, type Land } from './generate'
import type { Omvang } from './omvang'

/** A national database with a server on it. */
export type Wereld = Readonly<{ naam: string; land: Land; url: string; client: Db }>

/** Servers of this benchmark run beside each other, each on a port of its own. */
const FIRST_PORT = 3280

type CreateTarget = (naam: string) => Promise<DatabaseEnv>

/** Where each of a number of databases of one engine is; they are gone after `use`. */
async function withTargets<T>(
  database: Database,
  use: (createTarget: CreateTarget) => Promise<T>,
): Promise<T> {
  if (database === 'sqlite') {
    return withFolder((folder) =>
      use((naam) => Promise.resolve({ database, databaseUrl: `file:${folder}/${naam}.db` })),
    )
  }
  const server = await startPostgresql()
  try {
    return await use(async (naam) => {
      await server.createDatabase(naam)
      return { database, databaseUrl: server.urlOf(naam) }
    })
  } finally {
    await server.stop()
  }
}

type Gereed = Readonly<{ naam: string; land: Land; target: DatabaseEnv; client: Db }>

/** Starts the servers one inside the other, so that all stop again whatever happens. */
async function serveAll<T>(
  gereed: readonly Gereed[],
  served: readonly Wereld[],
  use: (werelden: readonly Wereld[]) => Promise<T>,
): Promise<T> {
  const [next, ...rest] = gereed
  if (!next) return use(served)
  const port = FIRST_PORT + served.length
  const url = urlOfServer(port)
  const { target, ...wereld } = next
  return withServer(
    productionSettings(target.databaseUrl, url),
    () => serveAll(rest, [...served, { ...wereld, url }], use),
    port,
  )
}

/**
 * Makes national databases and serves each of them. The settings of this process, and so `db()`,
 * are those of the last one.
 * @param omvangen by a name that a database can have
 */
export function withWerelden<T>(
  database: Database,
  omvangen: Readonly<Record<string, Omvang>>,
  use: (werelden: readonly Wereld[]) => Promise<T>,
): Promise<T> {
  return withTargets(database, async (createTarget) => {
    const gereed: Gereed[] = []
    for (const [naam, omvang] of Object.entries(omvangen)) {
      const target = await createTarget(naam)
      const land = await generateLand(target, omvang)
      console.log(
        `  ${database} ${naam}: ${land.antwoorden.toLocaleString('en-GB')} answers ` +
          `in ${land.seconds.toFixed(0)} s`,
      )
      gereed.push({ naam, land, target, client: createClient(target) })
    }
    try {
      return await serveAll(gereed, [], use)
    } finally {
      for (const { client } of gereed) await client.$disconnect()
    }
  })
}
