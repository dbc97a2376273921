import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'

const PAGINAS = [
  '/kader',
  '/kader/K02',
  '/kader/wijzigingen',
  '/ondersteuning',
  '/begrippen',
  '/proces',
  '/lenzen',
  '/lenzen/hervormingsagenda-jeugd',
  '/ontwikkelingen',
  '/verantwoording',
  '/zoeken',
  '/zoeken?q=veilig+tuis',
  '/zoeken?q=xqzxqz',
] as const

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })

/** The place on the page that its address names. */
async function expectPlace(page: Page): Promise<void> {
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect(id).not.toBe('')
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
}

for (const pad of PAGINAS) {
  test(`${pad} has no accessibility faults and no sideways scroll`, async ({ page }) => {
    test.slow()
    await page.goto(pad)
    await expect(h1(page)).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
}

test('an unknown kenmerk, lens, template or version is no page', async ({ request }) => {
  for (const pad of [
    '/kader/K99',
    '/kader/K02?versie=9.9.9',
    '/kader?versie=9.9.9',
    '/kader/wijzigingen?versie=9.9.9',
    '/lenzen/bestaat-niet',
    '/proces/bestaat-niet',
  ]) {
    expect((await request.get(pad)).status(), pad).toBe(404)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor reads from the framework to a kenmerk, and on to the next', async ({ page }) => {
    await page.goto('/')
    await page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: 'Kader' })
      .click()
    await expect(
      page.getByRole('heading', { level: 3 }).filter({ hasText: /^\d+\. / }),
    ).toHaveCount(13)
    await page.getByRole('link', { name: /^2\. Laagdrempelig/ }).click()
    await expect(h1(page)).toContainText('Laagdrempelig')

    const niveaus = page.getByRole('list', { name: 'De vijf niveaus van vraag 2.1' })
    await expect(niveaus.getByRole('listitem')).toHaveCount(5)
    for (const titel of [
      'Handvatten',
      'Vragen voor het gesprek',
      'Ondersteuning',
      'Afspraken en programma’s',
    ]) {
      await expect(page.getByRole('heading', { level: 2, name: titel })).toBeVisible()
    }
    await expect(page.getByRole('heading', { name: 'Van niveau 1 naar 2' })).toBeVisible()

    await page
      .getByRole('navigation', { name: 'Vorige en volgende kenmerk' })
      .getByRole('link', { name: /^3\. / })
      .click()
    await expect(page).toHaveURL('/kader/K03')
  })

  test('support is found by choices that stay', async ({ page }) => {
    await page.goto('/ondersteuning')
    await page.getByLabel('Kenmerk').selectOption({ label: '2. Laagdrempelig' })
    await page.getByLabel('Soort').selectOption('budget')
    await page.getByRole('button', { name: 'Toon ondersteuning' }).click()
    await expect(page).toHaveURL(/kenmerk=K02/)
    await expect(page.getByLabel('Kenmerk')).toHaveValue('K02')
    await expect(page.getByLabel('Soort')).toHaveValue('budget')
    const resultaten = page.getByRole('region', { name: /vormen? van ondersteuning, van de/ })
    await expect(resultaten.getByRole('heading', { level: 3 })).toContainText([
      'Ondersteuningsbudget sociaal domein',
    ])
    for (const vraag of ['Wat krijgt u?', 'Voor wie?', 'Wat kost het?', 'Hoe regelt u het?']) {
      await expect(resultaten.getByText(vraag).first()).toBeVisible()
    }
  })

  test('choices without a result say what to do', async ({ page }) => {
    await page.goto('/ondersteuning?kenmerk=K12&soort=budget')
    await expect(
      page.getByRole('heading', { name: 'Deze keuzes samen geven geen resultaat' }),
    ).toBeVisible()
    await page.getByRole('link', { name: /^Zonder ‘Soort: Budget’/ }).click()
    await expect(page).toHaveURL('/ondersteuning?kenmerk=K12')
  })

  test('an unknown choice is left out, with a message', async ({ page }) => {
    await page.goto('/ondersteuning?niveau=9&kenmerk=K01&kenmerk=K02')
    await expect(page.getByText(/kennen wij niet: ‘kenmerk’ en ‘uw niveau nu’/)).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Alle \d+ vormen/ })).toBeVisible()
    await page.goto('/ontwikkelingen?kenmerk=K99')
    await expect(page.getByText(/Dit kenmerk kennen wij niet/)).toBeVisible()
  })

  for (const [vraag, soort, plek] of [
    ['wachtlijst', 'Vragen', /\/kader\/K13#K13\.2$/],
    ['wachtlisjt', 'Vragen', /\/kader\/K13#K13\.2$/],
    ['18 jaar', 'Beschrijvingen van niveaus', /\/kader\/K\d\d#K[\d.]+-niveau-\d$/],
    ['Veilig Thuis', 'Begrippen', /\/begrippen#veilig-thuis$/],
    ['ondersteuningsbudjet', 'Ondersteuning', /\/ondersteuning#ondersteuningsbudget/],
  ] as const) {
    test(`searching for ${vraag} leads to the very place`, async ({ page }) => {
      await page.goto('/kader')
      await page.getByLabel('Waar zoekt u naar?').fill(vraag)
      await page.getByRole('button', { name: 'Zoeken' }).click()
      await expect(page.getByRole('heading', { level: 2 })).toContainText(`voor ‘${vraag}’`)
      await expect(page.getByLabel('Waar zoekt u naar?')).toHaveValue(vraag)
      await expect(page.locator('mark').first()).toBeVisible()
      await page.getByRole('region', { name: soort }).getByRole('link').first().click()
      await expect(page).toHaveURL(plek)
      await expectPlace(page)
    })
  }

  test('a search without results gives other ways', async ({ page }) => {
    await page.goto('/zoeken?q=xqzxqz')
    await expect(page.getByText('Er is niets gevonden voor ‘xqzxqz’')).toBeVisible()
    await page.getByRole('link', { name: 'Alle begrippen' }).click()
    await expect(page).toHaveURL('/begrippen')
  })

  test('a lens leads to its questions, and says why a part has none', async ({ page }) => {
    await page.goto('/lenzen')
    await page.getByRole('link', { name: 'Hervormingsagenda Jeugd 2023-2028', exact: true }).click()
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /brede analyse/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/kader\/K05#K05\.1$/)
    await expectPlace(page)
    await page.goto('/lenzen/werken-aan-veiligheid')
    await expect(page.getByText('Geen vraag in dit instrument.').first()).toBeVisible()
  })
})

test('a template is saved as a file of text', async ({ page }) => {
  await page.goto('/proces')
  const download = page.waitForEvent('download')
  await page
    .getByRole('link', { name: 'Bewaar als tekstbestand: Uitnodiging voor inwoners' })
    .click()
  expect((await download).suggestedFilename()).toBe('vit-uitnodiging-inwoners.txt')
})

test('two versions stand beside each other', async ({ page }) => {
  await page.goto('/kader/wijzigingen')
  await expect(page.getByRole('heading', { name: 'Versie 1.0.0' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Versie 1.1.0-concept' }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Lees versie 1.1.0-concept' }).click()
  await expect(page.getByText(/Dat is een concept/)).toBeVisible()
  await page.getByRole('link', { name: /^5\. Brede blik/ }).click()
  await expect(page).toHaveURL('/kader/K05?versie=1.1.0-concept')
  await page.getByRole('link', { name: 'Lees de versie waarmee u nu meet' }).click()
  await expect(page).toHaveURL('/kader/K05')
})
