import type { Browser, Page } from '@playwright/test'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import { db } from '@/lib/db/client'
import type { Niveau, Perspectief } from '@/lib/instrument/model'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, signInContext, test as base } from './fixtures'
import { DeelnemersPage } from './pages/deelnemers'
import { GesprekPage, SchermPage } from './pages/gesprek'
import { ResultatenPage } from './pages/resultaten'
import { VragenlijstPage } from './pages/vragenlijst'

/**
 * The whole of filling in together, as six people and a coordinator live it: from the invitation
 * in the mail to the snapshot. Every person has a browser of their own.
 */

const OPGESLAGEN = /^Opgeslagen om \d\d:\d\d$/

/**
 * Who takes part, and what they choose by the number that the question has for them: all agree on
 * K01.1, and on K01.5 they do not.
 */
const DEELNEMERS: readonly Readonly<{ perspectief: Perspectief; keuzes: [number, Niveau][] }>[] = [
  { perspectief: 'beleid', keuzes: [[1, 3]] },
  {
    perspectief: 'uitvoering',
    keuzes: [
      [1, 3],
      [5, 1],
    ],
  },
  {
    perspectief: 'uitvoering',
    keuzes: [
      [1, 3],
      [5, 1],
    ],
  },
  { perspectief: 'management', keuzes: [[3, 4]] },
  {
    perspectief: 'inwoners',
    keuzes: [
      [1, 3],
      [2, 1],
    ],
  },
  { perspectief: 'partners', keuzes: [[3, 5]] },
]

const test = base.extend({
  wereld: async ({}, provide) => {
    await provide(await createWereld('ieder-apart'))
  },
})
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] })

const adresVan = (metingId: string, index: number) => `deelnemer${index}@${metingId}.example`

/** Finds someone's mail in the mailbox of the demo and opens the link in it. */
async function openUitnodiging(page: Page, adres: string): Promise<void> {
  const deelnemer = await db().deelnemer.findFirstOrThrow({ where: { email: adres } })
  const mail = await db().mail.findFirstOrThrow({ where: { deelnemerId: deelnemer.id } })
  await page.goto(`/postbus/${mail.id}`)
  await expect(page.getByText(adres)).toBeVisible()
  await page.getByRole('link', { name: 'Open de link als deze deelnemer' }).click()
  await expect(page).toHaveURL(/\/deelname\/vitd_/)
}

async function kies(lijst: VragenlijstPage, keuzes: readonly [number, Niveau][]): Promise<void> {
  for (const [nummer, niveau] of keuzes) await lijst.vraag(nummer).trede(niveau).click()
}

async function beantwoord(page: Page, keuzes: readonly [number, Niveau][]): Promise<void> {
  await page.getByRole('link', { name: 'Begin met de vragen' }).click()
  const lijst = new VragenlijstPage(page)
  await lijst.untilAlive()
  await kies(lijst, keuzes)
  await expect(lijst.stand).toHaveText(OPGESLAGEN)
}

/** Someone chooses while the connection is gone; once it is back the answers are saved. */
async function beantwoordZonderVerbinding(
  page: Page,
  keuzes: readonly [number, Niveau][],
): Promise<void> {
  await page.getByRole('link', { name: 'Begin met de vragen' }).click()
  const lijst = new VragenlijstPage(page)
  await lijst.untilAlive()
  await page.context().setOffline(true)
  await kies(lijst, keuzes)
  await expect(lijst.stand).toContainText(/niet opgeslagen/i)
  await page.context().setOffline(false)
  await expect(lijst.stand).toHaveText(OPGESLAGEN, { timeout: 20_000 })
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  return context.newPage()
}

