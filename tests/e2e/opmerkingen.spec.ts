import { establishMeting } from '@/lib/metingen/mutations'
import { beantwoordOpmerking, plaatsOpmerking, wijzigOpmerking } from '@/lib/opmerkingen/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { expect, expectAccessible, signInContext, test } from './fixtures'
import { WerkruimtePage } from './pages/opmerkingen'

const K01_1 = (metingId: string) => ({ metingId, indicatorId: 'K01.1' })
const zonder = (tekst: string) => ({ tekst, vermeld: [] })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('two members talk about a question until it is resolved', async ({
      page,
      browser,
      baseURL,
      signInAs,
      wereld,
    }) => {
      const { coordinator, invuller, meting } = wereld
      await signInAs(invuller)
      const eigen = await new WerkruimtePage(page).open(meting)
      await expect(eigen.opmerkingen).toContainText('Er zijn nog geen opmerkingen bij deze vraag.')
      await eigen.nieuw.fill('Klopt dit?\n<b>Echt</b>')
      await page.getByLabel(coordinator.principal.naam).first().check()
      await eigen.plaatsen.click()
      await expect(page).toHaveURL(/#opmerking-/)
      await expect(eigen.opmerking('<b>Echt</b>')).toContainText(
        `Voor ${coordinator.principal.naam}`,
      )

      const context = await browser.newContext({
        javaScriptEnabled,
        ...(baseURL !== undefined && { baseURL }),
      })
      await signInContext(context, coordinator.principal.email)
      const ander = await new WerkruimtePage(await context.newPage()).open(meting)
      await expect(ander.opmerkingen.getByText('Voor u')).toBeVisible()
      await ander.knop('Gezien').click()
      await expect(ander.opmerkingen.getByText('Voor u')).toHaveCount(0)
      await ander.toon('Antwoorden')
      await ander.page.getByLabel('Uw antwoord').fill('Ja, dit klopt.')
      await ander.knop('Antwoord plaatsen').click()
      await expect(ander.opmerking('Ja, dit klopt.')).toBeVisible()
      await ander.knop('Markeer als opgelost').click()
      await expect(ander.opmerkingen).toContainText('Alle opmerkingen zijn opgelost.')
      await context.close()

      await eigen.open(meting)
      await expect(eigen.opmerkingen.getByRole('heading', { name: 'Opgelost (1)' })).toBeVisible()
      await eigen.toon('Opgelost door')
      await expect(eigen.opmerking('Ja, dit klopt.')).toBeVisible()
      await eigen.knop('Weer openen').click()
      await expect(eigen.knop('Markeer als opgelost')).toBeVisible()
    })

    test('an empty remark comes back with what to do; an own remark is corrected and removed', async ({
      page,
      signInAs,
      wereld,
    }) => {
      await signInAs(wereld.invuller)
      const ruimte = await new WerkruimtePage(page).open(wereld.meting)
      await page.getByLabel(wereld.coordinator.principal.naam).check()
      await ruimte.plaatsen.click()
      await expect(ruimte.foutenlijst).toBeFocused()
      await expect(ruimte.foutenlijst).toContainText('Schrijf eerst wat u wilt zeggen.')
      await expect(page.getByLabel(wereld.coordinator.principal.naam)).toBeChecked()
      if (javaScriptEnabled) await expectAccessible(page)

      await ruimte.nieuw.fill('Een tikfoud')
      await ruimte.plaatsen.click()
      await expect(ruimte.opmerking('Een tikfoud')).toBeVisible()
      await expect(ruimte.foutenlijst).toHaveCount(0)
      await ruimte.toon('Verbeteren of verwijderen')
      await page.getByLabel('Uw opmerking verbeteren').fill('Een tikfout')
      await ruimte.knop('Verbetering opslaan').click()
      await expect(ruimte.opmerking('Een tikfout')).toBeVisible()
      await ruimte.toon('Verbeteren of verwijderen')
      await ruimte.knop('Opmerking verwijderen').click()
      await expect(ruimte.opmerkingen).toContainText('Er zijn nog geen opmerkingen bij deze vraag.')
    })

    test('a correction that comes after an answer is not lost', async ({
      page,
      signInAs,
      wereld,
    }) => {
      const { coordinator, invuller, meting } = wereld
      const { principal } = invuller
      const placed = await plaatsOpmerking(principal, K01_1(meting.id), zonder('Klopt dit?'))
      await signInAs(invuller)
      const ruimte = await new WerkruimtePage(page).open(meting)
      await ruimte.toon('Verbeteren of verwijderen')
      await page.getByLabel('Uw opmerking verbeteren').fill('Klopt dit echt?')
      const opmerkingId = placed.ok ? placed.value.opmerkingId : ''
      const plek = { metingId: meting.id, opmerkingId }
      await beantwoordOpmerking(coordinator.principal, plek, zonder('Ja.'))
      await ruimte.knop('Verbetering opslaan').click()
      await expect(ruimte.foutenlijst).toContainText('Iemand heeft intussen geantwoord.')
      await expect(page.getByLabel('Uw opmerking verbeteren')).toHaveValue('Klopt dit echt?')
    })

    test('a correction made on another device is shown beside one’s own', async ({
      page,
      signInAs,
      wereld,
    }) => {
      const { invuller, meting } = wereld
      const { principal } = invuller
      const begin = zonder('Eerst\n<b>dit</b>')
      const placed = await plaatsOpmerking(principal, K01_1(meting.id), begin)
      await signInAs(invuller)
      const ruimte = await new WerkruimtePage(page).open(meting)
      await ruimte.toon('Verbeteren of verwijderen')
      const veld = page.getByLabel('Uw opmerking verbeteren')
      await veld.fill('Van de laptop')
      const opmerkingId = placed.ok ? placed.value.opmerkingId : ''
      const plek = { metingId: meting.id, opmerkingId }
      const telefoon = { ...zonder('Van de telefoon'), gezien: begin }
      expect(await wijzigOpmerking(principal, plek, telefoon)).toMatchObject({ ok: true })
      await ruimte.knop('Verbetering opslaan').click()
      await expect(ruimte.foutenlijst).toContainText('op een ander apparaat veranderd')
      await expect(page.getByText('Van de telefoon', { exact: true }).last()).toBeVisible()
      await expect(veld).toHaveValue('Van de laptop')
      if (javaScriptEnabled) await expectAccessible(page)
      await ruimte.knop('Verbetering opslaan').click()
      await expect(ruimte.opmerking('Van de laptop')).toBeVisible()
      await expect(ruimte.foutenlijst).toHaveCount(0)
    })
  })
}

