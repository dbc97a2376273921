import type { Page } from '@playwright/test'
import { standaardInstrument } from '@/lib/instrument/content'
import type { Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { db } from '@/lib/db/client'
import { oordelenOp } from '@/tests/factories/rapport'
import { expect, expectAccessible, test } from './fixtures'
import { ResultatenPage } from './pages/resultaten'

const instrument = standaardInstrument()

/** Level 3 all over, kenmerk 5 lower, and kenmerk 7 held back by one core question. */
const OORDELEN: Oordelen = {
  ...oordelenOp(instrument, 3),
  ...oordelenOp(instrument, 2, [5]),
  ...oordelenOp(instrument, 5, [7]),
  'K07.1': { soort: 'niveau', niveau: 1 },
}

async function storeOordelen(metingId: string, userId: string, oordelen: Oordelen) {
  const updatedAt = new Date()
  await db().oordeel.createMany({
    data: Object.entries(oordelen).map(([indicatorId, oordeel]) => ({
      metingId,
      indicatorId,
      soort: oordeel.soort,
      niveau: oordeel.soort === 'niveau' ? oordeel.niveau : null,
      toelichting: oordeel.toelichting ?? '',
      updatedAt,
      updatedById: userId,
    })),
  })
}

const storedAmbitie = (metingId: string, kenmerkId: string) =>
  db().ambitie.findUnique({
    where: { metingId_kenmerkId: { metingId, kenmerkId } },
    select: { niveau: true, prioriteit: true, jaar: true },
  })

const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })

test.beforeEach(async ({ wereld, signInAs }) => {
  const { userId } = wereld.coordinator.principal
  await storeOordelen(wereld.meting.id, userId, OORDELEN)
  await signInAs(wereld.coordinator)
})

