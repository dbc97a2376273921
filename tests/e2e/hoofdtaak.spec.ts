import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { standaardInstrument } from '@/lib/instrument/content'
import type { Kenmerk } from '@/lib/instrument/model'
import type { Ambities, Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { gemengdeOordelen, oordelenOp } from '@/tests/factories/rapport'
import { createAccount, createGemeente, TEST_WACHTWOORD } from '@/tests/factories/wereld'
import { expect, test } from './fixtures'
import { InloggenPage } from './pages/inloggen'
import { NieuweMetingPage } from './pages/nieuwe-meting'
import { findScoreregels, RapportPage } from './pages/rapport'
import { ResultatenPage } from './pages/resultaten'
import { VragenlijstPage } from './pages/vragenlijst'

const instrument = standaardInstrument()

const indicatorenOf = ({ indicatoren }: Kenmerk, alleenKern: boolean) =>
  indicatoren.filter(({ kern }) => kern || !alleenKern)

type Vulling = { oordelen: Oordelen; alleenKern: boolean; javaScriptEnabled: boolean }

/** Fills in all kenmerken one after the other, from the first to the results. */
async function vulAllesIn(page: Page, { oordelen, alleenKern, javaScriptEnabled }: Vulling) {
  const lijst = new VragenlijstPage(page)
  for (const kenmerk of instrument.kenmerken) {
    await expect(lijst.titel).toHaveText(kenmerk.titel)
    if (javaScriptEnabled) await lijst.untilAlive()
    for (const [index, { id }] of indicatorenOf(kenmerk, alleenKern).entries()) {
      await lijst.vraag(index + 1).beantwoord(oordelen[id] ?? { soort: 'open' })
    }
    await lijst.verder.click()
  }
  await expect(page).toHaveURL(/\/resultaten$/)
}

/** The cards are the kenmerken with a score, in the order of their gaps; that order. */
async function expectOrder(resultaten: ResultatenPage, oordelen: Oordelen, ambities: Ambities) {
  const { volgordeKloven, kenmerken } = calculateResult(instrument, oordelen, ambities)
  const gescoord = volgordeKloven.filter((id) => kenmerken[id]?.score)
  await expect
    .poll(() => resultaten.kaarten.evaluateAll((cards) => cards.map(({ id }) => id)))
    .toEqual(gescoord)
  return gescoord
}

test('a coordinator goes from signing in to the PDF for the raad', async ({ page }) => {
  test.setTimeout(170_000)
  const naam = 'Meting van de hoofdtaak'
  const oordelen = gemengdeOordelen(instrument)

  await page.goto('/')
  await page.getByRole('link', { name: 'Inloggen en beginnen' }).first().click()
  await new InloggenPage(page).logIn('coordinator@demo.example', 'demo-wachtwoord')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Demostad')
  await page.getByRole('link', { name: 'Nieuwe meting starten' }).click()
  await new NieuweMetingPage(page).start(naam)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(naam)
  await page.getByRole('link', { name: 'Alle vragen invullen' }).click()
  await vulAllesIn(page, { oordelen, alleenKern: false, javaScriptEnabled: true })

  const resultaten = new ResultatenPage(page)
  await expect(resultaten.titel).toHaveText(`Resultaten van ${naam}`)
  const volgorde = await expectOrder(resultaten, oordelen, {})
  const laatste = volgorde.at(-1) ?? ''
  const kaart = resultaten.kaart(Number(laatste.slice(1)))
  await kaart.toon('Ambitie wijzigen')
  await kaart.niveau.selectOption('5')
  await expect(kaart.melding).toContainText('Ambitie opgeslagen.')
  await kaart.prioriteit.selectOption('hoog')
  await expect(kaart.vak).toContainText('Ambitie: niveau 5, prioriteit hoog')
  const [grootste = ''] = await expectOrder(resultaten, oordelen, {
    [laatste]: { niveau: 5, prioriteit: 'hoog' },
  })

  const eerste = resultaten.kaartOp(1)
  await expect(eerste.vak).toContainText('Wat is de kloof?')
  await expect(eerste.vak).toContainText('Hulp die hierbij past')
  await eerste.vak.getByRole('link', { name: /^Alles over dit kenmerk/ }).click()
  await expect(page).toHaveURL(new RegExp(`/resultaten/${grootste}$`))
  await expect(page.getByText('Zo regelt u het.').first()).toBeVisible()

  await page.getByRole('link', { name: 'Resultaten', exact: true }).first().click()
  await resultaten.bevestiging.check()
  await resultaten.vaststellen.click()
  await expect(page.getByText(/^Vastgesteld op .*, revisie 1$/)).toBeVisible()
  await page.getByRole('link', { name: 'Rapport bekijken' }).click()
  await expect(page).toHaveURL(/\/rapport$/)
  await expectSameInPdf(new RapportPage(page))
})

/** The PDF is tagged PDF/UA, and what scores on the screen scores the same in it. */
async function expectSameInPdf(rapport: RapportPage) {
  await expect(rapport.titel).toHaveText('Hoe staat de toegang ervoor?')
  const onScreen = findScoreregels(await rapport.rapport.innerText())
  // The three largest gaps, the three waarden and the 13 kenmerken.
  expect(onScreen).toHaveLength(3 + 3 + 13)
  const pdf = await rapport.download()
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  expect(run('pdfinfo', pdf)).toMatch(/Tagged: +yes/)
  expect(run('pdfinfo', '-meta', pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(findScoreregels(run('pdftotext', pdf, '-'))).toEqual(onScreen)
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the short version and one whole kenmerk lead to the results', async ({ page }) => {
    test.setTimeout(120_000)
    const gemeente = await createGemeente()
    const lid = { gemeenteCode: gemeente.code, rol: 'coordinator' } as const
    const { principal } = await createAccount({ lid })
    const alleOordelen = oordelenOp(instrument, 3)

    await page.goto(`/gemeenten/${gemeente.code}`)
    await new InloggenPage(page).logIn(principal.email, TEST_WACHTWOORD)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(gemeente.naam)
    await page.getByRole('link', { name: 'Meting starten' }).click()
    await new NieuweMetingPage(page).start('Eerste meting')
    await page.getByRole('link', { name: 'Kernvragen invullen' }).click()
    await vulAllesIn(page, { oordelen: alleOordelen, alleenKern: true, javaScriptEnabled: false })

    await page.getByRole('link', { name: 'Eerste meting' }).click()
    await page.getByRole('link', { name: 'Alle vragen invullen' }).click()
    await page.getByRole('link', { name: 'Eenvoudig systeem' }).first().click()
    await vulHeelKenmerkIn(page, alleOordelen)
    await page.getByRole('navigation', { name: 'Kruimelpad' }).getByText('Eerste meting').click()
    await page.getByRole('link', { name: 'Naar de resultaten' }).click()

    const [eerste] = instrument.kenmerken
    const ingevuld = instrument.kenmerken
      .flatMap((kenmerk) => indicatorenOf(kenmerk, kenmerk !== eerste))
      .map(({ id }) => [id, alleOordelen[id]] as const)
    const oordelen: Oordelen = Object.fromEntries(
      ingevuld.flatMap(([id, oordeel]) => (oordeel ? [[id, oordeel]] : [])),
    )
    const resultaten = new ResultatenPage(page)
    await expectOrder(resultaten, oordelen, {})
    await expect(resultaten.kaart(1).vak).toContainText('3,0 van 5')
  })
})

/** The questions of the first kenmerk, of which some have an answer already. */
async function vulHeelKenmerkIn(page: Page, oordelen: Oordelen) {
  const [eerste, tweede] = instrument.kenmerken
  const lijst = new VragenlijstPage(page)
  await expect(lijst.titel).toHaveText(eerste?.titel ?? '')
  for (const [index, { id, kern }] of (eerste?.indicatoren ?? []).entries()) {
    const vraag = lijst.vraag(index + 1)
    if (kern) await expect(vraag.optie(3)).toBeChecked()
    else await vraag.beantwoord(oordelen[id] ?? { soort: 'open' })
  }
  await lijst.verder.click()
  await expect(lijst.titel).toHaveText(tweede?.titel ?? '')
}
