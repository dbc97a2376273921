import { describe, expect, it } from 'vitest'
import { isRefusal, type Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { loadLogo, loadLogoOverzicht } from '@/lib/logo/loaders'
import { removeLogo, saveLogo } from '@/lib/logo/mutations'
import { reopenMeting } from '@/lib/metingen/mutations'
import {
  loadRapport,
  loadRapportByToken,
  loadRapportPagina,
  loadSamenstelling,
  loadVoorbeeld,
} from '@/lib/rapport/loaders'
import { saveRapportkeuze, switchRapportlink } from '@/lib/rapport/mutations'
import { STANDAARD_KEUZE, type Rapportkeuze } from '@/lib/report/keuze'
import { createVastgesteld } from '@/tests/factories/deling'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const KEUZE: Rapportkeuze = {
  ...STANDAARD_KEUZE,
  onderdelen: ['samenvatting', 'lens', 'ontwikkeling', 'plan'],
  lens: 'vijf-basisfuncties',
  voorwoord: 'Beste raad',
}

/** A gemeente with two established years and an open meting. */
async function createRapporten() {
  const wereld = await createWereld()
  const { gemeente } = wereld
  const oud = await createVastgesteld({ gemeente, oordelen: 2, jaar: 2024 })
  const nieuw = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2025 })
  const at = (metingId: string) => ({ gemeenteCode: gemeente.code, metingId })
  return { ...wereld, oud, nieuw, at }
}

async function read(principal: Principal, metingId: string) {
  const found = await loadRapport(principal, metingId)
  if (isRefusal(found)) throw new Error(found)
  return found.rapport
}

const store = (
  principal: Principal,
  metingId: string,
  keuze: Rapportkeuze,
  versie: number | null,
) => saveRapportkeuze(principal, metingId, { keuze, versie })

describe('the choice for a report', () => {
  it('makes the report what was chosen, for everyone and on every reading', async () => {
    const { coordinator, lezer, nieuw, oud } = await createRapporten()
    const saved = await store(coordinator.principal, nieuw.id, KEUZE, null)
    expect(saved).toMatchObject({ ok: true, value: { keuze: KEUZE, versie: 1 } })
    const rapport = await read(lezer.principal, nieuw.id)
    expect(rapport.vooraf.map(({ id }) => id)).toEqual(['voorwoord'])
    expect(rapport.verdieping.map(({ id }) => id)).toEqual(['lens', 'ontwikkeling', 'plan'])
    expect(rapport.waarden).toEqual([])
    expect(JSON.stringify(rapport.verdieping)).toContain('Meting 2024')
    expect(await read(coordinator.principal, nieuw.id)).toEqual(rapport)
    expect((await read(lezer.principal, oud.id)).vooraf).toEqual([])
  })

  it('begins the next one, without changing that report yet', async () => {
    const { coordinator, nieuw, meting, at } = await createRapporten()
    await store(coordinator.principal, nieuw.id, KEUZE, null)
    const begin = await loadSamenstelling(coordinator.principal, at(meting.id))
    expect(begin).toMatchObject({ keuze: KEUZE, versie: null, uitMeting: 'Meting 2025' })
    expect((await read(coordinator.principal, meting.id)).vooraf).toEqual([])
  })

  it('keeps what another stored meanwhile, and gives it back', async () => {
    const { coordinator, nieuw } = await createRapporten()
    const { principal } = coordinator
    await store(principal, nieuw.id, KEUZE, null)
    const ander = { ...KEUZE, voorwoord: 'Anders' }
    expect(await store(principal, nieuw.id, ander, null)).toMatchObject({
      ok: false,
      reden: 'conflict',
      opgeslagen: { keuze: KEUZE, versie: 1 },
    })
    expect(await store(principal, nieuw.id, KEUZE, null)).toMatchObject({ value: { versie: 1 } })
    expect(await store(principal, nieuw.id, ander, 1)).toMatchObject({ value: { versie: 2 } })
    const traces = await db().auditregel.count({
      where: { metingId: nieuw.id, operatie: 'rapport:samenstellen' },
    })
    expect(traces).toBe(2)
  })

  it('names what is wrong at its field', async () => {
    const { coordinator, nieuw } = await createRapporten()
    const raw = { ...KEUZE, lens: 'bestaat-niet' }
    expect(await store(coordinator.principal, nieuw.id, raw, null)).toMatchObject({
      fouten: [{ pad: ['keuze', 'lens'] }],
    })
    const zonder = { ...KEUZE, lens: null }
    const voorbeeld = await loadVoorbeeld(coordinator.principal, nieuw.id, zonder)
    expect(voorbeeld).toMatchObject({ fouten: [{ pad: ['lens'] }] })
    expect(JSON.stringify(voorbeeld)).toContain('laat dat onderdeel weg')
  })

  it('is the coordinator’s alone', async () => {
    const { invuller, lezer, nieuw, at } = await createRapporten()
    const vreemd = (await createWereld()).coordinator
    for (const [{ principal }, reden] of [
      [invuller, 'geen-recht'],
      [lezer, 'geen-recht'],
      [vreemd, 'niet-gevonden'],
    ] as const) {
      expect(await store(principal, nieuw.id, KEUZE, null)).toEqual({ ok: false, reden })
      expect(await loadVoorbeeld(principal, nieuw.id, KEUZE)).toEqual({ ok: false, reden })
      expect(await loadSamenstelling(principal, at(nieuw.id))).toBe(reden)
      expect(await switchRapportlink(principal, nieuw.id, true)).toEqual({ ok: false, reden })
    }
    expect(await loadVoorbeeld(null, nieuw.id, KEUZE)).toMatchObject({ reden: 'niet-ingelogd' })
  })

  it('stays the same report when the register and the meting get another name', async () => {
    const { coordinator, gemeente, nieuw } = await createRapporten()
    const before = await read(coordinator.principal, nieuw.id)
    await db().gemeente.update({ where: { code: gemeente.code }, data: { naam: 'Nieuwstad' } })
    await db().meting.update({ where: { id: nieuw.id }, data: { naam: 'Andere naam' } })
    expect(await read(coordinator.principal, nieuw.id)).toEqual(before)
  })
})