test('the workroom is accessible: empty, in use, and once the meting is closed', async ({
  page,
  signInAs,
  wereld,
}) => {
  const { coordinator, invuller, meting } = wereld
  await signInAs(coordinator)
  const ruimte = await new WerkruimtePage(page).open(meting)
  await expect(page.getByRole('heading', { level: 2, name: 'Onderbouwing' })).toBeVisible()
  await expectAccessible(page)

  const naar = { tekst: 'Klopt dit?', vermeld: [coordinator.principal.userId] }
  await plaatsOpmerking(invuller.principal, K01_1(meting.id), naar)
  await ruimte.open(meting)
  await ruimte.toon('Antwoorden')
  await expect(page.getByLabel('Uw antwoord')).toBeVisible()
  await expectAccessible(page)

  const target = { ...K01_1(meting.id), versie: null }
  await saveOordeel(coordinator.principal, target, { niveau: 3 })
  await establishMeting(coordinator.principal, meting.id)
  await ruimte.open(meting)
  await expect(ruimte.opmerkingen).toContainText('Deze meting is vastgesteld.')
  await expect(ruimte.opmerking('Klopt dit?')).toBeVisible()
  await expect(ruimte.knop('Gezien')).toBeVisible()
  await expect(ruimte.knop('Markeer als opgelost')).toHaveCount(0)
  await expectAccessible(page)
})

test('the workroom leads back to its question', async ({ page, signInAs, wereld }) => {
  await signInAs(wereld.invuller)
  await new WerkruimtePage(page).open(wereld.meting, 'K08.5')
  await page.getByRole('link', { name: 'Naar de vraag in de vragenlijst' }).click()
  await expect(page).toHaveURL(/\/invullen\/integraal\?kenmerk=K08#K08\.5/)
})

test('a lezer does not see the remarks', async ({ page, signInAs, wereld }) => {
  await signInAs(wereld.lezer)
  await new WerkruimtePage(page).open(wereld.meting)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze pagina is niet voor uw rol',
  )
})
