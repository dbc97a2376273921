import { db } from '@/lib/db/client'
import { toJaar } from '@/lib/invoer/datum'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { readRegister } from '@/prisma/register'
import { createVastgesteld } from '@/tests/factories/deling'
import { writeRegister, type Gemeente } from '@/tests/factories/register'
import { createAccount } from '@/tests/factories/wereld'
import { expect, expectAccessible, test } from './fixtures'
import { BeheerPage } from './pages/beheer'

const WIJDEMEREN = { code: 'GM1696', naam: 'Wijdemeren' }
const HILVERSUM = { code: 'GM0402', naam: 'Hilversum' }

const DIT_JAAR = toJaar(new Date())
const alle = readRegister().rijen
const zonder = alle.filter(({ code }) => code !== WIJDEMEREN.code)

// They change the one register.
test.describe.configure({ mode: 'default' })

/** As it was, for whoever comes after. */
test.afterEach(async () => {
  await db().gemeente.update({
    where: { code: WIJDEMEREN.code },
    data: { opgehevenPer: null, opvolgerCode: null, registerjaar: 2025 },
  })
})

test('a year is looked at and brought in, and the gemeente that goes on sees the old metingen', async ({
  page,
  signInAs,
}) => {
  test.slow()
  const beheerder = await createAccount({ beheerder: true })
  const coordinator = await createAccount({
    lid: { gemeenteCode: HILVERSUM.code, rol: 'coordinator' },
  })
  await createVastgesteld({ gemeente: WIJDEMEREN, oordelen: 3, jaar: 2025 })
  await signInAs(beheerder)
  const beheer = await new BeheerPage(page).open('')
  await expectAccessible(page)
  await beheer.open('register/importeren')
  await expectAccessible(page)

  const dubbel: Gemeente = { ...alle[0], naam: 'Nog een keer' } as Gemeente
  await beheer.kies(`${DIT_JAAR}.csv`, writeRegister([...alle, dubbel]))
  await expect(page.getByRole('heading', { name: /kan niet worden ingelezen/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^344 .*staat ook op regel 2/ })).toBeVisible()
  await expectAccessible(page)

  await beheer.kies(`${DIT_JAAR + 1}.csv`, writeRegister(zonder))
  await expect(
    page.getByText(`Dit register geldt vanaf 1 januari ${DIT_JAAR + 1}. Lees het dan in.`),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Inlezen', exact: true })).toBeHidden()
  await expectAccessible(page)

  const anders = zonder.map((rij) => (rij.code === 'GM0014' ? { ...rij, inwoners: 1 } : rij))
  await beheer.kies(`${DIT_JAAR}.csv`, writeRegister(anders))
  await expect(page.getByText(`Dit is het register van ${DIT_JAAR}.`)).toBeVisible()
  await expectAccessible(page)
  await beheer.leesIn()
  await expect(
    page.getByRole('alert').getByText(/Kies waarin Wijdemeren is opgegaan/),
  ).toBeVisible()
  await beheer.keuze('Wijdemeren').selectOption({ label: 'Opgegaan in Hilversum' })
  await beheer.leesIn()
  await expect(page.getByText(`Het register van ${DIT_JAAR} is ingelezen.`)).toBeVisible()

  await page.getByLabel('Naam, code, regio of provincie').fill('WIJDEMÉREN')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await page.getByRole('link', { name: 'Wijdemeren' }).click()
  await expect(page.getByText(`Per ${DIT_JAAR} opgegaan in Hilversum`)).toBeVisible()
  await expectAccessible(page)

  await signInAs(coordinator)
  await page.goto(`/gemeenten/${HILVERSUM.code}`)
  const voorheen = page.getByRole('region', { name: 'Van voor de herindeling' })
  await expect(voorheen.getByText(`Wijdemeren (tot ${DIT_JAAR})`)).toBeVisible()
  await expectAccessible(page)
  await voorheen.getByRole('link', { name: /^Resultaten/ }).click()
  await expect(page).toHaveURL(new RegExp(`/gemeenten/${WIJDEMEREN.code}/metingen/`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/account')
  await expect(page.getByRole('main').getByText('Wijdemeren')).toHaveCount(0)
})

test('who is a member of a gemeente does not make it the successor of another', async ({
  page,
  signInAs,
}) => {
  const lid = { gemeenteCode: HILVERSUM.code, rol: 'lezer' } as const
  await signInAs(await createAccount({ beheerder: true, lid }))
  const beheer = await new BeheerPage(page).open('register/importeren')
  await beheer.kies(`${DIT_JAAR}.csv`, writeRegister(zonder))
  await beheer.keuze('Wijdemeren').selectOption({ label: 'Opgegaan in Hilversum' })
  await beheer.leesIn()
  await expect(page.getByRole('alert').getByText(/U kunt uzelf geen rechten geven/)).toBeVisible()
  await expect(beheer.keuze('Wijdemeren')).toHaveValue(HILVERSUM.code)
  await expectAccessible(page)
})

test('the default version is chosen, and the log tells it without what gemeenten answered', async ({
  page,
  wereld,
  signInAs,
}) => {
  const beheerder = await createAccount({ beheerder: true })
  const target = { metingId: wereld.meting.id, indicatorId: 'K01.1', versie: null }
  const keuze = { niveau: 4, toelichting: 'Alleen voor onszelf' }
  await saveOordeel(wereld.coordinator.principal, target, keuze)
  await signInAs(beheerder)
  const beheer = await new BeheerPage(page).open('instrument')
  await expectAccessible(page)
  await page.getByLabel('Versie voor nieuwe metingen').selectOption('1.0.0')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('De keuze is opgeslagen.')).toBeVisible()

  await beheer.open('audit')
  await expectAccessible(page)
  await page.getByLabel('Gemeente (naam of code)').fill(wereld.gemeente.code)
  await page.getByLabel('Vanaf').fill(`${DIT_JAAR}-01-01`)
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'Oordeel gegeven' })).toBeVisible()
  await expect(page.getByText('Alleen voor onszelf')).toHaveCount(0)
  const { naam, inhoud } = await beheer.download()
  expect(naam).toBe('logboek.csv')
  expect(inhoud).toContain('Oordeel gegeven')
  expect(inhoud).not.toContain('Alleen voor onszelf')

  await page.getByLabel('Door wie (naam of e-mailadres)').fill('Niemand Hier')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await expect(page.getByRole('alert').getByText(/is niemand gevonden/)).toBeVisible()
  await expectAccessible(page)
})