const TOKEN = /\/rapporten\/(vitr_[\w-]{43})$/

describe('the link for everyone', () => {
  async function switchOn() {
    const rapporten = await createRapporten()
    const { coordinator, nieuw, at } = rapporten
    await switchRapportlink(coordinator.principal, nieuw.id, true)
    const page = await loadRapportPagina(coordinator.principal, at(nieuw.id))
    if (isRefusal(page) || page.link.stand !== 'aan') throw new Error('the link is not on')
    const token = TOKEN.exec(page.link.url)?.[1]
    if (token === undefined) throw new Error(`no token in ${page.link.url}`)
    return { ...rapporten, token }
  }

  it('shows the same report, until it is switched off', async () => {
    const { coordinator, lezer, nieuw, at, token } = await switchOn()
    const open = await loadRapportByToken(token)
    expect(open?.rapport).toEqual(await read(lezer.principal, nieuw.id))
    expect(await loadRapportPagina(lezer.principal, at(nieuw.id))).toMatchObject({
      link: { stand: 'geen-recht' },
    })
    await switchRapportlink(coordinator.principal, nieuw.id, false)
    expect(await loadRapportByToken(token)).toBeNull()
    await switchRapportlink(coordinator.principal, nieuw.id, true)
    expect(await loadRapportByToken(token)).toBeNull()
  })

  it('stores nothing that opens it, and is traced', async () => {
    const { nieuw, token } = await switchOn()
    const rows = await db().rapportlink.findMany({ where: { metingId: nieuw.id } })
    expect(JSON.stringify(rows)).not.toContain(token.slice(5))
    const traces = await db().auditregel.findMany({ where: { onderwerp: 'openbare-link' } })
    expect(traces.filter(({ metingId }) => metingId === nieuw.id)).toMatchObject([
      { operatie: 'rapport:samenstellen', details: '{"van":false,"naar":true}' },
    ])
  })

  it('goes on showing what was established after reopening, and opens nothing unestablished', async () => {
    const { coordinator, meting, nieuw, token } = await switchOn()
    const before = await loadRapportByToken(token)
    await reopenMeting(coordinator.principal, nieuw.id, { reden: 'Er klopt iets niet' })
    expect((await loadRapportByToken(token))?.rapport).toEqual(before?.rapport)
    expect(await switchRapportlink(coordinator.principal, meting.id, true)).toEqual({
      ok: false,
      reden: 'niet-vastgesteld',
    })
  })

  it.each(['', 'vitr_', `vitr_${'a'.repeat(43)}`, `vitd_${'a'.repeat(43)}`])(
    'opens nothing for %j',
    async (token) => {
      expect(await loadRapportByToken(token)).toBeNull()
    },
  )
})

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#c00"/></svg>'
const SCRIPT = SVG.replace('<rect', '<script>alert(1)</script><rect onload="alert(2)"')
const bytes = (text: string) => new TextEncoder().encode(text)

