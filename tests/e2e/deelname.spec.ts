import type { BrowserContext, Page } from '@playwright/test'
import { createLink, tokenOf } from '@/lib/auth/deelnamelink'
import { db } from '@/lib/db/client'
import type { Perspectief } from '@/lib/instrument/model'
import { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { VragenlijstPage } from './pages/vragenlijst'

const OPGESLAGEN = /^Opgeslagen om \d\d:\d\d$/
/** A cut connection; a link that does not work; and two answers to one question. */
const EXPECTED = [/ERR_(INTERNET_DISCONNECTED|FAILED)|40[149]|412/]
const DAY = 24 * 60 * 60 * 1000

/** Someone who was invited in a meting of their own. */
async function nodigUit({
  perspectief = 'inwoners',
  verlooptOp = new Date(Date.now() + 30 * DAY),
}: { perspectief?: Perspectief; verlooptOp?: Date } = {}) {
  const { meting } = await createWereld('ieder-apart')
  const { sleutel, hash } = createLink('persoonlijk')
  const deelnemer = await db().deelnemer.create({
    data: {
      metingId: meting.id,
      perspectief,
      email: `deelnemer@${meting.id}.example`,
      links: { create: { sleutel, hash, verlooptOp } },
    },
  })
  return { meting, deelnemer, pad: `/deelname/${tokenOf('persoonlijk', sleutel)}` }
}
type Genodigde = Awaited<ReturnType<typeof nodigUit>>

const opgeslagen = ({ deelnemer }: Genodigde, indicatorId = 'K01.1') =>
  db().antwoord.findUnique({
    where: { deelnemerId_indicatorId: { deelnemerId: deelnemer.id, indicatorId } },
  })
const sluit = ({ meting }: Genodigde) =>
  db().meting.update({ where: { id: meting.id }, data: { rondeGeslotenOp: new Date() } })
const trekIn = ({ deelnemer }: Genodigde, ingetrokkenOp: Date | null) =>
  db().deelnamelink.updateMany({ where: { deelnemerId: deelnemer.id }, data: { ingetrokkenOp } })

async function openVraag(page: Page, { pad }: Genodigde): Promise<VragenlijstPage> {
  await page.goto(`${pad}/invullen/dichtbij?kenmerk=K01`)
  return new VragenlijstPage(page)
}
const countDrafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('vit:')).length)
const foutenlijst = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('list') })
const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test.use({ expectedErrors: EXPECTED })

// The tests share one address, and many of their links do not work.
test.beforeEach(async () => {
  await db().rateLimit.deleteMany({ where: { key: { startsWith: 'deelname:' } } })
})

test('someone invited goes from start to thanks by keyboard alone', async ({ page }) => {
  const genodigde = await nodigUit()
  await page.goto(genodigde.pad)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Uw kijk op hulp')
  await expect(page.getByText('Er doen nog maar weinig mensen mee')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Begin met de vragen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/invullen\/dichtbij\?kenmerk=K01/)

  const lijst = new VragenlijstPage(page)
  await lijst.untilAlive()
  await expect(page.getByText('Begon het gesprek bij uw vraag')).toBeVisible()
  await expectAccessible(page)
  await lijst.vraag(1).optie(1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(lijst.stand).toHaveText(OPGESLAGEN)
  expect(await opgeslagen(genodigde)).toMatchObject({ niveau: 2 })

  await page.goto(`${genodigde.pad}/afronden`)
  await expect(page.getByText(/^U hebt \d+ vragen niet ingevuld/)).toBeVisible()
  await expectAccessible(page)
  await knop(page, 'Afronden').press('Enter')
  await expect(page).toHaveURL(/bedankt$/)
  await expectAccessible(page)
  expect(await db().mail.count({ where: { deelnemerId: genodigde.deelnemer.id } })).toBe(1)
  await page.getByRole('link', { name: 'Bekijk of verander uw antwoorden' }).click()
  await expect(page.getByText('Ga verder met de vragen')).toBeVisible()
})

test('it fits on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { pad } = await nodigUit()
  for (const rest of ['', '/invullen', '/afronden', '/intrekken']) {
    await page.goto(pad + rest)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), rest).toBe(360)
  }
})

