import { readFile } from 'node:fs/promises'
import { listLenzen, standaardInstrument } from '@/lib/instrument/content'
import { WOORDENBOEK } from '@/lib/open-data/schema'
import { DEMO_REGIO } from '@/prisma/seed/gemeenten'
import { expect, expectAccessible, test } from './fixtures'
import { LandelijkPage } from './pages/landelijk'

const kenmerk = standaardInstrument().kenmerken.find(({ id }) => id === 'K05')
const [lens] = listLenzen()
if (!kenmerk || !lens) throw new Error('no content')
const KENMERK = `${kenmerk.nummer}. ${kenmerk.kort}`

test('an adviser reads the country: by kenmerk, by group and by lens', async ({ page, signIn }) => {
  test.slow()
  await signIn('adviseur@demo.example')
  const land = await new LandelijkPage(page).open()
  await expect(land.titel).toBeVisible()
  await expectAccessible(page)

  await land.kies('Kenmerk', KENMERK)
  await expect(page).toHaveURL(/kenmerk=K05/)
  await expect(land.deel('De jeugdregio’s op de kaart')).toContainText(`‘${kenmerk.kort}’`)

  await land.kies('Groepen', 'Provincie')
  const groepen = land.deel('Waar verschillen groepen gemeenten?')
  await expect(groepen.getByText(/^Nog \d+ provincies met te weinig gemeenten$/)).toBeVisible()
  await land.kies('Afspraak of programma', lens.titel)
  // What was chosen before still holds.
  await expect(page).toHaveURL(/kenmerk=K05.*naar=provincie/)
  const afspraak = land.deel('Door de bril van een afspraak of programma')
  await expect(afspraak.getByRole('link', { name: 'Lees over deze afspraak' })).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the map leads to a regio by keyboard, and back', async ({ page, signIn }) => {
  await signIn('beheerder@demo.example')
  const land = await new LandelijkPage(page).open('?kenmerk=K05')
  const tegel = land.tegel(DEMO_REGIO.naam)
  await tegel.focus()
  await page.keyboard.press('Enter')
  const gekozen = page.getByRole('heading', { name: `De verdeling in: ${DEMO_REGIO.naam}` })
  await expect(gekozen).toBeInViewport()
  await page.getByRole('link', { name: 'Terug naar de kaart' }).click()
  await expect(tegel).toBeInViewport()
  await expect(tegel).toHaveAttribute('aria-current', 'true')
})

test('the open data is explained on a page of its own', async ({ page }) => {
  await page.goto('/open-data')
  await expect(page.getByRole('heading', { level: 1, name: 'Open data' })).toBeVisible()
  await expectAccessible(page)
})

test('a coordinator hears that the page is for others', async ({ page, signIn }) => {
  await signIn('coordinator@demo.example')
  const land = await new LandelijkPage(page).open()
  await expect(land.titel).toBeHidden()
  await expect(land.geenRecht).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor downloads the open data, and a beheerder chooses a kenmerk', async ({
    page,
    signIn,
  }) => {
    await page.goto('/open-data')
    for (const naam of Object.keys(WOORDENBOEK)) {
      await expect(page.getByRole('rowheader', { name: naam, exact: true })).toBeVisible()
    }
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /als CSV/ }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${Object.keys(WOORDENBOEK).join(';')}`)

    await signIn('beheerder@demo.example')
    const land = await new LandelijkPage(page).open()
    await land.kies('Kenmerk', KENMERK)
    await expect(page).toHaveURL(/kenmerk=K05/)
    await expect(land.kaart).toBeVisible()
  })
})
