import { db } from '@/lib/db/client'
import { saveTaken } from '@/lib/taken/mutations'
import { expect, expectAccessible, test } from './fixtures'
import { TakenPage } from './pages/taken'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test.beforeEach(async ({ signInAs, wereld }) => {
      await signInAs(wereld.coordinator)
    })

    test('a coordinator divides the kenmerken, and changes one of them', async ({
      page,
      wereld,
    }) => {
      const { coordinator, invuller, meting } = wereld
      const taken = await new TakenPage(page).open(meting)
      await expect(taken.vanU).toContainText('Er staat geen kenmerk op uw naam.')
      await taken.rij(1).wie.selectOption(coordinator.principal.naam)
      await taken.rij(1).gereed.fill('2099-12-15')
      await taken.rij(2).wie.selectOption(invuller.principal.naam)
      await taken.opslaan.click()
      await expect(taken.opgeslagen).toBeVisible()
      await expect(taken.rij(2).wie).toHaveValue(invuller.principal.userId)
      await expect(taken.vanU).toContainText('Klaar op 15 december 2099')

      await taken.rij(1).wie.selectOption('Niemand')
      await taken.rij(1).gereed.fill('')
      await taken.opslaan.click()
      await expect(taken.opgeslagen).toBeVisible()
      await expect(taken.rij(1).wie).toHaveValue('')
      await expect(taken.vanU).toContainText('Er staat geen kenmerk op uw naam.')
    })

    test('what is wrong is named at its row, and nothing is lost', async ({ page, wereld }) => {
      const { invuller, meting } = wereld
      const taken = await new TakenPage(page).open(meting)
      await taken.rij(1).wie.selectOption(invuller.principal.naam)
      await taken.rij(2).gereed.fill('2099-12-15')
      await taken.rij(3).wie.selectOption(invuller.principal.naam)
      await taken.rij(3).gereed.fill('2020-01-01')
      await taken.opslaan.click()
      await expect(taken.foutenlijst).toBeFocused()
      await expect(taken.foutenlijst).toContainText('Kenmerk 2: Kies wie dit kenmerk doet')
      await expect(taken.foutenlijst).toContainText('Kenmerk 3: Deze datum is al voorbij.')
      await expect(page).toHaveTitle(/^\(2 fouten\) /)
      await expect(taken.rij(1).wie).toHaveValue(invuller.principal.userId)
      await expect(taken.rij(2).gereed).toHaveValue('2099-12-15')
      await expect(taken.rij(3).wie).toHaveValue(invuller.principal.userId)
      await expectAccessibleWhenAlive(page, javaScriptEnabled)

      await taken.rij(2).wie.selectOption(invuller.principal.naam)
      await taken.rij(3).gereed.fill('2099-12-16')
      await taken.opslaan.click()
      await expect(taken.opgeslagen).toBeVisible()
      await expect(page).toHaveTitle(/^Taakverdeling/)
      await expect(taken.rij(3).gereed).toHaveValue('2099-12-16')
    })

    test('someone who was first is not overwritten unseen', async ({ page, wereld }) => {
      const { coordinator, invuller, meting } = wereld
      const taken = await new TakenPage(page).open(meting)
      const van = null
      const naar = { userId: invuller.principal.userId, gereedOp: '2099-12-15' }
      await saveTaken(coordinator.principal, meting.id, {
        K01: { van, naar },
        K02: { van, naar },
      })
      await taken.rij(1).wie.selectOption(coordinator.principal.naam)
      await taken.opslaan.click()
      const stored = `Opgeslagen is nu: "${invuller.principal.naam}, 15 december 2099".`
      await expect(taken.foutenlijst).toContainText(stored)
      await expect(taken.rij(1).wie).toHaveValue(coordinator.principal.userId)
      await taken.opslaan.click()
      await expect(taken.opgeslagen).toBeVisible()
      await expect(taken.rij(1).wie).toHaveValue(coordinator.principal.userId)
      await expect(taken.rij(2).wie).toHaveValue(invuller.principal.userId)
    })
  })
}

/** axe needs JavaScript in the page. */
async function expectAccessibleWhenAlive(
  page: Parameters<typeof expectAccessible>[0],
  javaScriptEnabled: boolean,
) {
  if (javaScriptEnabled) await expectAccessible(page)
}

test('a member sees what is theirs, what is late, and goes on to its questions', async ({
  page,
  signInAs,
  wereld,
}) => {
  const { coordinator, invuller, meting } = wereld
  const taak = ({ principal }: typeof invuller) => ({
    van: null,
    naar: { userId: principal.userId, gereedOp: null },
  })
  await saveTaken(coordinator.principal, meting.id, {
    K01: taak(coordinator),
    K02: taak(invuller),
  })
  await db().taak.updateMany({
    where: { metingId: meting.id, kenmerkId: 'K02' },
    data: { gereedOp: '2020-01-01' },
  })
  await signInAs(invuller)
  const taken = await new TakenPage(page).open(meting)
  await expect(taken.opslaan).toHaveCount(0)
  await expect(taken.regel(1)).toContainText(coordinator.principal.naam)
  await expect(taken.regel(2)).toContainText(`${invuller.principal.naam} (u)`)
  await expect(taken.regel(3)).toContainText('Niemand')
  await expect(taken.vanU.getByRole('listitem')).toHaveCount(1)
  await expect(taken.vanU).toContainText('Te laat')
  await expectAccessible(page)
  await taken.vanU.getByRole('link', { name: /^2\. / }).click()
  await expect(page).toHaveURL(/\/invullen\/\w+\?kenmerk=K02$/)
})

test('who left shows as such, and is replaced', async ({ page, signInAs, wereld }) => {
  const { coordinator, invuller, meting } = wereld
  const { userId, naam } = invuller.principal
  await saveTaken(coordinator.principal, meting.id, {
    K01: { van: null, naar: { userId, gereedOp: null } },
  })
  await db().lidmaatschap.deleteMany({ where: { userId } })
  await signInAs(coordinator)
  const taken = await new TakenPage(page).open(meting)
  await expect(
    page.getByText('Bij 1 kenmerk staat iemand die niet meer kan invullen'),
  ).toBeVisible()
  await expect(taken.rij(1).wie.getByRole('option', { selected: true })).toHaveText(
    `${naam} (geen lid meer)`,
  )
  await expectAccessible(page)
  await taken.rij(1).wie.selectOption(coordinator.principal.naam)
  await taken.opslaan.click()
  await expect(taken.opgeslagen).toBeVisible()
  await expect(page.getByText('niet meer kan invullen')).toHaveCount(0)
})

test('a lezer does not see the division', async ({ page, signInAs, wereld }) => {
  await signInAs(wereld.lezer)
  await new TakenPage(page).open(wereld.meting)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze pagina is niet voor uw rol',
  )
})
