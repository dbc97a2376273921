import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fillUitkomsten } from '@/lib/aggregaten/mutations'
import { adoptSettings, databaseEnv, demoEnv } from '@/lib/config/env'
import { composeDemoSettings } from '@/lib/config/demo'
import { applyMigrations } from '@/lib/db/migrations'
import { listInstrumenten, standaardInstrument } from '@/lib/instrument/content'
import { exitCodeOfServer, runServer, waitUntilHealthy } from './child'
import { Opdrachtfout, runCommand, withDatabase } from './command'
import { isBuildCurrent, startBuild } from './next-build'
import { loadRegister, readRegister } from './register'
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from './seed/accounts'
import { isDemoLoaded, loadDemo } from './seed/load'

/** `npm run demo`: everything from sources to a filled and running demo, on this computer only. */

const HOST = '127.0.0.1'

const secondsSince = (start: number) =>
  `${((performance.now() - start) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} s`

/** Says what is going on while it goes on, and afterwards how long it took. */
async function step<T>(label: string, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now()
  process.stdout.write(`${label} … `)
  try {
    const result = await work()
    process.stdout.write(`${secondsSince(start)}\n`)
    return result
  } catch (error) {
    process.stdout.write('mislukt\n')
    throw error
  }
}

/** Stops before the long steps when the address is taken. */
function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is al in gebruik' : `is niet te openen (${error.code ?? ''})`
      const melding = `Poort ${port} ${reason}. Kies een andere, bijvoorbeeld: PORT=3001 npm run demo`
      reject(new Opdrachtfout(melding))
    })
    probe.listen(port, HOST, () => probe.close(() => resolve()))
  })
}

const readAll = (stream: Readable | null) => (stream ? text(stream) : Promise.resolve(''))

async function build(): Promise<void> {
  const next = startBuild(['ignore', 'pipe', 'pipe'])
  const output = Promise.all([readAll(next.child.stdout), readAll(next.child.stderr)])
  const code = await next.ended
  if (next.stopped()) throw new Opdrachtfout('Gestopt voordat de demo klaar was.')
  if (code !== 0) throw new Opdrachtfout((await output).join('\n'))
}

async function listEmails(): Promise<string[]> {
  try {
    const users = await withDatabase((client) => client.user.findMany({ select: { email: true } }))
    return users.map(({ email }) => email)
  } catch (error) {
    const hasNoTables = error instanceof Error && 'code' in error && error.code === 'P2021'
    if (hasNoTables) return []
    throw error
  }
}

/** The demo shares its place with a real installation: that one is never touched. */
async function refuseRealInstallation(file: string): Promise<void> {
  const emails = await listEmails()
  if (emails.length === 0 || DEMO_ACCOUNTS.some(({ email }) => emails.includes(email))) return
  throw new Opdrachtfout(
    `In ${file} staan gegevens van een echte installatie. ` +
      'Kies voor de demo een andere map, bijvoorbeeld: VIT_DATA=.data/demo npm run demo',
  )
}

async function prepareDatabase(folder: string, opnieuw: boolean): Promise<void> {
  const file = path.join(folder, 'vit.db')
  if (existsSync(file)) await refuseRealInstallation(file)
  if (opnieuw) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  const { database, databaseUrl } = databaseEnv()
  await applyMigrations(database, databaseUrl)
}

async function fillDatabase(): Promise<void> {
  await withDatabase(async (client) => {
    await loadRegister(client, readRegister())
    if (!(await isDemoLoaded(client))) await loadDemo(client, standaardInstrument())
    await fillUitkomsten(client)
  })
}

function printAccounts(): void {
  const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length))
  console.log(`\nAccounts (wachtwoord: ${DEMO_WACHTWOORD})`)
  for (const { email, omschrijving } of DEMO_ACCOUNTS) {
    console.log(`  ${email.padEnd(width)}  ${omschrijving}`)
  }
  console.log('\nStoppen: Ctrl+C')
}

async function serve(url: string): Promise<void> {
  const server = runServer(['ignore', 'ignore', 'inherit'])
  try {
    await step('Server starten', () => waitUntilHealthy(server, url))
  } catch (error) {
    server.child.kill()
    await server.ended
    throw error
  }
  console.log(`\nKlaar: ${url}`)
  printAccounts()
  process.exitCode = await exitCodeOfServer(server)
}

function readArguments(): { opnieuw: boolean } {
  const known = ['--opnieuw']
  const unknown = process.argv.slice(2).find((argument) => !known.includes(argument))
  if (unknown === undefined) return { opnieuw: process.argv.includes('--opnieuw') }
  throw new Opdrachtfout(`"${unknown}" is hier niet bekend. Wel bekend: npm run demo -- --opnieuw`)
}

await runCommand(async () => {
  const { opnieuw } = readArguments()
  const { folder, port } = demoEnv()
  await requireFreePort(port)
  const { url } = adoptSettings(composeDemoSettings(folder, port))

  await step('Inhoud controleren', () => listInstrumenten())
  if (!isBuildCurrent()) await step('Bouwen (dit duurt het langst)', build)
  await step('Database bijwerken', () => prepareDatabase(folder, opnieuw))
  await step('Register en demogegevens laden', fillDatabase)
  await serve(url)
})
