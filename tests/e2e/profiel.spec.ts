import { db } from '@/lib/db/client'
import { saveProfiel } from '@/lib/profiel/mutations'
import { expect, expectAccessible, test } from './fixtures'
import { ProfielPage } from './pages/profiel'
import { VragenlijstPage } from './pages/vragenlijst'

const NVT_KNOP = 'Neem over: niet van toepassing'
const NVT_TEKST = /^In het afgelopen jaar waren er geen aparte oplossingen op maat\./
const storedOordeel = (metingId: string) =>
  db().oordeel.findUnique({ where: { metingId_indicatorId: { metingId, indicatorId: 'K08.5' } } })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test.beforeEach(async ({ signInAs, wereld }) => {
      await signInAs(wereld.invuller)
    })

    test('one fills in the profile and sees what follows from it', async ({ page, wereld }) => {
      await page.goto(`/gemeenten/${wereld.gemeente.code}`)
      await page.getByRole('link', { name: 'Profiel invullen' }).click()
      const profiel = new ProfielPage(page)
      await expect(profiel.gevolgen).toContainText('Nog niets.')
      await profiel.optie('Er waren geen aparte oplossingen').check()
      await profiel.optie('De inkoop van specialistische hulp').check()
      await profiel.opslaan.click()

      await expect(profiel.opgeslagen).toBeVisible()
      await expect(profiel.optie('De inkoop van specialistische hulp')).toBeChecked()
      await expect(profiel.gevolgen).toContainText(/Bij \d+ van de \d+ stellingen staat uitleg/)
      await profiel.gevolgen.getByRole('link', { name: 'Wat de gemeente leert' }).click()
      await expect(page).toHaveURL(/integraal\?kenmerk=K08#K08\.5/)
      await expect(page.getByRole('button', { name: NVT_KNOP })).toBeVisible()
    })

    test('a faulty answer comes back with what to do, and nothing is lost', async ({
      page,
      wereld,
    }) => {
      const profiel = await new ProfielPage(page).open(wereld.gemeente)
      await profiel.optie('De gemeente zelf').check()
      await profiel.optie('Geen van deze onderdelen').check()
      await profiel.optie('De inkoop van specialistische hulp').check()
      await profiel.opslaan.click()
      await expect(profiel.foutenlijst).toBeFocused()
      await expect(profiel.foutenlijst).toContainText('Vraag 5: Kies alleen')
      await expect(page).toHaveTitle(/^\(1 fout\) /)
      await expect(profiel.optie('De gemeente zelf')).toBeChecked()
      await expect(profiel.optie('Geen van deze onderdelen')).toBeChecked()

      await profiel.optie('Geen van deze onderdelen').uncheck()
      await profiel.opslaan.click()
      await expect(profiel.opgeslagen).toBeVisible()
      await expect(page).toHaveTitle(/^Gemeenteprofiel/)
      await expect(profiel.optie('De gemeente zelf')).toBeChecked()
    })

    test('one takes over a proposal in the questionnaire', async ({ page, wereld }) => {
      const { gemeente, meting, invuller } = wereld
      await saveProfiel(invuller.principal, gemeente.code, {
        P12: { opties: ['geen-aparte'], versie: null },
      })
      await page.goto(VragenlijstPage.pad(meting, '/integraal?kenmerk=K08'))
      const lijst = new VragenlijstPage(page)
      if (javaScriptEnabled) await lijst.untilAlive()
      const vraag = lijst.vraag(5)
      await vraag.toelichting.fill('Zo werken wij al jaren.')
      await vraag.knop(NVT_KNOP).click()
      await expect(vraag.optie('Niet van toepassing')).toBeChecked()
      await expect(vraag.toelichting).toHaveValue(NVT_TEKST)
      await expect(vraag.toelichting).toHaveValue(/Zo werken wij al jaren\.$/)
      await expect.poll(async () => (await storedOordeel(meting.id))?.soort).toBe('nvt')
      expect((await storedOordeel(meting.id))?.toelichting).toMatch(NVT_TEKST)
    })
  })
}

test('someone who was first is not overwritten unseen', async ({ page, signInAs, wereld }) => {
  const { gemeente, invuller, coordinator } = wereld
  await signInAs(invuller)
  const profiel = await new ProfielPage(page).open(gemeente)
  await saveProfiel(coordinator.principal, gemeente.code, {
    P07: { opties: ['van-10-tot-25'], versie: null },
  })
  await profiel.optie('Minder dan 10 medewerkers').check()
  await profiel.opslaan.click()
  await expect(profiel.foutenlijst).toContainText('Opgeslagen is nu: "10 tot 25 medewerkers".')
  await expect(profiel.optie('Minder dan 10 medewerkers')).toBeChecked()
  await profiel.opslaan.click()
  await expect(profiel.opgeslagen).toBeVisible()
})

test('a lezer reads the answers and cannot change them', async ({ page, signInAs, wereld }) => {
  const { gemeente, lezer, coordinator } = wereld
  await saveProfiel(coordinator.principal, gemeente.code, {
    P02: { opties: ['eigen'], versie: null },
  })
  await signInAs(lezer)
  const profiel = await new ProfielPage(page).open(gemeente)
  await expect(page.getByRole('definition').filter({ hasText: 'De gemeente zelf' })).toBeVisible()
  await expect(profiel.opslaan).toHaveCount(0)
})

test('the start of a meting points to the profile', async ({ page, signInAs, wereld }) => {
  await signInAs(wereld.coordinator)
  await page.goto(`/gemeenten/${wereld.gemeente.code}/metingen/nieuw`)
  await page.getByRole('link', { name: 'Naar het gemeenteprofiel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gemeenteprofiel')
})

test('the profile is accessible, empty, filled in and with a fault', async ({
  page,
  signInAs,
  wereld,
}) => {
  await signInAs(wereld.coordinator)
  const profiel = await new ProfielPage(page).open(wereld.gemeente)
  await expectAccessible(page)
  await profiel.optie('Er waren geen aparte oplossingen').check()
  await profiel.opslaan.click()
  await expect(profiel.opgeslagen).toBeVisible()
  await expectAccessible(page)
  await profiel.optie('Geen van deze onderdelen').check()
  await profiel.optie('De inkoop van specialistische hulp').check()
  await profiel.opslaan.click()
  await expect(profiel.foutenlijst).toBeFocused()
  await expectAccessible(page)
})
