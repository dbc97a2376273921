import type { Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { createAccount, createGemeente } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { AccountPage } from './pages/account'
import { InloggenPage } from './pages/inloggen'
import { NieuweMetingPage } from './pages/nieuwe-meting'

const SITE = 'Verkenningsinstrument Toegang'
const WIDTHS = [360, 768, 1440]

/** The page is accessible, has the title and nothing of it scrolls sideways on any screen. */
async function expectGoodScreen(page: Page, titel: string) {
  await expect(page).toHaveTitle(titel ? `${titel} · ${SITE}` : SITE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expectAccessible(page)
  await expectFits(page)
}

/** Nothing of the page scrolls sideways on any screen. */
async function expectFits(page: Page) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scrollWidth, `${page.url()} at ${width}`).toBe(width)
  }
}

/** A meting of the demo's first gemeente that is open, or that is established. */
async function findMeting(status: 'open' | 'vastgesteld') {
  const where = { gemeenteCode: 'GM9901', status, naam: { in: ['Meting 2025', 'Meting 2026'] } }
  return db().meting.findFirstOrThrow({ where })
}

test.describe('for everyone', () => {
  for (const [pad, titel] of [
    ['/', ''],
    ['/inloggen', 'Inloggen'],
    ['/verantwoording', 'Verantwoording'],
    ['/privacy', 'Privacy'],
    ['/toegankelijkheid', 'Toegankelijkheid'],
  ] as const) {
    test(pad, async ({ page }) => {
      await page.goto(pad)
      await expectGoodScreen(page, titel)
    })
  }

  test('signing in with errors', async ({ page }) => {
    const inloggen = await new InloggenPage(page).open()
    await inloggen.logIn('geen adres', '')
    await expect(inloggen.foutenlijst).toBeFocused()
    await expectGoodScreen(page, '(2 fouten) Inloggen')
  })
})

test('a page fetches no other pages beforehand, nor at a link under the pointer', async ({
  page,
}) => {
  const opgehaald: string[] = []
  page.on('request', (request) => opgehaald.push(new URL(request.url()).search))
  await page.goto('/kader', { waitUntil: 'networkidle' })
  await page.getByRole('navigation').getByRole('link', { name: 'Ondersteuning' }).hover()
  await page.waitForLoadState('networkidle')
  expect(opgehaald.filter((search) => search.includes('_rsc'))).toEqual([])
  await page.getByRole('navigation').getByRole('link', { name: 'Ondersteuning' }).click()
  await expect(page).toHaveURL(/ondersteuning/)
  expect(opgehaald.filter((search) => search.includes('_rsc'))).toHaveLength(1)
})

test.describe('what is not there', () => {
  test.use({ expectedErrors: [/40[34]/] })

  for (const pad of [
    '/bestaat-niet',
    '/gemeenten/GM9902',
    '/gemeenten/GM9902/metingen/nieuw',
    '/gemeenten/GM0000',
  ]) {
    test(`${pad} is no page`, async ({ page, signIn }) => {
      await signIn('coordinator@demo.example')
      const response = await page.goto(pad)
      expect(response?.status()).toBe(404)
      await expect(page.getByText('Voorbeeldrecht')).toHaveCount(0)
      await expectGoodScreen(page, 'Deze pagina is er niet')
    })
  }

  test('what a page itself does not find has the title of such a page', async ({
    page,
    signIn,
  }) => {
    await signIn('coordinator@demo.example')
    const { id } = await findMeting('open')
    const response = await page.goto(`/gemeenten/GM9901/metingen/${id}/invullen/zzz`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
    await expect(page).toHaveTitle(`Deze pagina is er niet · ${SITE}`)
  })

  test('a file that is not for this reader says so where it would have opened', async ({
    page,
    signIn,
  }) => {
    await signIn('coordinator@demo.example')
    const response = await page.goto('/beheer/audit/export.csv')
    expect(response?.status()).toBe(403)
    await expect(page.getByRole('heading')).toHaveText('Dit bestand is er niet voor u')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Naar de voorpagina' }).click()
    await expect(page).toHaveURL('/')
  })

  test("nor are the pages of someone else's meting", async ({ page, signIn, wereld }) => {
    await signIn('coordinator@demo.example')
    const { gemeente, meting } = wereld
    for (const code of [gemeente.code, 'GM9901']) {
      for (const onderdeel of [
        '',
        '/invullen',
        '/invullen/dichtbij?kenmerk=K01',
        '/resultaten',
        '/resultaten/K01',
        '/resultaten/gevolgen',
        '/resultaten/lenzen',
        '/resultaten/ontwikkeling',
        '/resultaten/vergelijking',
        '/resultaten/figuren/radar.svg',
        '/behoeften',
        '/plan',
        '/plan/plan.ics',
        '/rapport',
        '/rapport/samenstellen',
        '/delen',
        '/gegevens',
      ]) {
        const pad = `/gemeenten/${code}/metingen/${meting.id}${onderdeel}`
        const response = await page.goto(pad)
        expect(response?.status(), pad).toBe(404)
        await expect(page, pad).toHaveTitle(`Deze pagina is er niet · ${SITE}`)
        await expect(page.getByText(gemeente.naam), pad).toHaveCount(0)
      }
    }
  })
})

test.describe('for a coordinator', () => {
  test.beforeEach(async ({ signIn }) => {
    await signIn('coordinator@demo.example')
  })

  test('the front page', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Naar Demostad' }).first()).toBeVisible()
    await expectGoodScreen(page, '')
  })

  test('the gemeente', async ({ page }) => {
    await page.goto('/gemeenten/GM9901')
    await expect(page.getByRole('link', { name: 'Nieuwe meting starten' })).toBeVisible()
    await expectGoodScreen(page, 'Demostad')
  })

  test('starting a meting', async ({ page }) => {
    const nieuw = await new NieuweMetingPage(page).open('GM9901')
    await expectGoodScreen(page, 'Nieuwe meting starten')
    await nieuw.start('')
    await expect(nieuw.foutenlijst).toBeFocused()
    await expectGoodScreen(page, '(1 fout) Nieuwe meting starten')
  })

  for (const status of ['open', 'vastgesteld'] as const) {
    test(`a meting that is ${status}, and its report`, async ({ page }) => {
      test.slow()
      const { id, naam } = await findMeting(status)
      const pad = `/gemeenten/GM9901/metingen/${id}`
      await page.goto(pad)
      await expectGoodScreen(page, `${naam}, Demostad`)
      await page.goto(`${pad}/rapport`)
      await expectGoodScreen(page, `Rapport ${naam}, Demostad`)
    })
  }
})

