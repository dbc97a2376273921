import { beforeEach, describe, expect, it } from 'vitest'
import { authorize, isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { establishMeting } from '@/lib/metingen/mutations'
import { listEigenTaken, loadTaakverdeling } from '@/lib/taken/loaders'
import { saveTaken } from '@/lib/taken/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>
type Principal = Parameters<typeof saveTaken>[0]

let wereld: Wereld
beforeEach(async () => {
  wereld = await createWereld()
})

const MORGEN = '2099-01-01'
const aan = ({ principal }: { principal: { userId: string } }, gereedOp: string | null = null) => ({
  userId: principal.userId,
  gereedOp,
})
const eerst = (naar: ReturnType<typeof aan>) => ({ naar, van: null })

async function load(principal: Principal, { meting }: Wereld = wereld) {
  const place = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
  const found = await loadTaakverdeling(principal, place)
  if (isRefusal(found)) throw new Error(found)
  return found
}

const taakVan = async (kenmerkId: string) =>
  (await load(wereld.coordinator.principal)).regels.find(({ kenmerk }) => kenmerk.id === kenmerkId)
    ?.taak

async function listEigen({ principal }: Wereld['invuller'], metingIds = [wereld.meting.id]) {
  const access = authorize(principal, wereld.gemeente.code, 'gemeente:lezen')
  if (isRefusal(access)) throw new Error(access)
  return listEigenTaken(access, metingIds)
}

describe('the division of kenmerken', () => {
  it('is kept, and every change is traced with what was', async () => {
    const { coordinator, invuller, meting } = wereld
    const first = await saveTaken(coordinator.principal, meting.id, {
      K01: eerst(aan(invuller, MORGEN)),
      K02: eerst(aan(coordinator)),
    })
    expect(first).toEqual({ ok: true, value: { gewijzigd: 2 } })
    const second = await saveTaken(coordinator.principal, meting.id, {
      K01: { van: aan(invuller, MORGEN), naar: null },
      K02: { van: aan(coordinator), naar: aan(coordinator) },
    })
    expect(second).toEqual({ ok: true, value: { gewijzigd: 1 } })
    expect(await taakVan('K01')).toBeNull()
    expect(await taakVan('K02')).toMatchObject({ ...aan(coordinator), lidStand: 'lid' })
    const traces = await db().auditregel.findMany({
      where: { metingId: meting.id, operatie: 'taak:verdelen' },
      orderBy: { id: 'asc' },
    })
    expect(
      traces.map(({ onderwerp, details }) => [onderwerp, JSON.parse(details) as unknown]),
    ).toEqual([
      ['K01', { van: null, naar: aan(invuller, MORGEN) }],
      ['K02', { van: null, naar: aan(coordinator) }],
      ['K01', { van: aan(invuller, MORGEN), naar: null }],
    ])
  })

  it('shows progress and who may be chosen to everyone who fills in', async () => {
    const { coordinator, invuller, meting } = wereld
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    await saveOordeel(invuller.principal, target, { niveau: 3 })
    const seen = await load(invuller.principal)
    expect(seen.magVerdelen).toBe(false)
    expect(seen.regels).toHaveLength(13)
    expect(seen.regels[0]?.voortgang.beantwoord).toBe(1)
    expect(seen.team.map(({ userId }) => userId).toSorted()).toEqual(
      [coordinator, invuller].map(({ principal }) => principal.userId).toSorted(),
    )
    expect(await load(coordinator.principal)).toMatchObject({ magVerdelen: true })
  })

  it('says who is no longer a member, and lets a coordinator replace them', async () => {
    const { coordinator, invuller, gemeente, meting } = wereld
    await saveTaken(coordinator.principal, meting.id, { K01: eerst(aan(invuller)) })
    const lid = { userId: invuller.principal.userId, gemeenteCode: gemeente.code }
    await db().lidmaatschap.updateMany({ where: lid, data: { rol: 'lezer' } })
    expect(await taakVan('K01')).toMatchObject({ lidStand: 'lezer' })
    expect(await listEigen(invuller)).toEqual([])
    await db().lidmaatschap.deleteMany({ where: lid })
    expect(await taakVan('K01')).toMatchObject({ lidStand: 'geen-lid' })
    const other = await saveTaken(coordinator.principal, meting.id, {
      K02: eerst(aan(coordinator)),
      K01: { van: aan(invuller), naar: aan(invuller) },
    })
    expect(other.ok).toBe(true)
    const later = await saveTaken(coordinator.principal, meting.id, {
      K01: { van: aan(invuller), naar: aan(invuller, MORGEN) },
    })
    expect(later).toMatchObject({ reden: 'ongeldig', fouten: [{ pad: ['K01', 'naar', 'userId'] }] })
    const replaced = await saveTaken(coordinator.principal, meting.id, {
      K01: { van: aan(invuller), naar: aan(coordinator) },
    })
    expect(replaced.ok).toBe(true)
  })

  it('is closed with the meting', async () => {
    const { coordinator, meting } = wereld
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    await saveOordeel(coordinator.principal, target, { niveau: 3 })
    await saveTaken(coordinator.principal, meting.id, { K01: eerst(aan(coordinator)) })
    await establishMeting(coordinator.principal, meting.id)
    const late = await saveTaken(coordinator.principal, meting.id, { K02: eerst(aan(coordinator)) })
    expect(late).toMatchObject({ reden: 'gesloten' })
    expect(await load(coordinator.principal)).toMatchObject({ magVerdelen: false })
    expect(await listEigen(coordinator)).toEqual([])
  })
})

describe('the own tasks of a member', () => {
  it('are what is open, over all metingen that are named, by date', async () => {
    const { coordinator, invuller, meting, gemeente } = wereld
    const { id: tweede } = await db().meting.create({
      data: {
        gemeenteCode: gemeente.code,
        naam: 'Kort',
        instrumentversie: '1.0.0',
        werkwijze: 'ieder-apart',
        omvang: 'kort',
        createdById: coordinator.principal.userId,
      },
    })
    await saveTaken(coordinator.principal, meting.id, {
      K01: eerst(aan(invuller)),
      K02: eerst(aan(coordinator)),
      K03: eerst(aan(invuller, '2099-02-01')),
    })
    await saveTaken(coordinator.principal, tweede, { K04: eerst(aan(invuller, MORGEN)) })
    const list = async (...ids: string[]) =>
      (await listEigen(invuller, ids)).map((taak) => [taak.meting.naam, taak.kenmerk.id])
    expect(await list(meting.id, tweede)).toEqual([
      ['Kort', 'K04'],
      ['Meting 2026', 'K03'],
      ['Meting 2026', 'K01'],
    ])
    expect(await list(tweede)).toEqual([['Kort', 'K04']])
    expect(await list()).toEqual([])

    const [regel] = (await load(invuller.principal)).regels
    for (const nummer of Array.from({ length: regel?.voortgang.totaal ?? 0 }, (_, i) => i + 1)) {
      const target = { metingId: meting.id, indicatorId: `K01.${nummer}`, versie: null }
      const saved = await saveOordeel(invuller.principal, target, { weetNiet: true })
      expect(saved.ok).toBe(true)
    }
    expect(await list(meting.id)).toEqual([['Meting 2026', 'K03']])
  })

  it('do not come from another gemeente', async () => {
    const elders = await createWereld()
    const { principal } = elders.coordinator
    await saveTaken(principal, elders.meting.id, { K01: eerst(aan(elders.coordinator)) })
    expect(await listEigen(wereld.coordinator, [elders.meting.id])).toEqual([])
  })
})

describe('two coordinators', () => {
  it('keep what the other changed in another kenmerk', async () => {
    const { coordinator, invuller, meting } = wereld
    await saveTaken(coordinator.principal, meting.id, { K01: eerst(aan(invuller)) })
    const nobody = { naar: null, van: null }
    const stale = await saveTaken(coordinator.principal, meting.id, {
      K01: nobody,
      K02: eerst(aan(coordinator)),
    })
    expect(stale.ok).toBe(true)
    expect(await taakVan('K01')).toMatchObject(aan(invuller))
  })

  it('meet over the same kenmerk; then nothing is saved', async () => {
    const { coordinator, invuller, meting } = wereld
    await saveTaken(coordinator.principal, meting.id, { K01: eerst(aan(invuller)) })
    const second = await saveTaken(coordinator.principal, meting.id, {
      K01: eerst(aan(coordinator)),
      K02: eerst(aan(coordinator)),
    })
    expect(second).toMatchObject({
      reden: 'conflict',
      kenmerken: ['K01'],
      opgeslagen: { K01: aan(invuller) },
    })
    expect(await taakVan('K02')).toBeNull()
    const chosen = await saveTaken(coordinator.principal, meting.id, {
      K01: { van: aan(invuller), naar: aan(coordinator) },
    })
    expect(chosen.ok).toBe(true)
  })

  it('cannot both be first at the same moment', async () => {
    const { coordinator, invuller, gemeente, meting } = wereld
    const derde = await createAccount({ lid: { gemeenteCode: gemeente.code, rol: 'coordinator' } })
    const outcomes = await Promise.all(
      [coordinator, invuller, derde].map((lid) =>
        saveTaken(coordinator.principal, meting.id, { K01: eerst(aan(lid)) }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const conflicts = outcomes.filter((outcome) => !outcome.ok && outcome.reden === 'conflict')
    expect(conflicts).toHaveLength(2)
  })
})

describe('dividing refuses', () => {
  it.each([
    ['no division at all', 'K01', []],
    ['an unknown kenmerk', { K99: { naar: null, van: null } }, ['K99']],
    [
      'a day that does not exist',
      { K01: eerst({ userId: 'x', gereedOp: '2026-02-30' }) },
      ['K01', 'naar', 'gereedOp'],
    ],
    [
      'an unknown person',
      { K01: eerst({ userId: 'x', gereedOp: null }) },
      ['K01', 'naar', 'userId'],
    ],
    ['a kenmerk without what was seen', { K01: { naar: null } }, ['K01', 'van']],
  ])('%s', async (_, raw, pad) => {
    const { coordinator, meting } = wereld
    expect(await saveTaken(coordinator.principal, meting.id, raw)).toMatchObject({
      reden: 'ongeldig',
      fouten: [{ pad }],
    })
  })

  it('a lezer, someone of another gemeente and a past date', async () => {
    const elders = await createWereld()
    const { coordinator, lezer, meting } = wereld
    for (const naar of [aan(lezer), aan(elders.invuller)]) {
      const outcome = await saveTaken(coordinator.principal, meting.id, { K01: eerst(naar) })
      expect(outcome).toMatchObject({ fouten: [{ pad: ['K01', 'naar', 'userId'] }] })
    }
    const past = await saveTaken(coordinator.principal, meting.id, {
      K01: eerst(aan(coordinator, '2020-01-01')),
    })
    expect(past).toMatchObject({ fouten: [{ pad: ['K01', 'naar', 'gereedOp'] }] })
  })

  it('who may not, and hides the division from who does not fill in here', async () => {
    const { coordinator, invuller, lezer, meting } = wereld
    const elders = await createWereld()
    const { principal: beheerder } = await createAccount({ beheerder: true })
    const { principal: adviseur } = await createAccount({ regioCode: 'JZ99' })
    const place = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
    const reasons = async (principal: Principal) => {
      const saved = await saveTaken(principal, meting.id, { K01: eerst(aan(coordinator)) })
      const seen = await loadTaakverdeling(principal, place)
      return [saved.ok ? 'ok' : saved.reden, isRefusal(seen) ? seen : 'ok']
    }
    expect(await reasons(invuller.principal)).toEqual(['geen-recht', 'ok'])
    expect(await reasons(lezer.principal)).toEqual(['geen-recht', 'geen-recht'])
    for (const stranger of [elders.coordinator.principal, beheerder, adviseur]) {
      expect(await reasons(stranger)).toEqual(['niet-gevonden', 'niet-gevonden'])
    }
    expect(await reasons(null)).toEqual(['niet-ingelogd', 'niet-ingelogd'])
    const elsewhere = { ...place, gemeenteCode: elders.gemeente.code }
    expect(await loadTaakverdeling(coordinator.principal, elsewhere)).toBe('niet-gevonden')
    expect(await reasons(coordinator.principal)).toEqual(['ok', 'ok'])
  })
})
