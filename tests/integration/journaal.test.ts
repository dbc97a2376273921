import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { loadGeschiedenis, loadJournaal } from '@/lib/journaal/loaders'
import { putBack } from '@/lib/journaal/mutations'
import type { Journaal, Query } from '@/lib/journaal/schema'
import { setAmbitie } from '@/lib/ambities/mutations'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'
import { saveAntwoord, saveOordeel } from '@/lib/vragenlijst/mutations'
import { createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

type Wereld = Awaited<ReturnType<typeof createWereld>>
type Account = Wereld['lezer']

let wereld: Wereld
beforeEach(async () => {
  wereld = await createWereld()
})

const judge = (who: Account, indicatorId: string, raw: unknown, versie: number | null = null) =>
  saveOordeel(who.principal, { metingId: wereld.meting.id, indicatorId, versie }, raw)

const setK01 = (raw: unknown) =>
  setAmbitie(wereld.coordinator.principal, { metingId: wereld.meting.id, kenmerkId: 'K01' }, raw)

function load(who: Account, query: Query = {}, { meting, gemeente } = wereld) {
  const place = { gemeenteCode: gemeente.code, metingId: meting.id }
  return loadJournaal(who.principal, place, query)
}

async function read(query: Query = {}): Promise<Journaal> {
  const found = await load(wereld.coordinator, query)
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** A line of the audit trail as an older version, or another part of the product, wrote it. */
const writeLine = (line: {
  operatie: string
  onderwerp?: string
  details?: string
  tijdstip?: Date
  userId?: string | null
}) =>
  db().auditregel.create({
    data: {
      tijdstip: new Date(),
      userId: wereld.coordinator.principal.userId,
      gemeenteCode: wereld.gemeente.code,
      metingId: wereld.meting.id,
      onderwerp: wereld.meting.id,
      ...line,
    },
  })

describe('who may read the journaal', () => {
  it('is for who works on the meting', async () => {
    expect(await load(wereld.coordinator)).toMatchObject({ aantal: 0, pagina: 1, paginas: 1 })
    expect(await load(wereld.invuller)).toMatchObject({ aantal: 0 })
    expect(await load(wereld.lezer)).toBe('geen-recht')
    const other = await createWereld()
    expect(await load(other.coordinator)).toBe('niet-gevonden')
    expect(await load(wereld.coordinator, {}, { ...wereld, gemeente: other.gemeente })).toBe(
      'niet-gevonden',
    )
    expect(await loadGeschiedenis(wereld.lezer.principal, wereld.meting.id)).toBe('geen-recht')
  })

  it('never holds what a participant answered', async () => {
    wereld = await createWereld('ieder-apart')
    const { meting, invuller } = wereld
    const target = { metingId: meting.id, indicatorId: 'K01.1', versie: null }
    expect(await saveAntwoord(invuller.principal, target, { niveau: 2 })).toMatchObject({
      ok: true,
    })
    expect((await read()).aantal).toBe(0)
  })
})

describe('the lines', () => {
  it('hold the old and the new value, newest first', async () => {
    await judge(wereld.invuller, 'K01.2', { niveau: 2, toelichting: 'Wij beginnen.' })
    await judge(wereld.coordinator, 'K01.2', { niveau: 4, afwijkendStandpunt: 'Te hoog.' }, 1)
    const { regels, namen } = await read()
    expect(regels.map(({ persoon }) => persoon)).toEqual([
      wereld.coordinator.principal.naam,
      wereld.invuller.principal.naam,
    ])
    expect(regels.map(({ wijziging }) => wijziging)).toEqual([
      {
        soort: 'oordeel',
        indicatorId: 'K01.2',
        van: { soort: 'niveau', niveau: 2, toelichting: 'Wij beginnen.' },
        naar: { soort: 'niveau', niveau: 4, toelichting: '', afwijkendStandpunt: 'Te hoog.' },
        overgenomen: false,
      },
      {
        soort: 'oordeel',
        indicatorId: 'K01.2',
        van: null,
        naar: { soort: 'niveau', niveau: 2, toelichting: 'Wij beginnen.' },
        overgenomen: false,
      },
    ])
    expect(Object.values(namen)).toContain(wereld.lezer.principal.naam)
  })

  it('read what they do not know, and people who are gone', async () => {
    await writeLine({ operatie: 'meting:vouwen', details: '{"soort":"dubbel","diep":{"a":1}}' })
    await writeLine({ operatie: 'oordeel:geven', details: 'geen json' })
    await writeLine({ operatie: '__proto__', userId: null })
    await writeLine({ operatie: 'meting:heropenen', details: '{"revisie":"2"}', userId: 'weg' })
    const { regels, personen } = await read()
    expect(regels.map(({ wijziging }) => wijziging.soort)).toEqual(Array(4).fill('overig'))
    expect(regels.map(({ persoon }) => persoon === null)).toEqual([true, true, false, false])
    expect(personen.at(-1)).toEqual({ id: 'verwijderd', naam: null })
    expect((await read({ persoon: 'verwijderd' })).aantal).toBe(2)
  })

  it('come by 50, and a page that is not there becomes the nearest', async () => {
    const tijdstip = new Date('2026-03-01T12:00:00Z')
    await db().auditregel.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({
        tijdstip: new Date(tijdstip.valueOf() + index * 1000),
        userId: wereld.coordinator.principal.userId,
        gemeenteCode: wereld.gemeente.code,
        metingId: wereld.meting.id,
        operatie: 'opmerking:plaatsen',
        onderwerp: 'K01.1',
      })),
    })
    const pages = await Promise.all(['1', '2', '3'].map((pagina) => read({ pagina })))
    expect(pages.map(({ regels, eerste }) => [eerste, regels.length])).toEqual([
      [1, 50],
      [51, 50],
      [101, 20],
    ])
    const ids = pages.flatMap(({ regels }) => regels.map(({ id }) => id))
    expect(new Set(ids).size).toBe(120)
    for (const pagina of ['0', '-1', 'x', '']) expect((await read({ pagina })).pagina).toBe(1)
    expect((await read({ pagina: '99' })).pagina).toBe(3)
  })
})

