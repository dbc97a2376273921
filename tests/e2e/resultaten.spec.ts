import type { Page } from '@playwright/test'
import { standaardInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import { establishMeting } from '@/lib/metingen/mutations'
import type { Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { db } from '@/lib/db/client'
import { oordelenOp } from '@/tests/factories/rapport'
import { createWereld } from '@/tests/factories/wereld'
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
  test('first a sentence, then pictures, then the gaps in order', async ({ page, wereld }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(resultaten.titel).toHaveText('Resultaten van Meting 2026')
    await expect(page).toHaveTitle(/^Resultaten van Meting 2026 · /)
    await expect(page.getByText('Tussenstand', { exact: true })).toBeVisible()
    await expect(page.getByText('Zelfbeeld, geen oordeel.', { exact: true })).toBeVisible()
    await expect(
      page.getByText(
        /staat bij alle 13 kenmerken onder het basisniveau; het verst bij ‘Brede blik’\.$/,
      ),
    ).toBeVisible()
    await expect(resultaten.figuur).toBeVisible()
    for (const soort of ['PNG', 'SVG']) {
      const href = await resultaten.figuur
        .getByRole('link', { name: `opslaan als ${soort}` })
        .getAttribute('href')
      const bestand = await page.request.get(href ?? '')
      expect(bestand.headers()['content-type']).toContain(`image/${soort.toLowerCase()}`)
    }
    const zwakste = page.getByRole('region', { name: 'Welke vragen staan het laagst?' })
    await expect(zwakste).toContainText('Daarvan zijn er')
    await expect(zwakste.getByRole('listitem').first()).toContainText('Nog niet gestart')

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

  test('from the picture to the question, its source, a handvat and the plan', async ({
    page,
    wereld,
  }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await resultaten.volgInFiguur(7)
    await expect(resultaten.titel).toContainText('7. ')
    const kenmerk = findKenmerk(instrument, 'K07')
    const vraag = resultaten.vraag(kenmerk?.indicatoren[0]?.stelling ?? '')
    await expect(vraag).toContainText('Nog niet gestart')
    await vraag.getByText(/^(Bron|\d+ bronnen)$/).click()
    await expect(vraag).toContainText('kenmerk 7')
    const plan = page.getByRole('region', { name: 'In het verbeterplan' })
    await expect(plan).toContainText('nog niets in het verbeterplan')
    const handvatten = page.getByRole('region', { name: 'Handvatten' })
    await expect(handvatten).toContainText('Nu aan zet: van niveau 1 naar niveau 2')
    const inPlan = handvatten.getByRole('link', { name: /^Zet in het plan/ }).first()
    const doel = await inPlan.getAttribute('href')
    expect(doel).toMatch(/\/plan\/nieuw\?kenmerk=K07&handvat=K07\.H\d+$/)

    const { gemeenteCode, id: metingId } = wereld.meting
    const { userId } = wereld.coordinator.principal
    await db().actie.create({
      data: {
        gemeenteCode,
        metingId,
        kenmerkId: 'K07',
        titel: 'Een actie uit een handvat',
        handvatId: new URL(doel ?? '', 'http://x').searchParams.get('handvat'),
        instrumentversie: '1.0.0',
        createdById: userId,
        updatedById: userId,
        updatedAt: new Date(),
      },
    })
    await page.reload()
    await expect(plan.getByRole('link', { name: 'Een actie uit een handvat' })).toBeVisible()
    await expect(handvatten.getByRole('link', { name: /^Staat in het plan/ })).toHaveCount(1)
    await page.getByRole('link', { name: /^8\. / }).click()
    await expect(resultaten.titel).toContainText('8. ')
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

  test('a chosen ambition changes the order at once; a wrong year stays to be mended', async ({
    page,
    wereld,
  }) => {
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

    await kaart.jaar.focus()
    await page.keyboard.type('volgend jaar')
    await page.keyboard.press('Enter')
    await expect(resultaten.foutenlijst).toBeFocused()
    await expect(page).toHaveTitle(/^\(1 fout\) Resultaten van /)
    await expect(kaart.jaar).toHaveValue('volgend jaar')
    await expect(kaart.jaar).toHaveAccessibleDescription(/Vul een jaartal in/)
    await kaart.jaar.fill('2028')
    await page.keyboard.press('Enter')
    await expect(kaart.vak).toContainText('Ambitie: niveau 5 in 2028, prioriteit hoog')
  })

  test('no accessibility faults with everything open, nor sideways scrolling', async ({
    page,
    wereld,
  }) => {
    test.slow()
    const resultaten = new ResultatenPage(page)
    for (const rest of ['', '/K07']) {
      await resultaten.open(wereld.meting, rest)
      await openAll(page)
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 740 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBe(320)
      await page.setViewportSize({ width: 1280, height: 720 })
    }
  })
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  for (const titel of ['Score, niveau en ambitie per kenmerk', 'Waar zitten de grootste kloven?']) {
    test(`a tap on a kenmerk in ‘${titel}’ leads to it`, async ({ page, wereld }) => {
      const resultaten = await new ResultatenPage(page).open(wereld.meting)
      const figuur = page.getByRole('figure', { name: titel })
      const kenmerk = figuur.getByRole('link', { name: /^7\. / }).filter({ visible: true }).first()
      const vlak = await kenmerk.boundingBox()
      // WCAG 2.5.8 asks for 24 pixels.
      expect(Math.min(vlak?.width ?? 0, vlak?.height ?? 0)).toBeGreaterThanOrEqual(24)
      await kenmerk.tap()
      await expect(page).toHaveURL(/\/resultaten\/K07$/)
      await expect(resultaten.titel).toContainText('7. ')
    })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an ambition is saved, the order follows, and the meting is established', async ({
    page,
    wereld,
  }) => {
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await expect(resultaten.figuur).toBeVisible()
    const kaart = resultaten.kaart(13)
    await kaart.toon('Ambitie wijzigen')
    await kaart.niveau.selectOption('5')
    await kaart.prioriteit.selectOption('hoog')
    await kaart.jaar.fill('1900')
    await kaart.opslaan.click()
    await expect(page).toHaveTitle(/^\(1 fout\) Resultaten van /)
    await expect(kaart.jaar).toHaveAccessibleDescription(/2024 tot en met 2050/)
    await expect(kaart.jaar).toHaveValue('1900')
    await expect(kaart.niveau).toHaveValue('5')

    await kaart.jaar.fill('2028')
    await kaart.opslaan.click()
    await expect(page).toHaveTitle(/^Resultaten van /)
    await expect(resultaten.kaartOp(1).titel).toContainText('13. ')
    await expect(kaart.melding).toContainText('Dit kenmerk staat nu op plaats 1 van 13.')
    await expect(page).toHaveURL(/#K13$/)

    await resultaten.vaststellen.click()
    await expect(resultaten.bevestiging).toHaveAccessibleDescription(/Zet een vinkje/)
    await expect(page).toHaveTitle(/^\(1 fout\) Resultaten van /)
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
    const resultaten = await new ResultatenPage(page).open(wereld.meting)
    await db().oordeel.deleteMany({ where: { metingId: wereld.meting.id } })
    await resultaten.bevestiging.check()
    await resultaten.vaststellen.click()
    await expect(resultaten.foutenlijst).toContainText('Er is nog niets beoordeeld.')
    await expect(resultaten.bevestiging).toBeChecked()

    await resultaten.open(wereld.meting)
    await expect(page.getByText(/nog niet te zeggen waar gemeente/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Begin met invullen' })).toBeVisible()
    await expect(resultaten.figuur).toHaveCount(0)
    await expect(page.getByText('U kunt deze meting nog niet vaststellen')).toBeVisible()
    await expect(resultaten.vaststellen).toHaveCount(0)
    await expectAccessible(page)
  })
})

test.describe('who sees what', () => {
  test('an invuller reads along, a lezer waits, a visitor signs in', async ({
    page,
    wereld,
    context,
    signInAs,
  }) => {
    const { meting } = wereld
    const resultaten = new ResultatenPage(page)
    const other = { id: meting.id, gemeenteCode: 'GM9901' }
    for (const pad of [ResultatenPage.pad(other), ResultatenPage.pad(meting, '/K99')]) {
      expect((await context.request.get(pad)).status()).toBe(404)
    }
    await signInAs(wereld.invuller)
    await resultaten.open(meting)
    await expect(resultaten.kaarten).toHaveCount(13)
    await expect(page.getByText('Ambitie wijzigen')).toHaveCount(0)
    await expect(page.getByRole('link', { name: /^Zet in het plan/ })).toHaveCount(0)
    await expect(resultaten.vaststellen).toHaveCount(0)
    await expect(resultaten.kaartOp(1).vak).toContainText('Ambitie: niveau 4, prioriteit midden')

    await signInAs(wereld.lezer)
    await resultaten.open(meting)
    await expect(resultaten.titel).toBeVisible()
    await expect(resultaten.kaarten).toHaveCount(0)

    await context.clearCookies()
    await resultaten.open(meting)
    await expect(page).toHaveURL(`/inloggen?naar=${encodeURIComponent(ResultatenPage.pad(meting))}`)
  })

  test('a lezer sees how the answers lay, but of no group under three', async ({
    page,
    signInAs,
  }) => {
    const apart = await createWereld('ieder-apart')
    const { meting, coordinator } = apart
    await storeOordelen(meting.id, coordinator.principal.userId, OORDELEN)
    const perspectieven = ['beleid', 'beleid', 'beleid', 'bestuur', 'inwoners', 'inwoners']
    for (const [index, perspectief] of perspectieven.entries()) {
      const antwoord = { soort: 'niveau', niveau: index < 3 ? 2 : 4, updatedAt: new Date() }
      const create = [
        { indicatorId: 'K07.1', ...antwoord },
        ...(index < 2 ? [{ indicatorId: 'K07.2', ...antwoord }] : []),
      ]
      await db().deelnemer.create({
        data: { metingId: meting.id, perspectief, antwoorden: { create } },
      })
    }
    await db().meting.update({
      where: { id: meting.id },
      data: { rondeGeslotenOp: new Date(Date.now() - 1000) },
    })
    expect(await establishMeting(coordinator.principal, meting.id)).toMatchObject({ ok: true })

    await signInAs(apart.lezer)
    const resultaten = await new ResultatenPage(page).open(meting, '/K07')
    const [eerste, tweede] = findKenmerk(instrument, 'K07')?.indicatoren ?? []
    const vraag = resultaten.vraag(eerste?.stelling ?? '')
    await vraag.getByText('Hoe de 6 antwoorden verdeeld zijn').click()
    await expect(vraag).toContainText('6 mensen gaven een niveau, van 2 tot en met 4.')
    await expect(vraag.getByRole('link', { name: 'opslaan als SVG' })).toHaveAttribute(
      'href',
      /\/resultaten\/figuren\/spreiding-K07\.1\.svg$/,
    )
    await vraag.getByText('Deze figuur als tabel').click()
    const groepen = vraag.getByRole('table').getByRole('rowheader')
    await expect(groepen).toHaveText([
      'Alle antwoorden',
      'Beleid',
      'Overige perspectieven (bestuur en inwoners)',
    ])
    await expect(resultaten.vraag(tweede?.stelling ?? '')).not.toContainText('verdeeld')
  })
})
