import { beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { toJaar } from '@/lib/invoer/datum'
import { loadRegister as loadLijst, loadRegistergemeente } from '@/lib/register/loaders'
import { loadRegisterimport } from '@/lib/registerimport/loaders'
import { cancelRegisterimport, confirmRegisterimport } from '@/lib/registerimport/mutations'
import { isNiets } from '@/lib/registerimport/rules'
import type { Registerplan, Wegkeuzes } from '@/lib/registerimport/schema'
import { loadRegister, readRegister } from '@/prisma/register'
import { lees, zendRegister, type Gemeente } from '@/tests/factories/register'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const DIT_JAAR = toJaar(new Date())

const register = readRegister()
let gemeenten: readonly Gemeente[] = []
let beheerder: Awaited<ReturnType<typeof createAccount>>

beforeAll(async () => {
  expect(await loadRegister(db(), register)).toBe(342)
  gemeenten = register.rijen
  beheerder = await createAccount({ beheerder: true })
})

const stuur = (rijen: readonly Gemeente[], naam: string) =>
  zendRegister(beheerder.principal, rijen, naam)

async function bekijk(bestand: string, jaar = ''): Promise<Registerplan> {
  const found = await lees(beheerder.principal, bestand, jaar)
  if (!found?.uitkomst.ok) throw new Error('the file cannot be brought in')
  return found.uitkomst.plan
}

const bevestig = (bestand: string, keuzes: Wegkeuzes = {}, jaar = '') =>
  confirmRegisterimport(beheerder.principal, { bestand, jaar, keuzes })

const wijzig = (code: string, anders: Partial<Gemeente>) =>
  gemeenten.map((rij) => (rij.code === code ? { ...rij, ...anders } : rij))

describe('the register of a release', () => {
  it('fills its year and changes nothing the second time', async () => {
    expect(await db().registerregel.count({ where: { jaar: 2025 } })).toBe(342)
    const [regel] = await db().registerregel.findMany({ where: { gemeenteCode: 'GM1696' } })
    expect(regel).toMatchObject({ naam: 'Wijdemeren', provincie: 'Noord-Holland', jaar: 2025 })
    expect(await loadRegister(db(), register)).toBe(0)
    const weer = await db().registerregel.findFirst({ where: { gemeenteCode: 'GM1696' } })
    expect(weer?.id).toBe(regel?.id)
  })
})

describe('a year from a file', () => {
  it('is looked at first, and changes nothing then', async () => {
    const nieuw = { ...lid('GM3999', 'Nieuwstad'), regioCode: 'JZ44', regioNaam: 'Nieuwe regio' }
    const rijen = [...wijzig('GM0014', { naam: 'Grunn', inwoners: 250_000 }), nieuw]
    const plan = await bekijk(await stuur(rijen, `gebieden ${DIT_JAAR}.csv`))
    expect(plan).toMatchObject({
      jaar: DIT_JAAR,
      isNieuwste: true,
      toegevoegd: [{ code: 'GM3999' }],
      gewijzigd: [
        {
          code: 'GM0014',
          verhuist: null,
          wijzigingen: [
            { veld: 'naam', van: 'Groningen', naar: 'Grunn' },
            { veld: 'inwoners', naar: '250.000' },
          ],
        },
      ],
      weg: [],
      nieuweRegios: [{ code: 'JZ44', naam: 'Nieuwe regio' }],
    })
    expect(await db().gemeente.count({ where: { fictief: false } })).toBe(342)
    expect(await db().registerregel.count({ where: { jaar: DIT_JAAR } })).toBe(0)
  })

  it('is stored whole, once, and says who did it', async () => {
    const rijen = wijzig('GM0014', { inwoners: 250_000 })
    expect(await bevestig(await stuur(rijen, `${DIT_JAAR}.csv`))).toEqual({
      ok: true,
      value: { toegevoegd: 0, gewijzigd: 1, heringedeeld: 0, blijft: 0, nieuweRegios: 0 },
    })
    expect(await db().registerregel.count({ where: { jaar: DIT_JAAR } })).toBe(342)
    const gemeente = await db().gemeente.findUniqueOrThrow({ where: { code: 'GM0014' } })
    expect(gemeente).toMatchObject({ inwoners: 250_000, registerjaar: DIT_JAAR })
    const regel = await db().auditregel.findFirst({ where: { onderwerp: 'ingelezen' } })
    expect(regel).toMatchObject({
      userId: beheerder.principal.userId,
      operatie: 'register:beheren',
      gemeenteCode: null,
    })
    const telling = await db().auditregel.count()
    const nogEens = await stuur(rijen, `${DIT_JAAR}.csv`)
    expect(isNiets(await bekijk(nogEens))).toBe(true)
    expect((await bevestig(nogEens)).ok).toBe(true)
    expect(await db().auditregel.count()).toBe(telling)
  })

  it('only fills its own year when there is a newer one', async () => {
    const plan = await bekijk(await stuur(wijzig('GM0014', { naam: 'Gruoninga' }), '2024.csv'))
    expect(plan).toMatchObject({ isNieuwste: false, weg: [] })
    await bevestig(await stuur(wijzig('GM0014', { naam: 'Gruoninga' }), '2024.csv'))
    const gemeente = await db().gemeente.findUniqueOrThrow({ where: { code: 'GM0014' } })
    expect(gemeente).toMatchObject({ naam: 'Groningen', registerjaar: DIT_JAAR })
    const regel = await db().registerregel.findFirst({
      where: { jaar: 2024, gemeenteCode: 'GM0014' },
    })
    expect(regel?.naam).toBe('Gruoninga')
  })

  it('moves a gemeente to another regio, with what it was in each year', async () => {
    const naar = { regioCode: 'JZ02', regioNaam: 'Friesland (Fryslân)' }
    const rijen = wijzig('GM0034', naar).map((rij) =>
      rij.code === 'GM0014' ? { ...rij, inwoners: 250_000 } : rij,
    )
    const plan = await bekijk(await stuur(rijen, `${DIT_JAAR}.csv`))
    expect(plan.gewijzigd).toMatchObject([
      { code: 'GM0034', verhuist: { van: 'JZ08', naar: 'JZ02' }, wijzigingen: [{ veld: 'regio' }] },
    ])
    await bevestig(await stuur(rijen, `${DIT_JAAR}.csv`))
    const found = await loadRegistergemeente(beheerder.principal, 'GM0034')
    if (isRefusal(found)) throw new Error(found)
    expect(found.gemeente.regioCode).toBe('JZ02')
    expect(found.jaren.map(({ jaar, regioCode }) => [jaar, regioCode])).toEqual([
      [DIT_JAAR, 'JZ02'],
      [2025, 'JZ08'],
      [2024, 'JZ08'],
    ])
    const spoor = await db().auditregel.findFirst({ where: { onderwerp: 'regio' } })
    expect(spoor?.gemeenteCode).toBe('GM0034')
  })

  it('stays as the beheerder brought it in when a release brings the same year', async () => {
    expect(await loadRegister(db(), { jaar: DIT_JAAR, rijen: register.rijen })).toBe(0)
    expect(await db().gemeente.findUnique({ where: { code: 'GM0034' } })).toMatchObject({
      regioCode: 'JZ02',
    })
  })

  it('asks for the year that the file does not name', async () => {
    const bestand = await stuur(gemeenten, 'tabel.csv')
    for (const jaar of ['', '1999', 'x']) {
      expect(await lees(beheerder.principal, bestand, jaar)).toMatchObject({
        uitkomst: { ok: false, reden: 'jaar', gevraagd: jaar },
      })
    }
    expect((await bekijk(bestand, '2023')).jaar).toBe(2023)
    expect(await bevestig(bestand, {}, '')).toMatchObject({ ok: false, reden: 'onleesbaar' })
  })

  it('waits for the year to begin', async () => {
    const volgend = DIT_JAAR + 1
    for (const [naam, jaar] of [
      [`${volgend}.csv`, ''],
      ['tabel.csv', String(volgend)],
    ] as const) {
      const bestand = await stuur(gemeenten, naam)
      expect(await lees(beheerder.principal, bestand, jaar)).toMatchObject({
        uitkomst: { ok: false, reden: 'toekomst', jaar: volgend },
      })
      expect(await bevestig(bestand, {}, jaar)).toMatchObject({ ok: false, reden: 'onleesbaar' })
    }
    expect(await db().registerregel.count({ where: { jaar: volgend } })).toBe(0)
  })

  it('says by line what is wrong, and cannot be stored then', async () => {
    const { gemeente } = await createWereld()
    await db().gemeente.create({
      data: {
        ...{ code: 'GM9988', naam: 'Verzonnen', provincie: 'Utrecht', regioCode: 'JZ99' },
        ...{ inwoners: 1, registerjaar: 2025, fictief: true },
      },
    })
    expect(gemeente.fictief).toBe(true)
    for (const [rij, melding] of [
      [lid('GM9988', 'Verzonnen'), 'verzonnen'],
      [lid('GM0014', 'Nog een Groningen'), 'GM0014 staat ook op regel'],
      [lid('GM4000', 'Rotterdam'), 'de naam "Rotterdam" staat ook op regel'],
    ] as const) {
      const bestand = await stuur([...gemeenten, rij], `${DIT_JAAR}.csv`)
      const found = await lees(beheerder.principal, bestand, '')
      expect(found?.uitkomst).toMatchObject({ reden: 'fouten', fouten: [{ regel: 344 }] })
      expect(JSON.stringify(found?.uitkomst)).toContain(melding.replaceAll('"', '\\"'))
      expect(await bevestig(bestand)).toEqual({ ok: false, reden: 'onleesbaar' })
    }
  })

  it('is only seen and confirmed by who sent it, and goes when they take it away', async () => {
    const bestand = await stuur(gemeenten, `${DIT_JAAR}.csv`)
    const ander = await createAccount({ beheerder: true })
    expect(await lees(ander.principal, bestand, '')).toBeNull()
    const outcome = await confirmRegisterimport(ander.principal, {
      ...{ bestand, jaar: '', keuzes: {} },
    })
    expect(outcome).toEqual({ ok: false, reden: 'verlopen' })
    await cancelRegisterimport(beheerder.principal)
    expect(await bevestig(bestand)).toEqual({ ok: false, reden: 'verlopen' })
    expect(await bevestig('geen-id')).toEqual({ ok: false, reden: 'verlopen' })
  })

  it('is for a beheerder', async () => {
    const { coordinator } = await createWereld()
    const gevraagd = { bestand: undefined, jaar: '' }
    expect(await loadRegisterimport(null, gevraagd)).toBe('niet-ingelogd')
    expect(await loadRegisterimport(coordinator.principal, gevraagd)).toBe('geen-recht')
    expect(await loadLijst(coordinator.principal, {})).toBe('geen-recht')
    expect(await loadRegistergemeente(coordinator.principal, 'GM0014')).toBe('geen-recht')
    const outcome = await confirmRegisterimport(coordinator.principal, {
      ...{ bestand: 'x', jaar: '', keuzes: {} },
    })
    expect(outcome).toEqual({ ok: false, reden: 'geen-recht' })
    expect(await cancelRegisterimport(null)).toEqual({ ok: false, reden: 'niet-ingelogd' })
  })
})

const lid = (code: string, naam: string): Gemeente => ({
  ...{ code, naam, provincie: 'Utrecht', regioCode: 'JZ20', inwoners: 1000 },
  regioNaam: register.rijen.find(({ regioCode }) => regioCode === 'JZ20')?.regioNaam ?? '',
})

describe('a gemeente that is gone', () => {
  const zonder = () => gemeenten.filter(({ code }) => code !== 'GM0473')

  it('needs a choice first', async () => {
    const bestand = await stuur(zonder(), `${DIT_JAAR}.csv`)
    expect((await bekijk(bestand)).weg).toMatchObject([{ code: 'GM0473', naam: 'Zandvoort' }])
    for (const keuzes of [{}, { GM0473: 'GM0473' }, { GM0473: 'GM9999' }]) {
      expect(await bevestig(bestand, keuzes)).toMatchObject({
        ...{ ok: false, reden: 'onbeslist', weg: [{ code: 'GM0473' }] },
      })
    }
    const regel = { jaar: DIT_JAAR, gemeenteCode: 'GM0473' }
    expect(await db().registerregel.count({ where: regel })).toBe(1)
  })

  it('goes on by itself when that was chosen, and is not asked about again', async () => {
    const bestand = await stuur(zonder(), `${DIT_JAAR}.csv`)
    expect(await bevestig(bestand, { GM0473: 'blijft' })).toMatchObject({
      value: { blijft: 1, heringedeeld: 0 },
    })
    const gemeente = await db().gemeente.findUniqueOrThrow({ where: { code: 'GM0473' } })
    expect(gemeente).toMatchObject({ opgehevenPer: null, opvolgerCode: null })
    expect(isNiets(await bekijk(await stuur(zonder(), `${DIT_JAAR}.csv`)))).toBe(true)
  })

  it('comes back with a file that has it again', async () => {
    await bevestig(await stuur(gemeenten, `${DIT_JAAR}.csv`))
    await bevestig(await stuur(zonder(), `${DIT_JAAR}.csv`), { GM0473: 'GM0392' })
    expect(await db().gemeente.findUnique({ where: { code: 'GM0473' } })).toMatchObject({
      opgehevenPer: DIT_JAAR,
      opvolgerCode: 'GM0392',
    })
    const plan = await bekijk(await stuur(gemeenten, `${DIT_JAAR}.csv`))
    expect(plan.gewijzigd).toMatchObject([{ code: 'GM0473', komtTerug: true }])
    await bevestig(await stuur(gemeenten, `${DIT_JAAR}.csv`))
    expect(await db().gemeente.findUnique({ where: { code: 'GM0473' } })).toMatchObject({
      opgehevenPer: null,
      opvolgerCode: null,
    })
  })
})

describe('the list', () => {
  it('is searched by name, code, regio and provincie, and paged', async () => {
    const search = async (query: Record<string, string>) => {
      const found = await loadLijst(beheerder.principal, query)
      if (isRefusal(found)) throw new Error(found)
      return found
    }
    expect((await search({ zoek: 'sudwest' })).regels.map(({ code }) => code)).toEqual(['GM1900'])
    expect((await search({ zoek: 'GM0518' })).aantal).toBe(1)
    expect((await search({ provincie: 'Drenthe' })).aantal).toBe(12)
    expect((await search({ jaar: '2024', zoek: 'gruoninga' })).aantal).toBe(1)
    const last = await search({ jaar: '2025', pagina: '99' })
    expect([last.vraag.pagina, last.paginas, last.regels.length]).toEqual([7, 7, 42])
    expect(await loadRegistergemeente(beheerder.principal, 'GM7777')).toBe('niet-gevonden')
  })
})
