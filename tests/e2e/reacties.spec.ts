import { db } from '@/lib/db/client'
import { createDeler, setKeuze } from '@/tests/factories/adviseur'
import { expect, expectAccessible, test } from './fixtures'
import { GedeeldPage, ReactiesPage } from './pages/gedeeld'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an adviseur prepares and reacts, the gemeente takes it over, the adviseur sees it', async ({
      page,
      signInAs,
    }) => {
      const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' }, oordelen: 2 })
      await signInAs(deler.adviseur)
      const gedeeld = await new GedeeldPage(page).open(deler)
      await expect(gedeeld.gedeeld).toContainText('Bij alle 13 kenmerken staat')
      await expect(gedeeld.gedeeld).toContainText('Niet met u gedeeld.')
      if (javaScriptEnabled) await expectAccessible(page)

      // Taking a question over keeps what was typed beside it.
      await page.getByLabel('Notities').fill('Begin bij de werkafspraken.')
      const neemOver = page.getByRole('button', { name: /^Neem over de vraag: / }).first()
      const vraag = await gedeeld.voorgesteld.first().innerText()
      await neemOver.click()
      await expect(page.getByText('De vraag staat erbij.')).toBeVisible()
      await expect(page.getByLabel('Notities')).toHaveValue('Begin bij de werkafspraken.')
      await expect(page.getByLabel('Vragen om te stellen')).toHaveValue(vraag)
      await page.getByLabel('Wat u kunt aanbieden').fill('Meedenken.')
      await gedeeld.bewaar.click()
      await expect(page.getByText('Uw voorbereiding is bewaard.', { exact: true })).toBeVisible()
      await gedeeld.open(deler)
      await expect(page.getByLabel('Wat u kunt aanbieden')).toHaveValue('Meedenken.')

      await gedeeld.reageer('   ')
      await expect(gedeeld.foutenlijst).toContainText('Schrijf uw reactie.')
      if (javaScriptEnabled) await expectAccessible(page)
      await gedeeld.reageer('Maak een vaste werkafspraak.', '2. Laagdrempelig')
      const reacties = new ReactiesPage(page)
      const kaart = reacties.over('2. Laagdrempelig')
      await expect(kaart.getByRole('status')).toContainText('Uw reactie is gegeven.')

      await signInAs(deler.coordinator)
      await page.goto(`/gemeenten/${deler.gemeente.code}`)
      await page.getByRole('link', { name: /^1 nieuwe reactie van een adviseur op/ }).click()
      await expect(kaart).toContainText('Maak een vaste werkafspraak.')
      await reacties.antwoord('2. Laagdrempelig', 'Dat gaan wij doen.')
      await expect(kaart.getByRole('status')).toContainText('Uw antwoord staat erbij.')
      if (javaScriptEnabled) await expectAccessible(page)
      await kaart.getByRole('button', { name: /^Neem over in het plan/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Maak een vaste werkafspraak',
      )
      await reacties.open(deler)
      await expect(kaart.getByRole('link', { name: 'Staat in uw plan' })).toBeVisible()
      await reacties.volgOp('2. Laagdrempelig', 'Gepland')
      await expect(kaart.getByRole('status')).toContainText('De opvolging is bijgewerkt.')

      await signInAs(deler.adviseur)
      await gedeeld.open(deler)
      await expect(kaart).toContainText('Gepland')
      await expect(kaart).toContainText('Dat gaan wij doen.')
      await expect(kaart).toContainText('De gemeente heeft dit overgenomen in haar plan.')
    })
  })
}

/** Something in every part that a gemeente can share beside its result. */
async function addOmheen({ gemeente, meting }: Awaited<ReturnType<typeof createDeler>>) {
  const by = { updatedAt: new Date(), updatedById: 'test' }
  const door = { ...by, createdById: 'test' }
  await db().behoefte.create({
    data: { metingId: meting.id, kenmerkId: 'K02', soort: 'kennis', urgentie: 'nu', ...by },
  })
  await db().signaal.create({
    data: {
      ...{ metingId: meting.id, kenmerkId: 'K03', partij: 'rijk', ...door },
      tekst: 'Er zijn te weinig opleidingsplaatsen.',
    },
  })
  await db().actie.create({
    data: {
      ...{ gemeenteCode: gemeente.code, metingId: meting.id, kenmerkId: 'K01', ...door },
      ...{ titel: 'Werkafspraken maken', instrumentversie: '1.0.0' },
    },
  })
}

const ALLES = {
  resultaat: 'herkenbaar',
  behoeften: 'herkenbaar',
  plan: 'herkenbaar',
  signalen: 'herkenbaar',
} as const

/** A preview leaves the regio as it is: the own gemeente is counted when the choice is saved. */
const metEigen = (voorbeeld: string) =>
  voorbeeld.replace('er telt geen gemeente mee', 'er telt 1 gemeente mee')

