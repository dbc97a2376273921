import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { db } from '@/lib/db/client'
import { establishMeting } from '@/lib/metingen/mutations'
import { createActie } from '@/lib/plan/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { buildActieInput } from '@/tests/factories/plan'
import type { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { PlanPage } from './pages/plan'

type Wereld = Awaited<ReturnType<typeof createWereld>>

/** Judges the questions of the first kenmerk at level 2, and establishes the meting. */
async function vulIn({ coordinator: { principal }, meting }: Wereld) {
  for (const nummer of [1, 2, 3, 4, 5, 6]) {
    const target = { metingId: meting.id, indicatorId: `K01.${nummer}`, versie: null }
    await saveOordeel(principal, target, { niveau: 2 })
  }
  expect(await establishMeting(principal, meting.id)).toMatchObject({ ok: true })
}

async function addActie({ coordinator, meting }: Wereld, fields: object, kenmerkId = 'K01') {
  const plek = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
  const outcome = await createActie(coordinator.principal, plek, {
    kenmerkId,
    handvatId: null,
    actie: buildActieInput(fields),
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a handvat goes into the plan in one press, is moved, and is removed', async ({
      page,
      signInAs,
      wereld,
    }) => {
      await vulIn(wereld)
      await signInAs(wereld.coordinator)
      const plan = await new PlanPage(page).open(wereld.meting)
      await expect(page.getByText('Er staan nog geen acties in het plan.')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      await plan.voorstellen
        .getByRole('button', { name: /^Zet in het plan \(Kies één team/ })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kies één team/)
      await expect(page.getByText('De actie staat in het plan. Vul aan wie')).toBeVisible()
      await expect(page.getByText(/Verwacht: van 2,0 naar 2,\d/)).toBeVisible()
      await expect(page.getByText('Er is nog geen latere meting vastgesteld.')).toBeVisible()
      await plan.veld('Wie doet het?').fill('beleidsadviseur jeugd')
      await plan.veld('Kosten in hele euro’s').fill('12.500')
      await plan.opslaan.click()
      await expect(page.getByText('De actie is opgeslagen.')).toBeVisible()
      await expect(plan.veld('Kosten in hele euro’s')).toHaveValue('12.500')
      if (javaScriptEnabled) await expectAccessible(page)

      await plan.open(wereld.meting)
      await expect(
        page.getByText('1 actie: 1 gepland. De lopende actie kost € 12.500.'),
      ).toBeVisible()
      await expect(
        plan.voorstellen.getByRole('link', { name: /^Staat in het plan \(Kies één team/ }),
      ).toBeVisible()
      // By keyboard alone.
      const kaart = plan.kaart('Kies één team')
      await kaart.locator('summary').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(kaart.getByRole('button', { name: 'Naar bezig' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByText('staat nu bij ‘Bezig’.')).toBeVisible()
      await expect(plan.kolom('Bezig').getByRole('listitem').first()).toContainText('Kies één team')

      await kaart.getByRole('link', { name: /^Kies één team/ }).click()
      await page.getByRole('link', { name: 'Actie verwijderen' }).click()
      await expect(page.getByText('Dat kunt u niet terugdraaien.')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('button', { name: 'Ja, verwijder deze actie' }).click()
      await expect(page.getByText('De actie is verwijderd.')).toBeVisible()
      await expect(page.getByText('Er staan nog geen acties in het plan.')).toBeVisible()
    })
  })
}

test('an action of one’s own: what is wrong is named at its field, and nothing is lost', async ({
  page,
  signInAs,
  wereld,
}) => {
  await signInAs(wereld.coordinator)
  const plan = await new PlanPage(page).open(wereld.meting)
  await page.getByRole('link', { name: 'Nieuwe actie' }).click()
  await plan.veld('Bij welk kenmerk hoort de actie?').selectOption('K02')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page).toHaveURL(/kenmerk=K02/)
  await plan.veld('Begint op').fill('2027-03-01')
  await plan.veld('Klaar op').fill('2027-02-01')
  await plan.veld('Kosten in hele euro’s').fill('12,50')
  await plan.veld('Status').selectOption('Bezig')
  await plan.opslaan.click()
  await expect(plan.foutenlijst).toBeFocused()
  await expect(plan.foutenlijst).toContainText('Geef de actie een titel')
  await expect(plan.foutenlijst).toContainText('zonder centen')
  await expect(plan.foutenlijst).toContainText('De laatste dag ligt vóór de eerste dag.')
  await expect(page).toHaveTitle(/^\(3 fouten\) Nieuwe actie/)
  await expect(plan.veld('Status')).toHaveValue('bezig')
  await expect(plan.veld('Kosten in hele euro’s')).toHaveValue('12,50')
  await expectAccessible(page)
  await plan.veld('Wat gaat u doen?').fill('Werkafspraken maken')
  await plan.veld('Kosten in hele euro’s').fill('€ 1.250')
  await plan.veld('Klaar op').fill('2027-04-01')
  await plan.opslaan.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werkafspraken maken')

  // Someone else is first.
  await db().actie.updateMany({
    where: { gemeenteCode: wereld.gemeente.code },
    data: { eigenaar: 'inkoper', versie: { increment: 1 } },
  })
  await plan.veld('Wie doet het?').fill('wethouder')
  await plan.opslaan.click()
  await expect(plan.foutenlijst).toContainText('Opgeslagen is nu: “inkoper”.')
  await expect(plan.veld('Wie doet het?')).toHaveValue('wethouder')
  await plan.opslaan.click()
  await expect(page.getByText('De actie is opgeslagen.')).toBeVisible()
  await expect(plan.veld('Wie doet het?')).toHaveValue('wethouder')
})

test('what is late comes first; the list is filtered, sorted, and taken to a calendar', async ({
  page,
  signInAs,
  wereld,
}) => {
  await addActie(wereld, { titel: 'Te late actie', eind: '2021-05-01', eigenaar: 'inkoper' })
  await addActie(wereld, { titel: 'Latere actie', eind: '2049-05-01', kosten: '500' }, 'K02')
  await addActie(wereld, { titel: 'Zonder datum' }, 'K03')
  await signInAs(wereld.lezer)
  const plan = await new PlanPage(page).open(wereld.meting)
  await expect(page.getByText('Eén actie is te laat')).toBeVisible()
  await expect(page.getByText('moest klaar zijn op 1 mei 2021, inkoper')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nieuwe actie' })).toHaveCount(0)
  await expect(page.getByText('Verplaats')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Lijst', exact: true }).click()
  await expect(page.getByRole('row')).toHaveCount(4)
  await plan.filter.getByLabel('Kenmerk').selectOption('K02')
  await plan.filter.getByRole('button', { name: 'Toon acties' }).click()
  await expect(page.getByText('U ziet 1 van de 3 acties.')).toBeVisible()
  await expect(plan.regel('Latere actie')).toBeVisible()
  await expect(plan.regel('Te late actie')).toHaveCount(0)
  await page.getByRole('link', { name: 'Toon weer alles' }).click()
  await expect(page.getByRole('row')).toHaveCount(4)
  await plan.filter.getByLabel('Alleen wat te laat is').check()
  await plan.filter.getByRole('button', { name: 'Toon acties' }).click()
  await expect(plan.regel('Te late actie')).toContainText('Te laat')
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('link', { name: 'Toon weer alles' }).click()
  await expect(page.getByRole('row')).toHaveCount(4)
  await page.getByRole('link', { name: 'Sorteer op kenmerk' }).click()
  await expect(page).toHaveURL(/sorteer=kenmerk/)
  await expect(
    page.getByRole('columnheader', { name: 'Kenmerk (hierop gesorteerd)' }),
  ).toBeVisible()
  await expectAccessible(page)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /agenda/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Verbeterplan .+\.ics$/)
  const text = await readFile(await download.path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ['Klaar: Te late actie', '2021-05-01'],
    ['Klaar: Latere actie', '2049-05-01'],
  ])
})

test('from elsewhere one comes to a form that is filled in; and who may not, does not', async ({
  page,
  signInAs,
  wereld,
  expectedErrors,
}) => {
  expectedErrors.push(/404/)
  await signInAs(wereld.coordinator)
  const plan = await new PlanPage(page).open(wereld.meting, '/nieuw?kenmerk=K01&handvat=K01.H3')
  await expect(plan.veld('Wat gaat u doen?')).toHaveValue(/^Kies één team/)
  await expect(plan.veld('Naar dit niveau')).toHaveValue('3')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await plan.opslaan.click()
  await expect(page.getByText('De actie staat in het plan.')).toBeVisible()
  await plan.open(wereld.meting, '/nieuw?kenmerk=K01&handvat=K01.H3')
  await page.getByRole('link', { name: 'Naar die actie' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kies één team/)
  const actie = new URL(page.url()).pathname
  await plan.open(wereld.meting, '/nieuw?kenmerk=K01&handvat=K09.H99')
  await expect(page.getByText('Dit handvat bestaat niet bij dit kenmerk')).toBeVisible()

  await signInAs(wereld.invuller)
  await plan.open(wereld.meting, '/nieuw')
  await expect(page.getByText('Deze pagina is niet voor uw rol')).toBeVisible()
  await page.goto(actie)
  await expect(page.getByRole('heading', { name: 'Over deze actie' })).toBeVisible()
  await expect(plan.opslaan).toHaveCount(0)

  const elders = wereld.meting.id.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))
  for (const pad of [actie.replace(wereld.meting.id, elders), `${actie.slice(0, -1)}x`]) {
    expect((await page.goto(pad))?.status()).toBe(404)
  }
})
