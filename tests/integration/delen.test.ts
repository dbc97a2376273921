import { describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import { loadDelen } from '@/lib/delen/loaders'
import { saveDeling } from '@/lib/delen/mutations'
import { NIETS_GEDEELD, type Delingskeuze } from '@/lib/delen/schema'
import { loadJournaal } from '@/lib/journaal/loaders'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { loadVergelijking } from '@/lib/vergelijking/loaders'
import { bundel, createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const choose = (part: Partial<Delingskeuze>, versie: number | null = null) => ({
  ...NIETS_GEDEELD,
  ...part,
  versie,
})

/** A gemeente with a coordinator, an invuller, a lezer and an established meting. */
async function createDeler() {
  const wereld = await createWereld()
  const meting = await createVastgesteld({ gemeente: wereld.gemeente, oordelen: 3 })
  return { ...wereld, meting }
}

describe('sharing a meting', () => {
  it('is nothing by default, and kept with who chose what', async () => {
    const { coordinator, lezer, gemeente, meting } = await createDeler()
    const place = { gemeenteCode: gemeente.code, metingId: meting.id }
    expect(await loadDelen(lezer.principal, place)).toMatchObject({
      stand: 'vastgesteld',
      keuze: NIETS_GEDEELD,
      deling: null,
      magDelen: false,
    })
    const saved = await saveDeling(
      coordinator.principal,
      meting.id,
      choose({ resultaat: 'anoniem', plan: 'herkenbaar' }),
    )
    expect(saved).toMatchObject({ ok: true, value: { resultaat: 'anoniem', versie: 1 } })
    await saveDeling(coordinator.principal, meting.id, choose({}, 1))
    expect(await loadDelen(lezer.principal, place)).toMatchObject({ keuze: NIETS_GEDEELD })
    const traces = await db().auditregel.findMany({
      where: { metingId: meting.id, operatie: 'meting:delen' },
      orderBy: { tijdstip: 'asc' },
    })
    expect(traces.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { van: NIETS_GEDEELD, naar: { ...NIETS_GEDEELD, resultaat: 'anoniem', plan: 'herkenbaar' } },
      { van: { ...NIETS_GEDEELD, resultaat: 'anoniem', plan: 'herkenbaar' }, naar: NIETS_GEDEELD },
    ])
  })

  it('shows who chose what, newest first, to who may see who changed what', async () => {
    const { coordinator, invuller, lezer, gemeente, meting } = await createDeler()
    const place = { gemeenteCode: gemeente.code, metingId: meting.id }
    await saveDeling(coordinator.principal, meting.id, choose({ plan: 'herkenbaar' }))
    await saveDeling(coordinator.principal, meting.id, choose({ plan: 'anoniem' }, 1))
    const gedeeld = await loadDelen(invuller.principal, place)
    expect(gedeeld).toMatchObject({
      geschiedenis: [
        { van: { plan: 'herkenbaar' }, naar: { plan: 'anoniem' } },
        {
          persoon: coordinator.principal.naam,
          van: NIETS_GEDEELD,
          naar: { ...NIETS_GEDEELD, plan: 'herkenbaar' },
        },
      ],
    })
    expect(await loadDelen(lezer.principal, place)).toMatchObject({ geschiedenis: null })
    const journaal = await loadJournaal(invuller.principal, place, {})
    expect(!isRefusal(journaal) && journaal.regels.map(({ wijziging }) => wijziging)).toMatchObject(
      [
        { soort: 'deling', naar: { plan: 'anoniem' } },
        { soort: 'deling', naar: { plan: 'herkenbaar' } },
      ],
    )
  })

  it('goes over no choice that someone else made meanwhile', async () => {
    const { coordinator, meting } = await createDeler()
    await saveDeling(coordinator.principal, meting.id, choose({ plan: 'anoniem' }))
    const stale = await saveDeling(coordinator.principal, meting.id, choose({ plan: 'herkenbaar' }))
    expect(stale).toMatchObject({
      ok: false,
      reden: 'conflict',
      opgeslagen: { plan: 'anoniem', versie: 1 },
    })
    const same = await saveDeling(coordinator.principal, meting.id, choose({ plan: 'anoniem' }))
    expect(same).toMatchObject({ ok: true, value: { versie: 1 } })
    expect(await db().auditregel.count({ where: { metingId: meting.id } })).toBe(1)
  })

  it('lets one of two first choices at the same moment win', async () => {
    const { coordinator, meting } = await createDeler()
    const outcomes = await Promise.all(
      (['anoniem', 'herkenbaar'] as const).map((resultaat) =>
        saveDeling(coordinator.principal, meting.id, choose({ resultaat })),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((each) => !each.ok && each.reden === 'conflict')).toHaveLength(1)
  })

  it('is for the coordinator of this gemeente, of a meting that was established', async () => {
    const { coordinator, invuller, lezer, gemeente, meting } = await createDeler()
    const other = await createWereld()
    for (const [account, reden] of [
      [invuller, 'geen-recht'],
      [lezer, 'geen-recht'],
      [other.coordinator, 'niet-gevonden'],
      [await createAccount({ beheerder: true }), 'niet-gevonden'],
    ] as const) {
      const outcome = await saveDeling(account.principal, meting.id, choose({ plan: 'anoniem' }))
      expect(outcome).toEqual({ ok: false, reden })
    }
    expect(await saveDeling(null, meting.id, choose({}))).toEqual({
      ok: false,
      reden: 'niet-ingelogd',
    })
    const open = other.meting.id
    expect(await saveDeling(other.coordinator.principal, open, choose({}))).toEqual({
      ok: false,
      reden: 'nooit-vastgesteld',
    })
    const elsewhere = { gemeenteCode: other.gemeente.code, metingId: meting.id }
    expect(await loadDelen(coordinator.principal, elsewhere)).toBe('niet-gevonden')
    expect(
      await loadDelen(other.coordinator.principal, {
        gemeenteCode: gemeente.code,
        metingId: meting.id,
      }),
    ).toBe('niet-gevonden')
  })

  it('names what is wrong with a choice', async () => {
    const { coordinator, meting } = await createDeler()
    const outcome = await saveDeling(coordinator.principal, meting.id, {
      ...NIETS_GEDEELD,
      plan: 'iedereen',
      versie: -1,
      extra: 1,
    })
    expect(!outcome.ok && outcome.reden === 'ongeldig' && outcome.fouten).toMatchObject([
      { pad: ['plan'], melding: 'Kies niet delen, anoniem of herkenbaar.' },
      { pad: ['versie'] },
      { pad: ['extra'] },
    ])
    expect(await db().deling.count({ where: { metingId: meting.id } })).toBe(0)
  })
})

/** A reader in a regio of its own with others who share, each at its own level. */
async function createOmgeving(vormen: readonly Deelvorm[], inwoners = 60_000) {
  const regio = await createRegio()
  const gemeente = await createGemeenteIn({ regioCode: regio.code, inwoners })
  const lid = await createAccount({ lid: { gemeenteCode: gemeente.code, rol: 'lezer' } })
  const meting = await createVastgesteld({ gemeente, oordelen: 3 })
  const anderen = await Promise.all(
    vormen.map(async (deelt, i) => {
      const ander = await createGemeenteIn({ regioCode: regio.code, inwoners })
      const oordelen = ([2, 3, 4, 5, 1] as const)[i % 5] ?? 3
      return {
        gemeente: ander,
        meting: await createVastgesteld({ gemeente: ander, oordelen, deelt }),
      }
    }),
  )
  await bundel(regio.code)
  const look = async () => {
    const found = await loadVergelijking(lid.principal, {
      gemeenteCode: gemeente.code,
      metingId: meting.id,
    })
    if (isRefusal(found)) throw new Error(found)
    return found
  }
  return { regio, gemeente, meting, anderen, look }
}

type Beeld = Awaited<ReturnType<Awaited<ReturnType<typeof createOmgeving>>['look']>>
const regioOf = ({ groepen }: Beeld) => groepen.find(({ soort }) => soort === 'regio')

const herkenbaar = (aantal: number): Deelvorm[] =>
  Array.from({ length: aantal }, () => 'herkenbaar')
const anoniem = (aantal: number): Deelvorm[] => Array.from({ length: aantal }, () => 'anoniem')

describe('the spread of a regio', () => {
  it('shows nothing of four gemeenten, and the spread of five', async () => {
    const omgeving = await createOmgeving([...herkenbaar(4), 'niet'])
    const vier = regioOf(await omgeving.look())
    expect(vier).toMatchObject({ n: 4, isGenoeg: false })
    expect(Object.values(vier?.kenmerken ?? {}).every(({ spreiding }) => !spreiding)).toBe(true)

    const niet = omgeving.anderen[4]
    await db().deling.update({
      where: { metingId: niet?.meting.id ?? '' },
      data: { resultaat: 'herkenbaar' },
    })
    expect(regioOf(await omgeving.look())).toMatchObject({
      n: 5,
      isGenoeg: true,
      kenmerken: {
        K01: { n: 5, spreiding: { kwartielen: { mediaan: { teller: 3, noemer: 1 } } } },
      },
    })
  })

  it('counts anonymous gemeenten from three on', async () => {
    const twee = regioOf(await (await createOmgeving([...herkenbaar(4), ...anoniem(2)])).look())
    expect(twee).toMatchObject({ n: 4, zonderAnoniem: true, isGenoeg: false })
    const drie = regioOf(await (await createOmgeving([...herkenbaar(2), ...anoniem(3)])).look())
    expect(drie).toMatchObject({ n: 5, zonderAnoniem: false, isGenoeg: true })
  })

  it('names no gemeente and holds no score of one alone', async () => {
    const { look, anderen } = await createOmgeving(herkenbaar(6))
    const text = JSON.stringify((await look()).groepen)
    for (const { gemeente, meting } of anderen) {
      expect(text).not.toContain(gemeente.code)
      expect(text).not.toContain(gemeente.naam)
      expect(text).not.toContain(meting.id)
    }
  })

  it('loses who withdraws or reopens, at once', async () => {
    const { look, anderen } = await createOmgeving(herkenbaar(6))
    const [eerste, tweede] = anderen
    if (!eerste || !tweede) throw new Error('no others')
    const coordinator = await createAccount({
      lid: { gemeenteCode: eerste.gemeente.code, rol: 'coordinator' },
    })
    await saveDeling(coordinator.principal, eerste.meting.id, choose({}, 1))
    expect(regioOf(await look())).toMatchObject({ n: 5 })

    const ander = await createAccount({
      lid: { gemeenteCode: tweede.gemeente.code, rol: 'coordinator' },
    })
    await reopenMeting(ander.principal, tweede.meting.id, { reden: 'Er klopt iets niet' })
    expect(regioOf(await look())).toMatchObject({ n: 4, isGenoeg: false })
    // Whoever reopened can still take it back, and sharing holds again once established.
    expect(
      await loadDelen(ander.principal, {
        gemeenteCode: tweede.gemeente.code,
        metingId: tweede.meting.id,
      }),
    ).toMatchObject({ stand: 'heropend', keuze: { resultaat: 'herkenbaar' } })
    expect(
      await saveDeling(ander.principal, tweede.meting.id, choose({ resultaat: 'anoniem' }, 1)),
    ).toMatchObject({ ok: true })
    expect(await establishMeting(ander.principal, tweede.meting.id)).toMatchObject({ ok: false })
  })

  it('counts a gemeente with two years once, by the newest that it shares', async () => {
    const { look, anderen } = await createOmgeving(herkenbaar(5))
    const [eerste] = anderen
    if (!eerste) throw new Error('no others')
    const { gemeente } = eerste
    await createVastgesteld({ gemeente, oordelen: 5, jaar: 2025, deelt: 'herkenbaar' })
    await createVastgesteld({ gemeente, oordelen: 5, jaar: 2027 })
    const levels = (beeld: Beeld) => regioOf(beeld)?.kenmerken.K01?.spreiding?.niveaus
    expect(regioOf(await look())?.n).toBe(5)
    expect(levels(await look())).toEqual({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 })
    await createVastgesteld({ gemeente, oordelen: 4, jaar: 2028, deelt: 'herkenbaar' })
    expect(levels(await look())).toEqual({ 1: 1, 2: 0, 3: 1, 4: 2, 5: 1 })
  })

  it('holds the own gemeente only when it shares itself', async () => {
    const { look, meting } = await createOmgeving(herkenbaar(5))
    expect(await look()).toMatchObject({ eigenDeling: 'niet', groepen: [{ n: 5 }, {}] })
    await db().deling.create({
      data: {
        metingId: meting.id,
        resultaat: 'herkenbaar',
        updatedAt: new Date(),
        updatedById: 'test',
      },
    })
    expect(await look()).toMatchObject({ eigenDeling: 'herkenbaar', groepen: [{ n: 6 }, {}] })
  })

  it('leaves out kenmerken that another version asks otherwise', async () => {
    const { look, regio } = await createOmgeving(herkenbaar(5))
    const gemeente = await createGemeenteIn({ regioCode: regio.code })
    await createVastgesteld({
      gemeente,
      oordelen: 2,
      instrumentversie: '1.1.0-concept',
      deelt: 'herkenbaar',
    })
    const { kenmerken } = regioOf(await look()) ?? {}
    expect(kenmerken).toMatchObject({ K01: { n: 6 }, K05: { n: 5 }, K11: { n: 5 }, K13: { n: 6 } })
  })
})

describe('gemeenten of similar size', () => {
  it('come from every regio, and made-up ones only stand among made-up ones', async () => {
    const inwoners = 350_000
    const { look } = await createOmgeving(herkenbaar(4), inwoners)
    const elders = await createRegio()
    const echt = await createGemeenteIn({ regioCode: elders.code, inwoners, fictief: false })
    await createVastgesteld({ gemeente: echt, oordelen: 3, deelt: 'herkenbaar' })
    const kleiner = await createGemeenteIn({ regioCode: elders.code, inwoners: 249_999 })
    await createVastgesteld({ gemeente: kleiner, oordelen: 3, deelt: 'herkenbaar' })
    expect((await look()).groepen[1]).toMatchObject({ n: 4, isGenoeg: false })

    const even = await createGemeenteIn({ regioCode: elders.code, inwoners })
    await createVastgesteld({ gemeente: even, oordelen: 3, deelt: 'herkenbaar' })
    expect((await look()).groepen[1]).toMatchObject({ n: 5, isGenoeg: true })
  })

  it('stay back where the regio beside them would tell about a few', async () => {
    const inwoners = 15_000
    const { look, regio } = await createOmgeving(herkenbaar(5), inwoners)
    const groter = await createGemeenteIn({ regioCode: regio.code, inwoners: 300_000 })
    await createVastgesteld({ gemeente: groter, oordelen: 5, deelt: 'herkenbaar' })
    const [inRegio, even] = (await look()).groepen
    expect(inRegio?.kenmerken.K01).toMatchObject({ n: 6, afgeschermd: null })
    expect(even?.kenmerken.K01).toMatchObject({
      ...{ n: 5, spreiding: null, afgeschermd: 'herleidbaar' },
    })
  })
})