test('the coordinator sees beforehand the very page of the adviseur', async ({
  page,
  signInAs,
}) => {
  const deler = await createDeler()
  await addOmheen(deler)
  const pad = `/gemeenten/${deler.gemeente.code}/metingen/${deler.meting.id}/delen/voorbeeld`
  const gedeeld = new GedeeldPage(page)
  await signInAs(deler.coordinator)
  await page.goto(pad)
  await expect(gedeeld.gedeeld).toContainText('heeft nog niets gedeeld')
  const niets = await gedeeld.readGedeeld()
  await page.goto(`${pad}?resultaat=herkenbaar&plan=herkenbaar&signalen=onzin`)
  await expect(page.getByText('Deze keuze is nog niet opgeslagen.')).toBeVisible()
  await expect(gedeeld.gedeeld).not.toContainText('Er zijn te weinig opleidingsplaatsen.')
  const deels = await gedeeld.readGedeeld()
  await page.goto(`${pad}?${new URLSearchParams(ALLES).toString()}`)
  await expect(gedeeld.gedeeld).toContainText('Werkafspraken maken')
  await expect(gedeeld.gedeeld).toContainText('Er zijn te weinig opleidingsplaatsen.')
  await expect(gedeeld.gedeeld).not.toContainText('Niet met u gedeeld.')
  await expectAccessible(page)
  const voorbeeld = await gedeeld.readGedeeld()

  await signInAs(deler.adviseur)
  await gedeeld.open(deler)
  expect(await gedeeld.readGedeeld()).toBe(niets)
  await setKeuze(deler.meting.id, { resultaat: 'herkenbaar', plan: 'herkenbaar' })
  await gedeeld.open(deler)
  expect(await gedeeld.readGedeeld()).toBe(metEigen(deels))
  await setKeuze(deler.meting.id, ALLES)
  await gedeeld.open(deler)
  expect(await gedeeld.readGedeeld()).toBe(metEigen(voorbeeld))
  await setKeuze(deler.meting.id, {})
  await gedeeld.open(deler)
  expect(await gedeeld.readGedeeld()).toBe(niets)
})

/** Saves the notes that were typed, of a regio that was taken away meanwhile: they stay. */
async function expectNotitiesBlijven(gedeeld: GedeeldPage, regioCode: string) {
  await gedeeld.notities.fill('Niet kwijtraken.')
  await db().adviseurschap.deleteMany({ where: { regioCode } })
  await gedeeld.bewaar.click()
  await expect(gedeeld.foutenlijst).toContainText('U bent geen adviseur meer van deze regio.')
  await expect(gedeeld.notities).toHaveValue('Niet kwijtraken.')
}

test('an adviseur whose regio is taken away keeps what was typed', async ({ page, signInAs }) => {
  const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
  await signInAs(deler.adviseur)
  const gedeeld = await new GedeeldPage(page).open(deler)
  await page.getByLabel('Uw reactie', { exact: true }).fill('Dit ook niet.')
  await expectNotitiesBlijven(gedeeld, deler.regio.code)
  await expect(page.getByLabel('Uw reactie', { exact: true })).toHaveValue('Dit ook niet.')
  await page.getByRole('button', { name: 'Reactie geven' }).click()
  await expect(page.getByLabel('Uw reactie', { exact: true })).toHaveValue('Dit ook niet.')
  const response = await page.request.get(GedeeldPage.pad(deler))
  expect(response.status()).toBe(404)
})

test('what is typed stays while another form is sent, and goes with its own success', async ({
  page,
  signInAs,
}) => {
  const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
  await signInAs(deler.adviseur)
  const gedeeld = await new GedeeldPage(page).open(deler)
  await page.getByLabel('Notities').fill('Niet kwijtraken.')
  await gedeeld.reageer('Maak een vaste werkafspraak.', '2. Laagdrempelig')
  const kaart = new ReactiesPage(page).over('2. Laagdrempelig')
  await expect(kaart.getByRole('status')).toContainText('Uw reactie is gegeven.')
  // The card has a field of the same name, to change what was written.
  const nieuw = page.locator('#nieuw-tekst')
  await expect(nieuw).toHaveValue('')
  await expect(page.getByLabel('Notities')).toHaveValue('Niet kwijtraken.')
  await nieuw.fill('Dit ook niet.')
  await kaart.getByRole('button', { name: /^Reactie intrekken/ }).click()
  await expect(kaart).toHaveCount(0)
  await expect(nieuw).toHaveValue('Dit ook niet.')
  await expect(page.getByLabel('Notities')).toHaveValue('Niet kwijtraken.')
})

test.describe('without JavaScript, what was typed comes back', () => {
  test.use({ javaScriptEnabled: false })

  test('when the regio is taken away, with nothing of the gemeente', async ({ page, signInAs }) => {
    const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    await signInAs(deler.adviseur)
    await expectNotitiesBlijven(await new GedeeldPage(page).open(deler), deler.regio.code)
    await expect(page.getByText(deler.gemeente.naam)).toHaveCount(0)
  })

  test('when the gemeente shares no more, and is given once it does', async ({
    page,
    signInAs,
  }) => {
    const deler = await createDeler({ keuze: { resultaat: 'herkenbaar' } })
    await signInAs(deler.adviseur)
    const gedeeld = await new GedeeldPage(page).open(deler)
    await setKeuze(deler.meting.id, {})
    await gedeeld.reageer('Niet kwijtraken.', '2. Laagdrempelig')
    await expect(gedeeld.foutenlijst).toContainText('De gemeente deelt deze meting niet meer')
    await expect(page.locator('#nieuw-tekst')).toHaveValue('Niet kwijtraken.')
    await expect(page.getByText(deler.gemeente.naam)).toHaveCount(0)
    await setKeuze(deler.meting.id, { resultaat: 'herkenbaar' })
    await page.getByRole('button', { name: 'Reactie geven' }).click()
    await expect(new ReactiesPage(page).over('2. Laagdrempelig')).toContainText('Niet kwijtraken.')
  })
})
