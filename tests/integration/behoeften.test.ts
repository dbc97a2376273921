import { beforeEach, describe, expect, it } from 'vitest'
import { loadAanvraag } from '@/lib/aanvraag/loaders'
import { isRefusal } from '@/lib/authz/access'
import { loadBehoeften } from '@/lib/behoeften/loaders'
import { addBehoefte, changeBehoefte, removeBehoefte } from '@/lib/behoeften/mutations'
import { db } from '@/lib/db/client'
import { establishMeting } from '@/lib/metingen/mutations'
import { addSignaal, changeSignaal, removeSignaal } from '@/lib/signalen/mutations'
import { MAX_SIGNALEN } from '@/lib/signalen/schema'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>
type Principal = Parameters<typeof addBehoefte>[0]

let wereld: Wereld
beforeEach(async () => {
  wereld = await createWereld()
})

const KENNIS = { soort: 'kennis', urgentie: 'nu', toelichting: 'Hoe doen anderen dit?' } as const
const RIJK = { partij: 'rijk', tekst: 'Er is te weinig vast geld.' } as const

const at = (kenmerkId = 'K01') => ({ metingId: wereld.meting.id, kenmerkId })
const state = (principal: Principal = wereld.coordinator.principal, raw: unknown = KENNIS) =>
  addBehoefte(principal, at(), raw)
const signal = (principal: Principal = wereld.coordinator.principal, raw: unknown = RIJK) =>
  addSignaal(principal, at(), raw)

async function stateOne() {
  const outcome = await state()
  if (!outcome.ok) throw new Error(outcome.reden)
  return { metingId: wereld.meting.id, behoefteId: outcome.value.behoefteId }
}

async function signalOne() {
  const outcome = await signal()
  if (!outcome.ok) throw new Error(outcome.reden)
  return { metingId: wereld.meting.id, signaalId: outcome.value.signaalId }
}

async function load(principal: Principal = wereld.coordinator.principal) {
  const { gemeenteCode, id: metingId } = wereld.meting
  const found = await loadBehoeften(principal, { gemeenteCode, metingId })
  if (isRefusal(found)) throw new Error(found)
  return found
}

const ofKenmerk = async (kenmerkId: string, principal?: Principal) =>
  (await load(principal)).kenmerken.find(({ stand }) => stand.kenmerk.id === kenmerkId)

async function listTraces() {
  const rows = await db().auditregel.findMany({
    where: { metingId: wereld.meting.id, operatie: 'behoefte:bepalen' },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ onderwerp, userId, details }) => ({
    onderwerp,
    userId,
    details: JSON.parse(details) as Record<string, unknown>,
  }))
}

async function establish() {
  const { principal } = wereld.coordinator
  const target = { metingId: wereld.meting.id, indicatorId: 'K01.1', versie: null }
  await saveOordeel(principal, target, { niveau: 2 })
  const outcome = await establishMeting(principal, wereld.meting.id)
  if (!outcome.ok) throw new Error(outcome.reden)
}

