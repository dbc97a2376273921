import { db } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import { bundel, createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { oordelenOp } from '@/tests/factories/rapport'
import { createAccount } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { RegioPage } from './pages/regio'

const instrument = requireInstrument('1.0.0')
const byName = new Intl.Collator('nl').compare

/** A regio with its adviseur: three share by name, three without, one not at all. */
async function createAdvies() {
  const regio = await createRegio()
  const adviseur = await createAccount({ regioCode: regio.code })
  const deel = async (deelt: 'herkenbaar' | 'anoniem', niveau: Niveau, eerste: Niveau) => {
    const gemeente = await createGemeenteIn({ regioCode: regio.code })
    const oordelen = { ...oordelenOp(instrument, niveau), ...oordelenOp(instrument, eerste, [1]) }
    const deeltOok = { behoeften: deelt, signalen: deelt }
    const meting = await createVastgesteld({ gemeente, oordelen, deelt, deeltOok })
    return { gemeente, meting }
  }
  const [a, b, c] = [
    await deel('herkenbaar', 3, 4),
    await deel('herkenbaar', 4, 2),
    await deel('herkenbaar', 2, 3),
  ]
  for (const niveau of [2, 3, 4] as const) await deel('anoniem', niveau, niveau)
  const stil = await createGemeenteIn({ regioCode: regio.code })
  await bundel(regio.code)
  const by = { updatedAt: new Date(), updatedById: 'test' }
  await db().behoefte.create({
    data: { metingId: a.meting.id, kenmerkId: 'K12', soort: 'kennis', urgentie: 'nu', ...by },
  })
  const tekst = 'Er zijn te weinig opleidingsplaatsen.'
  await db().signaal.create({
    data: {
      ...{ metingId: b.meting.id, kenmerkId: 'K06', partij: 'opleidingen', tekst },
      ...{ createdById: 'test', ...by },
    },
  })
  return { regio, adviseur, namen: [a, b, c].map(({ gemeente }) => gemeente.naam), stil, a }
}

test('an adviseur sees in a minute who shares, where the regio is stuck and what is needed', async ({
  page,
  signInAs,
}) => {
  const { regio, adviseur, namen, stil, a } = await createAdvies()
  await signInAs(adviseur)
  const pagina = await new RegioPage(page).open(regio.code)
  await expect(page.getByText(/^Van de 7 gemeenten deelden er 6 hun resultaat\./)).toContainText(
    'Daarvan deden 3 dat met naam en 3 zonder naam.',
  )
  await expect(pagina.delers.getByRole('listitem')).toHaveCount(3)
  const nogNiets = page.getByRole('heading', { name: 'Nog niets gedeeld' }).locator('..')
  await expect(nogNiets.getByRole('listitem')).toHaveCount(4)
  await expect(nogNiets).toContainText(stil.naam)
  await expect(pagina.namen).toHaveText(namen.toSorted(byName))

  // The spread of all that count, and what is needed.
  const spreiding = page.getByRole('table', { name: /^Verdeling van de gemeenten/ })
  const eerste = spreiding.getByRole('row').nth(1)
  await expect(eerste.getByRole('img')).toHaveAttribute('aria-label', /2 gemeenten op niveau 2/)
  await expect(eerste.getByRole('cell').last()).toHaveText('6')
  await expect(page.getByText(/Het meest gevraagd: kennis bij ‘Veiligheid’/)).toBeVisible()
  await expect(page.getByText(/Er zijn te weinig opleidingsplaatsen/)).toBeVisible()
  await expectAccessible(page)

  // A cell says it in words, and leads to what the gemeente shares; also by keyboard.
  const [naam = ''] = namen
  const cel = pagina.cel(naam, '1. Eenvoudig systeem')
  await expect(cel).toHaveAccessibleName(/niveau 4, geborgd, score 4,0, haalt het basisniveau$/)
  await cel.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(
    new RegExp(`/regios/${regio.code}/gemeenten/${a.gemeente.code}\\?meting=${a.meting.id}#K01$`),
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText(naam)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('sorting, filtering and a lens keep the overview; a few lie side by side', async ({
      page,
      signInAs,
    }) => {
      const { regio, adviseur, namen } = await createAdvies()
      const [a = '', b = '', c = ''] = namen
      await signInAs(adviseur)
      const pagina = await new RegioPage(page).open(regio.code)
      await pagina.sorteer('1. Eenvoudig systeem')
      await expect(pagina.namen).toHaveText([b, c, a])
      await expect(pagina.kop('1. Eenvoudig systeem')).toHaveAttribute('aria-sort', 'ascending')
      await pagina.sorteer('1. Eenvoudig systeem')
      await expect(pagina.namen).toHaveText([a, c, b])

      // The order stays when one looks at a part.
      await pagina.kies('Waarde', 'Dichtbij')
      await expect(pagina.kaart.getByRole('columnheader')).toHaveCount(5)
      await expect(pagina.namen).toHaveText([a, c, b])
      await pagina.kies('Gemeenten met ergens', '2. In ontwikkeling')
      await expect(pagina.namen).toHaveText([c, b])
      await expect(page.getByText(/^2 van de 3 gemeenten met naam hebben/)).toBeVisible()
      await page.reload()
      await expect(pagina.namen).toHaveText([c, b])
      await pagina.kies('Gemeenten met ergens', '5. Geborgd en lerend')
      await expect(page.getByText(/^Geen gemeente die met naam deelt/)).toBeVisible()
      await pagina.keuze.getByRole('link', { name: 'Toon alles' }).click()
      await expect(pagina.namen).toHaveText(namen.toSorted(byName))

      await pagina.kies('Bekijk vanuit', 'Hervormingsagenda')
      await expect(pagina.kaart).toHaveAccessibleName(/op de kenmerken waar .* over gaat/)
      await expect(pagina.namen).toHaveText(namen.toSorted(byName))
      if (javaScriptEnabled) await expectAccessible(page)

      await pagina.delers.getByLabel(`${a} naast andere leggen`).check()
      await pagina.delers.getByLabel(`${c} naast andere leggen`).check()
      await page.getByRole('button', { name: 'Leg naast elkaar' }).click()
      await expect(page).toHaveURL(/naast-elkaar\?gemeente=GM\w+&gemeente=GM\w+$/)
      const naast = page.getByRole('table', { name: /^Niveau en score per kenmerk/ })
      const [eerste = '', tweede = ''] = [a, c].toSorted(byName)
      await expect(naast.getByRole('columnheader')).toContainText([
        ...['Kenmerk', eerste, tweede, 'Regio'],
      ])
      await expect(naast.getByRole('link', { name: `${a}, 1.` })).toHaveAccessibleName(/niveau 4/)
      if (javaScriptEnabled) await expectAccessible(page)
    })
  })
}

test('a regio without anything to see says so; another one does not exist', async ({
  page,
  signInAs,
}) => {
  const regio = await createRegio()
  const ander = await createRegio()
  await signInAs(await createAccount({ regioCode: regio.code }))
  await page.goto(`/regios/${regio.code}`)
  await expect(page.getByText('In het register staan geen gemeenten bij deze regio.')).toBeVisible()
  await expectAccessible(page)
  await createGemeenteIn({ regioCode: regio.code })
  await page.goto(`/regios/${regio.code}/naast-elkaar?gemeente=GM0000`)
  await expect(page.getByText(/Nog geen gemeente in deze regio deelt/)).toBeVisible()
  await expectAccessible(page)
  const response = await page.request.get(`/regios/${ander.code}`)
  expect(response.status()).toBe(404)
})
