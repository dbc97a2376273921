import { createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { createAccount } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { RegiorapportPage } from './pages/regiorapport'

/** A regio with five gemeenten that share by name and one that shares nothing. */
async function createDelendeRegio() {
  const regio = await createRegio()
  const gemeenten = []
  for (const oordelen of [1, 2, 3, 4, 5] as const) {
    const gemeente = await createGemeenteIn({ regioCode: regio.code })
    await createVastgesteld({ gemeente, oordelen, deelt: 'herkenbaar' })
    gemeenten.push(gemeente)
  }
  await createGemeenteIn({ regioCode: regio.code })
  const adviseur = await createAccount({ regioCode: regio.code })
  return { regio, gemeenten, adviseur }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an adviseur reads the report, makes one to pass on, and saves it in each form', async ({
      page,
      signInAs,
    }) => {
      const { regio, gemeenten, adviseur } = await createDelendeRegio()
      const [eerste] = gemeenten
      await signInAs(adviseur)
      const pagina = await new RegiorapportPage(page).open(regio)
      await expect(pagina.rapport).toContainText('Van de 6 gemeenten deelden er 5 hun resultaat.')
      await expect(pagina.rapport.getByText(eerste?.naam ?? '').first()).toBeVisible()
      await expect(pagina.hoofdstuk('Gemeenten en kenmerken')).toBeVisible()
      await expect(pagina.rapport.getByText('nog niets gedeeld', { exact: true })).toHaveCount(1)
      if (javaScriptEnabled) await expectAccessible(page)

      await pagina.compose()
      await pagina.zonderNamen.check()
      await pagina.onderdeel('Wat veranderde er?').uncheck()
      await pagina.lens.selectOption({ label: 'Vijf basisfuncties voor lokale (wijk)teams' })
      await pagina.toon.click()
      await expect(page).toHaveURL(/namen=zonder/)
      await expect(page.getByText('Dit rapport noemt geen gemeenten. U mag het')).toBeVisible()
      await expect(pagina.hoofdstuk('Bekeken vanuit')).toBeVisible()
      await expect(pagina.hoofdstuk('Gemeenten en kenmerken')).toHaveCount(0)
      await expect(pagina.hoofdstuk(/^Wat veranderde er/)).toHaveCount(0)
      for (const { naam } of gemeenten) {
        await expect(pagina.rapport.getByText(naam, { exact: true })).toHaveCount(0)
      }
      await pagina.compose()
      await expect(pagina.zonderNamen).toBeChecked()
      await expect(pagina.onderdeel('Wat veranderde er?')).not.toBeChecked()
      if (javaScriptEnabled) await expectAccessible(page)

      await expect(pagina.downloads).toHaveCount(6)
      for (const link of await pagina.downloads.all()) {
        const href = (await link.getAttribute('href')) ?? ''
        expect(href).toContain('namen=zonder')
        const file = await page.request.get(href)
        expect(file.status(), href).toBe(200)
        expect(file.headers()['content-disposition']).toContain('-zonder-namen.')
        expect((await file.body()).length).toBeGreaterThan(500)
      }
    })
  })
}

test.describe('an address that is wrong', () => {
  test.use({ expectedErrors: [/404/] })

  test('gives an answer, as an empty regio does, and others give none', async ({
    page,
    signInAs,
  }) => {
    const regio = await createRegio()
    const ander = await createRegio()
    await signInAs(await createAccount({ regioCode: regio.code }))
    const pagina = await new RegiorapportPage(page).open(regio)
    await expect(pagina.rapport).toContainText('staan geen gemeenten bij deze regio')
    await expect(pagina.hoofdstuk('Nog niet in dit rapport')).toBeVisible()
    await page.goto(`/regios/${regio.code}/rapport?onderdeel=alles`)
    await expect(page.getByText('Een keuze in dit adres bestaat niet.')).toBeVisible()
    await expect(pagina.toon).toBeVisible()
    await expectAccessible(page)
    const elders = await page.goto(`/regios/${ander.code}/rapport`)
    expect(elders?.status()).toBe(404)
  })
})