describe('what a gemeente needs', () => {
  it('is stated, changed and taken away, each with what was and what is', async () => {
    const plek = await stateOne()
    const { principal } = wereld.coordinator
    expect(await ofKenmerk('K01')).toMatchObject({ behoeften: [{ behoefte: KENNIS }] })
    const naar = { soort: 'begeleiding', urgentie: 'dit-jaar', toelichting: '' }
    expect(await changeBehoefte(principal, plek, { ...naar, versie: 1 })).toMatchObject({
      ok: true,
    })
    expect(await ofKenmerk('K01')).toMatchObject({
      behoeften: [{ behoefte: { ...naar, versie: 2 } }],
    })
    expect(await removeBehoefte(principal, plek, 2)).toMatchObject({ ok: true })
    expect(await ofKenmerk('K01')).toMatchObject({ behoeften: [] })
    const behoefte = plek.behoefteId
    expect(await listTraces()).toEqual(
      [
        { behoefte, soort: 'kennis', van: null, naar: KENNIS },
        { behoefte, soort: 'begeleiding', van: KENNIS, naar },
        { behoefte, soort: 'begeleiding', van: naar, naar: null },
      ].map((details) => ({ onderwerp: 'K01', userId: principal.userId, details })),
    )
  })

  it('is several kinds per kenmerk, each once, also when two state it at the same time', async () => {
    const results = await Promise.all([
      state(),
      state(),
      state(undefined, { ...KENNIS, soort: 'geld' }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(2)
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad: ['soort'] }],
    })
    const { behoefte } = (await ofKenmerk('K01'))?.behoeften[0] ?? {}
    const target = { metingId: wereld.meting.id, behoefteId: behoefte?.id ?? '' }
    const dubbel = { ...KENNIS, soort: 'geld', versie: 1 }
    expect(await changeBehoefte(wereld.coordinator.principal, target, dubbel)).toMatchObject({
      reden: 'ongeldig',
    })
  })

  it('gives the stored value back to who was second', async () => {
    const plek = await stateOne()
    const { principal } = wereld.coordinator
    const eerst = { ...KENNIS, urgentie: 'later', versie: 1 }
    await changeBehoefte(principal, plek, eerst)
    const conflict = { ok: false, reden: 'conflict', opgeslagen: { urgentie: 'later', versie: 2 } }
    const anders = { ...KENNIS, toelichting: 'Iets anders', versie: 1 }
    expect(await changeBehoefte(principal, plek, anders)).toMatchObject(conflict)
    expect(await removeBehoefte(principal, plek, 1)).toMatchObject(conflict)
    expect(await changeBehoefte(principal, plek, eerst)).toMatchObject({ ok: true })
    expect(await ofKenmerk('K01')).toMatchObject({ behoeften: [{ behoefte: { versie: 2 } }] })
  })

  it('is gone for who still sees it', async () => {
    const plek = await stateOne()
    const { principal } = wereld.coordinator
    await removeBehoefte(principal, plek, 1)
    expect(await removeBehoefte(principal, plek, 1)).toMatchObject({ reden: 'verwijderd' })
    const change = changeBehoefte(principal, { ...plek, behoefteId: 'x' }, { ...KENNIS, versie: 1 })
    expect(await change).toMatchObject({ reden: 'verwijderd' })
  })

  it.each([
    ['no kind', { ...KENNIS, soort: 'x' }],
    ['no urgency', { ...KENNIS, urgentie: undefined }],
    ['signs that are no text', { ...KENNIS, toelichting: 'a\0b' }],
    ['too much text', { ...KENNIS, toelichting: 'x'.repeat(2001) }],
    ['nothing', null],
  ])('is refused as bad input: %s', async (_, raw) => {
    expect(await state(undefined, raw)).toMatchObject({ ok: false, reden: 'ongeldig' })
    expect(await listTraces()).toEqual([])
  })

  it('is of a kenmerk that the meting has', async () => {
    const outcome = addBehoefte(wereld.coordinator.principal, at('K14'), KENNIS)
    expect(await outcome).toMatchObject({ reden: 'ongeldig' })
  })

  it('changes after establishing too; the figures stay those of the snapshot', async () => {
    await establish()
    await stateOne()
    const { input, kenmerken } = await load()
    expect(input.meting.status).toBe('vastgesteld')
    expect(kenmerken.map(({ stand }) => stand.kenmerk.id)).toEqual(input.resultaat.volgordeKloven)
    expect((await ofKenmerk('K01'))?.behoeften).toHaveLength(1)
  })
})

