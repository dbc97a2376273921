import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { applyMigrations } from '@/lib/db/migrations'
import { startPostgresql } from '@/prisma/embedded-postgresql'

/** The migrated, empty database that every test file copies. */
export type BaseDatabase =
  | { database: 'sqlite'; folder: string; file: string }
  | { database: 'postgresql'; adminUrl: string; template: string }

declare module 'vitest' {
  export interface ProvidedContext {
    baseDatabase: BaseDatabase
  }
}

const TEMPLATE = 'vit_basis'

async function setupPostgresql(project: TestProject) {
  const server = await startPostgresql()
  await server.createDatabase(TEMPLATE)
  await applyMigrations('postgresql', server.urlOf(TEMPLATE))
  project.provide('baseDatabase', {
    database: 'postgresql',
    adminUrl: server.url,
    template: TEMPLATE,
  })
  return () => server.stop()
}

async function setupSqlite(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vit-sqlite-'))
  const file = path.join(folder, 'basis.db')
  await applyMigrations('sqlite', `file:${file}`)
  project.provide('baseDatabase', { database: 'sqlite', folder, file })
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes the base database of a project; which kind, the project's own environment says. */
export default function setup(project: TestProject) {
  return project.config.env.VIT_TEST_DATABASE === 'postgresql'
    ? setupPostgresql(project)
    : setupSqlite(project)
}
