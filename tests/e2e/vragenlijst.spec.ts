import type { Browser } from '@playwright/test'
import { db } from '@/lib/db/client'
import { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, signInContext, test } from './fixtures'
import { VragenlijstPage } from './pages/vragenlijst'

const OPGESLAGEN = /^Opgeslagen om \d\d:\d\d$/
/** A cut connection; and 412 for an answer that arrived although its confirmation did not. */
const CUT = /ERR_(INTERNET_DISCONNECTED|FAILED)|412/

/** What is stored for a question of a meting. */
const storedOordeel = (metingId: string, indicatorId = 'K01.1') =>
  db().oordeel.findUnique({ where: { metingId_indicatorId: { metingId, indicatorId } } })

test.describe('with JavaScript', () => {
  test.beforeEach(async ({ signInAs, wereld }) => {
    await signInAs(wereld.invuller)
  })

  test('one fills in by keyboard alone, and every choice saves itself', async ({
    page,
    wereld,
  }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await lijst.untilAlive()
    const vraag = lijst.vraag(1)
    await vraag.optie(1).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(vraag.optie(3)).toBeChecked()
    await expect(lijst.stand).toHaveText(OPGESLAGEN)

    await vraag.toelichting.focus()
    await page.keyboard.type('Twee van de vijf wijken.')
    await expect(vraag.tekst(OPGESLAGEN)).toBeVisible()
    await expect
      .poll(async () => (await storedOordeel(wereld.meting.id))?.toelichting)
      .toBe('Twee van de vijf wijken.')
    await page.reload()
    await expect(vraag.optie(3)).toBeChecked()
    await expect(vraag.toelichting).toHaveValue('Twee van de vijf wijken.')
  })

  test('the progress beside the questions follows what is saved', async ({ page, wereld }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await expect(lijst.kenmerken).toContainText(/^0 van de \d+ vragen ingevuld/)
    await lijst.vraag(1).trede(4).click()
    await expect(lijst.kenmerken).toContainText(/^1 van de \d+ vragen ingevuld/)
  })

  test('going on saves, and coming back leads to the same place', async ({ page, wereld }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting, 'K02')
    await lijst.untilAlive()
    await lijst.vraag(2).trede(5).click()
    await lijst.verder.click()
    await expect(page).toHaveURL(/kenmerk=K03/)
    await page.goto(VragenlijstPage.pad(wereld.meting))
    await expect(page).toHaveURL(/dichtbij\?kenmerk=K02/)
    await expect(lijst.vraag(2).optie(5)).toBeChecked()
    await lijst.vorige.click()
    await expect(page).toHaveURL(/kenmerk=K01/)
  })

  test.describe('when the connection is gone', () => {
    test.use({ expectedErrors: [CUT] })

    test('an answer waits, says so, and is saved once it is back', async ({
      page,
      context,
      wereld,
    }) => {
      const lijst = await new VragenlijstPage(page).open(wereld.meting)
      await lijst.untilAlive()
      await context.setOffline(true)
      await lijst.vraag(1).trede(2).click()
      await expect(lijst.stand).toContainText('Nog niet opgeslagen: geen verbinding.')
      await lijst.verder.click()
      await expect(lijst.foutenlijst).toBeFocused()
      await expect(page).toHaveTitle(/^\(1 fout\) /)
      await context.setOffline(false)
      await expect(lijst.stand).toHaveText(OPGESLAGEN)
    })

    test('an unsaved answer outlives a reload', async ({ page, wereld }) => {
      const lijst = await new VragenlijstPage(page).open(wereld.meting)
      await lijst.untilAlive()
      await page.route('**/oordelen/*', (route) => route.abort())
      await lijst.vraag(1).trede(5).click()
      await lijst.vraag(1).toelichting.fill('Nog onderweg')
      await expect(lijst.stand).toContainText('Nog niet opgeslagen')
      await page.reload()
      await expect(lijst.vraag(1).optie(5)).toBeChecked()
      await expect(lijst.vraag(1).toelichting).toHaveValue('Nog onderweg')
      await expect(lijst.stand).toContainText('Nog niet opgeslagen')

      await page.unroute('**/oordelen/*')
      await expect(lijst.stand).toHaveText(OPGESLAGEN, { timeout: 20_000 })
      await page.reload()
      await expect(lijst.vraag(1).optie(5)).toBeChecked()
    })
  })

  test('signing out leaves no unsaved answer behind in the browser', async ({ page, wereld }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await lijst.untilAlive()
    await lijst.vraag(1).optie('Niet van toepassing').check()
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('vit:')).length)
    expect(await kept()).toBe(1)
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await expect(page).toHaveURL('/')
    expect(await kept()).toBe(0)
  })

  test.describe('two windows on one answer', () => {
    test.use({ expectedErrors: [/412/] })

    for (const [keuze, niveau] of [
      ['houdMijn', 4],
      ['houdOpgeslagen', 2],
    ] as const) {
      test(`the second sees both and chooses: ${keuze}`, async ({ page, context, wereld }) => {
        const eerste = await new VragenlijstPage(page).open(wereld.meting)
        const tweede = await new VragenlijstPage(await context.newPage()).open(wereld.meting)
        await Promise.all([eerste.untilAlive(), tweede.untilAlive()])
        await tweede.vraag(1).trede(2).click()
        await expect(tweede.stand).toHaveText(OPGESLAGEN)

        const vraag = eerste.vraag(1)
        await vraag.trede(4).click()
        await expect(eerste.stand).toContainText('kies welk antwoord blijft staan')
        await expect(vraag.tekst('Uw antwoord')).toBeVisible()
        await expectAccessible(page)
        await vraag[keuze].click()
        await expect(vraag.optie(niveau)).toBeChecked()
        await expect(vraag.optie(niveau)).toBeFocused()
        await expect(eerste.stand).not.toContainText('kies welk antwoord')
        await expect.poll(async () => (await storedOordeel(wereld.meting.id))?.niveau).toBe(niveau)
      })
    }
  })

  test.describe('when the session ends', () => {
    test.use({ expectedErrors: [/401/] })

    test('everything stays, and goes on after signing in again', async ({
      page,
      context,
      wereld,
    }) => {
      const lijst = await new VragenlijstPage(page).open(wereld.meting)
      await lijst.untilAlive()
      await context.clearCookies()
      await lijst.vraag(1).trede(3).click()
      await expect(lijst.stand).toContainText('u bent niet meer ingelogd')
      await expect(page.getByRole('link', { name: /^Log in/ })).toHaveAttribute('target', '_blank')
      await signInContext(context, wereld.invuller.principal.email)
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      await expect(lijst.stand).toHaveText(OPGESLAGEN)
    })
  })

  test('nvt is only saved with its toelichting', async ({ page, wereld }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await lijst.untilAlive()
    const vraag = lijst.vraag(2)
    await vraag.optie('Niet van toepassing').check()
    await expect(lijst.stand).toHaveText('Nog niet opgeslagen: vul eerst de toelichting in.')
    await lijst.verder.click()
    await expect(lijst.foutenlijst).toBeFocused()
    await expect(page).toHaveTitle(/^\(1 fout\) /)
    await expectAccessible(page)
    await lijst.foutenlijst.getByRole('link').click()
    await expect(vraag.toelichting).toBeFocused()
    await vraag.toelichting.fill('Wij hebben geen wijken.')
    await lijst.verder.click()
    await expect(page).toHaveURL(/kenmerk=K02/)
    expect(await storedOordeel(wereld.meting.id, 'K01.2')).toMatchObject({ soort: 'nvt' })
  })

  test('a word explains itself by keyboard and leaves the choice alone', async ({
    page,
    wereld,
  }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting, 'K02')
    await lijst.untilAlive()
    await lijst.vraag(1).knop('lokaal team').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('note')).toContainText('vakmensen')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('note')).toBeHidden()
    await expect(lijst.vraag(1).groep.getByRole('radio', { checked: true })).toHaveCount(0)
  })

  test('the short version keeps the place and what is filled in', async ({ page, wereld }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting, 'K03')
    await lijst.untilAlive()
    await page.getByRole('link', { name: 'Alleen de kernvragen (3)' }).click()
    await expect(page).toHaveURL(/kenmerk=K03&versie=kort/)
    await expect(page.getByRole('radiogroup')).toHaveCount(3)
    await lijst.untilAlive()
    await lijst.vraag(1).trede(3).click()
    await lijst.verder.click()
    await expect(page).toHaveURL(/kenmerk=K04&versie=kort/)
    await expect(lijst.kenmerken).toContainText('1 van de 39 vragen ingevuld')
  })

  test('it is accessible and fits on a phone', async ({ page, wereld }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const lijst = await new VragenlijstPage(page).open(wereld.meting, 'K02')
    await lijst.untilAlive()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(360)
    await page.getByText('Laagdrempelig (2 van 13)').click()
    await expectAccessible(page)
    await lijst.kenmerken.getByRole('link', { name: /Sociale basis/ }).click()
    await expect(page).toHaveURL(/kenmerk=K03/)
  })

  test('it is accessible on a wide screen', async ({ page, wereld }) => {
    await new VragenlijstPage(page).open(wereld.meting, 'K02')
    await expectAccessible(page)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test.beforeEach(async ({ signInAs, wereld }) => {
    await signInAs(wereld.invuller)
  })

  test('a whole kenmerk is filled in, with an error on the way', async ({ page, wereld }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await lijst.vraag(1).trede(3).click()
    await lijst.vraag(1).toelichting.fill('Regel een\nregel twee')
    await lijst.vraag(2).optie('Niet van toepassing').check()
    await lijst.vraag(3).optie('Weet ik niet').check()
    await lijst.verder.click()

    await expect(page).toHaveTitle(/^\(1 fout\) /)
    await expect(lijst.foutenlijst).toBeFocused()
    await expect(lijst.vraag(2).tekst('Vul in waarom')).toBeVisible()
    await expect(lijst.vraag(2).optie('Niet van toepassing')).toBeChecked()
    await expect(lijst.vraag(1).optie(3)).toBeChecked()
    expect(await storedOordeel(wereld.meting.id)).toMatchObject({ niveau: 3, versie: 1 })

    await lijst.vraag(2).toelichting.fill('Dit doet de regio.')
    await lijst.verder.click()
    await expect(page).toHaveURL(/kenmerk=K02/)
    await lijst.vorige.click()
    await expect(lijst.vraag(1).toelichting).toHaveValue('Regel een\nregel twee')
    await expect(lijst.vraag(2).optie('Niet van toepassing')).toBeChecked()
    // What did not change was not written again.
    expect(await storedOordeel(wereld.meting.id)).toMatchObject({ versie: 1 })
    await expect(lijst.kenmerken).toContainText(/^3 van de \d+ vragen ingevuld/)
  })

  for (const [keuze, niveau] of [
    ['houdMijn', 4],
    ['houdOpgeslagen', 2],
  ] as const) {
    test(`of two answers the person chooses one: ${keuze}`, async ({ page, context, wereld }) => {
      const eerste = await new VragenlijstPage(page).open(wereld.meting)
      const tweede = await new VragenlijstPage(await context.newPage()).open(wereld.meting)
      await tweede.vraag(1).trede(2).click()
      await tweede.verder.click()
      await expect(tweede.page).toHaveURL(/kenmerk=K02/)

      const vraag = eerste.vraag(1)
      await vraag.trede(4).click()
      await eerste.vraag(2).trede(1).click()
      await eerste.verder.click()
      await expect(eerste.foutenlijst).toBeVisible()
      await expect(vraag.optie(4)).toBeChecked()
      // Going on without a choice asks again.
      await eerste.verder.click()
      await expect(vraag.houdMijn).toBeVisible()
      await vraag[keuze].click()
      await expect(eerste.stand).toHaveText(OPGESLAGEN)
      await expect(vraag.optie(niveau)).toBeChecked()
      expect(await storedOordeel(wereld.meting.id)).toMatchObject({ niveau })
      expect(await storedOordeel(wereld.meting.id, 'K01.2')).toMatchObject({ niveau: 1 })
    })
  }

  test('an ended session keeps what was typed until one is signed in again', async ({
    page,
    context,
    wereld,
  }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await lijst.vraag(1).trede(5).click()
    await lijst.vraag(1).toelichting.fill('Niet kwijt')
    await context.clearCookies()
    await lijst.verder.click()
    await expect(page.getByRole('alert')).toContainText('U bent niet meer ingelogd')
    await expect(page).toHaveTitle(/^\(1 fout\) /)
    await expect(lijst.vraag(1).optie(5)).toBeChecked()
    await expect(lijst.vraag(1).toelichting).toHaveValue('Niet kwijt')
    await expect(page.getByText(wereld.gemeente.naam)).toHaveCount(0)

    await signInContext(context, wereld.invuller.principal.email)
    await lijst.verder.click()
    await expect(page).toHaveURL(/kenmerk=K02/)
    expect(await storedOordeel(wereld.meting.id)).toMatchObject({ toelichting: 'Niet kwijt' })
  })

  test('a meting that was established meanwhile says so and keeps the form', async ({
    page,
    wereld,
  }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await lijst.vraag(1).trede(5).click()
    await db().meting.update({ where: { id: wereld.meting.id }, data: { status: 'vastgesteld' } })
    await lijst.verder.click()
    await expect(page.getByRole('alert')).toContainText('Deze meting is vastgesteld')
    await expect(lijst.vraag(1).optie(5)).toBeChecked()
    expect(await storedOordeel(wereld.meting.id)).toBeNull()
    await lijst.open(wereld.meting)
    await expect(page.getByRole('link', { name: 'Bekijk de resultaten' })).toBeVisible()
  })

  test('a remark that is too long comes back with a message', async ({ page, wereld }) => {
    const lijst = await new VragenlijstPage(page).open(wereld.meting)
    await lijst.vraag(1).trede(5).click()
    await lijst.vraag(1).toelichting.fill('a'.repeat(10_001))
    await lijst.verder.click()
    await expect(lijst.vraag(1).tekst('Deze tekst is te lang')).toBeVisible()
    await expect(lijst.vraag(1).toelichting).toHaveValue(/^a{10001}$/)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`in a meting ieder-apart, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('the same pages save the own answers', async ({ page, signInAs }) => {
      const { meting, coordinator } = await createWereld('ieder-apart')
      await signInAs(coordinator)
      const lijst = await new VragenlijstPage(page).open(meting)
      if (javaScriptEnabled) await lijst.untilAlive()
      await lijst.vraag(1).trede(2).click()
      await lijst.verder.click()
      await expect(page).toHaveURL(/kenmerk=K02/)
      const antwoorden = await db().antwoord.findMany({
        where: { deelnemer: { metingId: meting.id } },
      })
      expect(antwoorden).toMatchObject([{ indicatorId: 'K01.1', niveau: 2 }])
      expect(await storedOordeel(meting.id)).toBeNull()
    })
  })
}

test.describe('who may fill in', () => {
  const statusAs = async (browser: Browser, email: string | null, pad: string) => {
    const context = await browser.newContext()
    if (email) await signInContext(context, email)
    const page = await context.newPage()
    const response = await page.goto(pad)
    const result = {
      status: response?.status(),
      url: page.url(),
      text: await page.innerText('main'),
    }
    await context.close()
    return result
  }

  test('only members of the gemeente that owns the meting', async ({ browser, wereld }) => {
    const pad = VragenlijstPage.pad(wereld.meting, '/dichtbij?kenmerk=K02')
    const visitor = await statusAs(browser, null, pad)
    expect(visitor.url).toContain(`/inloggen?naar=${encodeURIComponent(pad)}`)

    const lezer = await statusAs(browser, wereld.lezer.principal.email, pad)
    expect(lezer.text).not.toContain('Vraag 1')

    const { email } = wereld.coordinator.principal
    const elsewhere = pad.replace(wereld.gemeente.code, 'GM9901')
    expect((await statusAs(browser, email, elsewhere)).status).toBe(404)
    for (const wrong of ['/nergens', '/integraal?kenmerk=K02', '/dichtbij?kenmerk=K99']) {
      const response = await statusAs(browser, email, VragenlijstPage.pad(wereld.meting, wrong))
      expect(response.status, wrong).toBe(404)
    }
  })
})
