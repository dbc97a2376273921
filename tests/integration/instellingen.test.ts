import { describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { readStandaardinstrument } from '@/lib/instellingen/data'
import { loadInstrumentbeheer } from '@/lib/instellingen/loaders'
import { saveStandaardversie } from '@/lib/instellingen/mutations'
import { startMeting } from '@/lib/metingen/mutations'
import { createVastgesteld } from '@/tests/factories/deling'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const KEUZE = { versie: '1.0.0', gezien: null }

describe('the version of new metingen', () => {
  it('is the newest published one while nobody chose', async () => {
    expect((await readStandaardinstrument()).versie).toBe('1.0.0')
    const { coordinator, gemeente } = await createWereld()
    const input = { naam: 'Zonder versie', werkwijze: 'gedeelde-lijst' }
    const started = await startMeting(coordinator.principal, gemeente.code, input)
    expect(started).toMatchObject({ ok: true, value: { instrumentversie: '1.0.0' } })
  })

  it('cannot be a concept or what is not there', async () => {
    const { principal } = await createAccount({ beheerder: true })
    for (const versie of ['1.1.0-concept', '9.9.9', '']) {
      const outcome = await saveStandaardversie(principal, { versie, gezien: null })
      expect(outcome).toMatchObject({ ok: false, reden: 'ongeldig', fouten: [{ pad: ['versie'] }] })
    }
    expect(await db().instelling.count()).toBe(0)
  })

  it('is for a beheerder', async () => {
    const { coordinator } = await createWereld()
    expect(await saveStandaardversie(null, KEUZE)).toEqual({ ok: false, reden: 'niet-ingelogd' })
    expect(await saveStandaardversie(coordinator.principal, KEUZE)).toEqual({
      ok: false,
      reden: 'geen-recht',
    })
    expect(await loadInstrumentbeheer(coordinator.principal)).toBe('geen-recht')
  })

  it('goes over no choice of someone else, and is kept with who chose', async () => {
    const [een, twee] = await Promise.all([
      createAccount({ beheerder: true }),
      createAccount({ beheerder: true }),
    ])
    expect(await saveStandaardversie(een.principal, KEUZE)).toEqual({ ok: true, value: null })
    expect(await saveStandaardversie(een.principal, KEUZE)).toEqual({ ok: true, value: null })
    const [regel, ...meer] = await db().auditregel.findMany({
      where: { operatie: 'instrument:beheren' },
    })
    expect(meer).toEqual([])
    expect(regel).toMatchObject({ userId: een.principal.userId, onderwerp: 'standaardversie' })
    expect(JSON.parse(regel?.details ?? '')).toEqual({ van: null, naar: '1.0.0' })
    // A choice that a release took away: the newest published one holds, until someone chooses.
    const where = { id: 'standaardversie' }
    await db().instelling.update({ where, data: { inhoud: '0.9.0', versie: { increment: 1 } } })
    expect((await readStandaardinstrument()).versie).toBe('1.0.0')
    const stale = await saveStandaardversie(twee.principal, { ...KEUZE, gezien: 1 })
    expect(stale).toMatchObject({ reden: 'conflict', opgeslagen: { versie: '0.9.0', stand: 2 } })
    expect(await saveStandaardversie(twee.principal, { ...KEUZE, gezien: 2 })).toMatchObject({
      ok: true,
    })
  })
})

describe('what the installation works with', () => {
  it('shows each version with its metingen, and never whose they are', async () => {
    const { gemeente } = await createWereld()
    await createVastgesteld({ gemeente, oordelen: 3 })
    const { principal } = await createAccount({ beheerder: true })
    const beheer = await loadInstrumentbeheer(principal)
    if (isRefusal(beheer)) throw new Error(beheer)
    const open = await db().meting.count({ where: { status: 'open' } })
    expect(beheer.versies).toMatchObject([
      { versie: '1.1.0-concept', status: 'concept', vorige: '1.0.0', open: 0, vastgesteld: 0 },
      { versie: '1.0.0', status: 'gepubliceerd', vorige: null, open, vastgesteld: 1 },
    ])
    expect(beheer.catalogus.perKenmerk).toHaveLength(13)
    expect(JSON.stringify(beheer)).not.toContain(gemeente.code)
  })
})
