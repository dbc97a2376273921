import { adoptSettings, databaseEnv, env } from '@/lib/config/env'
import { listPendingMigrations } from '@/lib/db/migrations'
import { listInstrumenten } from '@/lib/instrument/content'
import { exitCodeOfServer, runServer } from './child'
import { Opdrachtfout, runCommand, withDatabase } from './command'
import { isBuilt } from './next-build'
import { DEMO_DOMEIN } from './seed/accounts'

/** `npm start`: a real installation, which starts whole or not at all. */

async function refuseOldDatabase(): Promise<void> {
  const { database, databaseUrl } = databaseEnv()
  const pending = await listPendingMigrations(database, databaseUrl)
  if (pending.length > 0) throw new Opdrachtfout('Voer eerst uit: npm run db:migrate')
}

async function refuseDemoAccounts(): Promise<void> {
  const demoAccounts = await withDatabase((client) =>
    client.user.count({ where: { email: { endsWith: DEMO_DOMEIN } } }),
  )
  if (demoAccounts === 0) return
  throw new Opdrachtfout(
    'In deze database staan accounts van de demo, met een wachtwoord dat iedereen kent.\n' +
      'Kies met VIT_DATA of DATABASE_URL een andere, lege database en voer uit: npm run db:migrate',
  )
}

await runCommand(async () => {
  const { demo, databaseUrl } = env()
  if (demo) throw new Opdrachtfout('VIT_DEMO=1 kan hier niet. Start de demo met: npm run demo')
  if (!isBuilt()) throw new Opdrachtfout('Voer eerst uit: npm run build')
  listInstrumenten()
  await refuseOldDatabase()
  await refuseDemoAccounts()

  adoptSettings({ NODE_ENV: 'production', VIT_DEMO: '0', DATABASE_URL: databaseUrl })
  const server = runServer('inherit')
  process.exitCode = await exitCodeOfServer(server)
})
