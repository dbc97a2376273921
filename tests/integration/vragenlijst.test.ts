import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { establishMeting } from '@/lib/metingen/mutations'
import { listEigenAntwoorden, listOordelen } from '@/lib/vragenlijst/data'
import { saveAntwoord, saveOordeel } from '@/lib/vragenlijst/mutations'
import { authorize, isRefusal, type Principal } from '@/lib/authz/access'
import { createAccount, createGemeente, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const target = (metingId: string, versie: number | null = null, indicatorId = 'K01.1') => ({
  metingId,
  indicatorId,
  versie,
})

function access(principal: Principal, gemeenteCode: string) {
  const result = authorize(principal, gemeenteCode, 'gemeente:lezen')
  if (isRefusal(result)) throw new Error(result)
  return result
}

describe('saving a judgement in a shared questionnaire', () => {
  it('goes from version to version', async () => {
    const { meting, invuller } = await createWereld()
    const first = await saveOordeel(invuller.principal, target(meting.id), { niveau: 3 })
    expect(first).toMatchObject({ ok: true, value: { soort: 'niveau', niveau: 3, versie: 1 } })
    const second = await saveOordeel(invuller.principal, target(meting.id, 1), {
      nvt: true,
      toelichting: 'Dat doet de regio.',
    })
    expect(second).toMatchObject({ ok: true, value: { soort: 'nvt', versie: 2 } })
  })

  it('refuses a stale write with what is stored', async () => {
    const { meting, invuller, coordinator } = await createWereld()
    await saveOordeel(coordinator.principal, target(meting.id), { niveau: 2, toelichting: 'Ik' })
    const stored = { soort: 'niveau', niveau: 2, toelichting: 'Ik', versie: 1 }
    for (const versie of [null, 2, 7]) {
      const late = await saveOordeel(invuller.principal, target(meting.id, versie), { niveau: 5 })
      expect(late).toMatchObject({ ok: false, reden: 'conflict', opgeslagen: stored })
    }
    const nothingThere = target(meting.id, 1, 'K01.2')
    const missing = await saveOordeel(invuller.principal, nothingThere, { niveau: 5 })
    expect(missing).toEqual({ ok: false, reden: 'conflict', opgeslagen: null })
  })

  it('lets exactly one of many first answers through', async () => {
    const { meting, invuller, coordinator } = await createWereld()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        saveOordeel(index % 2 ? invuller.principal : coordinator.principal, target(meting.id), {
          niveau: (index % 5) + 1,
        }),
      ),
    )
    const saved = outcomes.filter(({ ok }) => ok)
    expect(saved).toHaveLength(1)
    const [first] = saved
    const stored = await listOordelen(access(invuller.principal, meting.gemeenteCode), meting.id)
    expect(first?.ok && first.value).toMatchObject({ soort: 'niveau', versie: 1 })
    expect(stored['K01.1']).toEqual(first?.ok && first.value)
  })

  it('keeps a remark without a level, as no answer yet', async () => {
    const { meting, invuller } = await createWereld()
    const saved = await saveOordeel(invuller.principal, target(meting.id), {
      toelichting: '  Nog navragen bij het team.  ',
    })
    expect(saved).toMatchObject({
      ok: true,
      value: { soort: 'open', toelichting: 'Nog navragen bij het team.' },
    })
  })

  it('takes a remark back, which nothing at all cannot begin with', async () => {
    const { meting, invuller } = await createWereld()
    expect(await saveOordeel(invuller.principal, target(meting.id), {})).toMatchObject({
      reden: 'ongeldig',
    })
    await saveOordeel(invuller.principal, target(meting.id), { toelichting: 'Nog navragen' })
    expect(await saveOordeel(invuller.principal, target(meting.id, 1), {})).toMatchObject({
      ok: true,
      value: { soort: 'open', toelichting: '', versie: 2 },
    })
  })

  it('leaves no trace of what it refuses', async () => {
    const { meting, invuller, coordinator } = await createWereld('ieder-apart')
    const before = await db().meting.findUniqueOrThrow({ where: { id: meting.id } })
    await saveAntwoord(invuller.principal, target(meting.id, 3), { niveau: 2 })
    await saveOordeel(coordinator.principal, target(meting.id, 3), { niveau: 2 })
    await establishMeting(coordinator.principal, meting.id)
    expect(await db().meting.findUniqueOrThrow({ where: { id: meting.id } })).toEqual(before)
    expect(await db().deelnemer.count({ where: { metingId: meting.id } })).toBe(0)
  })

  it('names the fault and stores nothing', async () => {
    const { meting, invuller } = await createWereld()
    const bad = await saveOordeel(invuller.principal, target(meting.id), { nvt: true })
    expect(bad).toMatchObject({ ok: false, reden: 'ongeldig', fouten: [{ pad: ['toelichting'] }] })
    const unknown = await saveOordeel(invuller.principal, target(meting.id, null, 'K99.9'), {
      niveau: 1,
    })
    expect(unknown).toMatchObject({ ok: false, reden: 'ongeldig' })
    expect(await db().oordeel.count({ where: { metingId: meting.id } })).toBe(0)
  })

  it('is closed once the meting is established', async () => {
    const { meting, coordinator } = await createWereld()
    await saveOordeel(coordinator.principal, target(meting.id), { niveau: 3 })
    await establishMeting(coordinator.principal, meting.id)
    const late = await saveOordeel(coordinator.principal, target(meting.id, 1), { niveau: 4 })
    expect(late).toEqual({ ok: false, reden: 'gesloten' })
  })

  it('writes the old and the new value to the audit trail', async () => {
    const { meting, invuller } = await createWereld()
    await saveOordeel(invuller.principal, target(meting.id), { niveau: 3 })
    await saveOordeel(invuller.principal, target(meting.id, 1), {
      niveau: 4,
      toelichting: 'Nu wel',
    })
    const entries = await db().auditregel.findMany({
      where: { metingId: meting.id },
      orderBy: { tijdstip: 'asc' },
    })
    expect(entries.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { van: null, naar: { soort: 'niveau', niveau: 3, toelichting: '' } },
      {
        van: { soort: 'niveau', niveau: 3, toelichting: '' },
        naar: { soort: 'niveau', niveau: 4, toelichting: 'Nu wel' },
      },
    ])
    expect(entries[0]).toMatchObject({
      userId: invuller.principal.userId,
      gemeenteCode: meting.gemeenteCode,
      onderwerp: 'K01.1',
    })
  })
})