test.describe('an open link', () => {
  const maakOpen = async (maximum: number) => {
    const { meting } = await createWereld('ieder-apart')
    const { sleutel, hash } = createLink('open')
    await db().openLink.create({
      data: {
        metingId: meting.id,
        perspectief: 'partners',
        maximum,
        sleutel,
        hash,
        createdById: 'x',
      },
    })
    return { meting, pad: `/deelname/${tokenOf('open', sleutel)}` }
  }

  test('gives a link of one’s own, until it is full', async ({ page }) => {
    const { meting, pad } = await maakOpen(1)
    await page.goto(pad)
    await expectAccessible(page)
    expect(await db().deelnemer.count({ where: { metingId: meting.id } })).toBe(0)
    await knop(page, 'Doe mee').click()
    await expect(page).toHaveURL(/\/deelname\/vitd_/)
    await expect(page.getByRole('textbox', { name: 'Uw eigen link' })).toHaveValue(
      new RegExp(`${page.url().slice(-20)}$`),
    )

    await page.getByText('Mail mij deze link').click()
    await knop(page, 'Mail mij de link').click()
    await expect(foutenlijst(page)).toBeFocused()
    await expectAccessible(page)
    await page.getByLabel('Uw e-mailadres').fill('ik@voorbeeld.nl')
    await knop(page, 'Mail mij de link').click()
    await expect(page.getByText('Kan er naar dit adres een mail')).toBeVisible()

    await page.goto(pad)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er doen al genoeg mensen mee')
    await expectAccessible(page)
  })
})

const NIET_STUREN = 'niet-sturen'

/**
 * In the browser: while `key` is in the session storage no answer gets out. What a page sends as it
 * is left cannot be held up from outside.
 */
function refuseToSend(key: string): void {
  const send = window.fetch.bind(window)
  window.fetch = (input, init) =>
    init?.method === 'PUT' && sessionStorage.getItem(key) !== null
      ? Promise.reject(new TypeError('Failed to fetch'))
      : send(input, init)
}

