import { fillUitkomsten } from '@/lib/aggregaten/mutations'
import { databaseEnv } from '@/lib/config/env'
import { applyMigrations } from '@/lib/db/migrations'
import { runCommand, withDatabase } from './command'
import { loadRegister, readRegister } from './register'

/**
 * `npm run db:migrate`: brings the database up to this release, the tables as well as the register
 * of gemeenten, without which nobody can start a meting.
 */
await runCommand(async () => {
  const { database, databaseUrl } = databaseEnv()
  const register = readRegister()
  const migrations = await applyMigrations(database, databaseUrl)
  for (const name of migrations) console.log(`Toegepast: ${name}`)
  const gemeenten = await withDatabase((client) => loadRegister(client, register))
  await withDatabase(fillUitkomsten)
  if (gemeenten > 0) console.log(`Register bijgewerkt: ${gemeenten} gemeenten`)
  if (migrations.length === 0 && gemeenten === 0) console.log('Niets te doen')
})
