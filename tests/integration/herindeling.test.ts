import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listGedeeld } from '@/lib/aggregaten/data'
import { fillUitkomsten } from '@/lib/aggregaten/mutations'
import { findPrincipal } from '@/lib/auth/principal'
import { authorize, isRefusal, listEigenLidmaatschappen, type Principal } from '@/lib/authz/access'
import type { Lidrol } from '@/lib/authz/permissions'
import { db } from '@/lib/db/client'
import { saveDeling } from '@/lib/delen/mutations'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { loadGedeeld } from '@/lib/gedeeld/loaders'
import { isBekendAdres, loadGemeente } from '@/lib/gemeenten/loaders'
import { listGemeenten } from '@/lib/gemeenten/data'
import { importMeting } from '@/lib/importeren/mutations'
import { startMeting } from '@/lib/metingen/mutations'
import { confirmRegisterimport } from '@/lib/registerimport/mutations'
import { loadResultaat } from '@/lib/resultaten/loaders'
import { loadRegister, readRegister } from '@/prisma/register'
import { createVastgesteld } from '@/tests/factories/deling'
import { lees, zendRegister, type Gemeente } from '@/tests/factories/register'
import { createAccount } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

/** By a bill of November 2025: Wijdemeren goes on in Hilversum from 1 January 2027. */
const WIJDEMEREN = { code: 'GM1696', naam: 'Wijdemeren' }
const HILVERSUM = { code: 'GM0402', naam: 'Hilversum' }

let rijen: readonly Gemeente[] = []

/** Someone who signs in now, by the rights as stored. */
async function signIn(gemeenteCode: string, rol: Lidrol): Promise<Principal> {
  const { token } = await createAccount({ lid: { gemeenteCode, rol } })
  const principal = await findPrincipal(new Headers({ authorization: `Bearer ${token}` }))
  if (!principal) throw new Error('not signed in')
  return principal
}

async function readGemeente(principal: Principal, code: string) {
  const found = await loadGemeente(principal, code)
  if (isRefusal(found)) throw new Error(found)
  return found
}

let metingen: Readonly<{ oud: string; open: string }>

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-15T10:00:00Z') })
  const register = readRegister()
  await loadRegister(db(), register)
  rijen = register.rijen
  const oud = await createVastgesteld({ gemeente: WIJDEMEREN, oordelen: 3, deelt: 'herkenbaar' })
  await createVastgesteld({ gemeente: HILVERSUM, oordelen: 4 })
  const open = await db().meting.create({
    data: {
      ...{ gemeenteCode: WIJDEMEREN.code, naam: 'Nog open', instrumentversie: '1.0.0' },
      ...{ werkwijze: 'gedeelde-lijst', createdById: 'test' },
    },
  })
  await fillUitkomsten(db())
  metingen = { oud: oud.id, open: open.id }
  const beheerder = await createAccount({ beheerder: true })
  const zonder = rijen.filter(({ code }) => code !== WIJDEMEREN.code)
  const zend = () => zendRegister(beheerder.principal, zonder, '2027.csv')
  vi.setSystemTime(new Date('2026-12-31T22:00:00Z'))
  expect(await lees(beheerder.principal, await zend(), '')).toMatchObject({
    uitkomst: { ok: false, reden: 'toekomst', jaar: 2027 },
  })
  vi.setSystemTime(new Date('2026-12-31T23:30:00Z'))
  const bestand = await zend()
  expect(await lees(beheerder.principal, bestand, '')).toMatchObject({
    uitkomst: { ok: true, plan: { jaar: 2027, weg: [WIJDEMEREN] } },
  })
  const outcome = await confirmRegisterimport(beheerder.principal, {
    ...{ bestand, jaar: '', keuzes: { [WIJDEMEREN.code]: HILVERSUM.code } },
  })
  expect(outcome).toMatchObject({ ok: true, value: { heringedeeld: 1 } })
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-01T10:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('before the day of the herindeling', () => {
  it('nothing is different yet', async () => {
    vi.setSystemTime(new Date('2026-12-31T22:00:00Z'))
    const nieuw = await signIn(HILVERSUM.code, 'coordinator')
    expect(nieuw.lidmaatschappen).toHaveLength(1)
    expect(await isBekendAdres(nieuw, WIJDEMEREN.code, metingen.oud)).toBe(false)
    const oud = await signIn(WIJDEMEREN.code, 'coordinator')
    expect(await readGemeente(oud, WIJDEMEREN.code)).toMatchObject({ opgegaan: null })
    expect((await listGemeenten()).some(({ code }) => code === WIJDEMEREN.code)).toBe(true)
  })
})

