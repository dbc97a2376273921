import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { adoptSettings } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'

async function runAsAdmin(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function copyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const base = inject('baseDatabase')
  const name = `vit_${randomUUID().replaceAll('-', '')}`
  if (base.database === 'sqlite') {
    const file = path.join(base.folder, `${name}.db`)
    copyFileSync(base.file, file)
    return { url: `file:${file}`, drop: () => Promise.resolve() }
  }
  await runAsAdmin(base.adminUrl, `CREATE DATABASE ${name} TEMPLATE ${base.template}`)
  const url = new URL(base.adminUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () => runAsAdmin(base.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

/** What a process keeps one of, and makes again where it is gone. */
const KEPT = ['vitDb', 'vitAuth', 'vitSender']

/** Points this process at another database: nothing that an earlier test file left is used again. */
export function adoptDatabase(url: string): void {
  for (const key of KEPT) Reflect.deleteProperty(globalThis, key)
  delete process.env.VIT_SMTP_URL
  adoptSettings({
    DATABASE_URL: url,
    VIT_URL: 'http://127.0.0.1:3000',
    VIT_GEHEIM: 'alleen-voor-de-tests-0123456789-abcdef',
    VIT_DEMO: '0',
  })
}

/**
 * Gives this test file a real, migrated and empty database of its own, on the engine of the
 * project it runs in; `db()` is connected to it.
 */
export function useTestDatabase(): void {
  let drop: () => Promise<void>
  beforeAll(async () => {
    const copy = await copyDatabase()
    drop = copy.drop
    adoptDatabase(copy.url)
    await renewDeelstand(db())
  })
  afterAll(async () => {
    await db().$disconnect()
    await drop()
  })
}
