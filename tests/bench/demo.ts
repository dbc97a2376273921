import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { composeDemoSettings } from '@/lib/config/demo'
import { adoptSettings } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { applyMigrations } from '@/lib/db/migrations'
import { standaardInstrument } from '@/lib/instrument/content'
import { loadRegister, readRegister } from '@/prisma/register'
import { DEMO_WACHTWOORD } from '@/prisma/seed/accounts'
import { loadDemo } from '@/prisma/seed/load'
import { BROWSER_ARGUMENTS, findBrowser } from '@/tests/setup/browser'
import { withFolder } from './folder'
import { PORT, URL_OF_SERVER, withServer } from './server'

const GEMEENTE = 'GM9901'

export type Account = Readonly<{ email: string; wachtwoord: string }>
const COORDINATOR: Account = { email: 'coordinator@demo.example', wachtwoord: DEMO_WACHTWOORD }

/** The demo as it runs, with a browser that was started before anything is measured. */
export type Demo = Readonly<{
  /** A context without cache, signed in: as the coordinator of GM9901 unless given. */
  openContext: (account?: Account) => Promise<BrowserContext>
  /** Signs in, and gives what downloads a path; it throws for what is not there. */
  openDownload: (account: Account) => Promise<(path: string) => Promise<ArrayBuffer>>
  /** What the server has in memory, in MB. */
  measureMemory: () => number
  gemeente: string
  openMeting: string
  vastgesteldeMeting: string
}>

async function openContext(
  browser: Browser,
  { email, wachtwoord }: Account = COORDINATOR,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: URL_OF_SERVER, locale: 'nl-NL' })
  const response = await context.request.post('/api/auth/sign-in/email', {
    data: { email, password: wachtwoord },
  })
  if (!response.ok()) throw new Error(`signing in: ${response.status()}`)
  return context
}

async function openDownload(browser: Browser, account: Account) {
  const context = await openContext(browser, account)
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  await context.close()
  return async (path: string) => {
    const response = await fetch(URL_OF_SERVER + path, { headers: { cookie } })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.arrayBuffer()
  }
}

const findMeting = async (status: 'open' | 'vastgesteld') =>
  (await db().meting.findFirstOrThrow({ where: { gemeenteCode: GEMEENTE, status } })).id

/** Gives `use` the demo, from an empty database, and stops everything afterwards. */
export function withDemo<T>(use: (demo: Demo) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const settings = composeDemoSettings(folder, PORT)
    const { database, databaseUrl } = adoptSettings(settings)
    await applyMigrations(database, databaseUrl)
    await loadRegister(db(), readRegister())
    await loadDemo(db(), standaardInstrument())
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: BROWSER_ARGUMENTS,
    })
    try {
      return await withServer(settings, async (measureMemory) =>
        use({
          openContext: (account) => openContext(browser, account),
          openDownload: (account) => openDownload(browser, account),
          measureMemory,
          gemeente: GEMEENTE,
          openMeting: await findMeting('open'),
          vastgesteldeMeting: await findMeting('vastgesteld'),
        }),
      )
    } finally {
      await browser.close()
      await db().$disconnect()
    }
  })
}