test.describe('with JavaScript', () => {
  test('first a sentence, then a picture, then the gaps in order', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(resultaten.titel).toHaveText('Resultaten van Meting 2026')
    await expect(page.getByText('Tussenstand', { exact: true })).toBeVisible()
    await expect(page.getByText('Zelfbeeld, geen oordeel.', { exact: true })).toBeVisible()
    await expect(page.getByText(/haalt het basisniveau nog bij geen van/)).toBeVisible()
    await expect(resultaten.figuur).toBeVisible()

    const { volgordeKloven } = calculateResult(instrument, OORDELEN, {})
    await expect(resultaten.kaarten).toHaveCount(13)
    await expect(resultaten.kaartOp(1).titel).toContainText('5. ')
    for (const [index, id] of volgordeKloven.entries()) {
      await expect(resultaten.kaartOp(index + 1).vak).toHaveId(id)
    }
    const eerste = resultaten.kaartOp(1).vak
    await expect(eerste).toContainText('De score ligt 2,0 onder de ambitie van niveau 4.')
    await expect(eerste).toContainText('Wat niveau 3 vraagt')
    await expect(eerste).toContainText('Een handvat')
    await expect(eerste).toContainText('Zo regelt u het.')
  })

  test('the calculation leads to the very score that is shown', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    const uitkomst = calculateResult(instrument, OORDELEN, {}).kenmerken.K07
    const kaart = resultaten.kaart(7)
    await kaart.toon('Hoe is dit berekend?')
    await expect(kaart.vak).toContainText(`${uitkomst?.score?.afgerond ?? ''} van 5`)
    const stap = await kaart.vak.getByText(/De score is \d+ gedeeld door \d+/).textContent()
    const [, som, gewichten] = /De score is (\d+) gedeeld door (\d+)/.exec(stap ?? '') ?? []
    const { teller, noemer } = uitkomst?.score ?? { teller: 0, noemer: 1 }
    expect(Number(som) * noemer).toBe(Number(gewichten) * teller)
    await expect(kaart.vak).toContainText('Daarom blijft het niveau 2')
    const samen = kaart.vak.getByRole('row', { name: /^Samen/ })
    await expect(samen).toContainText(String(som))
    await expect(
      kaart.vak.getByRole('link', { name: 'Lees de hele verantwoording van de berekening' }),
    ).toHaveAttribute('href', '/verantwoording')
  })

  test('a chosen ambition changes the order at once', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    const kaart = resultaten.kaart(13)
    await kaart.toon('Ambitie wijzigen')
    await kaart.niveau.selectOption('5')
    await expect(kaart.melding).toContainText('Ambitie opgeslagen.')
    await kaart.prioriteit.focus()
    await kaart.prioriteit.selectOption('hoog')
    await expect(kaart.melding).toContainText('Dit kenmerk staat nu op plaats 1 van 13.')
    await expect(resultaten.kaartOp(1).titel).toContainText('13. ')
    await expect(kaart.vak).toContainText('Kloof 2,0')
    await expect(kaart.vak).toBeInViewport()
    await expect(kaart.prioriteit).toBeFocused()
    expect(await storedAmbitie(wereld.meting.id, 'K13')).toEqual({
      niveau: 5,
      prioriteit: 'hoog',
      jaar: null,
    })
  })

  test('a wrong year keeps what was typed, by keyboard', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    const kaart = resultaten.kaart(2)
    await kaart.vak.getByText('Ambitie wijzigen').focus()
    await page.keyboard.press('Enter')
    await kaart.jaar.focus()
    await page.keyboard.type('volgend jaar')
    await page.keyboard.press('Enter')
    await expect(resultaten.foutenlijst).toBeFocused()
    await expect(kaart.jaar).toHaveValue('volgend jaar')
    await expect(kaart.jaar).toHaveAccessibleDescription(/Vul een jaartal in/)
    await kaart.jaar.fill('2028')
    await page.keyboard.press('Enter')
    await expect(kaart.melding).toContainText('Ambitie opgeslagen.')
    await expect(kaart.vak).toContainText('Ambitie: niveau 4 in 2028, prioriteit midden')
  })

  test('no accessibility faults, also with everything open', async ({ page, wereld }) => {
    test.slow()
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(resultaten.figuur.locator('svg')).toBeVisible()
    await openAll(page)
    await expectAccessible(page)
    await resultaten.open(wereld.meting, '/K07')
    await expect(resultaten.titel).toContainText('7. ')
    await openAll(page)
    await expectAccessible(page)
  })

  test('nothing scrolls sideways on a phone', async ({ page, wereld }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await new ResultatenPage(page).open(wereld.meting)
    await openAll(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(360)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an ambition is saved and the order follows', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(resultaten.figuur).toBeHidden()
    const kaart = resultaten.kaart(13)
    await kaart.toon('Ambitie wijzigen')
    await kaart.niveau.selectOption('5')
    await kaart.prioriteit.selectOption('hoog')
    await kaart.jaar.fill('1900')
    await kaart.opslaan.click()
    await expect(kaart.jaar).toHaveAccessibleDescription(/2024 tot en met 2050/)
    await expect(kaart.jaar).toHaveValue('1900')
    await expect(kaart.niveau).toHaveValue('5')

    await kaart.jaar.fill('2028')
    await kaart.opslaan.click()
    await expect(resultaten.kaartOp(1).titel).toContainText('13. ')
    await expect(kaart.melding).toContainText('Dit kenmerk staat nu op plaats 1 van 13.')
    await expect(page).toHaveURL(/#K13$/)
  })

  test('a meting is established', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await resultaten.vaststellen.click()
    await expect(resultaten.bevestiging).toHaveAccessibleDescription(/Zet een vinkje/)
    await resultaten.bevestiging.check()
    await resultaten.vaststellen.click()
    await expect(page.getByText(/^Vastgesteld op .*, revisie 1$/)).toBeVisible()
  })
})

