import { beforeEach, describe, expect, it } from 'vitest'
import { authorize, isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { listIndicatoren } from '@/lib/instrument/find'
import type { Niveau } from '@/lib/instrument/model'
import { establishMeting, reopenMeting, startMeting } from '@/lib/metingen/mutations'
import { listActies } from '@/lib/plan/data'
import { loadActie, loadPlan, loadPlanKalender } from '@/lib/plan/loaders'
import { changeActie, createActie, moveActie, removeActie } from '@/lib/plan/mutations'
import { MAX_ACTIES } from '@/lib/plan/schema'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { loadNieuweActie } from '@/lib/voorstellen/loaders'
import { addVoorstel } from '@/lib/voorstellen/mutations'
import { buildActieInput } from '@/tests/factories/plan'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>
type Principal = Wereld['coordinator']['principal']

let wereld: Wereld
let coordinator: Principal
beforeEach(async () => {
  wereld = await createWereld()
  coordinator = wereld.coordinator.principal
})

const plekVan = ({ meting }: Wereld) => ({
  gemeenteCode: meting.gemeenteCode,
  metingId: meting.id,
})

const INPUT = buildActieInput({
  eigenaar: 'beleidsadviseur jeugd',
  start: '2026-09-01',
  eind: '2027-03-31',
  kosten: '12.500',
  indicatoren: ['K01.1'],
  naarNiveau: 4,
})
const nieuw = (actie: object = {}, kenmerkId = 'K01') => ({
  kenmerkId,
  handvatId: null,
  actie: { ...INPUT, ...actie },
})

async function create(actie: object = {}): Promise<string> {
  const outcome = await createActie(coordinator, plekVan(wereld), nieuw(actie))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

function valueOf<T extends object>(found: T | string): T {
  if (typeof found === 'string') throw new Error(found)
  return found
}

const stored = (id: string) => db().actie.findUniqueOrThrow({ where: { id } })

/** Judges every question, and establishes the meting. */
async function vulIn(metingId: string, niveau: Niveau) {
  for (const { id: indicatorId } of listIndicatoren(requireInstrument('1.0.0'))) {
    await saveOordeel(coordinator, { metingId, indicatorId, versie: null }, { niveau })
  }
  expect(await establishMeting(coordinator, metingId)).toMatchObject({ ok: true })
}

describe('an action', () => {
  it('is kept as typed, and every change is traced with what was', async () => {
    const target = { ...plekVan(wereld), actieId: await create() }
    const { versie, ...first } = await stored(target.actieId)
    expect(first).toMatchObject({
      metingId: wereld.meting.id,
      kosten: 12_500,
      indicatoren: '["K01.1"]',
      instrumentversie: '1.0.0',
    })
    const actie = { ...INPUT, kosten: '', gevolg: 'middelen' }
    expect(await changeActie(coordinator, target, { versie, actie })).toMatchObject({ ok: true })
    await moveActie(coordinator, target, { van: 'gepland', naar: 'bezig' })
    expect(await removeActie(coordinator, target, { versie: 3 })).toMatchObject({ ok: true })
    expect(await db().actie.count({ where: { id: target.actieId } })).toBe(0)
    const traces = await db().auditregel.findMany({
      where: { onderwerp: target.actieId, operatie: 'plan:bepalen' },
      orderBy: { id: 'asc' },
    })
    expect(traces.map(({ details }) => JSON.parse(details) as unknown)).toMatchObject([
      { actie: 'toegevoegd', naar: { titel: INPUT.titel, kosten: 12_500, kenmerkId: 'K01' } },
      {
        actie: 'gewijzigd',
        van: { kosten: 12_500, gevolg: null },
        naar: { kosten: null, gevolg: 'middelen' },
      },
      { actie: 'verplaatst', van: { status: 'gepland' }, naar: { status: 'bezig' } },
      { actie: 'verwijderd', titel: INPUT.titel, van: { status: 'bezig' } },
    ])
    expect(traces.every(({ metingId }) => metingId === wereld.meting.id)).toBe(true)
  })

  it('that two people change says to the second what is stored', async () => {
    const target = { ...plekVan(wereld), actieId: await create() }
    const { versie } = await stored(target.actieId)
    const change = (actie: object, gezien = versie) =>
      changeActie(coordinator, target, { versie: gezien, actie: { ...INPUT, ...actie } })
    const outcomes = await Promise.all([
      change({ eigenaar: 'inkoper' }),
      change({ eigenaar: 'teammanager' }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const now = await stored(target.actieId)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      reden: 'conflict',
      velden: ['eigenaar'],
      opgeslagen: { eigenaar: now.eigenaar, versie: versie + 1 },
    })
    expect(await change({ eigenaar: now.eigenaar })).toMatchObject({ value: { gewijzigd: false } })
    expect(await change({ eigenaar: 'wethouder' }, versie + 1)).toMatchObject({ ok: true })
    expect(await removeActie(coordinator, target, { versie: versie + 1 })).toMatchObject({
      reden: 'conflict',
    })
  })

  it('is not moved by who saw another status', async () => {
    const target = { ...plekVan(wereld), actieId: await create() }
    const move = (van: string, naar: string) => moveActie(coordinator, target, { van, naar })
    expect(await move('gepland', 'gereed')).toMatchObject({ ok: true })
    expect(await move('gepland', 'bezig')).toMatchObject({
      reden: 'conflict',
      opgeslagen: { status: 'gereed' },
    })
    expect(await move('gepland', 'gereed')).toMatchObject({ ok: true })
    expect(await move('gereed', 'klaar')).toMatchObject({ reden: 'ongeldig' })
    expect((await stored(target.actieId)).versie).toBe(2)
  })

  it.each([
    [nieuw({}, 'K99'), ['kenmerkId']],
    [{ ...nieuw(), handvatId: 'K02.H1' }, ['handvatId']],
    [nieuw({ eind: '2026-08-31' }), ['actie', 'eind']],
    [nieuw({ eind: '2060-01-01' }), ['actie', 'eind']],
    [nieuw({ kosten: '-1' }), ['actie', 'kosten']],
    [nieuw({ indicatoren: ['K02.1'] }), ['indicatoren']],
    [nieuw({ onbekend: 1 }), ['actie', 'onbekend']],
    [null, []],
  ])('is refused with its place: %j', async (raw, pad) => {
    const outcome = await createActie(coordinator, plekVan(wereld), raw)
    expect(outcome).toMatchObject({ ok: false, reden: 'ongeldig', fouten: [{ pad }] })
    expect(await db().actie.count({ where: plekVan(wereld) })).toBe(0)
  })
})

describe('a proposal', () => {
  it('is one action, however often it is asked for, also at once', async () => {
    const ask = () =>
      addVoorstel(coordinator, plekVan(wereld), { kenmerk: 'K01', handvat: 'K01.H2' })
    const outcomes = await Promise.all([ask(), ask(), ask()])
    const values = outcomes.map((outcome) => outcome.ok && outcome.value)
    expect(new Set(values.map((value) => value && value.id)).size).toBe(1)
    expect(values.filter((value) => value && !value.bestond)).toHaveLength(1)
    expect(await db().actie.findMany({ where: plekVan(wereld) })).toMatchObject([
      { handvatId: 'K01.H2', indicatoren: '["K01.3","K01.4"]', naarNiveau: 2, status: 'gepland' },
    ])
    const voorstel = valueOf(
      await loadNieuweActie(coordinator, plekVan(wereld), { handvat: 'K01.H2' }),
    )
    expect(voorstel).toMatchObject({ kenmerk: { id: 'K01' }, onbekend: null })
    expect(voorstel.bestaand).not.toBeNull()
  })

  it('of support is an action too, and shows as held', async () => {
    const ondersteuning = 'regioadviseurs-sociaal-domein'
    const ask = (kenmerk: string) =>
      addVoorstel(coordinator, plekVan(wereld), { kenmerk, ondersteuning })
    expect(await ask('K01')).toMatchObject({ ok: true, value: { bestond: false } })
    expect(await ask('K01')).toMatchObject({ ok: true, value: { bestond: true } })
    expect(await ask('K02')).toMatchObject({ ok: true, value: { bestond: false } })
    const { inPlan } = valueOf(await loadPlan(coordinator, plekVan(wereld)))
    expect(Object.keys(inPlan.ondersteuning)).toEqual(
      expect.arrayContaining([`K01 ${ondersteuning}`, `K02 ${ondersteuning}`]),
    )
  })

  it.each([
    { kenmerk: 'K02', handvat: 'K01.H2' },
    { kenmerk: 'K01', handvat: 'K01.H99' },
    { kenmerk: 'K01', ondersteuning: 'bestaat-niet' },
    { kenmerk: 'K99', ondersteuning: 'regioadviseurs-sociaal-domein' },
    { kenmerk: 'K01' },
  ])('that does not exist is refused: %j', async (raw) => {
    expect(await addVoorstel(coordinator, plekVan(wereld), raw)).toMatchObject({ ok: false })
    expect(await db().actie.count({ where: plekVan(wereld) })).toBe(0)
  })
})

describe('a plan of 500 actions', () => {
  it('is whole and in pages, and takes no 501st', async () => {
    const now = new Date()
    const { gemeenteCode, metingId } = plekVan(wereld)
    await db().actie.createMany({
      data: Array.from({ length: MAX_ACTIES }, (_, i) => ({
        gemeenteCode,
        metingId,
        kenmerkId: `K${String((i % 13) + 1).padStart(2, '0')}`,
        titel: `Actie ${i}`,
        eind: i < 20 ? '2021-01-01' : null,
        kosten: 10,
        instrumentversie: '1.0.0',
        createdById: coordinator.userId,
        updatedById: coordinator.userId,
        updatedAt: now,
      })),
    })
    expect(await createActie(coordinator, plekVan(wereld), nieuw())).toMatchObject({
      reden: 'vol',
    })
    const handvat = { kenmerk: 'K01', handvat: 'K01.H2' }
    expect(await addVoorstel(coordinator, plekVan(wereld), handvat)).toMatchObject({
      reden: 'vol',
    })
    expect(valueOf(await loadNieuweActie(coordinator, plekVan(wereld), {})).isVol).toBe(true)

    const load = async (query: Record<string, string>) =>
      valueOf(await loadPlan(coordinator, plekVan(wereld), query))
    const plan = await load({})
    expect(plan.totaal).toMatchObject({ aantal: 500, kosten: 5000, teLaat: 20 })
    expect(plan.teLaat).toHaveLength(5)
    expect(plan.kolommen.map(({ aantal, regels }) => [aantal, regels.length])).toEqual([
      [500, 10],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    const seen = new Set<string>()
    for (let pagina = 1; pagina <= plan.paginas; pagina += 1) {
      const { regels } = await load({ weergave: 'lijst', pagina: String(pagina) })
      for (const { actie } of regels) seen.add(actie.id)
    }
    expect(seen.size).toBe(500)
    expect((await load({ pagina: '999' })).pagina).toBe(10)
    expect((await load({ alles: 'ja' })).regels).toHaveLength(500)
    expect((await load({ laat: 'ja' })).gevonden.aantal).toBe(20)
  })
})

describe('a plan', () => {
  it('goes on across metingen, and shows what was expected and measured', async () => {
    const eerste = plekVan(wereld)
    await vulIn(eerste.metingId, 2)
    const indicatoren = ['K01.1', 'K01.2']
    const actieId = await create({ indicatoren, naarNiveau: 4, status: 'bezig' })
    const before = valueOf(await loadActie(coordinator, eerste, actieId)).regel
    expect(before.effect?.verwachting?.van.score.afgerond).toBe('2,0')
    expect(before.effect?.nametingen).toEqual([])

    expect(await reopenMeting(coordinator, eerste.metingId, { reden: 'Een fout.' })).toMatchObject({
      ok: true,
    })
    expect(await establishMeting(coordinator, eerste.metingId)).toMatchObject({ ok: true })
    expect(await stored(actieId)).toMatchObject({ metingId: eerste.metingId, versie: 1 })

    const next = await startMeting(coordinator, eerste.gemeenteCode, {
      naam: 'Meting 2027',
      instrumentversie: '1.0.0',
      werkwijze: 'gedeelde-lijst',
    })
    if (!next.ok) throw new Error(JSON.stringify(next))
    const tweede = { ...eerste, metingId: next.value.id }
    const [tussentijds] = valueOf(await loadPlan(coordinator, tweede)).regels
    expect(tussentijds?.effect?.nametingen).toEqual([])
    await vulIn(tweede.metingId, 3)
    const plan = valueOf(await loadPlan(wereld.lezer.principal, tweede))
    expect(plan.magBepalen).toBe(false)
    expect(plan.input).toBeNull()
    expect(plan.regels).toMatchObject([
      {
        actie: { id: actieId },
        begonnenBij: { id: eerste.metingId, naam: 'Meting 2026' },
        effect: {
          verwachting: { van: { score: { afgerond: '2,0' } } },
          nametingen: [
            {
              meting: { naam: 'Meting 2027' },
              uitkomst: { soort: 'gemeten', score: { afgerond: '3,0' } },
            },
          ],
        },
      },
    ])
    expect(plan.samen).toMatchObject([{ kenmerk: { id: 'K01' }, aantal: 1 }])
  })

  it('keeps its actions when a meting goes', async () => {
    const actieId = await create()
    await db().meting.delete({ where: { id: wereld.meting.id } })
    expect(await stored(actieId)).toMatchObject({ metingId: null })
    const access = authorize(coordinator, wereld.gemeente.code, 'plan:lezen')
    if (isRefusal(access)) throw new Error(access)
    expect(await listActies(access)).toHaveLength(1)
  })

  it('shows a lezer nothing of a result that is still open', async () => {
    await saveOordeel(
      coordinator,
      { metingId: wereld.meting.id, indicatorId: 'K01.1', versie: null },
      { niveau: 2 },
    )
    await create()
    const load = ({ principal }: Wereld['lezer']) => loadPlan(principal, plekVan(wereld))
    const [forLezer] = valueOf(await load(wereld.lezer)).regels
    expect(forLezer?.effect).toBeNull()
    const [forInvuller] = valueOf(await load(wereld.invuller)).regels
    expect(forInvuller?.effect).not.toBeNull()
  })

  it('shows its notes to who may change it, and to nobody else', async () => {
    const notities = 'Eerst met de inkoper bellen.'
    const actieId = await create({ notities })
    for (const [{ principal }, seen] of [
      [wereld.coordinator, notities],
      [wereld.invuller, ''],
      [wereld.lezer, ''],
    ] as const) {
      const { regel } = valueOf(await loadActie(principal, plekVan(wereld), actieId))
      expect(regel.actie.notities).toBe(seen)
      const plan = valueOf(await loadPlan(principal, plekVan(wereld)))
      expect(JSON.stringify(plan).includes(notities)).toBe(seen !== '')
    }
  })

  it('is changed by a coordinator only', async () => {
    const target = { ...plekVan(wereld), actieId: await create() }
    for (const { principal } of [wereld.invuller, wereld.lezer]) {
      const refused = { ok: false, reden: 'geen-recht' }
      expect(await createActie(principal, target, nieuw())).toEqual(refused)
      expect(await addVoorstel(principal, target, { kenmerk: 'K01', handvat: 'K01.H1' })).toEqual(
        refused,
      )
      expect(await changeActie(principal, target, { versie: 1, actie: INPUT })).toEqual(refused)
      expect(await moveActie(principal, target, { van: 'gepland', naar: 'bezig' })).toEqual(refused)
      expect(await removeActie(principal, target, { versie: 1 })).toEqual(refused)
      expect(await loadNieuweActie(principal, target, {})).toBe('geen-recht')
      expect(valueOf(await loadPlan(principal, target)).regels).toHaveLength(1)
      expect(valueOf(await loadPlanKalender(principal, target)).regels).toHaveLength(1)
    }
    expect(await createActie(null, target, nieuw())).toMatchObject({ reden: 'niet-ingelogd' })
  })

  it('of another gemeente does not exist', async () => {
    const ander = await createWereld()
    const { principal } = ander.coordinator
    const actieId = await create()
    const missing = { ok: false, reden: 'niet-gevonden' }
    // By the address of the owner, and by an address of one's own with the id of the other.
    for (const plek of [
      plekVan(wereld),
      { ...plekVan(ander), metingId: wereld.meting.id },
      { ...plekVan(wereld), metingId: ander.meting.id },
      plekVan(ander),
    ]) {
      const target = { ...plek, actieId }
      expect(await loadActie(principal, plek, actieId)).toBe('niet-gevonden')
      expect(await changeActie(principal, target, { versie: 1, actie: INPUT })).toEqual(missing)
      expect(await moveActie(principal, target, { van: 'gepland', naar: 'bezig' })).toEqual(missing)
      expect(await removeActie(principal, target, { versie: 1 })).toEqual(missing)
    }
    expect(await loadPlan(principal, plekVan(wereld))).toBe('niet-gevonden')
    expect(await loadPlanKalender(principal, plekVan(wereld))).toBe('niet-gevonden')
    expect(await createActie(principal, plekVan(wereld), nieuw())).toEqual(missing)
    expect(valueOf(await loadPlan(principal, plekVan(ander))).regels).toEqual([])
    expect(await loadActie(principal, plekVan(ander), 'geen-id')).toBe('niet-gevonden')
    expect(await stored(actieId)).toMatchObject({ versie: 1, status: 'gepland' })
  })
})
