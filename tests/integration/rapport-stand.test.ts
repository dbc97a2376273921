import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Rapport } from '@/components/rapport/rapport'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { saveLogo } from '@/lib/logo/mutations'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import {
  loadRapport,
  loadRapportByToken,
  loadRapportPagina,
  loadSamenstelling,
} from '@/lib/rapport/loaders'
import { saveRapportkeuze, switchRapportlink } from '@/lib/rapport/mutations'
import { STANDAARD_KEUZE, type Rapportkeuze } from '@/lib/report/keuze'
import { createVastgesteld } from '@/tests/factories/deling'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const KEUZE: Rapportkeuze = {
  ...STANDAARD_KEUZE,
  onderdelen: ['samenvatting', 'lens', 'ontwikkeling', 'behoeften', 'plan'],
  lens: 'vijf-basisfuncties',
  logo: true,
}

/** Three reports, each set as PDF and as Word, in milliseconds on a busy computer. */
const SLOW = 60_000

const logo = (kleur: string) => ({
  inhoud: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="${kleur}"/></svg>`,
  ),
  alt: `Logo ${kleur}`,
})

/** A gemeente with two established years, a logo, a plan and needs. */
async function createStand() {
  const wereld = await createWereld()
  const { gemeente, coordinator } = wereld
  const oud = await createVastgesteld({ gemeente, oordelen: 2, jaar: 2024 })
  const nieuw = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2025 })
  const by = {
    updatedAt: new Date('2025-06-01T10:00:00Z'),
    updatedById: coordinator.principal.userId,
  }
  await db().actie.create({
    data: {
      ...{ gemeenteCode: gemeente.code, metingId: nieuw.id, kenmerkId: 'K01', ...by },
      ...{ titel: 'Eén folder', notities: 'Niet voor de raad', instrumentversie: '1.0.0' },
      createdById: coordinator.principal.userId,
    },
  })
  await db().behoefte.create({
    data: { metingId: nieuw.id, kenmerkId: 'K01', soort: 'kennis', urgentie: 'nu', ...by },
  })
  await saveLogo(coordinator.principal, gemeente.code, logo('#c00'))
  const { principal } = coordinator
  const save = (keuze: Rapportkeuze, versie: number | null) =>
    saveRapportkeuze(principal, nieuw.id, { keuze, versie })
  const loadPagina = async () => {
    const page = await loadRapportPagina(principal, {
      gemeenteCode: gemeente.code,
      metingId: nieuw.id,
    })
    if (isRefusal(page)) throw new Error(page)
    return page
  }
  return { ...wereld, principal, oud, nieuw, save, loadPagina }
}
type Stand = Awaited<ReturnType<typeof createStand>>

/** Changes everything that a report shows and that is not of its own meting. */
async function changeAll({ gemeente, principal, oud, nieuw }: Stand) {
  const { code } = gemeente
  await db().actie.updateMany({ where: { gemeenteCode: code }, data: { titel: 'Twee folders' } })
  await db().behoefte.updateMany({ where: { metingId: nieuw.id }, data: { soort: 'geld' } })
  await saveLogo(principal, code, logo('#00c'))
  await db().gemeente.update({
    where: { code },
    data: {
      naam: 'Nieuwstad',
      regio: { create: { code: `JZ7${code.slice(-6)}`, naam: 'Andere regio' } },
    },
  })
  await db().meting.update({ where: { id: oud.id }, data: { naam: 'Andere naam' } })
  await establishAgain(oud.id, principal)
}

async function establishAgain(metingId: string, principal: Principal) {
  const reopened = await reopenMeting(principal, metingId, { reden: 'Er klopt iets niet' })
  expect(reopened.ok).toBe(true)
  await db().oordeel.create({
    data: {
      ...{ metingId, indicatorId: 'K01.1', soort: 'niveau', niveau: 5 },
      ...{ updatedAt: new Date(), updatedById: 'test' },
    },
  })
  expect(await establishMeting(principal, metingId)).toMatchObject({ ok: true })
}

async function readRapport(principal: Principal, metingId: string) {
  const found = await loadRapport(principal, metingId)
  if (isRefusal(found)) throw new Error(found)
  return found.rapport
}

async function render(principal: Principal, metingId: string) {
  const rapport = await readRapport(principal, metingId)
  return {
    html: renderToStaticMarkup(createElement(Rapport, { rapport })),
    pdf: Buffer.from(renderRapportPdf(rapport)).toString('base64'),
    docx: Buffer.from(await renderRapportDocx(rapport)).toString('base64'),
  }
}

const readTrend = async (principal: Principal, metingId: string) => {
  const { verdieping } = await readRapport(principal, metingId)
  const chapter = verdieping.find(({ id }) => id === 'ontwikkeling')
  const blok = chapter?.blokken.find(({ soort }) => soort === 'tabel')
  if (blok?.soort !== 'tabel') return { koppen: null, eerste: JSON.stringify(chapter?.blokken) }
  return { koppen: blok.tabel.koppen.slice(1, -1), eerste: blok.tabel.rijen[0] }
}

describe('a composed report', () => {
  it(
    'has the same bytes after everything changed, until the choice is saved again',
    async () => {
      const stand = await createStand()
      const { nieuw, lezer, save, loadPagina } = stand
      await save(KEUZE, null)
      const before = await render(lezer.principal, nieuw.id)
      expect(before.html).toContain('Eén folder')
      expect(before.html).not.toContain('Niet voor de raad')
      const delen = ['plan', 'behoeften', 'ontwikkeling', 'logo']
      expect((await loadPagina()).stand).toMatchObject({ delen, isVerouderd: false })

      await changeAll(stand)
      expect(await render(lezer.principal, nieuw.id)).toEqual(before)
      expect((await loadPagina()).stand).toMatchObject({ delen, isVerouderd: true })

      expect(await save(KEUZE, 1)).toMatchObject({ ok: true, value: { versie: 2 } })
      const after = await render(lezer.principal, nieuw.id)
      for (const form of ['html', 'pdf', 'docx'] as const)
        expect(after[form]).not.toBe(before[form])
      for (const text of ['Twee folders', 'Andere regio', 'Logo #00c']) {
        expect(after.html).toContain(text)
        expect(before.html).not.toContain(text)
      }
      expect((await loadPagina()).stand).toMatchObject({ isVerouderd: false })
    },
    SLOW,
  )

  it('stays so for everyone with the link while its meting is open again', async () => {
    const stand = await createStand()
    const { principal, nieuw, save, loadPagina } = stand
    await save(KEUZE, null)
    await switchRapportlink(principal, nieuw.id, true)
    const { link } = await loadPagina()
    const token = link.stand === 'aan' ? (link.url.split('/').at(-1) ?? '') : ''
    const before = (await loadRapportByToken(token))?.rapport
    expect(before?.verdieping.map(({ id }) => id)).toContain('plan')
    await reopenMeting(principal, nieuw.id, { reden: 'Er klopt iets niet' })
    await changeAll(stand)
    expect((await loadRapportByToken(token))?.rapport).toEqual(before)
  })

  it('says on which day its plan and needs were so, and keeps no more than it shows', async () => {
    const { principal, nieuw, save } = await createStand()
    const alleenPlan = { ...STANDAARD_KEUZE, onderdelen: ['plan' as const] }
    const saved = await save(alleenPlan, null)
    expect(saved).toMatchObject({
      value: {
        stand: { logo: null, eerdere: [], behoeften: [], acties: [{ titel: 'Eén folder' }] },
      },
    })
    const { verdieping } = await readRapport(principal, nieuw.id)
    expect(JSON.stringify(verdieping)).toMatch(/Stand van het plan op \d+ [a-z]+ \d{4}\./)
    const row = await db().rapportkeuze.findUniqueOrThrow({ where: { metingId: nieuw.id } })
    expect(row.inhoud).not.toContain('Niet voor de raad')
  })

  it('is previewed as saving would make it', async () => {
    const { principal, gemeente, nieuw, save } = await createStand()
    await save(KEUZE, null)
    await db().actie.updateMany({
      where: { gemeenteCode: gemeente.code },
      data: { titel: 'Drie folders' },
    })
    const begin = await loadSamenstelling(principal, {
      gemeenteCode: gemeente.code,
      metingId: nieuw.id,
    })
    expect(JSON.stringify(begin)).toContain('Drie folders')
    expect(JSON.stringify(await readRapport(principal, nieuw.id))).not.toContain('Drie folders')
  })

  it('is not saved over what another saved at the same time', async () => {
    const { principal, gemeente, save } = await createStand()
    await save(KEUZE, null)
    await saveLogo(principal, gemeente.code, logo('#0c0'))
    const besluiten = ['- dit', '- dat']
    const outcomes = await Promise.all(besluiten.map((besluit) => save({ ...KEUZE, besluit }, 1)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reden === 'conflict')).toHaveLength(
      1,
    )
  })
})

it('follows from the snapshot alone where nobody composed it, its regio included', async () => {
  const { coordinator, gemeente } = await createWereld()
  const meting = await createVastgesteld({ gemeente, oordelen: 3 })
  await establishAgain(meting.id, coordinator.principal)
  const before = await readRapport(coordinator.principal, meting.id)
  await db().gemeente.update({
    where: { code: gemeente.code },
    data: {
      naam: 'Nieuwstad',
      regio: { create: { code: `JZ6${gemeente.code.slice(-6)}`, naam: 'Andere regio' } },
    },
  })
  expect(await readRapport(coordinator.principal, meting.id)).toEqual(before)
})

describe('the metingen before this one', () => {
  const TREND: Rapportkeuze = { ...STANDAARD_KEUZE, onderdelen: ['ontwikkeling'] }
  const compose = (principal: Principal, metingId: string) =>
    saveRapportkeuze(principal, metingId, { keuze: TREND, versie: null })

  it('count by when they began, also established again later or open again', async () => {
    const { coordinator, gemeente } = await createWereld()
    const { principal } = coordinator
    const oud = await createVastgesteld({ gemeente, oordelen: 2, jaar: 2022 })
    const midden = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2023 })
    const nieuw = await createVastgesteld({ gemeente, oordelen: 4, jaar: 2024 })
    await createVastgesteld({ gemeente, oordelen: 5, jaar: 2025 })
    await establishAgain(oud.id, principal)
    await reopenMeting(principal, midden.id, { reden: 'Er klopt iets niet' })
    await compose(principal, nieuw.id)
    const { koppen, eerste } = await readTrend(principal, nieuw.id)
    expect(koppen).toEqual(['Meting 2022', 'Meting 2023', 'Meting 2024'])
    // Of the oldest its newest snapshot: with one question judged, its kenmerk has no score of 2.
    expect(eerste?.[1]).not.toBe('2,0')
    expect(eerste?.[2]).toBe('3,0')
  })

  it('are told apart on one day, and are three at most', async () => {
    const { coordinator, gemeente } = await createWereld()
    const { principal } = coordinator
    for (const jaar of [2019, 2020, 2021]) await createVastgesteld({ gemeente, oordelen: 2, jaar })
    const ochtend = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2023 })
    const middag = await createVastgesteld({ gemeente, oordelen: 4, jaar: 2023 })
    await db().meting.update({
      where: { id: middag.id },
      data: { createdAt: new Date('2023-03-01T15:00:00Z') },
    })
    for (const { id } of [ochtend, middag]) await compose(principal, id)
    const vroeg = await readTrend(principal, ochtend.id)
    expect(vroeg.koppen).toEqual(['Meting 2019', 'Meting 2020', 'Meting 2021', 'Meting 2023'])
    const laat = await readTrend(principal, middag.id)
    expect(laat.koppen).toEqual(['Meting 2020', 'Meting 2021', 'Meting 2023', 'Meting 2023'])
  })

  it('may be none', async () => {
    const { coordinator, gemeente } = await createWereld()
    const eerste = await createVastgesteld({ gemeente, oordelen: 2, jaar: 2024 })
    await createVastgesteld({ gemeente, oordelen: 3, jaar: 2025 })
    await compose(coordinator.principal, eerste.id)
    expect((await readTrend(coordinator.principal, eerste.id)).eerste).toContain(
      'Er is geen eerdere vastgestelde meting om naast deze te leggen.',
    )
  })
})