test('six people answer apart, talk, and the gemeente establishes', async ({
  page,
  browser,
  signInAs,
  wereld,
}) => {
  test.setTimeout(180_000)
  const { meting, coordinator } = wereld
  await signInAs(coordinator)

  await test.step('the coordinator invites over five perspectieven', async () => {
    const deelnemers = await new DeelnemersPage(page).open(meting)
    for (const perspectief of new Set(DEELNEMERS.map((deelnemer) => deelnemer.perspectief))) {
      const adressen = DEELNEMERS.flatMap((deelnemer, index) =>
        deelnemer.perspectief === perspectief ? [adresVan(meting.id, index)] : [],
      )
      await deelnemers.nodigUit(perspectief, adressen.join('\n'))
      const respons = deelnemers.respons(PERSPECTIEF_NAMEN[perspectief])
      await expect(respons).toHaveText([String(adressen.length), '0', '0', '0'])
    }
  })

  await test.step('all open their mail and answer, one of them offline for a while', async () => {
    const pages = await Promise.all(DEELNEMERS.map(() => newPage(browser)))
    for (const [index, { keuzes }] of DEELNEMERS.entries()) {
      const own = pages[index]
      if (!own) throw new Error('no browser for this participant')
      await openUitnodiging(own, adresVan(meting.id, index))
      await (index === 1 ? beantwoordZonderVerbinding(own, keuzes) : beantwoord(own, keuzes))
    }
    await Promise.all(pages.map((own) => own.context().close()))
    const antwoorden = await db().antwoord.findMany({
      where: { deelnemer: { metingId: meting.id } },
    })
    expect(antwoorden).toHaveLength(DEELNEMERS.flatMap(({ keuzes }) => keuzes).length)
  })

  await test.step('the coordinator sees how many began, and closes the round', async () => {
    const deelnemers = await new DeelnemersPage(page).open(meting)
    await expect(deelnemers.respons('Uitvoering')).toHaveText(['2', '0', '2', '0'])
    await deelnemers.toon('Ronde nu sluiten')
    await deelnemers.knop('Ronde nu sluiten').click()
    await expect(deelnemers.stap).toContainText('Voer het gesprek')
  })

  await test.step('on two screens the difference is talked about', async () => {
    await page.goto(GesprekPage.pad(meting))
    await page.getByRole('button', { name: '1 vraag overnemen' }).first().click()
    await expect(page.getByText('Eén oordeel is overgenomen')).toBeVisible()

    // Who takes the minutes is another coordinator of the gemeente.
    const lid = { gemeenteCode: meting.gemeenteCode, rol: 'coordinator' } as const
    const { principal: notulist } = await createAccount({ lid })
    const secondContext = await browser.newContext()
    await signInContext(secondContext, notulist.email)
    const leader = await new SchermPage(page).open(meting, 'K01', 'K01.5')
    const minutes = await new SchermPage(await secondContext.newPage()).open(meting, 'K01', 'K01.5')
    await leader.untilAlive()
    await minutes.untilAlive()
    await leader.stap(2).click()
    await expect(minutes.optie(2)).toBeChecked({ timeout: 2_000 })
    await minutes.reden.fill('In twee van de drie teams gaat het anders.')
    await expect(leader.reden).toHaveValue('In twee van de drie teams gaat het anders.', {
      timeout: 5_000,
    })
    await expectAccessible(page)
    await secondContext.close()
  })

  await test.step('the gemeente establishes, with what people answered beside it', async () => {
    const resultaten = new ResultatenPage(page)
    await page.goto(`/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}/resultaten`)
    await resultaten.bevestiging.check()
    await resultaten.vaststellen.click()
    await expect(page.getByText(/^Vastgesteld op/).first()).toBeVisible()
    const { inhoud } = await db().momentopname.findFirstOrThrow({ where: { metingId: meting.id } })
    const momentopname = momentopnameSchema.parse(JSON.parse(inhoud))
    expect(momentopname.oordelen['K01.1']).toMatchObject({ niveau: 3 })
    expect(momentopname.oordelen['K01.5']).toMatchObject({
      niveau: 2,
      toelichting: 'In twee van de drie teams gaat het anders.',
    })
    expect(momentopname.voorlopigeOordelen?.['K01.5']).toMatchObject({ niveau: 1 })
    expect(momentopname.deelnemersPerPerspectief).toMatchObject({ uitvoering: 2, inwoners: 1 })
    expect(inhoud).not.toContain('@')
  })
})
