import type { Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { saveDeling } from '@/lib/delen/mutations'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { requireInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import { createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { oordelenOp } from '@/tests/factories/rapport'
import { expect, expectAccessible, test } from './fixtures'

const instrument = requireInstrument('1.0.0')
const TOEN = 'Er is nog geen vast team'
const NU = 'Sinds januari is er een vast team'

/** Level 2 all over, K07.1 at another level with its reason. */
const oordelenMet = (niveau: Niveau, toelichting: string) => ({
  ...oordelenOp(instrument, 2),
  'K07.1': { soort: 'niveau', niveau, toelichting } as const,
})

type Plek = Readonly<{ gemeente: { code: string; naam: string } }>

const pad = ({ gemeente }: Plek, metingId: string, rest: string) =>
  `/gemeenten/${gemeente.code}/metingen/${metingId}/${rest}`

const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('one looks at the result through the Hervormingsagenda, down to the question and on to the plan', async ({
  page,
  wereld,
  signInAs,
}) => {
  const { gemeente, coordinator } = wereld
  const meting = await createVastgesteld({ gemeente, oordelen: oordelenMet(3, TOEN) })
  await signInAs(coordinator)
  await page.goto(pad(wereld, meting.id, 'resultaten/lenzen'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Waar staan wij voor landelijke afspraken?',
  )
  const link = page.getByRole('link', { name: 'Hervormingsagenda Jeugd 2023-2028', exact: true })
  const rij = page.getByRole('listitem').filter({ has: link })
  await expect(rij).toContainText('Onder het basisniveau:')
  await expectAccessible(page)

  await link.click()
  await expect(page.getByText(/staat bij alle \d+ onderdelen onder het basisniveau/)).toBeVisible()
  await page.getByText('Alle onderdelen in een tabel').click()
  await expect(page.getByRole('table').getByRole('link', { name: /^2\. / })).toBeVisible()
  await expectAccessible(page)

  const deel = page.locator('li#onderdeel-2')
  await deel.getByText('De vragen hierbij, en wat kan helpen').click()
  await expect(deel).toContainText('3 · Deels ingericht')
  await expect(deel.getByRole('link', { name: /^Zet in het plan: / }).first()).toHaveAttribute(
    'href',
    /plan\/nieuw\?kenmerk=K07&handvat=K07\.H\d/,
  )
  await deel
    .getByRole('link', { name: /^Kenmerk 7: / })
    .first()
    .click()
  await expect(page).toHaveURL(/resultaten\/K07$/)
})

test('one sees what moved in two years, why, and which action ran in between', async ({
  page,
  wereld,
  signInAs,
}) => {
  const { gemeente, lezer, coordinator } = wereld
  const oud = await createVastgesteld({ gemeente, oordelen: oordelenMet(2, TOEN), jaar: 2024 })
  await signInAs(lezer)
  await page.goto(pad(wereld, oud.id, 'resultaten/ontwikkeling'))
  await expect(page.getByText(/heeft één vastgestelde meting/)).toBeVisible()
  await expectAccessible(page)

  const nieuw = await createVastgesteld({ gemeente, oordelen: oordelenMet(4, NU), jaar: 2025 })
  const { userId } = coordinator.principal
  await db().actie.create({
    data: {
      gemeenteCode: gemeente.code,
      kenmerkId: 'K07',
      titel: 'Een vast team vormen',
      start: '2024-09-01',
      eind: '2024-12-31',
      status: 'gereed',
      indicatoren: '["K07.1"]',
      naarNiveau: 4,
      instrumentversie: '1.0.0',
      createdById: userId,
      updatedAt: new Date(),
      updatedById: userId,
    },
  })
  await page.goto(pad(wereld, nieuw.id, 'resultaten/ontwikkeling'))
  await expect(
    page.getByText(/bij 1 van de 13 kenmerken omhoog. Bij 12 bleef de score gelijk/),
  ).toBeVisible()
  const kenmerk = page.locator('li#K07')
  await expect(kenmerk).toContainText('niveau 2 → niveau 4')
  await expect(kenmerk).toContainText(TOEN)
  await expect(kenmerk).toContainText(NU)
  await expect(kenmerk).toContainText('Een vast team vormen')
  await expect(kenmerk).toContainText('Gehaald bij 1 van de 1.')
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await noSideways(page)).toBe(true)
  await expectAccessible(page)
})

test('one lays the own scores on the spread of the regio, and too few show nothing', async ({
  page,
  wereld,
  signInAs,
}) => {
  const { gemeente, lezer } = wereld
  const { code: regioCode, naam } = await createRegio()
  await db().gemeente.update({ where: { code: gemeente.code }, data: { regioCode } })
  const meting = await createVastgesteld({ gemeente, oordelen: 4 })
  const deel = async (oordelen: Niveau, deelt: 'anoniem' | 'herkenbaar') => {
    const ander = await createGemeenteIn({ regioCode, inwoners: 260_000 })
    await createVastgesteld({ gemeente: ander, oordelen, deelt })
    return ander
  }
  for (const niveau of [1, 2, 3, 3] as const) await deel(niveau, 'herkenbaar')
  await deel(5, 'anoniem')
  await signInAs(lezer)
  const vergelijking = pad(wereld, meting.id, 'resultaten/vergelijking')
  await page.goto(vergelijking)
  const regio = page.getByRole('region', { name: `Gemeenten in ${naam}`, exact: true })
  await expect(regio).toContainText('Hier tellen nog maar 4 gemeenten mee.')
  await expect(regio).toContainText('Wie anoniem deelt, telt alleen mee samen met minstens 2')
  await expect(regio.getByRole('table')).toHaveCount(0)
  await expectAccessible(page)

  const vijfde = await deel(2, 'herkenbaar')
  await page.goto(vergelijking)
  await expect(regio).toContainText('5 gemeenten delen hier hun resultaat.')
  await expect(regio.getByRole('row').filter({ hasText: '1. ' }).first()).toContainText(
    '2,0 tot 3,0',
  )
  await expect(page.locator('body')).not.toContainText(vijfde.naam)
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await noSideways(page)).toBe(true)
  await expectAccessible(page)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the coordinator shares, meets a colleague’s choice, and takes it back', async ({
      page,
      wereld,
      signInAs,
    }) => {
      const { gemeente, coordinator, meting: open } = wereld
      const meting = await createVastgesteld({ gemeente, oordelen: 3 })
      const stored = () => db().deling.findUnique({ where: { metingId: meting.id } })
      const keuze = (wat: string, vorm: string) =>
        page.getByRole('radiogroup', { name: wat }).getByLabel(vorm)
      await signInAs(coordinator)
      await page.goto(pad(wereld, open.id, 'delen'))
      await expect(page.getByText('Deze meting is nog niet vastgesteld.')).toBeVisible()

      await page.goto(pad(wereld, meting.id, 'delen'))
      await expect(keuze('Het resultaat', 'Niet delen')).toBeChecked()
      await keuze('Het resultaat', 'Anoniem').check()
      // Meanwhile a colleague chooses something else.
      await saveDeling(coordinator.principal, meting.id, {
        ...NIETS_GEDEELD,
        plan: 'herkenbaar',
        versie: null,
      })
      await page.getByRole('button', { name: 'Keuze opslaan' }).click()
      const fouten = page.getByRole('alert').filter({ has: page.getByRole('list') })
      await expect(fouten).toBeFocused()
      await expect(fouten).toContainText('het verbeterplan: herkenbaar')
      await expect(keuze('Het resultaat', 'Anoniem')).toBeChecked()
      expect(await stored()).toMatchObject({ resultaat: 'niet', plan: 'herkenbaar' })
      if (javaScriptEnabled) await expectAccessible(page)

      await page.getByRole('button', { name: 'Keuze opslaan' }).click()
      await expect(page.getByText('Uw keuze is opgeslagen en geldt meteen.')).toBeVisible()
      expect(await stored()).toMatchObject({ resultaat: 'anoniem', plan: 'niet', versie: 2 })
      await page.getByRole('button', { name: 'Alles intrekken' }).click()
      await expect(page.getByText('U deelt niets meer van deze meting.')).toBeVisible()
      await expect(keuze('Het resultaat', 'Niet delen')).toBeChecked()
      expect(await stored()).toMatchObject({ ...NIETS_GEDEELD, versie: 3 })
    })
  })
}
