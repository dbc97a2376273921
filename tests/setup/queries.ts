import { databaseEnv } from '@/lib/config/env'
import { createAdapter } from '@/lib/db/adapter'
import type { Db } from '@/lib/db/client'
import { PrismaClient as PostgresqlClient } from '@/lib/db/generated/postgresql/client'
import { PrismaClient } from '@/lib/db/generated/sqlite/client'

const TABLE = /\b(?:FROM|JOIN|INTO|UPDATE)\s+[`"]\w+[`"]\.[`"](\w+)[`"]/g

function createListening(hear: (sql: string) => void): Db {
  const { database, databaseUrl } = databaseEnv()
  const adapter = createAdapter(database, databaseUrl)
  const log = [{ emit: 'event', level: 'query' } as const]
  if (database === 'sqlite') {
    const client = new PrismaClient({ adapter, log })
    client.$on('query', ({ query }) => hear(query))
    return client
  }
  const client = new PostgresqlClient({ adapter, log })
  client.$on('query', ({ query }) => hear(query))
  // As in lib/db/client.ts.
  return client as unknown as Db
}

/** What was asked of the database. */
export type Asked = Readonly<{ queries: number; tables: readonly string[] }>

/** Runs something that uses `db()`, and tells what it asked of the database. */
export async function recordQueries(work: () => Promise<unknown>): Promise<Asked> {
  const queries: string[] = []
  const client = createListening((sql) => queries.push(sql))
  const holder = globalThis as typeof globalThis & { vitDb?: Db }
  const before = holder.vitDb
  holder.vitDb = client
  try {
    await work()
  } finally {
    if (before) holder.vitDb = before
    else delete holder.vitDb
    await client.$disconnect()
  }
  const tables = queries.flatMap((sql) => [...sql.matchAll(TABLE)].map(([, name = '']) => name))
  return { queries: queries.length, tables: [...new Set(tables)].toSorted() }
}
