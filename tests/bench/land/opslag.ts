import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import type { DatabaseEnv } from '@/lib/config/env'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { copyRows } from './copy'

/** The rows that a national database is made of, by table. */
export type Rows = Partial<{
  User: Prisma.UserCreateManyInput[]
  Session: Prisma.SessionCreateManyInput[]
  Toegangssleutel: Prisma.ToegangssleutelCreateManyInput[]
  Lidmaatschap: Prisma.LidmaatschapCreateManyInput[]
  Adviseurschap: Prisma.AdviseurschapCreateManyInput[]
  Meting: Prisma.MetingCreateManyInput[]
  Deelnemer: Prisma.DeelnemerCreateManyInput[]
  Antwoord: Prisma.AntwoordCreateManyInput[]
  Oordeel: Prisma.OordeelCreateManyInput[]
  Ambitie: Prisma.AmbitieCreateManyInput[]
  Momentopname: Prisma.MomentopnameCreateManyInput[]
  Uitkomst: Prisma.UitkomstCreateManyInput[]
  Deling: Prisma.DelingCreateManyInput[]
  Behoefte: Prisma.BehoefteCreateManyInput[]
  Signaal: Prisma.SignaalCreateManyInput[]
  Actie: Prisma.ActieCreateManyInput[]
  Voorbereiding: Prisma.VoorbereidingCreateManyInput[]
  Reactie: Prisma.ReactieCreateManyInput[]
  Auditregel: Prisma.AuditregelCreateManyInput[]
}>

type Row = Readonly<Record<string, unknown>>

/** Puts rows into a database past Prisma, which would take many times as long for millions. */
export type Opslag = Readonly<{
  insert: (rows: Rows) => Promise<void>
  /** All is in it. */
  close: () => Promise<void>
}>

const listTables = (rows: Rows) =>
  (Object.entries(rows) as [string, Row[]][]).filter(([, list]) => list.length > 0)

const listColumns = (rows: readonly Row[]) => Object.keys(rows[0] ?? {})

const quote = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

/** As Prisma stores it: instants as text, booleans as numbers. */
function toSqlite(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00')
  return typeof value === 'boolean' ? Number(value) : value
}

function openSqlite(file: string): Opslag {
  const database = new BetterSqlite3(file)
  database.pragma('synchronous = OFF')
  // References are right by construction; the database is checked once, at the end.
  database.pragma('foreign_keys = OFF')
  const insertTable = (table: string, rows: readonly Row[]) => {
    const columns = listColumns(rows)
    const places = columns.map(() => '?').join(', ')
    const statement = database.prepare(
      `INSERT INTO "${table}" (${quote(columns)}) VALUES (${places})`,
    )
    for (const row of rows) statement.run(columns.map((column) => toSqlite(row[column])))
  }
  const insertAll = database.transaction((rows: Rows) => {
    for (const [table, list] of listTables(rows)) insertTable(table, list)
  })
  return {
    insert: (rows) => {
      insertAll(rows)
      return Promise.resolve()
    },
    close: () => {
      const broken = database.pragma('foreign_key_check') as unknown[]
      database.close()
      if (broken.length > 0) throw new Error(`${broken.length} rows refer to nothing`)
      return Promise.resolve()
    },
  }
}

async function openPostgresql(url: string): Promise<Opslag> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('SET synchronous_commit = off')
  // As on SQLite: references are right by construction.
  await client.query('SET session_replication_role = replica')
  return {
    insert: async (rows) => {
      for (const [table, list] of listTables(rows)) await copyRows(client, table, list)
    },
    close: async () => {
      // As autovacuum does before long.
      await client.query('ANALYZE')
      await client.end()
    },
  }
}

/** Opens a migrated database for rows in bulk. */
export function openOpslag({ database, databaseUrl }: DatabaseEnv): Promise<Opslag> {
  if (database === 'postgresql') return openPostgresql(databaseUrl)
  return Promise.resolve(openSqlite(databaseUrl.slice('file:'.length)))
}
