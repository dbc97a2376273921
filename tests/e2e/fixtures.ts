import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { createWereld, TEST_WACHTWOORD } from '@/tests/factories/wereld'

// The rows that a test starts from are written to the database that the server reads.
process.env.DATABASE_URL = `file:${path.resolve('.tmp/e2e/vit.db')}`
process.env.VIT_URL = 'http://127.0.0.1:3210'
process.env.VIT_GEHEIM = 'alleen-voor-de-tests-0123456789-abcdef'

const DEMO_WACHTWOORD = 'demo-wachtwoord'

type Wereld = Awaited<ReturnType<typeof createWereld>>

type Fixtures = {
  /** A gemeente of this test alone, with an account per role and an open meting. */
  wereld: Wereld
  /** Signs the page's browser in as an account; the demo's password unless given. */
  signIn: (email: string, wachtwoord?: string) => Promise<void>
  /** Signs in as an account that a factory made. */
  signInAs: (account: { principal: { email: string } }) => Promise<void>
  /** Console errors that belong to the test, such as those of a connection that it cuts. */
  expectedErrors: RegExp[]
  refuseErrors: undefined
}

/** Signs a browser in, without the form. */
export async function signInContext(
  context: BrowserContext,
  email: string,
  password: string = TEST_WACHTWOORD,
): Promise<void> {
  // Who was signed in before makes room: a cookie without an origin would be refused.
  await context.clearCookies()
  const response = await context.request.post('/api/auth/sign-in/email', {
    data: { email, password },
  })
  expect(response.status(), `signing in as ${email}`).toBe(200)
}

function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

export const test = base.extend<Fixtures>({
  wereld: async ({}, provide) => {
    await provide(await createWereld())
  },
  signIn: async ({ page }, provide) => {
    await provide(async (email, wachtwoord = DEMO_WACHTWOORD) => {
      // What an open page still asks for would be asked as someone else.
      await page.goto('about:blank')
      await signInContext(page.context(), email, wachtwoord)
    })
  },
  signInAs: async ({ signIn }, provide) => {
    await provide(({ principal }) => signIn(principal.email, TEST_WACHTWOORD))
  },
  expectedErrors: [[], { option: true }],
  refuseErrors: [
    async ({ page, expectedErrors }, provide) => {
      const errors = collectErrors(page)
      await provide(undefined)
      const unexpected = errors.filter(
        (error) => !expectedErrors.some((pattern) => pattern.test(error)),
      )
      expect(unexpected, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

/** No accessibility fault that axe finds, in the light and in the dark colours. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Without a page of its own for each: nothing here comes from another site.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    // Only the colours differ; all other rules would look at the same twice.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
    const { violations } = await axe.analyze()
    const faults = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(
        ({ target, failureSummary }) => `${String(target)}: ${failureSummary ?? ''}`,
      ),
    }))
    expect(faults, `axe at ${page.url()}, ${colorScheme}`).toEqual([])
  }
}

export { expect }
