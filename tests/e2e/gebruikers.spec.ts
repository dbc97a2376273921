import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { createAccount, TEST_WACHTWOORD } from '@/tests/factories/wereld'
import { expect, expectAccessible, signInContext, test } from './fixtures'
import { GebruikersPage, LedenPage, UitnodigingPage } from './pages/gebruikers'
import { InloggenPage } from './pages/inloggen'

const ZIN = 'vier blauwe fietsen slapen'

/** Opens the newest link to an account from the mailbox of the demo. @returns its address */
async function openUitnodiging(page: Page, email: string): Promise<string> {
  const mail = await db().mail.findFirstOrThrow({
    where: { uitnodiging: { user: { email } } },
    orderBy: { createdAt: 'desc' },
  })
  await page.goto(`/postbus/${mail.id}`)
  await page.getByRole('link', { name: 'Open de link als deze gebruiker' }).click()
  await expect(page).toHaveURL(/\/uitnodiging\/vitu_/)
  return new URL(page.url()).pathname
}

/** A page of someone else's browser. */
const openElsewhere = async (browser: Browser, baseURL: string | undefined): Promise<Page> =>
  (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()

test('a beheerder invites someone, who chooses a password, works, and is shut out at once', async ({
  page,
  browser,
  baseURL,
  wereld,
  signInAs,
}) => {
  const { gemeente } = wereld
  const teken = randomUUID().slice(0, 8)
  const naam = `Zoë <b>Çelik</b> ${teken}`
  const email = `zoe.${teken}@voorbeeld.example`
  await signInAs(await createAccount({ beheerder: true }))
  const beheer = await new GebruikersPage(page).open()
  await expectAccessible(page)
  await beheer.openNieuw()
  await beheer.nieuw.knop.click()
  await expect(beheer.foutenlijst).toContainText('Vul een naam in')
  await expect(beheer.foutenlijst).toContainText('Kies wat deze persoon gaat doen.')
  await expectAccessible(page)
  await beheer.nieuw.naam.fill(naam)
  await beheer.nieuw.email.fill(` ${email.toUpperCase()} `)
  await page.getByLabel('Invuller van een gemeente').check()
  await beheer.nieuw.gemeente.selectOption(gemeente.code)
  await beheer.nieuw.knop.click()
  // What was done is told where one now is, not above the window.
  await expect(page.locator(':focus')).toContainText(naam)
  await page.getByRole('link', { name: 'Naar deze gebruiker' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(naam)
  await expect(page.getByText('Nog niet gekomen')).toBeVisible()
  await expectAccessible(page)

  const gast = await openElsewhere(browser, baseURL)
  const pad = await openUitnodiging(gast, email)
  const uitnodiging = new UitnodigingPage(gast)
  await uitnodiging.kies(email, 'anders')
  await expect(uitnodiging.foutenlijst).toContainText('lijkt te veel op het e-mailadres')
  await expect(uitnodiging.foutenlijst).toContainText('zijn niet gelijk')
  await expectAccessible(gast)
  await uitnodiging.kies(ZIN)
  await expect(gast).toHaveURL(`/gemeenten/${gemeente.code}`)
  await expect(gast.getByRole('banner')).toContainText(naam)
  expect((await gast.goto(pad))?.status()).toBe(404)
  await expect(gast.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer')
  await expectAccessible(gast)

  await beheer.open()
  await beheer.zoek(`zoe <b>celik</b> ${teken}`)
  await expect(beheer.rij(naam)).toContainText(`Invuller van ${gemeente.naam}`)
  await beheer.openGebruiker(naam)
  await beheer.lidmaatschap(gemeente.naam).rol.selectOption('coordinator')
  await beheer.lidmaatschap(gemeente.naam).opslaan.click()
  await expect(beheer.gewijzigd).toBeVisible()
  await gast.goto(`/gemeenten/${gemeente.code}`)
  await expect(gast.getByRole('main')).toContainText(/coördinator/i)

  await beheer.sluitAccount()
  await expect(page.getByRole('button', { name: 'Account openen' })).toBeVisible()
  await expect(page.getByText(/^Het account van .+ is gesloten\.$/)).toBeVisible()
  await gast.goto(`/gemeenten/${gemeente.code}`)
  await expect(gast).toHaveURL(/\/inloggen/)
  const inloggen = new InloggenPage(gast)
  await inloggen.logIn(email, ZIN)
  await expect(inloggen.foutenlijst).toContainText('Dit account is gesloten')
  await gast.context().close()
})

test('a coordinator manages the members, and stays while there is no other', async ({
  page,
  browser,
  baseURL,
  wereld,
  signInAs,
}) => {
  const { gemeente, coordinator, lezer } = wereld
  const elders = await createAccount()
  await signInAs(coordinator)
  const leden = await new LedenPage(page).open(gemeente.code)
  await expectAccessible(page)
  await leden.nodigUit('geen adres')
  await expect(leden.foutenlijst).toContainText('Vul een e-mailadres in')
  await expect(leden.email).toHaveValue('geen adres')
  await leden.nodigUit(elders.principal.email)
  await expect(leden.rij(elders.principal.email)).toContainText('Uitgenodigd')
  await expect(page.locator(':focus')).toContainText(elders.principal.email)
  const tweede = `p${randomUUID()}@voorbeeld.example`
  await leden.nodigUit(tweede)
  await expect(page.locator(':focus')).toContainText(`De uitnodiging voor ${tweede}`)
  await expect(page.getByText(elders.principal.naam)).toHaveCount(0)

  const gast = await openElsewhere(browser, baseURL)
  const pad = await openUitnodiging(gast, elders.principal.email)
  await expectAccessible(gast)
  await gast.getByRole('main').getByRole('link', { name: 'Inloggen' }).click()
  await new InloggenPage(gast).logIn(elders.principal.email, TEST_WACHTWOORD)
  await expect(gast).toHaveURL(pad)
  await gast.getByRole('button', { name: 'Uitnodiging aannemen' }).click()
  await expect(gast).toHaveURL(`/gemeenten/${gemeente.code}`)
  await gast.goto(`/gemeenten/${gemeente.code}/leden`)
  await expect(gast.getByRole('heading', { level: 1 })).toHaveText(
    'Deze pagina is niet voor uw rol',
  )
  await gast.context().close()

  await leden.open(gemeente.code)
  await expect(leden.rij(elders.principal.naam)).toContainText('Invuller')
  await leden.beheer(coordinator.principal.naam)
  await expect(page.getByText('Dit is de enige coördinator')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Rol opslaan' })).toHaveCount(0)
  await expectAccessible(page)

  await leden.open(gemeente.code)
  await leden.beheer(lezer.principal.naam)
  await page.getByRole('button', { name: 'Verwijderen als lid' }).click()
  await expect(page.getByText('Weet u het zeker?')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verwijderen als lid' }).click()
  await expect(page).toHaveURL(`/gemeenten/${gemeente.code}/leden`)
  await expect(leden.rij(lezer.principal.naam)).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a coordinator invites, and someone new accepts; a forgotten password is asked for', async ({
    page,
    browser,
    baseURL,
    wereld,
    signInAs,
  }) => {
    const { gemeente, coordinator } = wereld
    const email = `p${randomUUID()}@voorbeeld.example`
    await signInAs(coordinator)
    const leden = await new LedenPage(page).open(gemeente.code)
    await leden.nodigUit(email)
    await expect(leden.rij(email)).toContainText('Uitgenodigd')
    const gast = await (
      await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false })
    ).newPage()
    await openUitnodiging(gast, email)
    const uitnodiging = new UitnodigingPage(gast)
    await uitnodiging.naam.fill('Jan de Vries')
    await uitnodiging.kies(ZIN, 'anders')
    await expect(uitnodiging.foutenlijst).toContainText('zijn niet gelijk')
    await expect(uitnodiging.naam).toHaveValue('Jan de Vries')
    await uitnodiging.kies(ZIN)
    await expect(gast).toHaveURL(`/gemeenten/${gemeente.code}`)
    await gast.context().close()
    await leden.open(gemeente.code)
    await expect(leden.rij('Jan de Vries')).toContainText('Lid')

    await page.context().clearCookies()
    await page.goto('/inloggen')
    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
    for (const adres of [email, `niemand-${email}`]) {
      await page.getByLabel('E-mailadres').fill(adres)
      await page.getByRole('button', { name: 'Stuur mij een link' }).click()
      await expect(page.getByText('Hoort er een account bij dit adres?')).toBeVisible()
    }
  })
})

test('what is not there, or not one’s own, is answered as such', async ({
  page,
  context,
  wereld,
}) => {
  await signInContext(context, wereld.coordinator.principal.email)
  const status = async (pad: string) => (await page.request.get(pad)).status()
  expect(await status('/regios/JZ99')).toBe(404)
  expect(await status('/uitnodiging/onzin')).toBe(404)
  expect(await status(`/gemeenten/${wereld.gemeente.code}/leden/${randomUUID()}`)).toBe(404)
  await signInContext(context, (await createAccount({ regioCode: 'JZ99' })).principal.email)
  expect(await status('/regios/JZ99')).toBe(200)
  expect(await status('/regios/JZ01')).toBe(404)
  await signInContext(context, (await createAccount({ beheerder: true })).principal.email)
  expect(await status(`/beheer/gebruikers/${randomUUID()}`)).toBe(404)
  expect(await status('/beheer/register/GM0000')).toBe(404)
})
