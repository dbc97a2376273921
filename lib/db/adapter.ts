import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
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

class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect()
    await connection.executeScript(PRAGMAS)
    return connection
  }
}

/** The driver adapter for a database URL; makes the folder of an SQLite file where it is missing. */
export function createAdapter(database: Database, databaseUrl: string) {
  if (database === 'postgresql') {
    return new PrismaPg({ connectionString: databaseUrl, max: 20 })
  }
  mkdirSync(path.dirname(databaseUrl.slice('file:'.length)), { recursive: true })
  return new DurableSqlite({ url: databaseUrl })
}