describe('the filter', () => {
  it('finds judgements, ambities and old lines of a kenmerk', async () => {
    await judge(wereld.invuller, 'K01.2', { niveau: 2 })
    await judge(wereld.invuller, 'K02.1', { niveau: 2, toelichting: '"kenmerk":"K01"' })
    await setK01({ niveau: 5 })
    const vroeger = { niveau: 3, prioriteit: 'laag', jaar: null }
    for (const kenmerk of ['K01', 'K10']) {
      const details = JSON.stringify({ kenmerk, ...vroeger })
      await writeLine({ operatie: 'ambitie:bepalen', details })
    }
    const { regels } = await read({ kenmerk: 'K01' })
    expect(regels.map(({ wijziging }) => wijziging)).toMatchObject([
      { soort: 'ambitie', kenmerkId: 'K01', van: undefined, naar: { niveau: 3 } },
      { soort: 'ambitie', kenmerkId: 'K01', van: null, naar: { niveau: 5 } },
      { soort: 'oordeel', indicatorId: 'K01.2' },
    ])
    expect((await read({ kenmerk: 'K02' })).aantal).toBe(1)
  })

  it('finds what one person did', async () => {
    await judge(wereld.invuller, 'K01.2', { niveau: 2 })
    await judge(wereld.coordinator, 'K01.1', { niveau: 2 })
    const { regels, personen } = await read({ persoon: wereld.invuller.principal.userId })
    expect(regels).toHaveLength(1)
    expect(personen).toHaveLength(2)
  })

  it('takes days as they are in the Netherlands, both included', async () => {
    for (const moment of [
      '2026-06-30T21:59:59.999Z',
      '2026-06-30T22:00:00.000Z',
      '2026-07-01T21:59:59.999Z',
      '2026-07-01T22:00:00.000Z',
    ]) {
      await writeLine({ operatie: 'meting:starten', tijdstip: new Date(moment) })
    }
    const count = async (query: Query) => (await read(query)).aantal
    expect(await count({ van: '2026-07-01', tot: '2026-07-01' })).toBe(2)
    expect(await count({ van: '2026-07-01' })).toBe(3)
    expect(await count({ tot: '2026-07-01' })).toBe(3)
  })

  it('says what is wrong with it, and keeps to the rest', async () => {
    await judge(wereld.invuller, 'K01.2', { niveau: 2 })
    for (const [query, veld] of [
      [{ van: '2026-02-30' }, 'van'],
      [{ tot: 'morgen' }, 'tot'],
      [{ van: '0001-01-01' }, 'van'],
      [{ van: '2026-12-02', tot: '2026-12-01' }, 'tot'],
      [{ kenmerk: 'K99' }, 'kenmerk'],
      [{ persoon: 'x\0' }, 'persoon'],
    ] as const) {
      const { fouten, filter, aantal } = await read({ ...query, pagina: '1' })
      expect(fouten.map((fout) => fout.veld)).toEqual([veld])
      expect(filter[veld]).toBe('')
      expect(aantal).toBe('van' in query && 'tot' in query ? 0 : 1)
    }
    expect((await read({ van: ['2026-01-01', '2026-01-02'] })).fouten).toEqual([])
  })
})

