import { readdirSync } from 'node:fs'
import type { Database, DatabaseEnv } from '@/lib/config/env'
import type { Db } from '@/lib/db/client'
import { applyMigrations, listPendingMigrations, migrationsFolder } from '@/lib/db/migrations'
import { readBackup, verifyBackup, writeBackup } from './backup-format'
import { Opdrachtfout } from './command'
import { isUnused, readTables, replaceTables } from './tables'

/** One view of the database from beginning to end, however long that takes. */
const ONE_VIEW = { isolationLevel: 'Serializable', timeout: 60 * 60 * 1000 } as const

const migrationsOf = (database: Database) =>
  readdirSync(migrationsFolder(database), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

/** A migration can be needed on one kind of database only, so the state is that of both. */
const listMigrations = () =>
  [...new Set([...migrationsOf('sqlite'), ...migrationsOf('postgresql')])].toSorted()

/**
 * Writes a backup of everything in the database as it is at one moment.
 * @throws Opdrachtfout when the database is older than this release
 */
export async function backupDatabase(
  client: Db,
  { database, databaseUrl }: DatabaseEnv,
  file: string,
): Promise<void> {
  const pending = await listPendingMigrations(database, databaseUrl)
  if (pending.length > 0) throw new Opdrachtfout('Voer eerst uit: npm run db:migrate')
  const header = {
    formaat: 'vit-backup',
    formaatversie: 2,
    database,
    gemaaktOp: new Date().toISOString(),
    migraties: listMigrations(),
  } as const
  await client.$transaction(
    (transaction) => writeBackup(file, header, readTables(transaction)),
    ONE_VIEW,
  )
}

async function requireCurrentDatabase({ database, databaseUrl }: DatabaseEnv): Promise<void> {
  const pending = await listPendingMigrations(database, databaseUrl)
  const isNew = pending.length === migrationsOf(database).length
  if (isNew) await applyMigrations(database, databaseUrl)
  else if (pending.length > 0) throw new Opdrachtfout('Voer eerst uit: npm run db:migrate')
}

/**
 * Makes the database what it was when the backup was made, on either kind of database; makes its
 * tables when there are none.
 * @throws Opdrachtfout when the backup is not whole or of another release, or when the database
 * is in use and may not be overwritten; the database is then as it was
 */
export async function restoreDatabase(
  client: Db,
  target: DatabaseEnv,
  file: string,
  { overschrijf }: { overschrijf: boolean },
): Promise<void> {
  const { migraties } = await verifyBackup(file)
  if (migraties.join() !== listMigrations().join()) {
    throw new Opdrachtfout(
      `Deze back-up hoort bij een andere versie van het VIT (laatste migratie: ${migraties.at(-1) ?? 'geen'}, ` +
        `hier: ${listMigrations().at(-1) ?? 'geen'}). Zet hem terug met die versie, en werk daarna bij.`,
    )
  }
  await requireCurrentDatabase(target)
  await client.$transaction(async (transaction) => {
    if (!overschrijf && !(await isUnused(transaction))) {
      throw new Opdrachtfout(
        'Deze database is niet leeg. Alles daarin vervangen door de back-up: voeg --overschrijf toe.',
      )
    }
    await replaceTables(transaction, readBackup(file))
  }, ONE_VIEW)
}
