import { addBehoefte, changeBehoefte } from '@/lib/behoeften/mutations'
import { db } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { establishMeting } from '@/lib/metingen/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import type { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { BehoeftenPage } from './pages/behoeften'

type Wereld = Awaited<ReturnType<typeof createWereld>>

/** Every question of one kenmerk at level 2: a score of 2,0 and a gap of 2,0. */
async function judge({ coordinator, meting }: Wereld, kenmerkId = 'K12') {
  const { kenmerken } = requireInstrument(meting.instrumentversie)
  const kenmerk = kenmerken.find(({ id }) => id === kenmerkId)
  for (const { id: indicatorId } of kenmerk?.indicatoren ?? []) {
    const target = { metingId: meting.id, indicatorId, versie: null }
    await saveOordeel(coordinator.principal, target, { niveau: 2 })
  }
}

const KENNIS = { soort: 'kennis', urgentie: 'nu', toelichting: 'Hoe doen anderen dit?' } as const

async function stateNeed({ coordinator, meting }: Wereld) {
  const target = { metingId: meting.id, kenmerkId: 'K12' }
  const outcome = await addBehoefte(coordinator.principal, target, KENNIS)
  if (!outcome.ok) throw new Error(outcome.reden)
  return { metingId: meting.id, behoefteId: outcome.value.behoefteId }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from a gap to what is needed, what there is for it, and a request with figures', async ({
      page,
      signInAs,
      wereld,
    }) => {
      await judge(wereld)
      await signInAs(wereld.coordinator)
      const behoeften = await new BehoeftenPage(page).open(wereld.meting)
      await expect(page.getByRole('heading', { name: 'Kenmerken met een kloof (1)' })).toBeVisible()

      // Nothing chosen: the form says what to do, and keeps what was typed.
      const kenmerk = await behoeften.openBehoefte('K12')
      await kenmerk.getByLabel('Toelichting').fill('Wij zoeken een training.')
      await kenmerk.getByRole('button', { name: 'Toevoegen' }).click()
      await expect(behoeften.foutenlijst).toBeFocused()
      await expect(behoeften.foutenlijst).toContainText('Kies wat u nodig hebt.')
      await expect(kenmerk.getByLabel('Toelichting')).toHaveValue('Wij zoeken een training.')
      await kenmerk.getByRole('radio', { name: 'Kennis' }).check()
      await kenmerk.getByRole('radio', { name: 'Dit jaar' }).check()
      await kenmerk.getByRole('button', { name: 'Toevoegen' }).click()

      await expect(kenmerk.getByRole('status')).toContainText('Behoefte toegevoegd.')
      await expect(kenmerk).toContainText('Nodig: dit jaar')
      await expect(kenmerk).toContainText('Dit past daarbij')
      const plan = kenmerk.getByRole('link', { name: /^Zet in het plan: / }).first()
      await expect(plan).toHaveAttribute('href', /\/plan\/nieuw\?kenmerk=K12&ondersteuning=/)

      await behoeften.aanvragen.click()
      await page.getByRole('radio', { name: 'De score en de kloof' }).check()
      await behoeften.toon.click()
      await expect(behoeften.mail).toHaveValue(/Wij zoeken een training\./)
      await expect(behoeften.mail).toHaveValue(
        /Onze score: 2,0 van 5, niveau 2\. Onze ambitie: niveau 4\. De kloof is 2,0\./,
      )
      await behoeften.mail.fill('Een korte vraag.')
      if (!javaScriptEnabled) {
        await page.getByRole('button', { name: 'Mail en download bijwerken' }).click()
      }
      await expect(page.getByRole('link', { name: 'Openen in uw mailprogramma' })).toHaveAttribute(
        'href',
        /^mailto:stevigelokaleteams@vng\.nl\?subject=.*&body=Een%20korte%20vraag\.$/,
      )
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Downloaden als tekst' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('aanvraag-ondersteuning.txt')
    })
  })
}

test('what others have to solve is recorded, changed and removed', async ({
  page,
  signInAs,
  wereld,
}) => {
  const { coordinator, meting } = wereld
  await judge(wereld)
  await establishMeting(coordinator.principal, meting.id)
  await signInAs(coordinator)
  const behoeften = await new BehoeftenPage(page).open(meting)
  const kenmerk = behoeften.kenmerk('K12')
  await behoeften.voegKnelpuntToe('K12', { partij: 'Het Rijk', tekst: 'Het geld is tijdelijk.' })
  await expect(kenmerk.getByRole('status')).toContainText('Signaal toegevoegd.')
  await expect(kenmerk).toContainText('Voor: het Rijk')
  await expect(kenmerk).toContainText('Niet gedeeld. Alleen uw gemeente ziet de signalen.')
  await expect(kenmerk.getByRole('link', { name: 'Bepaal wat u deelt' })).toHaveAttribute(
    'href',
    /\/delen$/,
  )

  await kenmerk.getByText('Veranderen of verwijderen').click()
  await kenmerk.getByLabel('Wat is het knelpunt?').first().fill('Het geld stopt steeds.')
  await kenmerk.getByRole('button', { name: 'Verandering opslaan' }).click()
  await expect(kenmerk).toContainText('De verandering is opgeslagen.')
  await expect(kenmerk).toContainText('Het geld stopt steeds.')
  await kenmerk.getByText('Veranderen of verwijderen').click()
  await kenmerk.getByRole('button', { name: 'Verwijderen' }).click()
  await expect(kenmerk).toContainText('Verwijderd.')
  await expect(kenmerk).not.toContainText('Het geld stopt steeds.')
  expect(await db().signaal.count({ where: { metingId: meting.id } })).toBe(0)
})

