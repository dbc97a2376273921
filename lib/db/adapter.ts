import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type { Database } from '@/lib/config/env'

/**
 * SQLite as this product needs it: readers beside one writer, references enforced, and a
 * confirmed answer on disk before the confirmation (the driver's own default is NORMAL).
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 5000;
`

/** One connection, for the migration engine, which locks the database for itself. */
class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    await connection.executeScript(PRAGMAS)
    return connection
  }
}

/**
 * The driver has one connection, and a statement that arrives during someone else's transaction
 * would run inside it: gone at a rollback though confirmed, or reading what is not committed.
 * Here reads outside a transaction have a connection of their own, and writes outside one take
 * their turn as a transaction.
 */
class SeparatedSqlite extends DurableSqlite {
  override async connect(): Promise<SqlDriverAdapter> {
    const [writer, reader] = await Promise.all([super.connect(), super.connect()])
    return {
      provider: writer.provider,
      adapterName: writer.adapterName,
      queryRaw: (query) =>
        isRead(query) ? reader.queryRaw(query) : inTurn(writer, (turn) => turn.queryRaw(query)),
      executeRaw: (query) => inTurn(writer, (turn) => turn.executeRaw(query)),
      executeScript: (script) => writer.executeScript(script),
      startTransaction: () => beginWriting(writer),
      dispose: async () => {
        await reader.dispose()
        await writer.dispose()
      },
    }
  }
}

const isRead = ({ sql }: SqlQuery) => /^\s*SELECT\b/i.test(sql)

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/**
 * The driver begins a transaction that becomes a writer only later; if another process wrote in
 * between, SQLite refuses at once and no waiting helps. Beginning as a writer waits instead.
 */
async function beginWriting(writer: SqlDriverAdapter): Promise<Transaction> {
  const turn = await writer.startTransaction()
  try {
    await turn.executeRaw(statement('COMMIT'))
    await turn.executeRaw(statement('BEGIN IMMEDIATE'))
    return turn
  } catch (error) {
    await turn.rollback()
    throw error
  }
}

async function inTurn<T>(
  writer: SqlDriverAdapter,
  write: (turn: Transaction) => Promise<T>,
): Promise<T> {
  const turn = await beginWriting(writer)
  try {
    const result = await write(turn)
    await turn.executeRaw(statement('COMMIT'))
    await turn.commit()
    return result
  } catch (error) {
    // On some errors SQLite has rolled back by itself; the turn ends in any case.
    await turn.executeRaw(statement('ROLLBACK')).catch(() => undefined)
    await turn.rollback()
    throw error
  }
}

const createPg = (databaseUrl: string) => new PrismaPg({ connectionString: databaseUrl, max: 20 })

function makeFolder(databaseUrl: string): void {
  // What is in it is for the owner of the installation alone.
  mkdirSync(path.dirname(databaseUrl.slice('file:'.length)), { recursive: true, mode: 0o700 })
}

/** The driver adapter for a database URL; makes the folder of an SQLite file where it is missing. */
export function createAdapter(database: Database, databaseUrl: string) {
  if (database === 'postgresql') return createPg(databaseUrl)
  makeFolder(databaseUrl)
  return new SeparatedSqlite({ url: databaseUrl })
}

/** The same for the migration engine. */
export function createMigrationAdapter(database: Database, databaseUrl: string) {
  if (database === 'postgresql') return createPg(databaseUrl)
  makeFolder(databaseUrl)
  return new DurableSqlite({ url: databaseUrl })
}
