import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { diffModels, migrationsFolder } from '@/lib/db/migrations'
import { startPostgresql } from './embedded-postgresql'
import { derivePostgresqlSchema } from './derive-schema'

/**
 * Writes the migration that takes both databases from the model of the last migration to the
 * model now. `migrations/model.prisma` is the model as the migrations leave it.
 */
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Geef de migratie een naam, bijvoorbeeld: npm run db:migration -- add_actie')
  process.exit(1)
}

const lastFile = path.resolve('prisma/migrations/model.prisma')
const last = existsSync(lastFile) ? readFileSync(lastFile, 'utf8') : undefined
const model = readFileSync(path.resolve('prisma/schema.prisma'), 'utf8')
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)

const scratch = `file:${path.join(os.tmpdir(), `vit-${stamp}.db`)}`
const sqlite = await diffModels('sqlite', scratch, last, model)
const server = await startPostgresql()
const postgresql = await diffModels(
  'postgresql',
  server.url,
  last && derivePostgresqlSchema(last),
  derivePostgresqlSchema(model),
)
await server.stop()
for (const [database, sql] of [
  ['sqlite', sqlite],
  ['postgresql', postgresql],
] as const) {
  if (!sql) {
    console.log(`${database}: niets te doen`)
    continue
  }
  const folder = path.join(migrationsFolder(database), `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  console.log(`${database}: ${folder}`)
}
writeFileSync(lastFile, model)
