import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { toWerkblad } from '@/components/auditlog/weergave'
import { loadAuditexport, loadAuditlog } from '@/lib/auditlog/loaders'
import { LIJNEN_PER_PAGINA, type Auditlog } from '@/lib/auditlog/schema'
import { setAmbitie } from '@/lib/ambities/mutations'
import { isRefusal } from '@/lib/authz/access'
import { OPERATIES } from '@/lib/authz/permissions'
import { writeCsv } from '@/lib/bestanden/csv'
import { db } from '@/lib/db/client'
import { saveStandaardversie } from '@/lib/instellingen/mutations'
import { saveOordeel } from '@/lib/vragenlijst/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

let beheerder: Awaited<ReturnType<typeof createAccount>>
beforeAll(async () => {
  beheerder = await createAccount({ beheerder: true })
})

async function readLog(query: Record<string, string> = {}): Promise<Auditlog> {
  const found = await loadAuditlog(beheerder.principal, query)
  if (isRefusal(found)) throw new Error(found)
  return found
}

async function readCsv(query: Record<string, string> = {}): Promise<string> {
  const found = await loadAuditexport(beheerder.principal, query)
  if (isRefusal(found)) throw new Error(found)
  return new TextDecoder().decode(writeCsv(toWerkblad(found.lijnen, found.isAfgekapt)))
}

describe('what a beheerder reads of the work of a gemeente', () => {
  it('is that it was done, and never a judgement, an ambitie or a word', async () => {
    const { coordinator, gemeente, meting } = await createWereld()
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    const keuze = { niveau: 5, toelichting: 'Dit is van onszelf', afwijkendStandpunt: 'Eigen blik' }
    expect((await saveOordeel(coordinator.principal, target, keuze)).ok).toBe(true)
    const ambitie = { niveau: 5, prioriteit: 'hoog', jaar: 2031 }
    const plek = { metingId: meting.id, kenmerkId: 'K01' }
    expect((await setAmbitie(coordinator.principal, plek, ambitie)).ok).toBe(true)
    const { lijnen } = await readLog({ gemeente: gemeente.code })
    expect(lijnen).toMatchObject([
      { operatie: 'ambitie:bepalen', daad: 'bepaald', feiten: [] },
      { operatie: 'oordeel:geven', daad: 'gegeven', feiten: [] },
    ])
    expect(lijnen[0]?.persoon).toBe(coordinator.principal.naam)
    const shown = JSON.stringify(lijnen) + (await readCsv({ gemeente: gemeente.code }))
    // A year of its own, and not four signs of an id or a code.
    expect(shown).not.toMatch(/\b2031\b(?!-)/)
    for (const waarde of ['niveau', 'Dit is van onszelf', 'Eigen blik', 'hoog', 'K01']) {
      expect(shown).not.toContain(waarde)
    }
  })

  it('leaves out what stands beside any deed that is not one of management', async () => {
    const { gemeente } = await createWereld()
    const management = ['gebruikers:beheren', 'leden:beheren', 'register:beheren']
    const metFeiten = [...management, 'instrument:beheren']
    const details = JSON.stringify({
      ...{ van: { tekst: 'GEHEIM' }, naar: { soort: 'niveau', niveau: 3, toelichting: 'GEHEIM' } },
      ...{ titel: 'GEHEIM', reden: 'GEHEIM', actie: 'GEHEIM zaak', velden: ['GEHEIM'] },
    })
    await db().auditregel.createMany({
      data: [...OPERATIES, 'iets:nieuws'].map((operatie) => ({
        ...{ tijdstip: new Date(), gemeenteCode: gemeente.code, operatie, details },
        onderwerp: 'GEHEIM onderwerp',
      })),
    })
    const { lijnen } = await readLog({ gemeente: gemeente.code })
    expect(lijnen).toHaveLength(OPERATIES.length + 1)
    for (const lijn of lijnen.filter(({ operatie }) => !metFeiten.includes(operatie))) {
      expect(JSON.stringify(lijn), lijn.operatie).not.toContain('GEHEIM')
    }
  })

  it('does not tell how a gemeente shares', async () => {
    const { gemeente } = await createWereld()
    const keuze = { resultaat: 'niet', behoeften: 'niet', plan: 'niet', signalen: 'niet' }
    const details = { van: keuze, naar: { ...keuze, plan: 'anoniem' } }
    await db().auditregel.create({
      data: {
        ...{ tijdstip: new Date(), gemeenteCode: gemeente.code, operatie: 'meting:delen' },
        ...{ onderwerp: 'x', details: JSON.stringify(details) },
      },
    })
    const { lijnen } = await readLog({ gemeente: gemeente.code })
    expect(lijnen).toMatchObject([{ operatie: 'meting:delen', feiten: [] }])
    const csv = await readCsv({ gemeente: gemeente.code })
    expect(csv).not.toMatch(/anoniem/i)
    // The reader is of no regio of theirs.
    expect(csv).toContain('Delen met de regio gewijzigd')
  })

  it('tells of management the old and the new value', async () => {
    await saveStandaardversie(beheerder.principal, { versie: '1.0.0', gezien: null })
    const { email } = beheerder.principal
    const { lijnen } = await readLog({ operatie: 'instrument:beheren', persoon: email })
    expect(lijnen).toMatchObject([
      { daad: 'standaardversie', gemeente: null, feiten: [{ van: '', naar: '1.0.0' }] },
    ])
  })
})

