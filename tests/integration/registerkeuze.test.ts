import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { describeDaad, describeFeit } from '@/components/auditlog/weergave'
import { loadAuditlog } from '@/lib/auditlog/loaders'
import { findPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import type { Lidrol } from '@/lib/authz/permissions'
import { db } from '@/lib/db/client'
import { toJaar } from '@/lib/invoer/datum'
import { confirmRegisterimport } from '@/lib/registerimport/mutations'
import type { Wegkeuzes } from '@/lib/registerimport/schema'
import { lees, zendRegister, type Gemeente } from '@/tests/factories/register'
import { createAccount } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Account = Awaited<ReturnType<typeof createAccount>>

const DIT_JAAR = toJaar(new Date())

const toRij = (code: string, anders: Partial<Gemeente> = {}): Gemeente => ({
  ...{ code, naam: `Stad ${code}`, provincie: 'Utrecht', inwoners: 1000 },
  ...{ regioCode: 'JZ20', regioNaam: 'Utrecht West', ...anders },
})

const [OUD, HIER, DAAR] = ['GM2001', 'GM2002', 'GM2003'] as const
const ZONDER = [toRij(HIER), toRij(DAAR)]
const MET = [toRij(OUD), ...ZONDER]

let beheerder: Account

async function leesIn(
  { principal }: Account,
  rijen: readonly Gemeente[],
  jaar: number,
  keuzes: Wegkeuzes = {},
) {
  const bestand = await zendRegister(principal, rijen, `${jaar}.csv`)
  return confirmRegisterimport(principal, { bestand, jaar: '', keuzes })
}

async function readPlan({ principal }: Account, rijen: readonly Gemeente[], jaar: number) {
  const bestand = await zendRegister(principal, rijen, `${jaar}.csv`)
  const found = await lees(principal, bestand, '')
  if (!found?.uitkomst.ok) throw new Error('the file cannot be brought in')
  return found.uitkomst.plan
}

/** Someone with a role in a gemeente, who may be a beheerder as well. */
const createLid = (gemeenteCode: string, rol: Lidrol, isBeheerder = false) =>
  createAccount({ beheerder: isBeheerder, lid: { gemeenteCode, rol } })

/** The gemeenten that someone reads now, by the rights as stored. */
async function listLeesbaar({ token }: Account) {
  const principal = await findPrincipal(new Headers({ authorization: `Bearer ${token}` }))
  return principal?.lidmaatschappen.map(({ gemeenteCode }) => gemeenteCode).toSorted()
}

const readOud = () =>
  db().gemeente.findUniqueOrThrow({
    where: { code: OUD },
    select: { opvolgerCode: true, opgehevenPer: true },
  })

/** All that an import could change. */
const readAlles = async () => ({
  gemeenten: await db().gemeente.findMany({ orderBy: { code: 'asc' } }),
  regels: await db().registerregel.findMany({ orderBy: { id: 'asc' } }),
  spoor: await db().auditregel.count(),
  instellingen: await db().instelling.findMany({ orderBy: { id: 'asc' } }),
  stand: await db().deelstand.findMany(),
})

beforeAll(async () => {
  beheerder = await createAccount({ beheerder: true })
  await leesIn(beheerder, MET, DIT_JAAR - 1)
})

/** The gemeente is there again, and nothing is chosen for it. */
beforeEach(async () => {
  await leesIn(beheerder, MET, DIT_JAAR)
})

describe('a successor', () => {
  it.each<Lidrol>(['coordinator', 'invuller', 'lezer'])(
    'is not chosen by a %s of it, and nothing changes then',
    async (rol) => {
      const lid = await createLid(HIER, rol, true)
      const voor = await readAlles()
      const keuzes = { [OUD]: HIER }
      expect(await leesIn(lid, ZONDER, DIT_JAAR, keuzes)).toMatchObject({
        ...{ ok: false, reden: 'uzelf', weg: [{ code: OUD }] },
      })
      expect(await readAlles()).toEqual(voor)
      expect(await listLeesbaar(lid)).toEqual([HIER])
      // The file is still there, for another choice.
      expect(await db().importbestand.count({ where: { userId: lid.principal.userId } })).toBe(1)
      expect(await leesIn(beheerder, ZONDER, DIT_JAAR, keuzes)).toMatchObject({ ok: true })
      expect(await listLeesbaar(lid)).toEqual([OUD, HIER])
    },
  )

  it('is chosen by who is a member of both, of another one, or leaves the gemeente as it is', async () => {
    const beide = await createLid(HIER, 'lezer', true)
    await db().lidmaatschap.create({
      data: { userId: beide.principal.userId, gemeenteCode: OUD, rol: 'lezer' },
    })
    const ander = await createLid(DAAR, 'coordinator', true)
    const zelf = await createLid(HIER, 'coordinator', true)
    for (const [lid, keuze] of [
      [beide, HIER],
      [ander, HIER],
      [zelf, DAAR],
      [zelf, 'blijft'],
    ] as const) {
      await leesIn(beheerder, MET, DIT_JAAR)
      expect((await leesIn(lid, ZONDER, DIT_JAAR, { [OUD]: keuze })).ok).toBe(true)
    }
  })

  it('is not chosen by who is a member of what went on in it', async () => {
    await db().gemeente.create({
      data: {
        ...{ code: 'GM2009', naam: 'Eerder', provincie: 'Utrecht', regioCode: 'JZ20', inwoners: 1 },
        ...{ registerjaar: 2020, opvolgerCode: HIER, opgehevenPer: 2021 },
      },
    })
    const lid = await createLid('GM2009', 'coordinator', true)
    const outcome = await leesIn(lid, ZONDER, DIT_JAAR, { [OUD]: HIER })
    expect(outcome).toMatchObject({ ok: false, reden: 'uzelf' })
  })
})

describe('a choice that was made', () => {
  beforeEach(async () => {
    expect(await leesIn(beheerder, ZONDER, DIT_JAAR, { [OUD]: HIER })).toMatchObject({ ok: true })
  })

  it('stands in the same file again, and changes nothing when it stays', async () => {
    expect((await readPlan(beheerder, ZONDER, DIT_JAAR)).weg).toMatchObject([
      { code: OUD, was: HIER },
    ])
    const voor = await readAlles()
    for (const keuzes of [{ [OUD]: HIER }, {}]) {
      expect(await leesIn(beheerder, ZONDER, DIT_JAAR, keuzes)).toMatchObject({
        value: { heringedeeld: 0, blijft: 0 },
      })
    }
    expect(await readAlles()).toEqual(voor)
  })

  it('is changed at once, and the log tells what it was', async () => {
    const hier = await createLid(HIER, 'coordinator')
    const daar = await createLid(DAAR, 'coordinator')
    expect(await listLeesbaar(hier)).toContain(OUD)
    const [voor] = await db().deelstand.findMany()
    expect(await leesIn(beheerder, ZONDER, DIT_JAAR, { [OUD]: DAAR })).toMatchObject({
      value: { heringedeeld: 1 },
    })
    expect(await readOud()).toEqual({ opvolgerCode: DAAR, opgehevenPer: DIT_JAAR })
    expect(await listLeesbaar(hier)).not.toContain(OUD)
    expect(await listLeesbaar(daar)).toContain(OUD)
    const [na] = await db().deelstand.findMany()
    expect(na?.stand).not.toBe(voor?.stand)
    expect(await readLog()).toEqual({
      daad: 'Keuze bij een herindeling gewijzigd',
      feiten: [`Jaar: ${DIT_JAAR}`, `Gaat verder als: Stad ${HIER} → Stad ${DAAR}`],
    })
  })

  it('is changed into staying, and back', async () => {
    await leesIn(beheerder, ZONDER, DIT_JAAR, { [OUD]: 'blijft' })
    expect(await readOud()).toEqual({ opvolgerCode: null, opgehevenPer: null })
    expect((await readLog()).feiten[1]).toBe(`Gaat verder als: Stad ${HIER} → eigen gemeente`)
    expect((await readPlan(beheerder, ZONDER, DIT_JAAR)).weg).toMatchObject([{ was: 'blijft' }])
    await leesIn(beheerder, ZONDER, DIT_JAAR, { [OUD]: HIER })
    expect(await readOud()).toEqual({ opvolgerCode: HIER, opgehevenPer: DIT_JAAR })
    expect((await readLog()).feiten[1]).toBe(`Gaat verder als: eigen gemeente → Stad ${HIER}`)
  })

  it('is not changed by who saw another one', async () => {
    const bestand = await zendRegister(beheerder.principal, ZONDER, `${DIT_JAAR}.csv`)
    const voor = await readAlles()
    for (const gezien of [{}, { [OUD]: DAAR }]) {
      const vraag = { bestand, jaar: '', keuzes: { [OUD]: DAAR }, gezien }
      expect(await confirmRegisterimport(beheerder.principal, vraag)).toMatchObject({
        ...{ ok: false, reden: 'onbeslist', weg: [{ code: OUD, was: HIER }] },
      })
    }
    expect(await readAlles()).toEqual(voor)
    const vraag = { bestand, jaar: '', keuzes: { [OUD]: DAAR }, gezien: { [OUD]: HIER } }
    expect((await confirmRegisterimport(beheerder.principal, vraag)).ok).toBe(true)
  })

  it('is not changed by a member of the other successor', async () => {
    const lid = await createLid(DAAR, 'lezer', true)
    const voor = await readAlles()
    expect(await leesIn(lid, ZONDER, DIT_JAAR, { [OUD]: DAAR })).toMatchObject({ reden: 'uzelf' })
    expect(await readAlles()).toEqual(voor)
  })
})

it('the log says of a gemeente that stays that it does', async () => {
  await leesIn(beheerder, ZONDER, DIT_JAAR, { [OUD]: 'blijft' })
  expect(await readLog()).toEqual({
    daad: 'Gemeente staat niet in het bestand en blijft in het register',
    feiten: [`Jaar: ${DIT_JAAR}`],
  })
})

/** The newest line about the gemeente, in the words of the page. */
async function readLog() {
  const log = await loadAuditlog(beheerder.principal, { gemeente: OUD })
  if (isRefusal(log)) throw new Error(log)
  const [lijn] = log.lijnen
  if (!lijn) throw new Error('an empty log')
  const feiten = lijn.feiten.map(describeFeit)
  return {
    daad: describeDaad(lijn),
    feiten: feiten.map(({ label, tekst }) => `${label}: ${tekst}`),
  }
}

describe('years from before the first', () => {
  const [EERST, LATER] = [DIT_JAAR - 3, DIT_JAAR - 2] as const
  const JAREN = {
    [EERST]: [toRij('GM2011'), toRij('GM2012', { naam: 'Oude naam' }), ...MET],
    [LATER]: [toRij('GM2012', { naam: 'Nieuwe naam', inwoners: 2000 }), ...MET],
  }

  it('say until when a gemeente was there, whichever comes first', async () => {
    const codes = { in: ['GM2011', 'GM2012'] }
    const uitkomsten = []
    for (const jaren of [
      [EERST, LATER],
      [LATER, EERST],
    ] as const) {
      await db().registerregel.deleteMany({ where: { jaar: { in: [EERST, LATER] } } })
      await db().gemeente.deleteMany({ where: { code: codes } })
      for (const jaar of jaren)
        expect((await leesIn(beheerder, JAREN[jaar] ?? [], jaar)).ok).toBe(true)
      uitkomsten.push(
        await db().gemeente.findMany({ where: { code: codes }, orderBy: { code: 'asc' } }),
      )
    }
    expect(uitkomsten[0]).toMatchObject([
      { code: 'GM2011', opgehevenPer: EERST + 1, registerjaar: EERST },
      { code: 'GM2012', opgehevenPer: LATER + 1, registerjaar: LATER, naam: 'Nieuwe naam' },
    ])
    expect(uitkomsten[1]).toEqual(uitkomsten[0])
  })
})
