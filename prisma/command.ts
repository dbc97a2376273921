import { databaseEnv, InstellingenFout } from '@/lib/config/env'
import { createClient, type Db } from '@/lib/db/client'
import { InhoudFout } from '@/lib/instrument/fault'

/** A command cannot go on; the message says in Dutch why, and what to do. */
export class Opdrachtfout extends Error {}

const EXPECTED = [Opdrachtfout, InstellingenFout, InhoudFout]

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (EXPECTED.some((kind) => error instanceof kind)) return error.message
  // Not the object itself: that of a failing connection can hold its password.
  return `Dit ging onverwacht mis:\n${error.stack ?? error.message}`
}

/** Runs a command; a failure gives exit code 1 and its reason, without stopping halfway a write. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(describe(error))
    process.exitCode = 1
  }
}

/** Gives the database of the environment to `use`, and lets go of it afterwards. */
export async function withDatabase<T>(use: (client: Db) => Promise<T>): Promise<T> {
  const client = createClient(databaseEnv())
  try {
    return await use(client)
  } finally {
    await client.$disconnect()
  }
}
