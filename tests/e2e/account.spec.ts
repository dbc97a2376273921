import { TEST_WACHTWOORD } from '@/tests/factories/wereld'
import { expect, test } from './fixtures'
import { AccountPage } from './pages/account'
import { InloggenPage } from './pages/inloggen'
import { NieuweMetingPage } from './pages/nieuwe-meting'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a wrong password says so and keeps the e-mail address', async ({ page, wereld }) => {
      const { email } = wereld.coordinator.principal
      const inloggen = await new InloggenPage(page).open()
      await expect(page).toHaveTitle('Inloggen · Verkenningsinstrument Toegang')
      await inloggen.logIn(email, 'een-verkeerd-wachtwoord')
      await expect(inloggen.foutenlijst).toContainText('horen niet bij elkaar')
      await expect(inloggen.foutenlijst).toBeFocused()
      await expect(page).toHaveTitle('(1 fout) Inloggen · Verkenningsinstrument Toegang')
      await expect(inloggen.email).toHaveValue(email)
      await expect(inloggen.wachtwoord).toHaveValue('')

      await inloggen.logIn('geen adres', '')
      await expect(page).toHaveTitle('(2 fouten) Inloggen · Verkenningsinstrument Toegang')
      await expect(inloggen.email).toHaveValue('geen adres')
      await expect(inloggen.email).toHaveAccessibleDescription(/Vul uw e-mailadres in/)
      await inloggen.foutenlijst.getByRole('link', { name: 'Vul uw wachtwoord in.' }).click()
      await expect(inloggen.wachtwoord).toBeFocused()
    })

    test('signing in leads to the page that was asked for', async ({ page, wereld }) => {
      const pad = `/gemeenten/${wereld.gemeente.code}/metingen/${wereld.meting.id}`
      await page.goto(pad)
      await expect(page).toHaveURL(`/inloggen?naar=${encodeURIComponent(pad)}`)
      const inloggen = new InloggenPage(page)
      const { email } = wereld.invuller.principal
      await inloggen.logIn(email, 'mis')
      await expect(inloggen.foutenlijst).toBeVisible()
      await inloggen.logIn(email, TEST_WACHTWOORD)
      await expect(page).toHaveURL(pad)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meting 2026')
    })

    test('signing out ends the session', async ({ page, context, wereld, signInAs }) => {
      await signInAs(wereld.coordinator)
      const before = await context.storageState()
      const pad = `/gemeenten/${wereld.gemeente.code}`
      await page.goto(pad)
      await page.getByRole('button', { name: 'Uitloggen' }).click()
      await expect(page).toHaveURL('/')
      await expect(page.getByRole('banner').getByRole('link', { name: 'Inloggen' })).toBeVisible()

      await page.goBack()
      await expect(page).toHaveURL(`/inloggen?naar=${encodeURIComponent(pad)}`)
      await page.goto('/account')
      await expect(page).toHaveURL('/inloggen?naar=/account')
      // Nor does a copy of the cookie still open anything.
      await context.addCookies(before.cookies)
      await page.goto('/account')
      await expect(page).toHaveURL('/inloggen?naar=/account')
    })

    test('a key is shown once and opens the API until it is revoked', async ({
      page,
      playwright,
      baseURL,
      wereld,
      signInAs,
    }) => {
      await signInAs(wereld.coordinator)
      const account = await new AccountPage(page).open()
      await account.maak('Dashboard <van ons>')
      const token = /vit_[\w-]{32}/.exec(await account.nieuw.innerText())?.[0] ?? ''
      expect(token).not.toBe('')
      await expect(account.sleutel('Dashboard <van ons>')).toBeVisible()

      const program = await playwright.request.newContext({
        ...(baseURL && { baseURL }),
        extraHTTPHeaders: { authorization: `Bearer ${token}` },
      })
      const ask = async () => (await program.get(`/api/v1/metingen/${wereld.meting.id}`)).status()
      expect(await ask()).toBe(200)

      await account.open()
      await expect(account.sleutel('Dashboard <van ons>')).toBeVisible()
      await expect(page.getByText(token)).toHaveCount(0)
      await account.trekIn('Dashboard <van ons>')
      await expect(account.sleutel('Dashboard <van ons>')).toHaveCount(0)
      expect(await ask()).toBe(401)
      await program.dispose()
    })

    test('a key without a name says so and keeps the rest', async ({ page, wereld, signInAs }) => {
      await signInAs(wereld.lezer)
      const account = await new AccountPage(page).open()
      await account.geldigheid.fill('400')
      await account.maak('')
      await expect(account.foutenlijst).toContainText('Geef de sleutel een naam')
      await expect(account.foutenlijst).toContainText('hoogstens 365 dagen')
      await expect(page).toHaveTitle('(2 fouten) Uw account · Verkenningsinstrument Toegang')
      await expect(account.geldigheid).toHaveValue('400')
    })

    test('a meting without a name does not start', async ({ page, wereld, signInAs }) => {
      await signInAs(wereld.coordinator)
      const nieuw = await new NieuweMetingPage(page).open(wereld.gemeente.code)
      await nieuw.start('  ')
      await expect(nieuw.foutenlijst).toBeFocused()
      await expect(nieuw.foutenlijst).toContainText('Geef de meting een naam')
      await expect(page).toHaveTitle(
        '(1 fout) Nieuwe meting starten · Verkenningsinstrument Toegang',
      )
      await nieuw.start('Meting van allen')
      await expect(page).toHaveTitle(
        `Meting van allen, ${wereld.gemeente.naam} · Verkenningsinstrument Toegang`,
      )
    })
  })
}
