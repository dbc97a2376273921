import { db } from '@/lib/db/client'
import { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, test as base } from './fixtures'
import { DeelnemersPage } from './pages/deelnemers'
import { NieuweMetingPage } from './pages/nieuwe-meting'

const test = base.extend({
  wereld: async ({}, provide) => {
    await provide(await createWereld('ieder-apart'))
  },
})

const overDagen = (dagen: number) =>
  new Date(Date.now() + dagen * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test.beforeEach(async ({ signInAs, wereld }) => {
      await signInAs(wereld.coordinator)
    })

    test('one starts a meting with participants', async ({ page, wereld }) => {
      const start = await new NieuweMetingPage(page).open(wereld.gemeente.code)
      await page.getByLabel('Ieder een eigen vragenlijst, daarna het gesprek').check()
      await page.getByLabel(/^De \d+ kernvragen/).check()
      await page.getByLabel('Invullen kan tot en met').fill(overDagen(-2))
      await start.start('Meting met deelnemers')
      await expect(start.foutenlijst).toContainText('Deze dag is al voorbij')
      await expect(page.getByLabel('Ieder een eigen vragenlijst')).toBeChecked()
      await page.getByLabel('Invullen kan tot en met').fill(overDagen(20))
      await start.start('Meting met deelnemers')
      await expect(page).toHaveURL(/\/deelnemers$/)
      const meting = await db().meting.findFirstOrThrow({
        where: { gemeenteCode: wereld.gemeente.code, naam: 'Meting met deelnemers' },
      })
      expect(meting).toMatchObject({ werkwijze: 'ieder-apart', omvang: 'kort' })
      expect(meting.rondeTot).not.toBeNull()
    })

    test('one invites a list; what is wrong comes back to be mended', async ({ page, wereld }) => {
      const deelnemers = await new DeelnemersPage(page).open(wereld.meting)
      await expect(page.getByText('Er doet nog niemand mee.')).toBeVisible()
      await deelnemers.nodigUit(
        'uitvoering',
        'Jan <jan@voorbeeld.nl>\nfatima@voorbeeld.nl; piet@@voorbeeld.nl\n<b>Els</b>',
      )
      await expect(deelnemers.foutenlijst).toBeFocused()
      await expect(page).toHaveTitle(/^\(1 fout\) Deelnemers/)
      await expect(deelnemers.uitslag).toContainText('2 uitgenodigd, 2 adressen kloppen niet.')
      await expect(deelnemers.uitslag).toContainText('regel 2: piet@@voorbeeld.nl')
      await expect(deelnemers.adressen).toHaveValue('piet@@voorbeeld.nl\n<b>Els</b>')
      await expect(deelnemers.perspectief).toHaveValue('uitvoering')
      await deelnemers.nodigUit('uitvoering', 'piet@voorbeeld.nl, jan@voorbeeld.nl')
      await expect(deelnemers.uitslag).toContainText('1 uitgenodigd, 1 stond er al.')
      await expect(deelnemers.respons('Uitvoering')).toHaveText(['3', '0', '0', '0'])
      await deelnemers.toon('Toon de lijst (3)')
      await expect(deelnemers.lijst.getByRole('row')).toHaveCount(4)
    })

    test('one invites from a file', async ({ page, wereld }) => {
      const deelnemers = await new DeelnemersPage(page).open(wereld.meting)
      await deelnemers.perspectief.selectOption('beleid')
      await deelnemers.bestand.setInputFiles({
        name: 'deelnemers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'naam;perspectief;email\nZo\xeb;inwoners;zoe@voorbeeld.nl\nBo;raad;bo@voorbeeld.nl\n',
          'latin1',
        ),
      })
      await deelnemers.knop('Uitnodigen').click()
      await expect(deelnemers.uitslag).toContainText('1 uitgenodigd, 1 adres klopt niet.')
      await expect(deelnemers.foutenlijst).toContainText('Verbeter ze in uw bestand')
      await expect(deelnemers.respons('Inwoners')).toHaveText(['1', '0', '0', '0'])
      await deelnemers.toon('Toon de lijst (1)')
      await expect(deelnemers.lijst).toContainText('Zoë')
    })

    test('one makes an open link, and prints its poster', async ({ page, wereld }) => {
      const deelnemers = await new DeelnemersPage(page).open(wereld.meting)
      await deelnemers.toon('Nieuwe open link')
      await page.locator('#nieuwe-link-perspectief').selectOption('inwoners')
      await page.locator('#nieuwe-link-maximum').fill('600')
      await deelnemers.knop('Open link maken').click()
      await expect(deelnemers.foutenlijst).toContainText('Vul een getal in van 1 tot en met 500.')
      await page.locator('#nieuwe-link-maximum').fill('30')
      await deelnemers.knop('Open link maken').click()
      await expect(deelnemers.openLinks).toContainText('0 van de 30 plaatsen bezet')
      const qr = deelnemers.openLinks.getByRole('img', { name: /QR-code/ })
      await expect(qr).toBeVisible()
      const adres = deelnemers.openLinks.getByLabel('Adres om door te geven')
      await expect(adres).toHaveValue(/\/deelname\/vito_[\w-]{43}$/)
      await page.getByRole('link', { name: 'Poster om af te drukken' }).click()
      await expect(deelnemers.titel).toContainText('Hebt u wel eens hulp gevraagd')
      await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible()
    })

    test('one closes the round and opens it again', async ({ page, wereld }) => {
      const deelnemers = await new DeelnemersPage(page).open(wereld.meting)
      await deelnemers.nodigUit('bestuur', 'wethouder@voorbeeld.nl')
      await expect(deelnemers.uitslag).toContainText('1 uitgenodigd.')
      await deelnemers.toon('Herinneren')
      await deelnemers.knop('Herinnering sturen').click()
      await expect(page.getByText('De herinnering wordt verstuurd aan')).toBeVisible()
      await deelnemers.open(wereld.meting)
      await deelnemers.toon('Ronde nu sluiten')
      await deelnemers.knop('Ronde nu sluiten').click()
      await expect(deelnemers.stap).toContainText('Voer het gesprek')
      await deelnemers.toon('Ronde heropenen')
      await page.getByLabel('Open tot en met').fill(overDagen(7))
      await deelnemers.knop('Ronde heropenen').click()
      await expect(deelnemers.stap).toContainText('Nu zijn de deelnemers aan de beurt')
    })
  })
}

