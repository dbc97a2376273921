import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { getInstrument } from '@/lib/instrument/content'
import { setAmbitie } from '@/lib/ambities/mutations'
import { establishMeting, reopenMeting, startMeting } from '@/lib/metingen/mutations'
import { loadResultaat, loadResultaatWeergave } from '@/lib/resultaten/loaders'
import { saveAntwoord, saveOordeel } from '@/lib/vragenlijst/mutations'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>

const target = (metingId: string, indicatorId: string) => ({ metingId, indicatorId, versie: null })

async function judge({ meting, coordinator }: Wereld, levels: Record<string, number>) {
  for (const [indicatorId, niveau] of Object.entries(levels)) {
    const saved = await saveOordeel(coordinator.principal, target(meting.id, indicatorId), {
      niveau,
    })
    expect(saved.ok).toBe(true)
  }
}

/** Every question of K01 at one level. */
const allOfK01 = (niveau: number) =>
  Object.fromEntries(
    (getInstrument('1.0.0')?.kenmerken[0]?.indicatoren ?? []).map(({ id }) => [id, niveau]),
  )

describe('starting a meting', () => {
  it('makes an open meting of this gemeente', async () => {
    const { gemeente, coordinator } = await createWereld()
    const started = await startMeting(coordinator.principal, gemeente.code, {
      naam: ' Meting 2027 ',
      instrumentversie: '1.0.0',
      werkwijze: 'ieder-apart',
    })
    expect(started).toMatchObject({
      ok: true,
      value: { naam: 'Meting 2027', status: 'open', revisie: 1, gemeenteCode: gemeente.code },
    })
  })

  it('names every fault', async () => {
    const { gemeente, coordinator } = await createWereld()
    const bad = await startMeting(coordinator.principal, gemeente.code, {
      naam: '  ',
      instrumentversie: 1,
      werkwijze: 'samen',
      extra: 1,
    })
    expect(bad.ok || bad.reden !== 'ongeldig' ? [] : bad.fouten.map(({ pad }) => pad)).toEqual([
      ['naam'],
      ['instrumentversie'],
      ['werkwijze'],
      ['extra'],
    ])
    for (const instrumentversie of ['9.9.9', '1.1.0-concept']) {
      const version = await startMeting(coordinator.principal, gemeente.code, {
        naam: 'X',
        instrumentversie,
        werkwijze: 'ieder-apart',
      })
      expect(version).toMatchObject({ ok: false, fouten: [{ pad: ['instrumentversie'] }] })
    }
  })

  it('is for a coordinator of that gemeente', async () => {
    const own = await createWereld()
    const other = await createWereld()
    const input = { naam: 'X', instrumentversie: '1.0.0', werkwijze: 'gedeelde-lijst' }
    const start = (who: Wereld['lezer']) => startMeting(who.principal, own.gemeente.code, input)
    expect(await start(own.invuller)).toEqual({ ok: false, reden: 'geen-recht' })
    expect(await start(other.coordinator)).toEqual({ ok: false, reden: 'niet-gevonden' })
  })
})

describe('ambition', () => {
  it('changes the gap of its kenmerk at once', async () => {
    const wereld = await createWereld()
    const { meting, coordinator } = wereld
    await judge(wereld, allOfK01(2))
    const kloof = async () => {
      const found = await loadResultaat(coordinator.principal, meting.id)
      return typeof found === 'string' ? found : found.resultaat.kenmerken.K01?.kloof?.afgerond
    }
    expect(await kloof()).toBe('2,0')
    const k01 = { metingId: meting.id, kenmerkId: 'K01' }
    await setAmbitie(coordinator.principal, k01, { niveau: 5, prioriteit: 'hoog', jaar: 2028 })
    expect(await kloof()).toBe('3,0')
    await setAmbitie(coordinator.principal, k01, { niveau: 1 })
    expect(await kloof()).toBe('0,0')
    expect(await db().ambitie.findMany({ where: { metingId: meting.id } })).toMatchObject([
      { niveau: 1, prioriteit: 'midden', jaar: null },
    ])
  })

  it('traces the old and the new value, and nothing where nothing changed', async () => {
    const { meting, coordinator } = await createWereld()
    const set = (raw: unknown) =>
      setAmbitie(coordinator.principal, { metingId: meting.id, kenmerkId: 'K01' }, raw)
    await set({ niveau: 5, prioriteit: 'hoog', jaar: 2028 })
    await set({ niveau: 5, prioriteit: 'hoog', jaar: 2028 })
    await set({ niveau: 3 })
    const rows = await db().auditregel.findMany({
      where: { metingId: meting.id, onderwerp: 'K01' },
      orderBy: { id: 'asc' },
    })
    const eerst = { niveau: 5, prioriteit: 'hoog', jaar: 2028 }
    expect(rows.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { kenmerk: 'K01', van: null, naar: eerst },
      { kenmerk: 'K01', van: eerst, naar: { niveau: 3, prioriteit: 'midden' } },
    ])
  })

  it('refuses what is not an ambition', async () => {
    const { meting, coordinator, invuller } = await createWereld()
    const set = (kenmerkId: string, raw: unknown) =>
      setAmbitie(coordinator.principal, { metingId: meting.id, kenmerkId }, raw)
    expect(await set('K14', { niveau: 3 })).toMatchObject({ reden: 'ongeldig' })
    expect(await set('K01', { niveau: 6 })).toMatchObject({ fouten: [{ pad: ['niveau'] }] })
    expect(await set('K01', { niveau: 3, jaar: 1999 })).toMatchObject({
      fouten: [{ pad: ['jaar'] }],
    })
    const k01 = { metingId: meting.id, kenmerkId: 'K01' }
    expect(await setAmbitie(invuller.principal, k01, { niveau: 3 })).toEqual({
      ok: false,
      reden: 'geen-recht',
    })
  })
})