describe('putting back', () => {
  const newest = async (query: Query = {}) => {
    const [regel] = (await read(query)).regels
    if (!regel) throw new Error('no line')
    return regel
  }
  const put = (who: Account, regel: { id: string; gezien: string | null }) =>
    putBack(who.principal, {
      metingId: wereld.meting.id,
      regelId: regel.id,
      gezien: regel.gezien ?? '',
    })
  const stored = () =>
    db().oordeel.findFirstOrThrow({ where: { metingId: wereld.meting.id, indicatorId: 'K01.2' } })

  it('writes the old judgement again, as a new change', async () => {
    const eerst = { niveau: 2, toelichting: 'Eerst.', afwijkendStandpunt: 'Anders.' }
    await judge(wereld.invuller, 'K01.2', eerst)
    await judge(wereld.coordinator, 'K01.2', { niveau: 5 }, 1)
    expect(await put(wereld.invuller, await newest())).toEqual({ ok: true, value: null })
    expect(await stored()).toMatchObject({ ...eerst, versie: 3 })
    const { regels, aantal } = await read()
    expect(aantal).toBe(3)
    expect(regels[0]?.wijziging).toMatchObject({ van: { niveau: 5 }, naar: { niveau: 2 } })
    // What is there already has no way back; what it was in between has.
    expect(regels.map(({ gezien }) => gezien)).toEqual(['3', null, '3'])
  })

  it('takes a judgement back that began with nothing', async () => {
    await judge(wereld.invuller, 'K01.2', { niveau: 2, toelichting: 'Eerst.' })
    expect(await put(wereld.invuller, await newest())).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ soort: 'open', niveau: null, toelichting: '' })
    expect((await newest()).wijziging).toMatchObject({ soort: 'oordeel', naar: null })
  })

  it('overwrites nothing when someone was first, and says what is there', async () => {
    await judge(wereld.invuller, 'K01.2', { niveau: 2 })
    await judge(wereld.invuller, 'K01.2', { niveau: 3 }, 1)
    const seen = await newest()
    await judge(wereld.coordinator, 'K01.2', { niveau: 5, toelichting: 'Nieuw.' }, 2)
    const outcome = await put(wereld.invuller, seen)
    expect(outcome).toMatchObject({
      reden: 'conflict',
      soort: 'oordeel',
      nu: { niveau: 5, toelichting: 'Nieuw.' },
      gezien: '3',
    })
    expect(await stored()).toMatchObject({ niveau: 5, versie: 3 })
    expect(await put(wereld.invuller, { ...seen, gezien: '3' })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ niveau: 2, versie: 4 })
  })

  it('puts an ambitie back, or takes it away', async () => {
    await setK01({ niveau: 5, prioriteit: 'hoog', jaar: 2028 })
    const first = await newest()
    await setK01({ niveau: 3 })
    const second = await newest()
    expect(await put(wereld.coordinator, first)).toMatchObject({
      reden: 'conflict',
      soort: 'ambitie',
      nu: { niveau: 3, prioriteit: 'midden' },
    })
    expect(await put(wereld.coordinator, second)).toMatchObject({ ok: true })
    const where = { metingId: wereld.meting.id }
    expect(await db().ambitie.findFirst({ where })).toMatchObject({ niveau: 5, jaar: 2028 })
    const start = (await read()).regels.at(-1)
    expect(await put(wereld.coordinator, start ?? first)).toMatchObject({ ok: true })
    expect(await db().ambitie.count({ where })).toBe(0)
    expect((await newest()).wijziging).toMatchObject({ soort: 'ambitie', naar: null })
  })

  it('is for who may judge, in an open meting', async () => {
    await judge(wereld.invuller, 'K01.2', { niveau: 2 })
    await judge(wereld.invuller, 'K01.2', { niveau: 3 }, 1)
    await setK01({ niveau: 5 })
    const [ambitie, oordeel] = (await read()).regels
    if (!ambitie || !oordeel) throw new Error('no lines')
    const asInvuller = await load(wereld.invuller)
    expect(typeof asInvuller !== 'string' && asInvuller.regels.map(({ gezien }) => gezien)).toEqual(
      [null, '2', '2'],
    )
    expect(await put(wereld.invuller, ambitie)).toEqual({ ok: false, reden: 'geen-recht' })
    expect(await put(wereld.lezer, oordeel)).toEqual({ ok: false, reden: 'geen-recht' })
    const other = await createWereld()
    expect(await put(other.coordinator, oordeel)).toEqual({ ok: false, reden: 'niet-gevonden' })

    await establishMeting(wereld.coordinator.principal, wereld.meting.id)
    expect(await put(wereld.coordinator, oordeel)).toEqual({ ok: false, reden: 'gesloten' })
    expect((await read()).regels.every(({ gezien }) => gezien === null)).toBe(true)
  })

  it('in a meting ieder-apart is for the coordinator', async () => {
    wereld = await createWereld('ieder-apart')
    await judge(wereld.coordinator, 'K01.2', { niveau: 2 })
    const regel = await newest()
    expect(regel.gezien).toBe('1')
    const asInvuller = await load(wereld.invuller)
    expect(asInvuller).toMatchObject({ regels: [{ gezien: null }] })
    expect(await put(wereld.invuller, regel)).toEqual({ ok: false, reden: 'geen-recht' })
    expect(await put(wereld.coordinator, regel)).toMatchObject({ ok: true })
  })

  it('refuses what is no line to put back', async () => {
    const line = await writeLine({ operatie: 'meting:starten' })
    const oud = await writeLine({
      operatie: 'ambitie:bepalen',
      details: '{"kenmerk":"K01","niveau":4,"prioriteit":"laag"}',
    })
    const refused = { ok: false, reden: 'niet-terug-te-zetten' }
    const { id: elsewhere } = await createWereld().then(({ meting }) => meting)
    for (const id of [line.id, oud.id, elsewhere, 'x', '\0']) {
      expect(await put(wereld.coordinator, { id, gezien: '' })).toEqual(refused)
    }
    await judge(wereld.coordinator, 'K01.2', { niveau: 2 })
    const { id } = await newest()
    for (const gezien of ['-1', '1e3', 'x', '99999999999']) {
      expect(await put(wereld.coordinator, { id, gezien })).toEqual(refused)
    }
  })
})

describe('the history', () => {
  it('tells the life of a meting with every snapshot', async () => {
    const { meting, coordinator } = wereld
    await judge(coordinator, 'K01.2', { niveau: 2 })
    await establishMeting(coordinator.principal, meting.id)
    await reopenMeting(coordinator.principal, meting.id, { reden: 'K02 was vergeten.' })
    await establishMeting(coordinator.principal, meting.id)
    const snapshots = await db().momentopname.findMany({ orderBy: { revisie: 'asc' } })
    const [first, second] = snapshots.filter(({ metingId }) => metingId === meting.id)
    const persoon = coordinator.principal.naam
    expect(await loadGeschiedenis(coordinator.principal, meting.id)).toMatchObject([
      { soort: 'gestart', persoon },
      { soort: 'vastgesteld', revisie: 1, sha256: first?.sha256, persoon },
      { soort: 'heropend', revisie: 2, reden: 'K02 was vergeten.', persoon },
      { soort: 'vastgesteld', revisie: 2, sha256: second?.sha256, persoon },
    ])
  })
})