describe('who may save', () => {
  it('hides a meting of another gemeente', async () => {
    const { meting } = await createWereld()
    const elders = await createGemeente()
    const stranger = await createAccount({
      lid: { gemeenteCode: elders.code, rol: 'coordinator' },
    })
    for (const id of [meting.id, 'bestaat-niet']) {
      const outcome = await saveOordeel(stranger.principal, target(id), { niveau: 1 })
      expect(outcome).toEqual({ ok: false, reden: 'niet-gevonden' })
    }
  })

  it('asks a visitor to sign in and tells a lezer no', async () => {
    const { meting, lezer } = await createWereld()
    expect(await saveOordeel(null, target(meting.id), { niveau: 1 })).toEqual({
      ok: false,
      reden: 'niet-ingelogd',
    })
    expect(await saveOordeel(lezer.principal, target(meting.id), { niveau: 1 })).toEqual({
      ok: false,
      reden: 'geen-recht',
    })
  })

  it('leaves judgements of a meting ieder-apart to the coordinator', async () => {
    const { meting, invuller, coordinator } = await createWereld('ieder-apart')
    expect(await saveOordeel(invuller.principal, target(meting.id), { niveau: 1 })).toEqual({
      ok: false,
      reden: 'geen-recht',
    })
    expect(
      await saveOordeel(coordinator.principal, target(meting.id), { niveau: 1 }),
    ).toMatchObject({ ok: true })
  })
})

describe('own answers in a meting ieder-apart', () => {
  it('are kept apart per person', async () => {
    const { meting, invuller, coordinator } = await createWereld('ieder-apart')
    await saveAntwoord(invuller.principal, target(meting.id), { niveau: 2 })
    await saveAntwoord(coordinator.principal, target(meting.id), { niveau: 4 })
    const own = await listEigenAntwoorden(
      access(invuller.principal, meting.gemeenteCode),
      meting.id,
    )
    expect(own['K01.1']).toMatchObject({ niveau: 2, versie: 1 })
    expect(await db().auditregel.count({ where: { metingId: meting.id } })).toBe(0)
  })

  it('do not exist in a shared questionnaire', async () => {
    const { meting, invuller } = await createWereld()
    expect(await saveAntwoord(invuller.principal, target(meting.id), { niveau: 2 })).toEqual({
      ok: false,
      reden: 'andere-werkwijze',
    })
  })
})
