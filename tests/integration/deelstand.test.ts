import { beforeEach, describe, expect, it } from 'vitest'
import { fillUitkomsten } from '@/lib/aggregaten/mutations'
import { addBehoefte, changeBehoefte, removeBehoefte } from '@/lib/behoeften/mutations'
import { db } from '@/lib/db/client'
import { createBewaard } from '@/lib/deelstand/data'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { saveDeling } from '@/lib/delen/mutations'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'
import { confirmRegisterimport } from '@/lib/registerimport/mutations'
import { addSignaal, changeSignaal, removeSignaal } from '@/lib/signalen/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { loadRegister, readRegister } from '@/prisma/register'
import { zendRegister } from '@/tests/factories/register'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const renew = () => db().$transaction(renewDeelstand)
const ALLES_GEDEELD = {
  ...{ resultaat: 'herkenbaar', behoeften: 'herkenbaar' },
  ...{ plan: 'herkenbaar', signalen: 'herkenbaar' },
}
const readStand = async () => (await db().deelstand.findFirst())?.stand

/** What is kept of a counter that goes up each time it is made. */
function createTeller() {
  let gemaakt = 0
  const keep = createBewaard<number>()
  return (sleutel = 'a', now = NOW) => keep(sleutel, now, () => Promise.resolve(++gemaakt))
}

describe('what is made of what is shared', () => {
  it('is kept until the first time that anything is shared', async () => {
    await db().deelstand.deleteMany()
    const read = createTeller()
    expect([await read(), await read()]).toEqual([1, 1])
    await renew()
    expect(await read()).toBe(2)
  })

  it('is kept until something changes, apart for each question', async () => {
    await renew()
    const read = createTeller()
    expect([await read(), await read(), await read('b'), await read()]).toEqual([1, 1, 2, 1])
    await renew()
    expect([await read(), await read('b'), await read()]).toEqual([3, 4, 3])
  })

  it('is made once for all who ask at the same moment', async () => {
    await renew()
    const read = createTeller()
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1])
  })

  it('is kept for a day at most', async () => {
    await renew()
    const read = createTeller()
    const morgen = new Date('2026-11-23T12:00:00Z')
    expect([await read(), await read('a', morgen), await read('a', morgen)]).toEqual([1, 2, 2])
  })

  it('is tried again after a failure', async () => {
    await renew()
    const keep = createBewaard<string>()
    const storing = () => keep('a', NOW, () => Promise.reject(new Error('storing')))
    await expect(storing()).rejects.toThrow('storing')
    expect(await keep('a', NOW, () => Promise.resolve('gemaakt'))).toBe('gemaakt')
  })
})

describe('what is kept no longer', () => {
  let wereld: Awaited<ReturnType<typeof createWereld>>
  beforeEach(async () => {
    wereld = await createWereld()
    await renew()
  })

  /** Does something and expects that all that was kept is made anew. */
  async function renews<T extends Readonly<{ ok: boolean }>>(deed: () => Promise<T>) {
    const before = await readStand()
    const outcome = await deed()
    expect(outcome).toMatchObject({ ok: true })
    expect(await readStand()).not.toBe(before)
    return outcome
  }

  const value = <T>(outcome: Readonly<{ ok: true; value: T }> | Readonly<{ ok: false }>): T => {
    if (!outcome.ok) throw new Error('refused')
    return outcome.value
  }

  /** Establishes the meting and shares all of it. */
  async function share() {
    const { principal } = wereld.coordinator
    const { id: metingId } = wereld.meting
    await saveOordeel(principal, { metingId, indicatorId: 'K01.1', versie: null }, { niveau: 2 })
    await establishMeting(principal, metingId)
    await renews(() => saveDeling(principal, metingId, { ...ALLES_GEDEELD, versie: null }))
    return { principal, metingId }
  }

  it('after something is shared, opened again, established again, and taken back', async () => {
    const { principal, metingId } = await share()
    await renews(() => reopenMeting(principal, metingId, { reden: 'Een getal klopt niet.' }))
    await renews(() => establishMeting(principal, metingId))
    await renews(() => saveDeling(principal, metingId, { ...NIETS_GEDEELD, versie: 1 }))
  })

  it('after a shared need is added, changed, and taken away', async () => {
    const { principal, metingId } = await share()
    const kennis = { soort: 'kennis', urgentie: 'nu', toelichting: '' }
    const add = () => addBehoefte(principal, { metingId, kenmerkId: 'K01' }, kennis)
    const plek = { metingId, behoefteId: value(await renews(add)).behoefteId }
    const later = { ...kennis, urgentie: 'dit-jaar', versie: 1 }
    await renews(() => changeBehoefte(principal, plek, later))
    await renews(() => removeBehoefte(principal, plek, 2))
  })

  it('after a shared signal is added, changed, and taken away', async () => {
    const { principal, metingId } = await share()
    const rijk = { partij: 'rijk', tekst: 'Er is te weinig vast geld.' }
    const add = () => addSignaal(principal, { metingId, kenmerkId: 'K01' }, rijk)
    const plek = { metingId, signaalId: value(await renews(add)).signaalId }
    await renews(() => changeSignaal(principal, plek, { ...rijk, partij: 'regio', versie: 1 }))
    await renews(() => removeSignaal(principal, plek, 2))
  })

  it('but stays while nothing of a meting is shared', async () => {
    const { principal } = wereld.coordinator
    const { id: metingId } = wereld.meting
    const before = await readStand()
    const kennis = { soort: 'kennis', urgentie: 'nu', toelichting: '' }
    expect((await addBehoefte(principal, { metingId, kenmerkId: 'K01' }, kennis)).ok).toBe(true)
    await saveOordeel(principal, { metingId, indicatorId: 'K01.1', versie: null }, { niveau: 2 })
    expect(await readStand()).toBe(before)
  })

  it('after a register is brought in, by a beheerder or with a release', async () => {
    const register = readRegister()
    const before = await readStand()
    await loadRegister(db(), register)
    expect(await readStand()).not.toBe(before)
    const { principal } = await createAccount({ beheerder: true })
    const rijen = register.rijen.map((rij) =>
      rij.code === 'GM0014' ? { ...rij, inwoners: 250_000 } : rij,
    )
    const bestand = await zendRegister(principal, rijen, `${new Date().getUTCFullYear()}.csv`)
    await renews(() => confirmRegisterimport(principal, { bestand, jaar: '', keuzes: {} }))
  })

  it('after outcomes were derived that were missing', async () => {
    const { principal } = wereld.coordinator
    const { id: metingId } = wereld.meting
    await saveOordeel(principal, { metingId, indicatorId: 'K01.1', versie: null }, { niveau: 2 })
    await establishMeting(principal, metingId)
    await db().uitkomst.deleteMany({ where: { metingId } })
    const before = await readStand()
    expect(await fillUitkomsten(db())).toBe(1)
    expect(await readStand()).not.toBe(before)
  })
})