describe('what a gemeente cannot solve by itself', () => {
  it('is recorded, changed and taken away, each with what was and what is', async () => {
    const plek = await signalOne()
    const { principal } = wereld.coordinator
    const naar = { partij: 'verzekeraars', tekst: 'Potten geld gaan niet samen.' }
    expect(await changeSignaal(principal, plek, { ...naar, versie: 1 })).toMatchObject({ ok: true })
    expect(await ofKenmerk('K01')).toMatchObject({ signalen: [{ ...naar, versie: 2 }] })
    expect(await changeSignaal(principal, plek, { ...RIJK, versie: 1 })).toMatchObject({
      reden: 'conflict',
      opgeslagen: naar,
    })
    expect(await removeSignaal(principal, plek, 2)).toMatchObject({ ok: true })
    expect(await removeSignaal(principal, plek, 2)).toMatchObject({ reden: 'verwijderd' })
    expect((await listTraces()).map(({ details: { van, naar: nu } }) => [van, nu])).toEqual([
      [null, RIJK],
      [RIJK, naar],
      [naar, null],
    ])
  })

  it('stops at a number, also when many come at once', async () => {
    const { principal } = wereld.coordinator
    const rows = Array.from({ length: MAX_SIGNALEN - 2 }, () => ({
      ...at(),
      ...RIJK,
      createdById: principal.userId,
      updatedById: principal.userId,
      updatedAt: new Date(),
    }))
    await db().signaal.createMany({ data: rows })
    const results = await Promise.all([signal(), signal(), signal(), signal()])
    expect(results.filter(({ ok }) => ok)).toHaveLength(2)
    expect(results.filter((outcome) => !outcome.ok && outcome.reden === 'vol')).toHaveLength(2)
    expect((await load()).isVol).toBe(true)
  })

  it('is refused without text or party', async () => {
    expect(await signal(undefined, { ...RIJK, tekst: '  ' })).toMatchObject({ reden: 'ongeldig' })
    expect(await signal(undefined, { ...RIJK, partij: 'x' })).toMatchObject({ reden: 'ongeldig' })
  })

  it('is shared with nobody until the gemeente says so', async () => {
    expect((await load()).deling).toBe('niet')
    const { meting, coordinator } = wereld
    await db().deling.create({
      data: {
        metingId: meting.id,
        signalen: 'anoniem',
        updatedAt: new Date(),
        updatedById: coordinator.principal.userId,
      },
    })
    expect((await load()).deling).toBe('anoniem')
  })
})

describe('who may', () => {
  it('state and record is the coordinator; a refusal leaves no trace', async () => {
    const plek = await stateOne()
    const traces = await listTraces()
    const { invuller, lezer } = wereld
    const vreemd = await createAccount({
      lid: { gemeenteCode: (await createWereld()).gemeente.code, rol: 'coordinator' },
    })
    const refused = [
      [invuller.principal, 'geen-recht'],
      [lezer.principal, 'geen-recht'],
      [vreemd.principal, 'niet-gevonden'],
      [null, 'niet-ingelogd'],
    ] as const
    for (const [principal, reden] of refused) {
      const expected = { ok: false, reden }
      expect(await state(principal)).toEqual(expected)
      expect(await changeBehoefte(principal, plek, { ...KENNIS, versie: 1 })).toEqual(expected)
      expect(await removeBehoefte(principal, plek, 1)).toEqual(expected)
      expect(await signal(principal)).toEqual(expected)
    }
    expect(await listTraces()).toEqual(traces)
  })

  it('read is every member, a lezer once the meting was established', async () => {
    await stateOne()
    const { invuller, lezer, meting } = wereld
    const plek = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
    expect((await load(invuller.principal)).magBepalen).toBe(false)
    expect(await loadBehoeften(lezer.principal, plek)).toBe('geen-recht')
    await establish()
    expect((await ofKenmerk('K01', lezer.principal))?.behoeften).toHaveLength(1)
    expect(await loadBehoeften(null, plek)).toBe('niet-ingelogd')
    const elders = { ...plek, gemeenteCode: 'GM0344' }
    expect(await loadBehoeften(lezer.principal, elders)).toBe('niet-gevonden')
  })

  it('touch a need is only who is of its own gemeente, whatever the ids say', async () => {
    const { behoefteId } = await stateOne()
    const ander = await createWereld()
    const target = { metingId: ander.meting.id, behoefteId }
    const outcome = removeBehoefte(ander.coordinator.principal, target, 1)
    expect(await outcome).toMatchObject({ reden: 'verwijderd' })
    expect((await ofKenmerk('K01'))?.behoeften).toHaveLength(1)
  })

  it('prepare a request is the coordinator', async () => {
    const { behoefteId } = await stateOne()
    const { coordinator, invuller, meting } = wereld
    const plek = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
    const query = { behoefte: behoefteId, cijfers: 'score' }
    expect(await loadAanvraag(invuller.principal, plek, query)).toBe('geen-recht')
    expect(await loadAanvraag(coordinator.principal, plek, {})).toMatchObject({ mail: null })
    expect(await loadAanvraag(coordinator.principal, plek, query)).toMatchObject({
      keuze: { behoeften: [behoefteId], cijfers: 'score' },
      mail: { tekst: expect.stringContaining('Hoe doen anderen dit?') as string },
    })
  })
})