test.describe('nothing gets lost', () => {
  test('offline: it waits, outlives a reload, and is sent once', async ({ page, context }) => {
    const genodigde = await nodigUit()
    await page.addInitScript(refuseToSend, NIET_STUREN)
    const lijst = await openVraag(page, genodigde)
    await lijst.untilAlive()
    await context.setOffline(true)
    await lijst.vraag(1).trede(2).click()
    await lijst.vraag(1).trede(4).click()
    await lijst.vraag(1).toelichting.fill('Onderweg getypt')
    await expect(lijst.stand).toContainText('Nog niet opgeslagen: geen verbinding.')
    // Before the connection is back: then it is tried again at once, and again on leaving.
    await page.evaluate((key) => {
      sessionStorage.setItem(key, '1')
    }, NIET_STUREN)
    await context.setOffline(false)
    await page.reload()
    await expect(lijst.vraag(1).optie(4)).toBeChecked()
    await expect(lijst.stand).toContainText('Nog niet opgeslagen')
    await page.evaluate((key) => {
      sessionStorage.removeItem(key)
    }, NIET_STUREN)
    await expect(lijst.stand).toHaveText(OPGESLAGEN, { timeout: 40_000 })
    expect(await opgeslagen(genodigde)).toMatchObject({
      niveau: 4,
      toelichting: 'Onderweg getypt',
      versie: 1,
    })
    expect(await countDrafts(page)).toBe(0)
  })

  test('a full browser storage is said, and leaving asks first', async ({ page }) => {
    const genodigde = await nodigUit()
    const lijst = await openVraag(page, genodigde)
    await lijst.untilAlive()
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.route('**/antwoorden/*', (route) => route.abort())
    await lijst.vraag(1).trede(2).click()
    await expect(page.getByText('uw browser kan dit antwoord niet onthouden')).toBeVisible()
    const asked = page.waitForEvent('dialog')
    const closing = page.close({ runBeforeUnload: true })
    await (await asked).dismiss()
    await closing
  })

  test('a revoked link keeps what was typed, and a working one saves it', async ({ page }) => {
    const genodigde = await nodigUit()
    const lijst = await openVraag(page, genodigde)
    await lijst.untilAlive()
    await trekIn(genodigde, new Date())
    await lijst.vraag(1).trede(5).click()
    await lijst.vraag(1).toelichting.fill('Niet kwijt')
    await expect(lijst.stand).toContainText('uw link werkt niet meer')
    await expect(page.getByRole('link', { name: /^Vraag een nieuwe link aan/ })).toHaveAttribute(
      'href',
      genodigde.pad,
    )
    await expectAccessible(page)
    expect((await page.goto(genodigde.pad))?.status()).toBe(404)
    await expect(page.getByText('In deze browser staan nog antwoorden')).toBeVisible()
    await expectAccessible(page)

    await trekIn(genodigde, null)
    await openVraag(page, genodigde)
    await expect(lijst.vraag(1).toelichting).toHaveValue('Niet kwijt')
    await expect(lijst.stand).toHaveText(OPGESLAGEN)
  })

  test('two devices: both answers side by side', async ({ page, browser }) => {
    const genodigde = await nodigUit()
    const ander: BrowserContext = await browser.newContext()
    const eerste = await openVraag(page, genodigde)
    const tweede = await openVraag(await ander.newPage(), genodigde)
    await Promise.all([eerste.untilAlive(), tweede.untilAlive()])
    await tweede.vraag(1).trede(2).click()
    await expect(tweede.stand).toHaveText(OPGESLAGEN)
    await eerste.vraag(1).trede(4).click()
    await expect(eerste.vraag(1).tekst('op een ander apparaat')).toBeVisible()
    await expectAccessible(page)
    await eerste.vraag(1).houdMijn.click()
    await expect.poll(async () => (await opgeslagen(genodigde))?.niveau).toBe(4)
    await ander.close()
  })

  test('finishing leaves nothing in the browser, or says what is left', async ({ page }) => {
    const genodigde = await nodigUit()
    const lijst = await openVraag(page, genodigde)
    await lijst.untilAlive()
    await lijst.vraag(1).optie('Niet van toepassing').check()
    await expect(lijst.stand).toContainText('vul eerst de toelichting in')
    await page.goto(`${genodigde.pad}/afronden`)
    await expect(page.getByText('Eén antwoord is nog niet opgeslagen')).toBeVisible()
    await expectAccessible(page)
    await knop(page, 'Afronden').click()
    await expect(page).toHaveURL(/bedankt$/)
    await expect(page.getByText('Eén antwoord is nog niet opgeslagen')).toBeVisible()
    expect(await countDrafts(page)).toBe(1)
    await knop(page, 'Wis wat niet is opgeslagen').click()
    await expect(page.getByText('Eén antwoord is nog niet opgeslagen')).toBeHidden()
    expect(await countDrafts(page)).toBe(0)
  })

  test('what comes after the round closed is shown, and can be copied', async ({ page }) => {
    const genodigde = await nodigUit()
    const lijst = await openVraag(page, genodigde)
    await lijst.untilAlive()
    await lijst.vraag(2).trede(3).click()
    await expect(lijst.stand).toHaveText(OPGESLAGEN)
    await sluit(genodigde)
    await lijst.vraag(1).trede(5).click()
    await lijst.vraag(1).toelichting.fill('Net te laat')
    await expect(lijst.stand).toContainText('de tijd om te antwoorden is voorbij')
    await page.goto(genodigde.pad)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'De tijd om te antwoorden is voorbij',
    )
    await expect(page.getByText('Eén antwoord kwam te laat')).toBeVisible()
    await expect(page.getByText('Net te laat')).toBeVisible()
    await expectAccessible(page)
  })

  test('withdrawing empties the server and the browser', async ({ page }) => {
    const genodigde = await nodigUit()
    const lijst = await openVraag(page, genodigde)
    await lijst.untilAlive()
    await lijst.vraag(1).trede(3).click()
    await expect(lijst.stand).toHaveText(OPGESLAGEN)
    await lijst.vraag(2).optie('Niet van toepassing').check()
    await page.goto(`${genodigde.pad}/intrekken`)
    await expectAccessible(page)
    await knop(page, 'Wis mijn antwoorden').click()
    await expect(page.getByText('Uw antwoorden zijn weg.')).toBeVisible()
    expect(await opgeslagen(genodigde)).toBeNull()
    expect(await countDrafts(page)).toBe(0)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one fills in, goes on and finishes', async ({ page }) => {
    const genodigde = await nodigUit()
    const lijst = await openVraag(page, genodigde)
    await lijst.vraag(1).trede(3).click()
    await lijst.vraag(1).toelichting.fill('<b>=1+1</b>')
    await lijst.verder.click()
    await expect(page).toHaveURL(/kenmerk=K02/)
    expect(await opgeslagen(genodigde)).toMatchObject({ niveau: 3, toelichting: '<b>=1+1</b>' })
    await page.goto(`${genodigde.pad}/afronden`)
    await knop(page, 'Afronden').click()
    await expect(page).toHaveURL(/bedankt$/)
  })

  test('of two answers the person chooses one', async ({ page, context }) => {
    const genodigde = await nodigUit()
    const eerste = await openVraag(page, genodigde)
    const tweede = await openVraag(await context.newPage(), genodigde)
    await tweede.vraag(1).trede(2).click()
    await tweede.verder.click()
    await expect(tweede.page).toHaveURL(/kenmerk=K02/)
    await eerste.vraag(1).trede(4).click()
    await eerste.verder.click()
    await eerste.vraag(1).houdMijn.click()
    await expect(eerste.stand).toHaveText(OPGESLAGEN)
    expect(await opgeslagen(genodigde)).toMatchObject({ niveau: 4 })
  })

  test('an expired link keeps what was typed on the page', async ({ page }) => {
    const genodigde = await nodigUit()
    const lijst = await openVraag(page, genodigde)
    await lijst.vraag(1).toelichting.fill('Niet kwijt')
    await trekIn(genodigde, new Date())
    await lijst.verder.click()
    await expect(page.getByRole('alert')).toContainText('Uw link werkt niet meer')
    await expect(lijst.vraag(1).toelichting).toHaveValue('Niet kwijt')
    expect(await opgeslagen(genodigde)).toBeNull()
  })

  test('a link that does not work is a 404 that offers a new one', async ({ page }) => {
    const verlopen = await nodigUit({ verlooptOp: new Date(Date.now() - DAY) })
    const paden = [verlopen.pad, `${verlopen.pad}/afronden`, `/deelname/vitd_${'B'.repeat(43)}`]
    const texts = []
    for (const pad of paden) {
      const response = await page.goto(pad)
      expect(response?.status()).toBe(404)
      expect(response?.headers()).toMatchObject({
        'cache-control': expect.stringMatching(/\bno-store\b/),
        'x-robots-tag': 'noindex, nofollow',
      })
      texts.push(await page.innerText('main'))
      await knop(page, 'Stuur mij een nieuwe link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw mail')
    }
    expect(new Set(texts).size).toBe(1)
    expect(await db().mail.count({ where: { deelnemerId: verlopen.deelnemer.id } })).toBe(1)
  })
})

