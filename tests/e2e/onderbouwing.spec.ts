import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { maakOffice, maakPdf, maakPng } from '@/tests/factories/bestand'
import { expect, expectAccessible, test } from './fixtures'
import { OnderbouwingPage } from './pages/onderbouwing'

const file = (name: string, inhoud: Uint8Array) => ({
  name,
  // What a browser says of it does not count.
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(inhoud),
})

/** What a press on this leads to, saved. */
async function download(page: Page, press: () => Promise<void>) {
  const [saved] = await Promise.all([page.waitForEvent('download'), press()])
  return { naam: saved.suggestedFilename(), inhoud: await readFile(await saved.path()) }
}

test.beforeEach(async ({ wereld, signInAs }) => {
  await signInAs(wereld.coordinator)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a file goes in and comes out the same', async ({ page, wereld }) => {
      const onderbouwing = await new OnderbouwingPage(page).openVraag(wereld.meting, 'K01.1')
      const inhoud = maakPdf('upload')
      await onderbouwing.voegBestandToe(file('Nota één.pdf', inhoud), 'De nota')
      await expect(onderbouwing.melding('Het bestand is toegevoegd.')).toBeVisible()
      await expect(onderbouwing.stukken).toHaveCount(1)
      await expect(onderbouwing.stukken).toContainText('PDF · 1 kB')
      const saved = await download(page, () => page.getByRole('link', { name: 'De nota' }).click())
      expect(saved.naam).toBe('Nota één.pdf')
      expect(saved.inhoud.equals(inhoud)).toBe(true)
    })

    test('a file of another kind than its name says so and keeps the title', async ({
      page,
      wereld,
    }) => {
      const onderbouwing = await new OnderbouwingPage(page).openVraag(wereld.meting, 'K01.1')
      await onderbouwing.voegBestandToe(file('nota.docx', maakPdf()), 'De nota')
      await expect(onderbouwing.foutenlijst).toContainText(
        'De naam eindigt op .docx, maar de inhoud is een PDF.',
      )
      await expect(onderbouwing.foutenlijst).toBeFocused()
      await expect(onderbouwing.titelBestand).toHaveValue('De nota')
      await expect(onderbouwing.bestand).toHaveAccessibleDescription(/de inhoud is een PDF/)
      await onderbouwing.voegBestandToe(file('macro.docx', maakOffice('docm')))
      await expect(onderbouwing.foutenlijst).toContainText('macro’s')
      await onderbouwing.voegBestandToe(file('plaatje.gif', Buffer.from('GIF89a\u0001\u0000')))
      await expect(onderbouwing.foutenlijst).toContainText('Kies PDF, Word')
      await onderbouwing.voegBestandToe(file('leeg.pdf', new Uint8Array()))
      await expect(onderbouwing.foutenlijst).toContainText('Dit bestand is leeg.')
    })

    test('a file that is too large says how large it is', async ({ page, wereld }) => {
      const onderbouwing = await new OnderbouwingPage(page).openBibliotheek(wereld.gemeente.code)
      await onderbouwing.voegBestandToe(file('a.pdf', new Uint8Array(12 * 1024 * 1024)), 'Groot')
      await expect(onderbouwing.foutenlijst).toContainText(/Dit bestand is 12(,1)? MB/)
      await expect(onderbouwing.foutenlijst).toContainText('hoogstens 10 MB')
      await expect(onderbouwing.titelBestand).toHaveValue('Groot')
      await expect(page).toHaveTitle(/^\(1 fout\) Bibliotheek/)
      const atLimit = new Uint8Array(10 * 1024 * 1024)
      atLimit.set(maakPdf())
      await onderbouwing.voegBestandToe(file('a.pdf', atLimit), 'Net niet te groot')
      await expect(onderbouwing.melding('Het bestand is toegevoegd.')).toBeVisible()
    })

    test('the library is used again, changed and cleared', async ({ page, wereld }) => {
      const onderbouwing = await new OnderbouwingPage(page).openVraag(wereld.meting, 'K01.1')
      await onderbouwing.voegLinkToe('', 'javascript:alert(1)')
      await expect(onderbouwing.foutenlijst).toContainText('begint met https://')
      await expect(onderbouwing.foutenlijst).toContainText('Geef de onderbouwing een titel')
      await onderbouwing.voegLinkToe('Verordening', 'https://www.voorbeeld.nl/verordening')
      await expect(onderbouwing.melding('De link is toegevoegd.')).toBeVisible()

      await onderbouwing.openVraag(wereld.meting, 'K02.1')
      await onderbouwing.toon('Kiezen uit de bibliotheek')
      await page.getByRole('checkbox', { name: 'Verordening' }).check()
      await page.getByRole('button', { name: 'Bij deze vraag zetten' }).click()
      await expect(onderbouwing.melding('staat nu bij deze vraag')).toBeVisible()
      await page.getByRole('button', { name: /Weghalen bij deze vraag.*Verordening/ }).click()
      await expect(onderbouwing.melding('staat niet meer bij deze vraag')).toBeVisible()

      await onderbouwing.openBibliotheek(wereld.gemeente.code)
      await page.getByRole('link', { name: 'Verordening' }).click()
      await page.getByLabel('Titel', { exact: true }).fill('Verordening 2026')
      await page.getByRole('checkbox', { name: 'Dit is vertrouwelijk' }).check()
      await page.getByRole('button', { name: 'Wijziging opslaan' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verordening 2026')
      const verwijder = page.getByRole('button', { name: 'Verwijderen uit de bibliotheek' })
      await verwijder.click()
      await expect(onderbouwing.foutenlijst).toContainText('Zet een vinkje')
      await page.getByRole('checkbox', { name: 'Ja, dit mag worden verwijderd' }).check()
      await verwijder.click()
      await expect(onderbouwing.melding('uit de bibliotheek verwijderd')).toBeVisible()
      await expect(page.getByText('De bibliotheek is nog leeg.')).toBeVisible()
    })

    test('everything of a meting comes in one zip', async ({ page, wereld }) => {
      const onderbouwing = await new OnderbouwingPage(page).openVraag(wereld.meting, 'K01.1')
      const inhoud = maakPng()
      await onderbouwing.voegBestandToe(file('Foto.png', inhoud))
      await expect(onderbouwing.melding('Het bestand is toegevoegd.')).toBeVisible()
      await onderbouwing.openOverzicht(wereld.meting)
      const saved = await download(page, () =>
        page.getByRole('button', { name: 'Zip-bestand downloaden' }).click(),
      )
      const zip = unzipSync(saved.inhoud)
      const naam = Object.keys(zip).find((pad) => pad.endsWith('/Foto.png')) ?? ''
      expect(Buffer.from(zip[naam] ?? []).equals(inhoud)).toBe(true)
      expect(strFromU8(zip['overzicht.html'] ?? new Uint8Array())).toContain('Foto')
    })
  })
}

