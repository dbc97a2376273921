import type { Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { setAmbitie } from '@/lib/ambities/mutations'
import type { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { JournaalPage } from './pages/journaal'

type Wereld = Awaited<ReturnType<typeof createWereld>>

/** A judgement by the invuller that the coordinator changed, and an ambitie. */
async function writeChanges({ meting, coordinator, invuller }: Wereld) {
  const vraag = { metingId: meting.id, indicatorId: 'K01.2' }
  await saveOordeel(
    invuller.principal,
    { ...vraag, versie: null },
    { niveau: 2, toelichting: 'Wij begonnen in het voorjaar.' },
  )
  await saveOordeel(coordinator.principal, { ...vraag, versie: 1 }, { niveau: 4 })
  const kenmerk = { metingId: meting.id, kenmerkId: 'K02' }
  await setAmbitie(coordinator.principal, kenmerk, { niveau: 5, prioriteit: 'hoog' })
}

const storedOordeel = (metingId: string) =>
  db().oordeel.findFirstOrThrow({
    where: { metingId, indicatorId: 'K01.2' },
    select: { soort: true, niveau: true, toelichting: true, versie: true },
  })

test.beforeEach(async ({ wereld, signInAs }) => {
  await signInAs(wereld.coordinator)
})

async function expectNoSidewaysScroll(page: Page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(360)
}

test('shows who changed what, and puts an earlier value back', async ({ page, wereld }) => {
  await writeChanges(wereld)
  const journaal = await new JournaalPage(page).open(wereld.meting)
  await expect(journaal.titel).toHaveText('Journaal van Meting 2026')
  await expect(journaal.regels).toHaveCount(3)
  await expect(journaal.regel(1)).toContainText('Niveau 5 (Geborgd en lerend), prioriteit hoog')
  await expect(journaal.regel(2)).toContainText('Oordeel gewijzigd')
  await expect(journaal.regel(2)).toContainText('Wij begonnen in het voorjaar.')
  await expect(journaal.regel(3)).toContainText(wereld.invuller.principal.naam)
  await expect(journaal.regel(3)).toContainText('Nog geen oordeel')
  await expectAccessible(page)

  await journaal.zetTerug(2).click()
  await expect(page.getByText(/^Teruggezet\./)).toBeVisible()
  await expect(journaal.regels).toHaveCount(4)
  expect(await storedOordeel(wereld.meting.id)).toEqual({
    soort: 'niveau',
    niveau: 2,
    toelichting: 'Wij begonnen in het voorjaar.',
    versie: 3,
  })
  // Back to before the first judgement: it is taken back.
  await journaal.zetTerug(4).click()
  await expect(journaal.regels).toHaveCount(5)
  await expect(journaal.regel(1)).toContainText('Oordeel teruggenomen')
  expect(await storedOordeel(wereld.meting.id)).toMatchObject({ soort: 'open', toelichting: '' })
})

test('overwrites nothing when someone else was first', async ({ page, wereld }) => {
  await writeChanges(wereld)
  const journaal = await new JournaalPage(page).open(wereld.meting)
  const target = { metingId: wereld.meting.id, indicatorId: 'K01.2', versie: 2 }
  await saveOordeel(wereld.invuller.principal, target, { niveau: 5 })
  const regel = journaal.regels
    .filter({ hasText: 'Oordeel gewijzigd' })
    .filter({ hasText: 'Wij begonnen in het voorjaar.' })
  await regel.getByRole('button', { name: /^Zet terug/ }).click()
  await expect(regel).toContainText('Dit is intussen veranderd.')
  await expect(regel).toContainText('Nu staat er: ‘Niveau 5 (Geborgd en lerend)’')
  expect(await storedOordeel(wereld.meting.id)).toMatchObject({ niveau: 5, versie: 3 })
  await expectAccessible(page)
  await regel.getByRole('button', { name: /^Zet terug/ }).click()
  await expect(page.getByText(/^Teruggezet\./)).toBeVisible()
  expect(await storedOordeel(wereld.meting.id)).toMatchObject({ niveau: 2, versie: 4 })
})

test('an empty journaal says so', async ({ page, wereld }) => {
  await new JournaalPage(page).open(wereld.meting)
  await expect(page.getByText('Er is in deze meting nog niets veranderd.')).toBeVisible()
  await expectAccessible(page)
})

test('holds hundreds of lines, by 50, also on a phone', async ({ page, wereld }) => {
  const { meting, gemeente, coordinator } = wereld
  await db().auditregel.createMany({
    data: Array.from({ length: 500 }, (_, index) => ({
      tijdstip: new Date(Date.UTC(2026, 2, 1, 12, 0, index)),
      userId: coordinator.principal.userId,
      gemeenteCode: gemeente.code,
      metingId: meting.id,
      operatie: 'oordeel:geven',
      onderwerp: 'K01.2',
      details: JSON.stringify({
        van: null,
        naar: { soort: 'niveau', niveau: 3, toelichting: `${'x'.repeat(400)} ${index}` },
      }),
    })),
  })
  await page.setViewportSize({ width: 360, height: 740 })
  const journaal = await new JournaalPage(page).open(meting)
  await expect(journaal.regels).toHaveCount(50)
  await expect(page.getByText('500 wijzigingen, u ziet 1 tot en met 50')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: 'Oudere wijzigingen' }).click()
  await expect(page.getByText('Pagina 2 van 10')).toBeVisible()
  await page.getByRole('link', { name: 'Nieuwere wijzigingen' }).click()
  await expect(page.getByText('Pagina 1 van 10')).toBeVisible()
})

test('is not for a lezer, and no page at another address', async ({
  page,
  wereld,
  context,
  signInAs,
}) => {
  const elsewhere = { id: wereld.meting.id, gemeenteCode: 'GM9901' }
  expect((await context.request.get(JournaalPage.pad(elsewhere))).status()).toBe(404)
  await signInAs(wereld.lezer)
  const journaal = await new JournaalPage(page).open(wereld.meting)
  await expect(journaal.titel).toHaveText('Deze pagina is niet voor uw rol')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('filters, names wrong dates, and puts back', async ({ page, wereld }) => {
    await writeChanges(wereld)
    const journaal = await new JournaalPage(page).open(wereld.meting)
    await journaal.kenmerk.selectOption({ label: '1. Eenvoudig systeem' })
    await journaal.toon.click()
    await expect(journaal.regels).toHaveCount(2)
    await journaal.persoon.selectOption({ label: wereld.invuller.principal.naam })
    await journaal.van.fill('2026-01-01')
    await journaal.toon.click()
    await expect(journaal.regels).toHaveCount(1)
    await expect(journaal.kenmerk).toHaveValue('K01')
    await expect(journaal.van).toHaveValue('2026-01-01')
    await journaal.tot.fill('2026-01-02')
    await journaal.toon.click()
    await expect(page.getByText('Met deze keuze is er geen wijziging gevonden.')).toBeVisible()

    await journaal.open(wereld.meting, '?kenmerk=K01&van=2026-02-31')
    await expect(journaal.foutenlijst).toContainText('Vul een datum in')
    await expect(journaal.van).toHaveAccessibleDescription(/Vul een datum in/)
    await expect(journaal.regels).toHaveCount(2)

    await journaal.zetTerug(1).click()
    await expect(page.getByText(/^Teruggezet\./)).toBeVisible()
    await expect(journaal.regels).toHaveCount(3)
    expect(await storedOordeel(wereld.meting.id)).toMatchObject({ niveau: 2, versie: 3 })
  })
})

test('a filter that is wrong has no accessibility faults', async ({ page, wereld }) => {
  await writeChanges(wereld)
  const journaal = await new JournaalPage(page).open(wereld.meting, '?tot=x&kenmerk=K99')
  await expect(journaal.foutenlijst.getByRole('link')).toHaveCount(2)
  await expect(journaal.regels).toHaveCount(3)
  await expectAccessible(page)
})
