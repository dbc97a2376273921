import type { Page } from '@playwright/test'
import { isRefusal } from '@/lib/authz/access'
import { addBehoefte } from '@/lib/behoeften/mutations'
import { requireInstrument } from '@/lib/instrument/content'
import { createActie } from '@/lib/plan/mutations'
import { loadRapport } from '@/lib/rapport/loaders'
import { saveRapportkeuze } from '@/lib/rapport/mutations'
import { ONDERDELEN, STANDAARD_KEUZE } from '@/lib/report/keuze'
import type { Tabel } from '@/lib/report/model'
import { createVastgesteld } from '@/tests/factories/deling'
import { buildActieInput } from '@/tests/factories/plan'
import { buildRapportExtra, buildVoorbeeld, gemengdeOordelen } from '@/tests/factories/rapport'
import type { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { RapportPage } from './pages/rapport'
import { SamenstelPage } from './pages/samenstellen'

type Wereld = Awaited<ReturnType<typeof createWereld>>
type Gemeente = Readonly<{ code: string; naam: string }>

const createMeting = (gemeente: Gemeente) =>
  createVastgesteld({ gemeente, oordelen: gemengdeOordelen(requireInstrument('1.0.0')) })

const SVG = (inhoud: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">${inhoud}<rect width="120" height="40" fill="#c00"/></svg>`,
  )

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the coordinator composes a report, mends faults, and everyone reads it', async ({
      page,
      wereld: { gemeente, coordinator, lezer },
      signInAs,
    }) => {
      const meting = await createMeting(gemeente)
      await signInAs(coordinator)
      const form = await new SamenstelPage(page).open(gemeente, meting)
      const lang = `#panic() ${'woord '.repeat(20_000)}`
      await form.voorwoord.fill(lang)
      await form.kleur.fill('#ffdd00')
      await form.onderdeel('Afspraak of kader').check()
      await form.bewaren.click()
      await expect(form.foutenlijst).toBeFocused()
      await expect(form.foutenlijst.getByRole('link')).toHaveText([
        /hoogstens 6.000 tekens/,
        /Kies een donkerder kleur/,
      ])
      await expect(page).toHaveTitle(/^\(2 fouten\) Rapport samenstellen/)
      await expect(form.voorwoord).toHaveValue(lang)
      if (javaScriptEnabled) await expectAccessible(page)

      await form.voorwoord.fill('#panic() Beste raad,\n\n- lees dit\n- <b>praat mee</b>')
      await form.kleur.fill('#7b1f3a')
      await form.bewaren.click()
      await expect(form.foutenlijst).toContainText('laat dat onderdeel weg')
      await form.lens.selectOption({ label: 'Vijf basisfuncties voor lokale (wijk)teams' })
      await form.onderdeel('Alle kenmerken').uncheck()
      // By itself where it can; the button works everywhere.
      if (!javaScriptEnabled) await form.bekijken.click()
      await expect(form.voorbeeld.getByRole('heading', { name: 'Voorwoord' })).toBeVisible()
      await expect(
        form.voorbeeld.getByRole('listitem').filter({ hasText: '<b>praat' }),
      ).toBeVisible()
      await expect(form.onderdeel('Alle kenmerken')).not.toBeChecked()
      await form.bewaren.click()
      await expect(form.bewaard).toBeVisible()
      await expect(form.lens).toHaveValue('vijf-basisfuncties')

      await signInAs(lezer)
      await page.goto(`/gemeenten/${gemeente.code}/metingen/${meting.id}/rapport`)
      const { rapport } = new RapportPage(page)
      await expect(rapport).toContainText('#panic() Beste raad,')
      await expect(rapport.getByRole('heading', { level: 2 })).toContainText([
        'Inhoud',
        'Voorwoord',
        'Samenvatting',
        'Dichtbij',
        'Integraal',
        'Mandaat',
        'Bekeken vanuit ‘Vijf basisfuncties',
        'Werkwijze en grenzen',
      ])
      await expect(page.getByRole('link', { name: 'Rapport samenstellen' })).toHaveCount(0)
      await expect(page.getByText('Openbare link')).toHaveCount(0)
    })
  })
}

