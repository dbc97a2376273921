import { createDeler, setKeuze } from '@/tests/factories/adviseur'
import { bundel, createGemeenteIn, createVastgesteld } from '@/tests/factories/deling'
import { expect, expectAccessible, test } from './fixtures'
import { DelenPage } from './pages/delen'

type Deler = Awaited<ReturnType<typeof createDeler>>

const regioPad = ({ regio }: Deler) => `/regios/${regio.code}`
const gedeeldPad = (deler: Deler) => `${regioPad(deler)}/gemeenten/${deler.gemeente.code}`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a gemeente looks first, shares by name, and takes it back; the adviseur sees just that', async ({
      page,
      signInAs,
    }) => {
      const deler = await createDeler({ keuze: {}, oordelen: 2 })
      const { gemeente, coordinator, adviseur } = deler
      await signInAs(adviseur)
      await page.goto(regioPad(deler))
      await expect(page.locator('main')).toContainText(/nog niets gedeeld/i)
      await page.goto(gedeeldPad(deler))
      await expect(page.locator('main')).toContainText('nog niets gedeeld')

      await signInAs(coordinator)
      const delen = await new DelenPage(page).open(deler)
      await expect(delen.stand).toContainText('Niet delen')
      if (javaScriptEnabled) await expectAccessible(page)
      await delen.keuze('Het resultaat', 'Herkenbaar').check()
      await delen.voorbeeldVanKeuze.click()
      await expect(page).toHaveURL(/\/delen\/voorbeeld\?resultaat=herkenbaar&behoeften=niet/)
      await expect(page.locator('main')).toContainText(gemeente.naam)
      // To look is not to share.
      await delen.open(deler)
      await expect(delen.stand).not.toContainText('Herkenbaar')
      await delen.kies('Het resultaat', 'Herkenbaar')
      await expect(delen.stand).toContainText('Telt nu mee.')
      await expect(delen.geschiedenis).toContainText('van niet delen naar herkenbaar')
      await expect(delen.geschiedenis).toContainText(coordinator.principal.naam)
      await expect(delen.voorbeeld).toHaveAttribute('href', /\?resultaat=herkenbaar/)

      await signInAs(adviseur)
      await page.goto(regioPad(deler))
      await page.getByRole('link', { name: gemeente.naam }).first().click()
      await expect(page.locator('main')).not.toContainText('nog niets gedeeld')

      await signInAs(coordinator)
      await delen.open(deler)
      await delen.intrekken.click()
      await expect(page.getByText('U deelt niets meer van deze meting.')).toBeVisible()
      await signInAs(adviseur)
      await page.goto(gedeeldPad(deler))
      await expect(page.locator('main')).toContainText('nog niets gedeeld')
      await page.goto(regioPad(deler))
      const nogNiets = page.getByRole('heading', { name: 'Nog niets gedeeld' }).locator('..')
      await expect(nogNiets).toContainText(gemeente.naam)
      await expect(page.getByRole('link', { name: gemeente.naam })).toHaveCount(0)
    })
  })
}

test('who shares anonymously waits, counts with others, and stops when one of them does', async ({
  page,
  signInAs,
}) => {
  const deler = await createDeler({ keuze: {}, oordelen: 2 })
  const { code: regioCode } = deler.regio
  const share = async (oordelen: 3 | 4) => {
    const gemeente = await createGemeenteIn({ regioCode })
    return createVastgesteld({ gemeente, oordelen, deelt: 'anoniem' })
  }
  await share(3)
  await signInAs(deler.coordinator)
  const delen = await new DelenPage(page).open(deler)
  await delen.kies('Het resultaat', 'Anoniem')
  await expect(delen.stand).toContainText('Telt nog niet mee')
  const derde = await share(4)
  await bundel(regioCode)
  await delen.open(deler)
  await expect(delen.stand).toContainText('Telt nu mee.')

  // No adviseur knows that there is anything.
  await signInAs(deler.adviseur)
  await page.goto(gedeeldPad(deler))
  await expect(page.locator('main')).toContainText('nog niets gedeeld')
  await page.goto(regioPad(deler))
  await expect(page.getByRole('link', { name: deler.gemeente.naam })).toHaveCount(0)

  await setKeuze(derde.id, { resultaat: 'niet' })
  await signInAs(deler.coordinator)
  await delen.open(deler)
  await expect(delen.stand).toContainText('Telt niet meer mee: de groep')
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(page)
})