describe('establishing', () => {
  it('keeps an immutable snapshot that the result comes from', async () => {
    const wereld = await createWereld()
    const { meting, gemeente, coordinator, lezer } = wereld
    await judge(wereld, allOfK01(3))
    expect(await loadResultaat(lezer.principal, meting.id)).toBe('geen-recht')

    const established = await establishMeting(coordinator.principal, meting.id)
    expect(established).toMatchObject({
      ok: true,
      value: { revisie: 1, gemeente: { code: gemeente.code, naam: gemeente.naam } },
    })
    const row = await db().momentopname.findFirstOrThrow({ where: { metingId: meting.id } })
    expect(established.ok && established.value.vastgesteldOp).toBe(row.createdAt.toISOString())
    expect(row.sha256).toBe(createHash('sha256').update(row.inhoud).digest('hex'))

    // Even when someone changes the rows behind the product's back, the figures stay.
    await db().oordeel.updateMany({ where: { metingId: meting.id }, data: { niveau: 1 } })
    const found = await loadResultaat(lezer.principal, meting.id)
    expect(found).toMatchObject({
      resultaat: { kenmerken: { K01: { score: { afgerond: '3,0' } } } },
      vastgesteld: { revisie: 1 },
    })
  })

  it('says what stands in its way', async () => {
    const empty = await createWereld()
    expect(await establishMeting(empty.coordinator.principal, empty.meting.id)).toEqual({
      ok: false,
      reden: 'niet-vast-te-stellen',
      bezwaren: [{ code: 'niets-beoordeeld', indicatoren: [] }],
    })
    const apart = await createWereld('ieder-apart')
    await saveAntwoord(apart.invuller.principal, target(apart.meting.id, 'K01.1'), { niveau: 3 })
    expect(await establishMeting(apart.coordinator.principal, apart.meting.id)).toMatchObject({
      bezwaren: [{ code: 'voorlopige-oordelen', indicatoren: ['K01.1'] }],
    })
    await judge(apart, { 'K01.1': 3 })
    expect(await establishMeting(apart.coordinator.principal, apart.meting.id)).toMatchObject({
      ok: true,
      value: {
        deelnemersPerPerspectief: { beleid: 1 },
        oordelen: { 'K01.1': { soort: 'niveau', niveau: 3 } },
        voorlopigeOordelen: { 'K01.1': { soort: 'niveau', niveau: 3 } },
        overgenomen: [],
      },
    })
  })

  it('waits until everyone who was invited by a link has had the time', async () => {
    const wereld = await createWereld('ieder-apart')
    const { meting, coordinator } = wereld
    const establish = () => establishMeting(coordinator.principal, meting.id)
    await judge(wereld, { 'K01.1': 3 })
    const deelnemer = { metingId: meting.id, email: 'a@test.example', perspectief: 'bestuur' }
    await db().deelnemer.create({ data: deelnemer })
    const bezwaren = [{ code: 'ronde-open', indicatoren: [] }]
    expect(await establish()).toMatchObject({ ok: false, bezwaren })
    const found = await loadResultaatWeergave(coordinator.principal, meting.gemeenteCode, meting.id)
    expect(found).toMatchObject({ rondeOpen: true, gesprek: null, bezwaren })

    const closed = { rondeGeslotenOp: new Date() }
    await db().meting.update({ where: { id: meting.id }, data: closed })
    expect(await establish()).toMatchObject({ ok: true })
  })

  it('waits while an open link still works', async () => {
    const wereld = await createWereld('ieder-apart')
    const { meting, coordinator } = wereld
    await judge(wereld, { 'K01.1': 3 })
    const link = {
      metingId: meting.id,
      perspectief: 'inwoners',
      maximum: 10,
      sleutel: 'x',
      hash: meting.id,
      createdById: coordinator.principal.userId,
    }
    const { id } = await db().openLink.create({ data: link })
    expect(await establishMeting(coordinator.principal, meting.id)).toMatchObject({
      bezwaren: [{ code: 'ronde-open' }],
    })
    await db().openLink.update({ where: { id }, data: { ingetrokkenOp: new Date() } })
    expect(await establishMeting(coordinator.principal, meting.id)).toMatchObject({ ok: true })
  })

  it('shows how far the conversation moved the answers, also after reopening', async () => {
    const wereld = await createWereld('ieder-apart')
    const { meting, coordinator, invuller, lezer } = wereld
    for (const [id, niveau] of Object.entries({ 'K01.1': 2, 'K01.2': 4, 'K01.3': 3 })) {
      await saveAntwoord(invuller.principal, target(meting.id, id), { niveau })
    }
    const closed = { rondeGeslotenOp: new Date() }
    await db().meting.update({ where: { id: meting.id }, data: closed })
    await judge(wereld, { 'K01.1': 4, 'K01.2': 4 })
    const load = (who: Wereld['lezer']) =>
      loadResultaatWeergave(who.principal, meting.gemeenteCode, meting.id)
    const moved = { besproken: 2, omhoog: { vragen: 1, stappen: 2 }, gelijk: 1 }
    expect(await load(coordinator)).toMatchObject({
      gesprek: { telling: { ...moved, voorlopig: 1 } },
      bezwaren: [{ code: 'voorlopige-oordelen', indicatoren: ['K01.3'] }],
    })

    await judge(wereld, { 'K01.3': 3 })
    await db().oordeel.updateMany({ where: { indicatorId: 'K01.3' }, data: { overgenomen: true } })
    await establishMeting(coordinator.principal, meting.id)
    await reopenMeting(coordinator.principal, meting.id, { reden: 'Nog een vraag.' })
    await saveOordeel(
      coordinator.principal,
      { ...target(meting.id, 'K01.1'), versie: 1 },
      { niveau: 1 },
    )
    expect(await load(lezer)).toMatchObject({
      gesprek: { telling: { ...moved, overgenomen: 1, voorlopig: 0 } },
    })
  })

  it('gives one snapshot to two people at the same moment', async () => {
    const wereld = await createWereld()
    const { meting, coordinator } = wereld
    await judge(wereld, { 'K01.1': 3 })
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => establishMeting(coordinator.principal, meting.id)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 4 }, () => ({
        ok: false,
        reden: 'niet-vast-te-stellen',
        bezwaren: [{ code: 'al-vastgesteld', indicatoren: [] }],
      })),
    )
    expect(await db().momentopname.count({ where: { metingId: meting.id } })).toBe(1)
  })

  it('lets every answer through before it or none after it', async () => {
    const wereld = await createWereld()
    const { meting, coordinator, invuller } = wereld
    await judge(wereld, { 'K01.1': 3 })
    const ids = ['K02.1', 'K02.2', 'K03.1', 'K03.2', 'K04.1', 'K04.2', 'K05.1', 'K05.2']
    const [established, ...saves] = await Promise.all([
      establishMeting(coordinator.principal, meting.id),
      ...ids.map((id) => saveOordeel(invuller.principal, target(meting.id, id), { niveau: 2 })),
    ])
    const inSnapshot = established.ok ? Object.keys(established.value.oordelen) : []
    const confirmed = ids.filter((_, index) => saves[index]?.ok)
    expect(inSnapshot).toEqual(['K01.1', ...confirmed])
  })
})