test('who is no beheerder sees that these pages are not for them', async ({
  page,
  wereld,
  signInAs,
}) => {
  await signInAs(wereld.coordinator)
  const beheer = new BeheerPage(page)
  for (const deel of ['', 'register', 'register/importeren', 'instrument', 'audit'] as const) {
    await beheer.open(deel)
    await expect(
      page.getByRole('heading', { name: 'Deze pagina is niet voor uw rol' }),
    ).toBeVisible()
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a year is brought in and the log is searched', async ({ page, signInAs }) => {
    await signInAs(await createAccount({ beheerder: true }))
    const beheer = await new BeheerPage(page).open('register/importeren')
    await beheer.kies('tabel.csv', writeRegister(zonder))
    await page.getByLabel('Van welk jaar is dit register?').fill('1800')
    await page.getByRole('button', { name: 'Bekijk met dit jaar' }).click()
    await expect(page.getByRole('alert')).toContainText('Vul een jaar in van 2015')
    await page.getByLabel('Van welk jaar is dit register?').fill(String(DIT_JAAR))
    await page.getByRole('button', { name: 'Bekijk met dit jaar' }).click()
    await beheer.leesIn()
    await expect(page.getByRole('alert')).toContainText('Kies waarin Wijdemeren is opgegaan')
    await beheer.keuze('Wijdemeren').selectOption({ label: 'Blijft bestaan als eigen gemeente' })
    await beheer.leesIn()
    await expect(page.getByText(`Het register van ${DIT_JAAR} is ingelezen.`)).toBeVisible()

    await beheer.open('audit')
    await page.getByLabel('Wat', { exact: true }).selectOption('register:beheren')
    await page.getByRole('button', { name: 'Toon', exact: true }).click()
    await expect(page.getByText('Register ingelezen').first()).toBeVisible()
  })
})