test('what two people type at the same time stays', async ({
  page,
  wereld: { gemeente, coordinator },
  signInAs,
}) => {
  const meting = await createMeting(gemeente)
  await signInAs(coordinator)
  const form = await new SamenstelPage(page).open(gemeente, meting)
  await saveRapportkeuze(coordinator.principal, meting.id, {
    keuze: { ...STANDAARD_KEUZE, voorwoord: 'Van een collega' },
    versie: null,
  })
  await form.besluit.fill('- in te stemmen')
  await form.bewaren.click()
  await expect(form.foutenlijst).toContainText('Er is intussen een andere keuze bewaard')
  await expect(page.getByText('Van een collega')).toBeVisible()
  await expect(form.besluit).toHaveValue('- in te stemmen')
  await form.voorwoord.fill('Van een collega')
  await form.bewaren.click()
  await expect(form.bewaard).toBeVisible()
})

test('a logo is cleaned, described, replaced and taken away', async ({
  page,
  wereld: { gemeente, coordinator },
  signInAs,
}) => {
  await signInAs(coordinator)
  await page.goto(`/gemeenten/${gemeente.code}/logo`)
  const alt = page.getByLabel('Beschrijving van het logo')
  const bestand = page.getByLabel(/^Bestand/)
  const bewaren = page.getByRole('button', { name: 'Logo bewaren' })
  const send = async (name: string, mimeType: string, buffer: Buffer) => {
    await bestand.setInputFiles({ name, mimeType, buffer })
    await bewaren.click()
  }
  const fout = page.getByRole('alert').filter({ hasText: 'Het logo is niet bewaard' })
  await alt.fill('Logo van Teststad')
  await send('logo.svg', 'image/svg+xml', SVG('<image href="https://kwaad.example/x.png"/>'))
  await expect(fout).toContainText('haalt iets op van een andere plek')
  await expect(alt).toHaveValue('Logo van Teststad')
  await expectAccessible(page)
  await send('logo.png', 'image/png', Buffer.from('%PDF-1.7'))
  await expect(fout).toContainText('geen PNG- of SVG-beeld')
  await send('logo.png', 'image/png', Buffer.alloc(3_000_000, 1))
  await expect(fout).toContainText('groter dan 1 MB')

  await send('logo.svg', 'image/svg+xml', SVG('<script>alert(1)</script>'))
  await expect(page.getByText('Het logo is bewaard.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Logo van Teststad' })).toBeVisible()
  const served = await page.request.get(`/logos/${gemeente.code}`)
  expect(served.headers()['content-type']).toBe('image/png')
  expect(served.headers()['x-content-type-options']).toBe('nosniff')

  await alt.fill('')
  await bewaren.click()
  await expect(fout).toContainText('Beschrijf het logo')
  await page.getByRole('button', { name: 'Haal het logo weg' }).click()
  await expect(page.getByText('Er is nog geen logo.')).toBeVisible()
})

