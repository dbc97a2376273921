import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import { auth } from '@/lib/auth/auth'
import { authorize, isRefusal, type Principal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { getProfiel, standaardInstrument } from '@/lib/instrument/content'
import { readAmbities } from '@/lib/metingen/data'
import { metingSchema } from '@/lib/metingen/schema'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { calculateResult } from '@/lib/scoring/result'
import { readProfielantwoorden } from '@/lib/profiel/data'
import {
  findProfielFouten,
  listBeantwoord,
  listGevolgen,
  measureProfiel,
} from '@/lib/profiel/rules'
import { readOordelen } from '@/lib/vragenlijst/data'
import { makeAccount } from '@/prisma/new-account'
import { loadRegister, readRegister } from '@/prisma/register'
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from '@/prisma/seed/accounts'
import { isDemoLoaded, loadDemo } from '@/prisma/seed/load'
import { PORTRETTEN } from '@/prisma/seed/plans'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const instrument = standaardInstrument()

beforeAll(async () => {
  expect(await loadRegister(db(), readRegister())).toBe(342)
  expect(await isDemoLoaded(db())).toBe(false)
  await loadDemo(db(), instrument)
})

function memberOf(gemeenteCode: string) {
  const principal: Principal = {
    userId: 'x',
    naam: 'X',
    email: 'x@test.example',
    beheerder: false,
    lidmaatschappen: [{ gemeenteCode, gemeenteNaam: 'X', rol: 'coordinator' }],
    regios: [],
  }
  const access = authorize(principal, gemeenteCode, 'meting:lezen')
  if (isRefusal(access)) throw new Error(access)
  return access
}

const metingenOf = (gemeenteCode: string) =>
  db().meting.findMany({
    where: { gemeenteCode },
    include: { deelnemers: true, _count: { select: { oordelen: true } } },
    orderBy: { createdAt: 'asc' },
  })

describe('the register', () => {
  it('is loaded once', async () => {
    expect(await loadRegister(db(), readRegister())).toBe(0)
  })

  it('follows a change and keeps what is no longer in it', async () => {
    const register = readRegister()
    const [first, ...rest] = register.rijen
    if (!first) throw new Error('empty register')
    const changed = { ...first, inwoners: first.inwoners + 1 }
    const next = { ...register, rijen: [changed, ...rest.slice(1)] }
    expect(await loadRegister(db(), next)).toBe(1)
    expect(await db().gemeente.count({ where: { fictief: false } })).toBe(342)
    expect(await loadRegister(db(), register)).toBe(1)
  })
})

describe('the demo accounts', () => {
  it('are those that the sign-in page shows', () => {
    const { accounts, wachtwoord } = INLOG_TEKSTEN.demo
    expect(accounts.map(({ email }) => email)).toEqual(DEMO_ACCOUNTS.map(({ email }) => email))
    expect(wachtwoord).toBe(DEMO_WACHTWOORD)
  })

  it('can sign in', async () => {
    for (const { email, naam } of DEMO_ACCOUNTS) {
      const body = { email, password: DEMO_WACHTWOORD }
      expect(await auth().api.signInEmail({ body })).toMatchObject({ user: { name: naam } })
    }
  })

  it('are the only ones with a password', async () => {
    expect(await db().account.count()).toBe(DEMO_ACCOUNTS.length)
  })
})

describe('the demo metingen', () => {
  it('give answers to fictional gemeenten only', async () => {
    expect(await isDemoLoaded(db())).toBe(true)
    expect(await db().meting.count({ where: { gemeente: { fictief: false } } })).toBe(0)
    const codes = await db().gemeente.findMany({ where: { fictief: true }, select: { code: true } })
    expect(codes.map(({ code }) => code).toSorted()).toEqual(
      Array.from({ length: 12 }, (_, index) => `GM${9901 + index}`),
    )
  })

  it('can all be read', async () => {
    for (const meting of await db().meting.findMany()) metingSchema.parse(meting)
  })

  it('stand where the story wants them', async () => {
    expect(await metingenOf('GM9901')).toMatchObject([
      { naam: 'Meting 2025', status: 'vastgesteld' },
      { naam: 'Meting 2026', status: 'open', _count: { oordelen: 7 } },
    ])
    const [half] = await metingenOf('GM9902')
    const total = instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren).length
    expect(half).toMatchObject({ status: 'open', werkwijze: 'gedeelde-lijst' })
    expect(Math.abs((half?._count.oordelen ?? 0) - total / 2)).toBeLessThan(1)
    expect(await metingenOf('GM9903')).toEqual([])
    for (const code of ['GM9906', 'GM9907', 'GM9908', 'GM9909']) {
      const metingen = await metingenOf(code)
      expect(metingen.map(({ naam, status }) => [naam, status])).toEqual([
        ['Meting 2025', 'vastgesteld'],
        ['Meting 2026', 'vastgesteld'],
      ])
    }
  })

  it('have five perspectives that disagree, before and in the conversation', async () => {
    for (const [code, recorded] of [
      ['GM9904', 0],
      ['GM9905', 20],
    ] as const) {
      const [meting] = await metingenOf(code)
      expect(meting).toMatchObject({ status: 'open', werkwijze: 'ieder-apart' })
      expect(meting?._count.oordelen).toBe(recorded)
      expect(new Set(meting?.deelnemers.map(({ perspectief }) => perspectief)).size).toBe(5)
      const spread = await db().antwoord.groupBy({
        by: ['indicatorId'],
        where: { deelnemer: { metingId: meting?.id ?? '' } },
        _max: { niveau: true },
        _min: { niveau: true },
      })
      const far = spread.filter(({ _max, _min }) => (_max.niveau ?? 0) - (_min.niveau ?? 0) >= 2)
      expect(far.length).toBeGreaterThan(spread.length / 4)
    }
  })

  it('are established as the product itself would', async () => {
    const momentopnamen = await db().momentopname.findMany({ include: { meting: true } })
    expect(momentopnamen).toHaveLength(12)
    for (const { inhoud, sha256, meting: row } of momentopnamen) {
      expect(createHash('sha256').update(inhoud).digest('hex')).toBe(sha256)
      const momentopname = momentopnameSchema.parse(JSON.parse(inhoud))
      const meting = metingSchema.parse(row)
      const access = memberOf(meting.gemeenteCode)
      const oordelen = await readOordelen(access, meting)
      const ambities = await readAmbities(access, meting.id)
      expect(momentopname).toMatchObject({ metingId: meting.id, oordelen, ambities })
      expect(momentopname.resultaat).toEqual(calculateResult(instrument, oordelen, ambities))
      expect(Object.keys(ambities)).toHaveLength(5)
    }
  })
})