/** What follows from a result; the specs of each part look at them with axe. */
const NA_EEN_RESULTAAT = [
  'resultaten',
  'resultaten/K01',
  'resultaten/gevolgen',
  'resultaten/lenzen',
  'resultaten/lenzen/hervormingsagenda-jeugd',
  'resultaten/ontwikkeling',
  'resultaten/vergelijking',
  'behoeften',
  'behoeften/aanvraag',
  'plan',
  'plan?weergave=lijst',
  'plan/nieuw',
  'rapport/samenstellen',
  'delen',
  'gegevens',
]

test('what follows from a result fits on every screen', async ({ page, signIn }) => {
  test.setTimeout(180_000)
  await signIn('coordinator5@demo.example')
  const where = { gemeenteCode: 'GM9908', naam: 'Meting 2026' }
  const { id } = await db().meting.findFirstOrThrow({ where })
  for (const onderdeel of NA_EEN_RESULTAAT) {
    const response = await page.goto(`/gemeenten/GM9908/metingen/${id}/${onderdeel}`)
    expect(response?.status(), onderdeel).toBe(200)
    await expect(page.getByRole('heading', { level: 1 }), onderdeel).toHaveCount(1)
    await expectFits(page)
  }
  const figuur = `/gemeenten/GM9908/metingen/${id}/resultaten/figuren/radar.svg`
  const headers = (await page.request.get(figuur)).headers()
  expect(headers['content-security-policy'], 'a file runs nothing').toContain('sandbox')
})

test('the account, with an error and with a new key', async ({ page, wereld, signInAs }) => {
  test.slow()
  await signInAs(wereld.coordinator)
  const account = await new AccountPage(page).open()
  await expectGoodScreen(page, 'Uw account')
  await account.maak('')
  await expect(account.foutenlijst).toBeFocused()
  await expectGoodScreen(page, '(1 fout) Uw account')
  await account.maak('Een programma met een lange naam, van de afdeling Informatievoorziening')
  await expect(account.nieuw).toBeVisible()
  await expectGoodScreen(page, 'Uw account')
})

test.describe('for other roles', () => {
  test('an invuller sees the gemeente, and starts no meting', async ({ page, signIn }) => {
    await signIn('invuller@demo.example')
    await page.goto('/gemeenten/GM9901')
    await expect(page.getByRole('link', { name: 'Nieuwe meting starten' })).toHaveCount(0)
    await expectGoodScreen(page, 'Demostad')
    await page.goto('/gemeenten/GM9901/metingen/nieuw')
    await expectGoodScreen(page, 'Deze pagina is niet voor uw rol')
  })

  test('a lezer sees what is established, and nothing of what is open', async ({
    page,
    signIn,
  }) => {
    test.slow()
    await signIn('lezer@demo.example')
    await page.goto('/gemeenten/GM9901')
    await expectGoodScreen(page, 'Demostad')
    const { id } = await findMeting('open')
    for (const onderdeel of ['', '/invullen', '/resultaten', '/resultaten/K01', '/rapport']) {
      await page.goto(`/gemeenten/GM9901/metingen/${id}${onderdeel}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Deze pagina is niet voor uw rol',
      )
      await expect(page, onderdeel).toHaveTitle(`Deze pagina is niet voor uw rol · ${SITE}`)
    }
    await expectGoodScreen(page, 'Deze pagina is niet voor uw rol')
  })

  for (const rol of ['coordinator', 'invuller', 'lezer'] as const) {
    test(`a gemeente with nothing yet, for a ${rol}`, async ({ page, signInAs }) => {
      const gemeente = await createGemeente()
      await signInAs(await createAccount({ lid: { gemeenteCode: gemeente.code, rol } }))
      await page.goto(`/gemeenten/${gemeente.code}`)
      await expect(page.getByText('Er zijn nog geen metingen.')).toBeVisible()
      await expectGoodScreen(page, gemeente.naam)
    })
  }

  test('someone without a gemeente', async ({ page, signIn }) => {
    await signIn('adviseur@demo.example')
    await page.goto('/account')
    await expect(page.getByRole('main').getByRole('link', { name: 'Demoregio' })).toBeVisible()
    await expectGoodScreen(page, 'Uw account')
  })
})