describe('reopening', () => {
  it('makes a new revision beside the old snapshot', async () => {
    const wereld = await createWereld()
    const { meting, coordinator, invuller, lezer } = wereld
    await judge(wereld, allOfK01(3))
    await establishMeting(coordinator.principal, meting.id)
    expect(await reopenMeting(coordinator.principal, meting.id, { reden: ' ' })).toMatchObject({
      fouten: [{ pad: ['reden'] }],
    })
    const reason = { reden: 'K02 was vergeten.' }
    expect(await reopenMeting(invuller.principal, meting.id, reason)).toMatchObject({ ok: false })
    expect(await reopenMeting(coordinator.principal, meting.id, reason)).toEqual({
      ok: true,
      value: { revisie: 2 },
    })
    expect(await reopenMeting(coordinator.principal, meting.id, reason)).toEqual({
      ok: false,
      reden: 'al-open',
    })

    await judge(wereld, { 'K02.1': 5, 'K02.2': 5 })
    expect(await loadResultaat(lezer.principal, meting.id)).toMatchObject({
      vastgesteld: { revisie: 1 },
    })
    const again = await establishMeting(coordinator.principal, meting.id)
    expect(again).toMatchObject({ ok: true, value: { revisie: 2 } })
    expect(await db().momentopname.count({ where: { metingId: meting.id } })).toBe(2)
  })
})