test('someone who was first is not overwritten unseen', async ({ page, signInAs, wereld }) => {
  const { coordinator, meting } = wereld
  const plek = await stateNeed(wereld)
  await signInAs(coordinator)
  const behoeften = await new BehoeftenPage(page).open(meting)
  const kenmerk = behoeften.kenmerk('K12')
  await changeBehoefte(coordinator.principal, plek, { ...KENNIS, urgentie: 'later', versie: 1 })
  await kenmerk.getByText('Veranderen of verwijderen').click()
  const toelichting = kenmerk.getByLabel('Toelichting').first()
  await toelichting.fill('Wij willen een bezoek.')
  await kenmerk.getByRole('button', { name: 'Verandering opslaan' }).click()
  await expect(behoeften.foutenlijst).toContainText('Nu staat er: Kennis, later')
  await expect(toelichting).toHaveValue('Wij willen een bezoek.')
  await kenmerk.getByRole('button', { name: 'Verandering opslaan' }).click()
  await expect(kenmerk).toContainText('De verandering is opgeslagen.')
  await expect(kenmerk).toContainText('Wij willen een bezoek.')
})

test('what the gaps ask leads on to kenmerk and plan; a lezer reads all of it', async ({
  page,
  signInAs,
  wereld,
}) => {
  const { coordinator, lezer, meting } = wereld
  await judge(wereld)
  await stateNeed(wereld)
  await establishMeting(coordinator.principal, meting.id)
  await signInAs(coordinator)
  await page.goto(BehoeftenPage.pad(meting, '/resultaten/gevolgen'))
  const opdracht = page.getByRole('region', { name: /^Opdracht: / })
  await expect(opdracht.getByRole('listitem').first()).toContainText('Nu niveau 2, ambitie 4.')
  await expect(opdracht.getByRole('link', { name: /^Zet in het plan: / }).first()).toHaveAttribute(
    'href',
    /\/plan\/nieuw\?kenmerk=K12&gevolg=opdracht&handvat=K12\.H\d/,
  )
  await opdracht
    .getByRole('link', { name: /^Naar het kenmerk: / })
    .first()
    .click()
  await expect(page).toHaveURL(/\/resultaten\/K12$/)

  await signInAs(lezer)
  await page.goto(BehoeftenPage.pad(meting, '/resultaten/gevolgen'))
  await expect(opdracht).toBeVisible()
  await expect(page.getByRole('link', { name: /^Zet in het plan: / })).toHaveCount(0)
  await page.goto(BehoeftenPage.pad(meting))
  await expect(page.getByText('Hoe doen anderen dit?')).toBeVisible()
  await expect(page.getByText('Behoefte toevoegen')).toHaveCount(0)
  await page.goto(BehoeftenPage.pad(meting, '/behoeften/aanvraag'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze pagina is niet voor uw rol',
  )
})

test('the pages are accessible: empty, and with a fault', async ({ page, signInAs, wereld }) => {
  const { coordinator, meting } = wereld
  await signInAs(coordinator)
  const behoeften = await new BehoeftenPage(page).open(meting)
  await expectAccessible(page)
  await behoeften.open(meting, '/resultaten/gevolgen')
  await expect(page.getByText('Er is nog geen vraag met een niveau.')).toBeVisible()
  await expectAccessible(page)
  await judge(wereld)
  await behoeften.open(meting)
  const kenmerk = await behoeften.openBehoefte('K12')
  await kenmerk.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(behoeften.foutenlijst).toBeFocused()
  await expectAccessible(page)
})

test('filled, on a small screen, the pages are accessible and do not scroll sideways', async ({
  page,
  signInAs,
  wereld,
}) => {
  const { coordinator, meting } = wereld
  await judge(wereld)
  await stateNeed(wereld)
  await signInAs(coordinator)
  await page.setViewportSize({ width: 320, height: 800 })
  const behoeften = await new BehoeftenPage(page).open(meting, '/resultaten/gevolgen')
  await expectAccessible(page)
  await behoeften.open(meting, '/behoeften/aanvraag?cijfers=kort')
  await expect(behoeften.foutenlijst).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: /Kennis/ }).check()
  await behoeften.toon.click()
  await expect(page.getByText('Deze tekst is te lang')).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