describe('the logo', () => {
  it('comes on the title page, cleaned, once that is chosen', async () => {
    const { coordinator, lezer, gemeente, nieuw } = await createRapporten()
    const { principal } = coordinator
    const logo = { inhoud: bytes(SCRIPT), alt: ' Logo van Teststad ' }
    expect(await saveLogo(principal, gemeente.code, logo)).toMatchObject({ ok: true })
    const stored = await loadLogo(lezer.principal, gemeente.code)
    if (isRefusal(stored)) throw new Error(stored)
    expect(new TextDecoder().decode(stored.inhoud)).not.toMatch(/script|onload/)
    expect((await read(principal, nieuw.id)).voorblad.logo).toBeNull()
    await store(principal, nieuw.id, { ...KEUZE, logo: true }, null)
    expect((await read(principal, nieuw.id)).voorblad.logo?.alt).toBe('Logo van Teststad')
  })

  it('gets another description without a file, and goes away', async () => {
    const { coordinator, gemeente } = await createWereld()
    const { principal } = coordinator
    const { code } = gemeente
    expect(await saveLogo(principal, code, { inhoud: null, alt: 'Logo' })).toEqual({
      ok: false,
      reden: 'geen-bestand',
    })
    await saveLogo(principal, code, { inhoud: bytes(SVG), alt: 'Logo' })
    await saveLogo(principal, code, { inhoud: null, alt: 'Wapen met leeuw' })
    expect(await loadLogoOverzicht(principal, code)).toMatchObject({
      logo: { alt: 'Wapen met leeuw' },
    })
    await removeLogo(principal, code)
    expect(await loadLogoOverzicht(principal, code)).toMatchObject({ logo: null })
  })

  it('asks for a description and for a picture', async () => {
    const { coordinator, gemeente } = await createWereld()
    const save = (inhoud: string, alt: string) =>
      saveLogo(coordinator.principal, gemeente.code, { inhoud: bytes(inhoud), alt })
    expect(await save(SVG, '  ')).toMatchObject({ reden: 'ongeldig' })
    expect(await save('', 'Logo')).toMatchObject({ reden: 'leeg' })
    expect(await save('%PDF-1.7', 'Logo')).toMatchObject({ reden: 'geen-beeld' })
    expect(await save('x'.repeat(2_000_000), 'Logo')).toMatchObject({ reden: 'te-groot' })
    expect(await loadLogoOverzicht(coordinator.principal, gemeente.code)).toMatchObject({
      logo: null,
    })
  })

  it('is changed by the coordinator, and seen by the gemeente alone', async () => {
    const { invuller, lezer, gemeente } = await createWereld()
    const vreemd = (await createWereld()).coordinator
    const logo = { inhoud: bytes(SVG), alt: 'Logo' }
    for (const { principal } of [invuller, lezer]) {
      expect(await saveLogo(principal, gemeente.code, logo)).toMatchObject({ reden: 'geen-recht' })
      expect(await removeLogo(principal, gemeente.code)).toMatchObject({ reden: 'geen-recht' })
    }
    expect(await saveLogo(vreemd.principal, gemeente.code, logo)).toMatchObject({
      reden: 'niet-gevonden',
    })
    expect(await loadLogo(vreemd.principal, gemeente.code)).toBe('niet-gevonden')
  })
})
