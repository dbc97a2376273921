import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils'
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import type { Database } from '@/lib/config/env'
import { createMigrationAdapter } from './adapter'

/**
 * Prisma's own migration engine as WebAssembly, so that no binary has to be downloaded. It reads
 * and writes Prisma's `_prisma_migrations`, so `prisma migrate deploy` sees the same history.
 */
const ROOT = process.cwd()
const NO_FILTER = { externalTables: [], externalEnums: [] }

// The engine reports a panic through this registry; without it the message would be lost.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    set_message(message: string) {
      console.error(message)
    },
  },
})

type EngineModule = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

const holder = globalThis as typeof globalThis & { vitSchemaEngine?: Promise<EngineModule> }

/** The engine's module holds on to the memory of one instance, so there is one per process. */
function loadEngine(): Promise<EngineModule> {
  holder.vitSchemaEngine ??= instantiateEngine()
  return holder.vitSchemaEngine
}

async function instantiateEngine(): Promise<EngineModule> {
  const require = createRequire(path.join(ROOT, 'package.json'))
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'))
  const engine = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as EngineModule
  const wasm = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(wasm, {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  })
  engine.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  return engine
}

/** Folder of the migrations for one database, in Prisma's format. */
export const migrationsFolder = (database: Database) =>
  path.join(ROOT, 'prisma/migrations', database)

function readMigrations(database: Database): MigrationList {
  const baseDir = migrationsFolder(database)
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  }
}

/** The engine leaves its connection open, and on SQLite locked: this one is closed after use. */
async function withEngine<T>(
  target: { database: Database; url: string; datamodel?: string },
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadEngine()
  const adapter = createMigrationAdapter(target.database, target.url)
  const connect = adapter.connect.bind(adapter)
  const connections: { dispose(): Promise<void> }[] = []
  adapter.connect = async () => {
    const connection = await connect()
    connections.push(connection)
    return connection
  }
  const datamodels: [string, string][] | undefined = target.datamodel
    ? [['schema.prisma', target.datamodel]]
    : undefined
  const engine = await SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  try {
    return await use(engine)
  } finally {
    engine.free()
    await Promise.all(connections.map((connection) => connection.dispose()))
  }
}

/** Applies what is missing. @returns the names of the migrations applied now, oldest first. */
export async function applyMigrations(database: Database, url: string): Promise<string[]> {
  return withEngine({ database, url }, async (engine) => {
    const result = await engine.applyMigrations({
      migrationsList: readMigrations(database),
      filters: NO_FILTER,
    })
    return result.appliedMigrationNames
  })
}

/** @returns the names of the migrations that the database still misses, oldest first. */
export async function listPendingMigrations(database: Database, url: string): Promise<string[]> {
  const connection = await createMigrationAdapter(database, url).connect()
  try {
    const applied = await listAppliedMigrations(connection)
    return readMigrations(database)
      .migrationDirectories.map((directory) => directory.path)
      .filter((name) => !applied.has(name))
  } finally {
    await connection.dispose()
  }
}

async function listAppliedMigrations(connection: SqlQueryable): Promise<Set<unknown>> {
  const query = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] })
  const table = await query(
    connection.provider === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`
      : `SELECT table_name::text FROM information_schema.tables WHERE table_name = '_prisma_migrations'`,
  )
  if (table.rows.length === 0) return new Set()
  const { rows } = await query(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return new Set(rows.map(([name]) => name))
}

/** One state of the model, as the text of a Prisma schema; undefined for an empty database. */
type Model = string | undefined

const toTarget = (model: Model): DiffTarget =>
  model === undefined
    ? { tag: 'empty' }
    : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: model }] }

/**
 * The SQL that takes a database from one model to another; empty when nothing changes.
 * @param url any database of that kind, which the engine connects to but does not change
 */
export async function diffModels(
  database: Database,
  url: string,
  from: Model,
  to: string,
): Promise<string> {
  return withEngine({ database, url, datamodel: to }, async (engine) => {
    const { stdout } = await engine.diff({
      from: toTarget(from),
      to: toTarget(to),
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    })
    const script = stdout ?? ''
    return script.includes('This is an empty migration') ? '' : script
  })
}