test('one manages an invitation without learning who answered', async ({
  page,
  signInAs,
  wereld,
}) => {
  await signInAs(wereld.coordinator)
  const deelnemers = await new DeelnemersPage(page).open(wereld.meting)
  await deelnemers.nodigUit('beleid', 'jan@voorbeeld.nl')
  await expect(deelnemers.uitslag).toContainText('1 uitgenodigd.')
  await deelnemers.toon('Toon de lijst (1)')
  await page.getByRole('link', { name: 'Beheren uitnodiging van jan@voorbeeld.nl' }).click()
  await expect(deelnemers.titel).toHaveText('Uitnodiging beheren')
  await expectAccessible(page)
  await page.getByLabel('Perspectief', { exact: true }).selectOption('bestuur')
  await deelnemers.knop('Perspectief opslaan').click()
  await expect(page.getByText('Het perspectief is opgeslagen.')).toBeVisible()
  await deelnemers.knop('Nieuwe link sturen').click()
  await expect(page.getByText('De nieuwe link wordt per mail verstuurd.')).toBeVisible()
  await page.getByLabel('Verwijder ook de uitnodiging').check()
  await deelnemers.knop('Toegang intrekken').click()
  await expect(page.getByText('Er doet nog niemand mee.')).toBeVisible()
})

test('the page is for a coordinator, of a meting with participants', async ({
  page,
  signInAs,
  wereld,
}) => {
  await signInAs(wereld.invuller)
  const deelnemers = await new DeelnemersPage(page).open(wereld.meting)
  await expect(deelnemers.titel).toHaveText('Deze pagina is niet voor uw rol')
  const samen = await createWereld('gedeelde-lijst')
  await signInAs(samen.coordinator)
  await deelnemers.open(samen.meting)
  await expect(page.getByText('Deelnemers uitnodigen is niet nodig.')).toBeVisible()
})

test.describe('someone else’s meting', () => {
  test.use({ expectedErrors: [/404/] })

  test('is not there', async ({ page, signInAs, wereld }) => {
    const ander = await createWereld('ieder-apart')
    await signInAs(ander.coordinator)
    const response = await page.goto(DeelnemersPage.pad(wereld.meting))
    expect(response?.status()).toBe(404)
  })
})

test('the page is accessible, empty, filled and with faults', async ({
  page,
  signInAs,
  wereld,
}) => {
  await signInAs(wereld.coordinator)
  const deelnemers = await new DeelnemersPage(page).open(wereld.meting)
  await expectAccessible(page)
  await deelnemers.toon('Nieuwe open link')
  await deelnemers.knop('Open link maken').click()
  await expect(deelnemers.openLinks).toContainText('0 van de 25 plaatsen bezet')
  await deelnemers.nodigUit('partners', 'jan@voorbeeld.nl, jan@voorbeeld.nl, fout')
  await expect(deelnemers.foutenlijst).toBeFocused()
  for (const onderdeel of ['Herinneren', 'Einddatum wijzigen', 'Ronde nu sluiten', /^Toon de/]) {
    await deelnemers.toon(onderdeel)
  }
  await deelnemers.toon('Eigen woorden in de uitnodiging')
  await deelnemers.toon('Maximum wijzigen')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Poster om af te drukken' }).click()
  await expect(deelnemers.titel).toContainText('Hoe staat de toegang tot hulp')
  await expectAccessible(page)
})