describe('the log', () => {
  it('is for a beheerder', async () => {
    const { coordinator } = await createWereld()
    const adviseur = await createAccount({ regioCode: 'JZ99' })
    for (const load of [loadAuditlog, loadAuditexport]) {
      expect(await load(null, {})).toBe('niet-ingelogd')
      expect(await load(coordinator.principal, {})).toBe('geen-recht')
      expect(await load(adviseur.principal, {})).toBe('geen-recht')
    }
  })

  it('is read on from a line, each line once, both ways, also at one moment', async () => {
    const { gemeente } = await createWereld()
    const tijdstip = new Date('2026-03-01T10:00:00Z')
    await db().auditregel.createMany({
      data: Array.from({ length: 2 * LIJNEN_PER_PAGINA + 3 }, (_, nummer) => ({
        ...{ gemeenteCode: gemeente.code, operatie: 'meting:starten', onderwerp: String(nummer) },
        tijdstip: nummer < 70 ? tijdstip : new Date(tijdstip.valueOf() - nummer * 1000),
      })),
    })
    const own = { gemeente: gemeente.code }
    const paginas: Auditlog[] = [await readLog(own)]
    for (let ouder = paginas[0]?.ouder; ouder; ouder = paginas.at(-1)?.ouder) {
      paginas.push(await readLog({ ...own, ouder }))
    }
    expect(paginas.map(({ lijnen }) => lijnen.length)).toEqual([50, 50, 3])
    const ids = paginas.flatMap(({ lijnen }) => lijnen.map(({ id }) => id))
    expect(new Set(ids).size).toBe(103)
    const terug = await readLog({ ...own, nieuwer: paginas[2]?.nieuwer ?? '' })
    expect(terug.lijnen.map(({ id }) => id)).toEqual(paginas[1]?.lijnen.map(({ id }) => id))
    const begin = await readLog({ ...own, nieuwer: terug.nieuwer ?? '' })
    expect(begin.lijnen.map(({ id }) => id)).toEqual(paginas[0]?.lijnen.map(({ id }) => id))
    expect(begin.nieuwer).toBeNull()
    const csv = await readCsv(own)
    expect(csv.trim().split('\r\n')).toHaveLength(104)
  })

  it('begins at the newest for a place that is none', async () => {
    const first = (await readLog()).lijnen[0]?.id
    for (const ouder of ['x', randomUUID()]) {
      expect((await readLog({ ouder })).lijnen[0]?.id).toBe(first)
    }
  })

  it('is narrowed by person, gemeente, deed and day', async () => {
    const { coordinator, gemeente } = await createWereld()
    const { userId, naam, email } = coordinator.principal
    const rij = { userId, gemeenteCode: gemeente.code, onderwerp: 'x' }
    await db().auditregel.createMany({
      data: [
        { ...rij, operatie: 'plan:bepalen', tijdstip: new Date('2025-06-30T21:59:00Z') },
        { ...rij, operatie: 'meting:delen', tijdstip: new Date('2025-06-30T22:01:00Z') },
      ],
    })
    const count = async (query: Record<string, string>) => (await readLog(query)).lijnen.length
    for (const persoon of [naam, email, email.toUpperCase(), ` ${naam.toLowerCase()} `]) {
      expect(await count({ persoon }), persoon).toBe(2)
    }
    expect(await count({ gemeente: gemeente.naam.toUpperCase() })).toBe(2)
    // A day is one in the Netherlands.
    expect(await count({ gemeente: gemeente.code, van: '2025-07-01' })).toBe(1)
    expect(await count({ gemeente: gemeente.code, tot: '2025-06-30' })).toBe(1)
    expect(await count({ gemeente: gemeente.code, operatie: 'plan:bepalen' })).toBe(1)
  })

  it('looks back a month for a kind of deed alone, and says so', async () => {
    const eerder = (await readLog({ operatie: 'rapport:samenstellen' })).lijnen.length
    await db().auditregel.createMany({
      data: [3, 40].map((dagen) => ({
        ...{ operatie: 'rapport:samenstellen', onderwerp: 'x' },
        tijdstip: new Date(Date.now() - dagen * 24 * 60 * 60 * 1000),
      })),
    })
    const alleen = await readLog({ operatie: 'rapport:samenstellen' })
    expect(alleen.vanafDag).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(alleen.lijnen).toHaveLength(eerder + 1)
    const vanaf = await readLog({ operatie: 'rapport:samenstellen', van: '2020-01-01' })
    expect(vanaf.vanafDag).toBeNull()
    expect(vanaf.lijnen).toHaveLength(eerder + 2)
  })

  it('says what is wrong with a question; who is not found did nothing', async () => {
    const query = { van: '31-12-2026', tot: '2026-02-30', operatie: 'x', persoon: 'Niemand Hier' }
    const { fouten, lijnen, filter } = await readLog(query)
    expect(fouten.map(({ veld }) => veld)).toEqual(['van', 'tot', 'operatie', 'persoon'])
    expect(lijnen).toEqual([])
    expect(filter).toMatchObject({ van: '', tot: '', operatie: '', persoon: 'Niemand Hier' })
    expect((await readLog({ gemeente: 'Atlantis' })).lijnen).toEqual([])
    const order = await readLog({ van: '2026-02-02', tot: '2026-02-01' })
    expect(order.fouten).toMatchObject([{ veld: 'tot' }])
  })

  it('is a file in which no name is carried out as a formula', async () => {
    const { coordinator, gemeente } = await createWereld()
    const { userId } = coordinator.principal
    await db().user.update({ where: { id: userId }, data: { name: '=HYPERLINK("http://x")' } })
    await db().auditregel.create({
      data: {
        ...{ userId, gemeenteCode: gemeente.code, operatie: 'plan:bepalen', onderwerp: 'x' },
        tijdstip: new Date(),
      },
    })
    const csv = await readCsv({ gemeente: gemeente.code })
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})