test.describe('establishing', () => {
  test('closes the meting until it is opened again for a reason', async ({ page, wereld }) => {
    const { id } = wereld.meting
    await db().oordeel.deleteMany({ where: { metingId: id, indicatorId: 'K03.1' } })
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(page.getByText(/^1 vraag heeft nog geen niveau\./)).toBeVisible()
    await resultaten.vaststellen.click()
    await expect(resultaten.foutenlijst).toBeFocused()
    await resultaten.bevestiging.check()
    await resultaten.vaststellen.click()

    await expect(page.getByText(/^Vastgesteld op \d+ \w+ \d{4}, revisie 1$/)).toBeVisible()
    await expect(resultaten.vaststellen).toBeHidden()
    await expect(page.getByText('Ambitie wijzigen')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Rapport als PDF' })).toHaveAttribute(
      'href',
      `/api/v1/metingen/${id}/rapport.pdf`,
    )
    await expect(page.getByRole('link', { name: 'Rapport bekijken' })).toBeVisible()

    await resultaten.heropen('')
    await expect(resultaten.reden).toHaveAccessibleDescription(/Vul in waarom/)
    await resultaten.reden.fill('Kenmerk 3 klopte niet.')
    await page.getByRole('button', { name: 'Meting heropenen' }).click()
    await expect(page.getByText('Tussenstand', { exact: true })).toBeVisible()
    expect(await db().meting.findUnique({ where: { id } })).toMatchObject({
      status: 'open',
      revisie: 2,
    })
  })

  test('is refused while nothing is judged, and the page says what to do', async ({
    page,
    wereld,
  }) => {
    await db().oordeel.deleteMany({ where: { metingId: wereld.meting.id } })
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(page.getByText(/nog niet te zeggen waar gemeente/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Begin met invullen' })).toBeVisible()
    await expect(resultaten.figuur).toHaveCount(0)
    await expect(page.getByText('U kunt deze meting nog niet vaststellen')).toBeVisible()
    await expect(resultaten.vaststellen).toHaveCount(0)
    await expectAccessible(page)
  })

  test('is refused when the judgements were taken back meanwhile', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await db().oordeel.deleteMany({ where: { metingId: wereld.meting.id } })
    await resultaten.bevestiging.check()
    await resultaten.vaststellen.click()
    await expect(resultaten.foutenlijst).toContainText('Er is nog niets beoordeeld.')
    await expect(resultaten.bevestiging).toBeChecked()
  })
})

test.describe('who sees what', () => {
  test('an invuller reads along', async ({ page, wereld, context, signInAs }) => {
    await context.clearCookies()
    await signInAs(wereld.invuller)
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(resultaten.kaarten).toHaveCount(13)
    await expect(page.getByText('Ambitie wijzigen')).toHaveCount(0)
    await expect(resultaten.vaststellen).toHaveCount(0)
    await expect(resultaten.kaartOp(1).vak).toContainText('Ambitie: niveau 4, prioriteit midden')
  })

  test('a lezer sees nothing before it is established', async ({
    page,
    wereld,
    context,
    signInAs,
  }) => {
    await context.clearCookies()
    await signInAs(wereld.lezer)
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(resultaten.titel).toBeVisible()
    await expect(resultaten.kaarten).toHaveCount(0)
  })

  test('a visitor signs in first, and another address is no page', async ({
    page,
    wereld,
    context,
  }) => {
    const { meting } = wereld
    const other = await context.request.get(
      ResultatenPage.pad({ id: meting.id, gemeenteCode: 'GM9901' }),
    )
    expect(other.status()).toBe(404)
    const unknown = await context.request.get(ResultatenPage.pad(meting, '/K99'))
    expect(unknown.status()).toBe(404)
    await context.clearCookies()
    await new ResultatenPage(page).open(meting)
    await expect(page).toHaveURL(`/inloggen?naar=${encodeURIComponent(ResultatenPage.pad(meting))}`)
  })
})