describe('the gemeente that goes on', () => {
  it.each<Lidrol>(['coordinator', 'invuller', 'lezer'])(
    'shows a %s what the old one established, apart from its own',
    async (rol) => {
      const principal = await signIn(HILVERSUM.code, rol)
      const overzicht = await readGemeente(principal, HILVERSUM.code)
      expect(overzicht.metingen).toHaveLength(1)
      expect(overzicht.voorgangers).toMatchObject([
        { ...WIJDEMEREN, opgehevenPer: 2027, metingen: [{ id: metingen.oud }] },
      ])
      expect(await isBekendAdres(principal, WIJDEMEREN.code, metingen.oud)).toBe(true)
      expect(isRefusal(await loadResultaat(principal, metingen.oud))).toBe(false)
    },
  )

  it('reads only: nothing that is open, and no way to change anything', async () => {
    const principal = await signIn(HILVERSUM.code, 'coordinator')
    expect(await loadResultaat(principal, metingen.open)).toBe('geen-recht')
    for (const operatie of ['meting:lezen', 'meting:starten', 'meting:delen', 'leden:beheren']) {
      const access = authorize(principal, WIJDEMEREN.code, operatie as 'meting:lezen')
      expect(access, operatie).toBe('geen-recht')
    }
    const keuze = { ...NIETS_GEDEELD, resultaat: 'anoniem', versie: 1 }
    expect(await saveDeling(principal, metingen.oud, keuze)).toMatchObject({ reden: 'geen-recht' })
  })

  it('is the only one that its members are members of', async () => {
    const principal = await signIn(HILVERSUM.code, 'coordinator')
    expect(listEigenLidmaatschappen(principal)).toMatchObject([{ gemeenteCode: HILVERSUM.code }])
    expect(principal.lidmaatschappen[1]).toEqual({
      ...{ gemeenteCode: WIJDEMEREN.code, gemeenteNaam: 'Wijdemeren', rol: 'lezer' },
      doorHerindeling: true,
    })
    expect(await db().lidmaatschap.count({ where: { userId: principal.userId } })).toBe(1)
  })

  it('keeps the role that someone has in the old one', async () => {
    const { principal, token } = await createAccount({
      lid: { gemeenteCode: WIJDEMEREN.code, rol: 'coordinator' },
    })
    await db().lidmaatschap.create({
      data: { userId: principal.userId, gemeenteCode: HILVERSUM.code, rol: 'lezer' },
    })
    const now = await findPrincipal(new Headers({ authorization: `Bearer ${token}` }))
    expect(now?.lidmaatschappen.map(({ rol }) => rol).toSorted()).toEqual(['coordinator', 'lezer'])
  })

  it('is read by nobody of a third gemeente', async () => {
    const principal = await signIn('GM0014', 'coordinator')
    expect(principal.lidmaatschappen).toHaveLength(1)
    expect(await loadGemeente(principal, WIJDEMEREN.code)).toBe('niet-gevonden')
    expect(await loadResultaat(principal, metingen.oud)).toBe('niet-gevonden')
  })
})

describe('the gemeente that is gone', () => {
  it('says which one goes on, and starts nothing new', async () => {
    const principal = await signIn(WIJDEMEREN.code, 'coordinator')
    const overzicht = await readGemeente(principal, WIJDEMEREN.code)
    expect(overzicht.opgegaan).toEqual({ naam: 'Wijdemeren', per: 2027, opvolger: HILVERSUM })
    expect(overzicht.metingen).toHaveLength(2)
    const input = { naam: 'Meting 2027', werkwijze: 'gedeelde-lijst' }
    const started = await startMeting(principal, WIJDEMEREN.code, input)
    expect(started).toMatchObject({ ok: false, reden: 'ongeldig' })
    expect(JSON.stringify(started)).toContain('opgegaan in Hilversum')
    const imported = await importMeting(principal, WIJDEMEREN.code, {})
    expect(JSON.stringify(imported)).toContain('opgegaan in Hilversum')
    expect(await db().meting.count({ where: { gemeenteCode: WIJDEMEREN.code } })).toBe(2)
    expect((await listGemeenten()).some(({ code }) => code === WIJDEMEREN.code)).toBe(false)
  })

  it('shares nothing by name any more, whatever was chosen', async () => {
    const principal = await signIn(WIJDEMEREN.code, 'coordinator')
    const saved = await saveDeling(principal, metingen.oud, {
      ...{ ...NIETS_GEDEELD, resultaat: 'herkenbaar', plan: 'herkenbaar', versie: 1 },
    })
    expect(saved).toMatchObject({ ok: true, value: { plan: 'herkenbaar' } })
    const regioCode = rijen.find(({ code }) => code === WIJDEMEREN.code)?.regioCode ?? ''
    const adviseur = await createAccount({ regioCode })
    const regios = [{ code: regioCode, naam: 'Gooi en Vechtstreek' }]
    const plek = { regioCode, gemeenteCode: WIJDEMEREN.code }
    const look = async () => {
      const found = await loadGedeeld({ ...adviseur.principal, regios }, plek, null)
      if (isRefusal(found)) throw new Error(found)
      return found.beeld
    }
    expect(await look()).toMatchObject({ gemeente: WIJDEMEREN, meting: null, metingen: [] })
    vi.setSystemTime(new Date('2026-12-31T22:00:00Z'))
    expect(await look()).toMatchObject({ meting: { id: metingen.oud } })
  })

  it('counts in the years in which it was there, and not after', async () => {
    const gooi = rijen.find(({ code }) => code === HILVERSUM.code)?.regioCode ?? ''
    const list = async (jaar?: number) => {
      const vraag = { deel: 'resultaat', regioCode: gooi, ...(jaar !== undefined && { jaar }) }
      const gedeeld = await listGedeeld('openbaar', { ...vraag, deel: 'resultaat' })
      return gedeeld.map(({ gemeente }) => gemeente.code)
    }
    expect(await list(2026)).toEqual([WIJDEMEREN.code])
    expect(await list(2027)).toEqual([])
    expect(await list()).toEqual([])
    vi.setSystemTime(new Date('2026-12-01T10:00:00Z'))
    expect(await list()).toEqual([WIJDEMEREN.code])
  })
})