test('everyone reads by the public link, until it is switched off', async ({
  page,
  browser,
  wereld: { gemeente, coordinator },
  signInAs,
}) => {
  const meting = await createMeting(gemeente)
  // Short: what the whole report asks of who listens is the next test.
  const keuze = { ...STANDAARD_KEUZE, onderdelen: ['samenvatting' as const] }
  await saveRapportkeuze(coordinator.principal, meting.id, { keuze, versie: null })
  await signInAs(coordinator)
  await page.goto(`/gemeenten/${gemeente.code}/metingen/${meting.id}/rapport`)
  await page.getByText('Openbare link: uit').click()
  await page.getByRole('button', { name: 'Zet de link aan' }).click()
  const url = await page.getByRole('link', { name: /\/rapporten\/vitr_/ }).innerText()
  await expectAccessible(page)

  const pad = new URL(url).pathname
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const visitor = await context.newPage()
  await visitor.goto(pad)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
    'Hoe staat de toegang ervoor?',
  )
  await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(visitor.locator(`a[href*="/gemeenten/${gemeente.code}"]`)).toHaveCount(0)
  const pdf = await context.request.get(`${pad}/rapport.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  await expectAccessible(visitor)

  await page.getByRole('button', { name: 'Zet de link uit' }).click()
  await expect(page.getByText('De openbare link staat uit.')).toBeVisible()
  expect((await visitor.goto(pad))?.status()).toBe(404)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Dit rapport is er niet')
  expect((await context.request.get(`${pad}/rapport.pdf`)).status()).toBe(404)
  await context.close()
})

/** A meting with something in every chapter: participants, a year before it, needs, actions. */
async function createVol({ gemeente, coordinator: { principal } }: Wereld) {
  const { deelnemersPerPerspectief, spreiding } = buildRapportExtra(buildVoorbeeld())
  await createVastgesteld({ gemeente, oordelen: 3, jaar: 2025 })
  const meting = await createVastgesteld({
    gemeente,
    oordelen: gemengdeOordelen(requireInstrument('1.0.0')),
    deelname: { deelnemersPerPerspectief, spreiding },
  })
  const plek = { gemeenteCode: gemeente.code, metingId: meting.id }
  for (const kenmerkId of ['K01', 'K08']) {
    const behoefte = { soort: 'kennis', urgentie: 'nu', toelichting: `Hoe bij ${kenmerkId}?` }
    const actie = buildActieInput({ titel: `Aan de slag met ${kenmerkId}`, kosten: '4500' })
    const outcomes = [
      await addBehoefte(principal, { metingId: meting.id, kenmerkId }, behoefte),
      await createActie(principal, plek, { kenmerkId, handvatId: null, actie }),
    ]
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true })
  }
  return meting
}

/** The table under its own name, its headings, and how its first rows are read. */
async function expectTabel(page: Page, { bijschrift, koppen, rijen }: Tabel) {
  const tabel = page.getByRole('table', { name: bijschrift, exact: true })
  await expect(tabel.getByRole('columnheader')).toHaveText(koppen)
  const rows = tabel.getByRole('row')
  await expect(rows).toHaveCount(1 + rijen.length)
  for (const [index, [naam = '', ...cellen]] of rijen.slice(0, 3).entries()) {
    const row = rows.nth(1 + index)
    await expect(row.getByRole('rowheader')).toHaveText(naam)
    await expect(row.getByRole('cell')).toHaveText(cellen)
  }
}

test('who only listens hears the whole story', async ({ page, wereld, signInAs }) => {
  const { gemeente, coordinator, lezer } = wereld
  const meting = await createVol(wereld)
  const keuze = { ...STANDAARD_KEUZE, onderdelen: [...ONDERDELEN], lens: 'vijf-basisfuncties' }
  await saveRapportkeuze(coordinator.principal, meting.id, { keuze, versie: null })
  const found = await loadRapport(lezer.principal, meting.id)
  if (isRefusal(found) || !found.rapport.samenvatting) throw new Error('no summary')
  const { samenvatting, waarden, verdieping } = found.rapport
  await signInAs(lezer)
  await page.goto(`/gemeenten/${gemeente.code}/metingen/${meting.id}/rapport`)
  const { rapport } = new RapportPage(page)
  const tree = (await rapport.ariaSnapshot()).replace(/\s+/g, ' ')
  expect(tree).toContain(samenvatting.stand.kernzin)
  for (const { scoreregel } of samenvatting.kloven.items) expect(tree).toContain(scoreregel)
  const tabel = page.getByRole('table', { name: samenvatting.beeld.tabel.bijschrift })
  for (const [naam = '', ...cellen] of samenvatting.beeld.tabel.rijen) {
    const row = tabel.getByRole('row').filter({ has: page.getByRole('rowheader', { name: naam }) })
    await expect(row.getByRole('cell')).toContainText(['', ...cellen])
  }
  for (const { titel } of [...waarden, ...waarden.flatMap(({ kenmerken }) => kenmerken)]) {
    expect(tree).toContain(titel)
  }
  for (const { titel, blokken } of verdieping) {
    await expect(rapport.getByRole('heading', { level: 2, name: titel })).toBeVisible()
    expect(blokken, titel).toContainEqual(expect.objectContaining({ soort: 'tabel' }))
    for (const blok of blokken) {
      if (blok.soort === 'tabel') await expectTabel(page, blok.tabel)
      if (blok.soort !== 'figuur') continue
      await expect(rapport.getByRole('figure', { name: blok.figuur.titel })).toContainText(
        blok.figuur.alt,
      )
    }
  }
  await expectAccessible(page)
})
