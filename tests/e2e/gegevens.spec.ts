import { readTabelbestand } from '@/lib/bestanden/tabel'
import { writeXlsx } from '@/lib/bestanden/xlsx'
import { db } from '@/lib/db/client'
import { KOLOMMEN, REKENBLAD_NAAM, type Kolomnaam } from '@/lib/rekenblad/schema'
import type { Cel } from '@/lib/tabellen/model'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import type { createWereld } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { GegevensPage } from './pages/gegevens'

type Wereld = Awaited<ReturnType<typeof createWereld>>

const judge = (wereld: Wereld, indicatorId: string, niveau: number, versie: number | null = null) =>
  saveOordeel(
    wereld.coordinator.principal,
    { metingId: wereld.meting.id, indicatorId, versie },
    { niveau },
  )

const NAMEN = Object.keys(KOLOMMEN)

/** What someone does in a spreadsheet program: opens the file, fills in cells, saves it. */
async function vulIn(
  inhoud: Uint8Array,
  rijen: Readonly<Record<string, Partial<Record<Kolomnaam, Cel>>>>,
): Promise<Uint8Array> {
  const gelezen = await readTabelbestand('vragenlijst.xlsx', inhoud)
  const blad = gelezen.ok ? gelezen.bladen.find(({ naam }) => naam === REKENBLAD_NAAM) : undefined
  const ingevuld = (blad?.rijen ?? []).slice(1).map((rij) =>
    rij.map((cel, index) => {
      const nieuw = rijen[String(rij[0])]?.[NAMEN[index] as Kolomnaam]
      if (nieuw !== undefined) return nieuw
      return typeof cel === 'string' || typeof cel === 'number' ? cel : null
    }),
  )
  const kolommen = Object.values(KOLOMMEN)
  return writeXlsx([{ naam: REKENBLAD_NAAM, uitleg: '', kolommen, rijen: ingevuld }])
}

test.beforeEach(async ({ wereld, signInAs }) => {
  await signInAs(wereld.coordinator)
})

test('everything can be downloaded, and says what it is', async ({ page, wereld }) => {
  await judge(wereld, 'K01.1', 2)
  const gegevens = await new GegevensPage(page).open(wereld.meting)
  await expectAccessible(page)
  const downloads = [
    ['Download het rekenblad', /^meting-GM\d+-Meting-2026-[\d-]+\.xlsx$/, 'PK'],
    ['Download de CSV', /^meting-GM\d+-Meting-2026-[\d-]+\.csv$/, '\u00EF\u00BB\u00BF'],
    ['Download alles', /^meting-GM\d+-Meting-2026-[\d-]+\.json$/, '{'],
  ] as const
  for (const [link, naam, begin] of downloads) {
    const saved = await gegevens.download(link)
    expect(saved.naam).toMatch(naam)
    expect(Buffer.from(saved.inhoud).toString('latin1').startsWith(begin)).toBe(true)
  }
  await page.getByRole('link', { name: 'Bekijk de beschrijving' }).click()
  await expect(page.getByText('json-schema.org')).toBeVisible()
})

test('an import names its faults, and the right file makes a meting', async ({ page, wereld }) => {
  await judge(wereld, 'K01.1', 2)
  const gegevens = await new GegevensPage(page).open(wereld.meting)
  const { inhoud } = await gegevens.download('Download alles')
  const goed = Buffer.from(inhoud).toString('utf8')
  await gegevens.openImporteren(wereld.gemeente.code)
  await expectAccessible(page)

  await gegevens.kies({ naam: 'meting.json', inhoud: goed.slice(0, 500) })
  await expect(gegevens.fouten.filter({ hasText: 'geen geldige JSON' })).toBeVisible()
  await gegevens.kies({
    naam: 'meting.json',
    inhoud: goed
      .replaceAll(wereld.gemeente.code, 'GM9999')
      .replace('"K01.1":{"niveau":2}', '"K99.1":{"niveau":7}'),
  })
  await expect(page).toHaveTitle(/^\(3 fouten\) Een meting importeren/)
  await expect(gegevens.fouten.filter({ hasText: '/gemeente/code' })).toContainText('(GM9999)')
  await expect(gegevens.fouten.filter({ hasText: '/oordelen/K99.1/niveau' })).toBeVisible()
  await expect(gegevens.knop('Importeren')).toHaveCount(0)
  await expectAccessible(page)

  await gegevens.kies({ naam: 'meting.json', inhoud: goed })
  await expect(page.getByText('1 oordeel, 0 ambities')).toBeVisible()
  await expectAccessible(page)
  await gegevens.knop('Importeren').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(geïmporteerd)')
  await expect(page.getByText('De meting is gemaakt uit het bestand.')).toBeVisible()
  expect(await db().meting.count({ where: { gemeenteCode: wereld.gemeente.code } })).toBe(2)
})