describe('the gemeenten thought out by hand', () => {
  const ids = instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren.map(({ id }) => id))
  const profiel = getProfiel(instrument.versie)
  if (!profiel) throw new Error('no gemeenteprofiel')

  const readMomentopname = async (gemeenteCode: string) => {
    const { inhoud } = await db().momentopname.findFirstOrThrow({
      where: { meting: { gemeenteCode } },
    })
    return momentopnameSchema.parse(JSON.parse(inhoud))
  }

  // What an adviser would say of them: see the portraits.
  it.each([
    { code: 'GM9910', wie: 'a city', zwak: ['K07', 'K01', 'K10'], sterk: 'K06', totaal: '3,2' },
    { code: 'GM9911', wie: 'villages', zwak: ['K11', 'K13', 'K04'], sterk: 'K03', totaal: '2,6' },
    { code: 'GM9912', wie: 'a region', zwak: ['K03', 'K04', 'K02'], sterk: 'K01', totaal: '3,1' },
  ])('come out as who they are: $wie', async ({ code, zwak, sterk, totaal }) => {
    const { oordelen, ambities } = await readMomentopname(code)
    expect(Object.keys(oordelen).toSorted()).toEqual(ids.toSorted())
    const zonderAmbities = calculateResult(instrument, oordelen, {})
    expect(zonderAmbities.volgordeKloven.slice(0, 3)).toEqual(zwak)
    expect(zonderAmbities.volgordeKloven.at(-1)).toBe(sterk)
    expect(zonderAmbities.totaal.score?.afgerond).toBe(totaal)
    for (const id of zwak) expect(ambities[id]).toMatchObject({ niveau: 4, prioriteit: 'hoog' })
  })

  it('show what only counting would hide', async () => {
    const { resultaat: dorpen } = await readMomentopname('GM9911')
    expect(dorpen.kenmerken.K11).toMatchObject({ niveau: 1 })
    const { resultaat: samenwerking } = await readMomentopname('GM9912')
    expect(samenwerking.kenmerken.K12).toMatchObject({ niveau: 2, begrensdDoor: ['K12.3'] })
  })

  it('have a whole gemeenteprofiel without faults, as does Demostad', async () => {
    for (const code of ['GM9901', 'GM9910', 'GM9911', 'GM9912']) {
      const antwoorden = await readProfielantwoorden(memberOf(code))
      expect(findProfielFouten(profiel, antwoorden)).toEqual([])
      const { beantwoord, totaal } = measureProfiel(profiel, antwoorden)
      expect(beantwoord).toBe(totaal)
    }
  })

  it('keep their profile in the momentopname, and say nvt only where it proposes that', async () => {
    for (const { gemeenteCode } of PORTRETTEN) {
      const antwoorden = await readProfielantwoorden(memberOf(gemeenteCode))
      const momentopname = await readMomentopname(gemeenteCode)
      expect(momentopname.profiel).toEqual(listBeantwoord(antwoorden))
      const gevolgen = listGevolgen(profiel, antwoorden)
      const proposed = Object.keys(gevolgen).filter((id) => gevolgen[id]?.nvt != null)
      const nvt = Object.entries(momentopname.oordelen).filter(([, { soort }]) => soort === 'nvt')
      expect(nvt.map(([id]) => id)).toEqual(proposed)
    }
  })

  it('explain only indicators that there are', () => {
    const explained = PORTRETTEN.flatMap(({ toelichtingen }) => Object.keys(toelichtingen))
    expect(ids).toEqual(expect.arrayContaining(explained))
  })
})

describe('npm run account', () => {
  const account = {
    email: 'Eerste.Coordinator@gemeente.test.example',
    naam: 'Eerste Coördinator',
    rechten: { rol: 'coordinator', gemeenteCode: 'GM0363' },
  } as const

  it('makes an account that can sign in with the password it gives', async () => {
    const password = await makeAccount(db(), account)
    const body = { email: account.email, password }
    const { user } = await auth().api.signInEmail({ body })
    const lid = await db().lidmaatschap.findFirstOrThrow({ where: { userId: user.id } })
    expect(lid).toMatchObject({ rol: 'coordinator', gemeenteCode: 'GM0363' })
  })

  it('refuses a second account, and an unknown gemeente or regio', async () => {
    await expect(makeAccount(db(), account)).rejects.toThrow('heeft al een account')
    const elsewhere = { rol: 'lezer', gemeenteCode: 'GM0001' } as const
    await expect(makeAccount(db(), { ...account, rechten: elsewhere })).rejects.toThrow('GM0001')
    const regio = { rol: 'adviseur', regioCode: 'JZ40' } as const
    await expect(makeAccount(db(), { ...account, rechten: regio })).rejects.toThrow('JZ40')
  })
})