test('a member chooses from where they answer, and gets those questions', async ({
  page,
  signInAs,
}) => {
  const { meting, coordinator } = await createWereld('ieder-apart')
  await signInAs(coordinator)
  await page.goto(VragenlijstPage.pad(meting))
  await expect(page).toHaveURL(/perspectief$/)
  await knop(page, 'Verder naar de vragen').click()
  await expect(foutenlijst(page)).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Bestuur' }).check()
  await knop(page, 'Verder naar de vragen').click()
  await expect(page).toHaveURL(/kenmerk=K01/)
  await expect(page.getByText('U antwoordt vanuit het perspectief bestuur.')).toBeVisible()
  const lijst = new VragenlijstPage(page)
  await lijst.untilAlive()
  await lijst.verder.click()
  await expect(page).toHaveURL(/kenmerk=K03/)
})

test('a member says that they are ready, and takes the answers back', async ({
  page,
  signInAs,
}) => {
  const { meting, invuller } = await createWereld('ieder-apart')
  await db().deelnemer.create({
    data: { metingId: meting.id, userId: invuller.principal.userId, perspectief: 'beleid' },
  })
  await signInAs(invuller)
  const lijst = await new VragenlijstPage(page).open(meting)
  await lijst.untilAlive()
  await lijst.vraag(1).trede(3).click()
  await expect(lijst.stand).toHaveText(OPGESLAGEN)
  await lijst.vraag(2).optie('Niet van toepassing').check()

  await page.goto(`/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}/deelname`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw deelname')
  await expect(page.getByText('Niemand bij de gemeente ziet welke antwoorden')).toBeVisible()
  await expect(page.getByText('Eén antwoord is nog niet opgeslagen')).toBeVisible()
  await expectAccessible(page)
  await knop(page, 'Ik ben klaar').click()
  await expect(page.getByText(/^U hebt de vragenlijst op .* afgerond\.$/)).toBeVisible()
  await expect(knop(page, 'Ik ben klaar')).toBeHidden()
  await expectAccessible(page)
  expect(await db().mail.count({ where: { metingId: meting.id } })).toBe(0)

  await page.getByRole('link', { name: 'Antwoorden intrekken' }).click()
  await expectAccessible(page)
  await knop(page, 'Wis mijn antwoorden').click()
  await expect(page.getByText('Uw antwoorden zijn weg.')).toBeVisible()
  expect(await db().antwoord.count({ where: { deelnemer: { metingId: meting.id } } })).toBe(0)
  expect(await countDrafts(page)).toBe(0)
})