test('a list filled in offline comes back, with a choice where a colleague was first', async ({
  page,
  wereld,
}) => {
  await judge(wereld, 'K01.1', 2)
  const gegevens = await new GegevensPage(page).openRekenblad(wereld.meting)
  await expectAccessible(page)
  const { inhoud } = await gegevens.download('Download de vragenlijst (xlsx)')

  const fout = await vulIn(inhoud, { 'K01.1': { niveau: 8 }, 'K01.2': { nvt: 'misschien' } })
  await gegevens.kies({ naam: 'lijst.xlsx', inhoud: fout })
  await expect(gegevens.fouten.filter({ hasText: 'rij 2, Niveau (J2)' })).toContainText('1, 2, 3')
  await expect(gegevens.fouten.filter({ hasText: 'rij 3, Niet van toepassing' })).toBeVisible()
  await expectAccessible(page)

  await judge(wereld, 'K01.1', 5, 1)
  const goed = await vulIn(inhoud, { 'K01.1': { niveau: 4 }, 'K01.2': { niveau: 3 } })
  await gegevens.kies({ naam: 'lijst.xlsx', inhoud: goed })
  const keuze = page.getByRole('radiogroup', { name: /^K01\.1 / })
  await expect(keuze).toContainText('niveau 5')
  await expectAccessible(page)
  await gegevens.knop('Opslaan').click()
  await expect(gegevens.foutenlijst.getByRole('link', { name: /Kies wat er blijft/ })).toBeVisible()
  await expect(keuze).toHaveAccessibleDescription(/Kies wat er blijft bij vraag K01\.1/)
  await keuze.getByRole('radio', { name: 'Wat in uw bestand staat' }).check()
  await gegevens.knop('Opslaan').click()
  await expect(
    page.getByRole('status').filter({ hasText: '2 antwoorden zijn opgeslagen.' }),
  ).toBeVisible()
  const oordelen = await db().oordeel.findMany({
    where: { metingId: wereld.meting.id },
    select: { indicatorId: true, niveau: true },
    orderBy: { indicatorId: 'asc' },
  })
  expect(oordelen).toEqual([
    { indicatorId: 'K01.1', niveau: 4 },
    { indicatorId: 'K01.2', niveau: 3 },
  ])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a meting comes in, and a list is filled in', async ({ page, wereld }) => {
    await judge(wereld, 'K01.1', 2)
    const gegevens = await new GegevensPage(page).open(wereld.meting)
    const { inhoud: json } = await gegevens.download('Download alles')
    await gegevens.openImporteren(wereld.gemeente.code)
    await gegevens.knop('Bekijk het bestand').click()
    await expect(gegevens.foutenlijst).toContainText('Kies een bestand.')
    await gegevens.kies({ naam: 'meting.json', inhoud: json })
    await gegevens.knop('Annuleren').click()
    await gegevens.kies({ naam: 'meting.json', inhoud: json })
    await gegevens.knop('Importeren').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('(geïmporteerd)')

    await gegevens.openRekenblad(wereld.meting)
    const { inhoud } = await gegevens.download('Download de vragenlijst (xlsx)')
    const goed = await vulIn(inhoud, { 'K01.1': { niveau: 4 } })
    await gegevens.kies({ naam: 'lijst.xlsx', inhoud: goed })
    await expect(page.getByRole('table', { name: '1 antwoord verandert' })).toContainText(
      'niveau 4',
    )
    await gegevens.knop('Opslaan').click()
    await expect(page.getByText('1 antwoord is opgeslagen.')).toBeVisible()
  })
})