test('every screen is accessible', async ({ page, wereld }) => {
  const onderbouwing = await new OnderbouwingPage(page).openBibliotheek(wereld.gemeente.code)
  await expectAccessible(page)
  await onderbouwing.voegBestandToe(file('a.png', maakPdf()), 'Fout')
  await expect(onderbouwing.foutenlijst).toBeVisible()
  await expectAccessible(page)

  await onderbouwing.openVraag(wereld.meting, 'K01.1')
  await onderbouwing.voegBestandToe(file('a.pdf', maakPdf('a')), 'Een nota')
  await expect(onderbouwing.stukken).toHaveCount(1)
  await onderbouwing.toon('Link toevoegen')
  await onderbouwing.toon('Bestand toevoegen')
  await onderbouwing.toon('Kiezen uit de bibliotheek')
  await expectAccessible(page)

  await onderbouwing.openOverzicht(wereld.meting)
  await expectAccessible(page)
  await onderbouwing.openBibliotheek(wereld.gemeente.code)
  await page.getByRole('link', { name: 'Een nota' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een nota')
  await expectAccessible(page)
})

test('a lezer cannot see any of it', async ({ page, wereld, signInAs }) => {
  await signInAs(wereld.lezer)
  await new OnderbouwingPage(page).openBibliotheek(wereld.gemeente.code)
  await expect(page.getByText('Toevoegen aan de bibliotheek')).toHaveCount(0)
})
