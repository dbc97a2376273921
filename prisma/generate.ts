import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { derivePostgresqlSchema } from './derive-schema'

/**
 * Generates a Prisma client for each database from the one model source.
 *
 * The Prisma command line looks for a schema engine binary even to generate, and would download
 * it; any executable file satisfies it, and nothing runs it.
 */
const root = path.resolve(import.meta.dirname, '..')
const source = path.join(root, 'prisma/schema.prisma')
const derived = path.join(root, 'prisma/generated/postgresql.prisma')

mkdirSync(path.dirname(derived), { recursive: true })
writeFileSync(derived, derivePostgresqlSchema(readFileSync(source, 'utf8')))

for (const schema of [source, derived]) {
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--schema', schema],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
}
