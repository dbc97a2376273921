import { describe, expect, it } from 'vitest'
import {
  listBehoefteTellingen,
  listGedeeld,
  listSignaalregels,
  listSignaalTellingen,
  type Groepsvraag,
} from '@/lib/aggregaten/data'
import { toBijdragen } from '@/lib/aggregaten/rules'
import { isRefusal } from '@/lib/authz/access'
import { addBehoefte, removeBehoefte } from '@/lib/behoeften/mutations'
import { db } from '@/lib/db/client'
import { findDeling } from '@/lib/delen/data'
import { loadDelen } from '@/lib/delen/loaders'
import { saveDeling } from '@/lib/delen/mutations'
import { NIETS_GEDEELD, type Delingskeuze, type Meetelling } from '@/lib/delen/schema'
import { requireInstrument } from '@/lib/instrument/content'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { establishMeting, reopenMeting } from '@/lib/metingen/mutations'
import { aggregateKenmerk, selectTellend, type Deelvorm } from '@/lib/scoring/aggregate'
import type { Oordelen } from '@/lib/scoring/model'
import { addSignaal } from '@/lib/signalen/mutations'
import { findHerleid } from '@/tests/factories/aanvaller'
import { createGemeenteIn, createRegio, createVastgesteld } from '@/tests/factories/deling'
import { createAccount } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const instrument = requireInstrument('1.0.0')
const ALLES = (vorm: Deelvorm): Delingskeuze => ({
  ...{ resultaat: vorm, behoeften: vorm, plan: vorm, signalen: vorm },
})

/** A level per kenmerk that follows from a letter, so that no two of them are the same. */
function scoreOp(letter: string): Oordelen {
  return Object.fromEntries(
    instrument.kenmerken.flatMap(({ nummer, indicatoren }) =>
      indicatoren.map(({ id }) => {
        const niveau = NIVEAUS[(letter.charCodeAt(0) * (nummer + 1) + nummer) % 5] ?? 3
        return [id, { soort: 'niveau' as const, niveau }]
      }),
    ),
  )
}

async function saveOordelen(metingId: string, oordelen: Oordelen) {
  await db().oordeel.deleteMany({ where: { metingId } })
  await db().oordeel.createMany({
    data: Object.entries(oordelen).map(([indicatorId, oordeel]) => ({
      ...{ metingId, indicatorId, updatedAt: new Date(), updatedById: 'test' },
      soort: oordeel.soort,
      niveau: oordeel.soort === 'niveau' ? oordeel.niveau : null,
    })),
  })
}

type Plaats = Readonly<{ regioCode: string; provincie?: string; inwoners?: number }>

/** A gemeente that shares: what its coordinator does, one thing at a time. */
async function createDeler(plaats: Plaats, oordelen: Oordelen | Niveau) {
  const gemeente = await createGemeenteIn(plaats)
  const { principal } = await createAccount({
    lid: { gemeenteCode: gemeente.code, rol: 'coordinator' },
  })
  let meting = await createVastgesteld({ gemeente, oordelen })
  return {
    gemeente,
    principal,
    id: () => meting.id,
    async deel(keuze: Partial<Delingskeuze>) {
      const found = await authorizeMeting(principal, meting.id, 'meting:delen')
      if (isRefusal(found)) throw new Error(found)
      const stored = await findDeling(found.access, meting.id)
      const { resultaat, behoeften, plan, signalen } = stored ?? NIETS_GEDEELD
      return saveDeling(principal, meting.id, {
        ...{ resultaat, behoeften, plan, signalen },
        ...keuze,
        versie: stored?.versie ?? null,
      })
    },
    async stelOpnieuwVast(anders: Oordelen) {
      expect(await reopenMeting(principal, meting.id, { reden: 'Fout gevonden' })).toMatchObject({
        ok: true,
      })
      await saveOordelen(meting.id, anders)
      expect(await establishMeting(principal, meting.id)).toMatchObject({ ok: true })
    },
    async beginNieuwe(anders: Oordelen) {
      meting = await createVastgesteld({ gemeente, oordelen: anders, jaar: 2027 })
    },
    async meetelling(metingId = meting.id) {
      const found = await loadDelen(principal, { gemeenteCode: gemeente.code, metingId })
      if (isRefusal(found)) throw new Error(found)
      return found.meetelling
    },
  }
}
type Deler = Awaited<ReturnType<typeof createDeler>>

async function createDelers(aantal: number, plaats: Plaats) {
  const delers: Deler[] = []
  for (let i = 0; i < aantal; i += 1) {
    delers.push(await createDeler(plaats, NIVEAUS[i % 5] ?? 3))
  }
  return delers
}

const countBundels = async (regioCode: string) => {
  const rows = await db().bundeling.findMany({ where: { meting: { gemeente: { regioCode } } } })
  return rows.map(({ deel, metingId, revisie, bundelId }) => ({
    deel,
    metingId,
    revisie,
    bundelId,
  }))
}

describe('who shares anonymously', () => {
  it('counts together with the first others that do, and tells so to its own members only', async () => {
    const { code: regioCode } = await createRegio()
    const [a, b, c, d] = await createDelers(4, { regioCode })
    if (!a || !b || !c || !d) throw new RangeError('too few')
    const stand = async (deler: Deler): Promise<Meetelling | null> =>
      (await deler.meetelling()).resultaat
    await a.deel({ resultaat: 'anoniem' })
    await b.deel({ resultaat: 'anoniem' })
    expect([await stand(a), await stand(c)]).toEqual(['wacht', null])
    await c.deel({ resultaat: 'anoniem' })
    await d.deel({ resultaat: 'anoniem' })
    expect(await Promise.all([a, b, c, d].map(stand))).toEqual(['telt', 'telt', 'telt', 'wacht'])

    // One goes: the others count no more, and nobody takes the open place.
    await b.deel({ resultaat: 'niet' })
    expect(await Promise.all([a, b, c, d].map(stand))).toEqual([
      ...['verbroken', null, 'verbroken', 'wacht'],
    ])
    await b.deel({ resultaat: 'anoniem' })
    expect(await Promise.all([a, b, c, d].map(stand))).toEqual(['telt', 'telt', 'telt', 'wacht'])

    // A newer meting takes the place of the one that counted.
    const oud = a.id()
    await a.beginNieuwe(scoreOp('a'))
    expect(await stand(b)).toBe('telt')
    await a.deel({ resultaat: 'anoniem' })
    expect([(await a.meetelling(oud)).resultaat, await stand(a), await stand(b)]).toEqual([
      ...['nieuwere', 'wacht', 'verbroken'],
    ])
  }, 60_000)

  it('never hides others once it was shared by name', async () => {
    const { code: regioCode } = await createRegio()
    const [a, b, c, d] = await createDelers(4, { regioCode })
    if (!a || !b || !c || !d) throw new RangeError('too few')
    for (const deler of [a, b]) await deler.deel({ resultaat: 'herkenbaar' })
    for (const deler of [a, b, c]) await deler.deel({ resultaat: 'anoniem' })
    const stand = async (deler: Deler) => (await deler.meetelling()).resultaat
    expect(await Promise.all([a, b, c].map(stand))).toEqual(['bekend', 'bekend', 'wacht'])
    // What was not shared by name still counts.
    for (const deler of [a, c, d]) await deler.deel({ plan: 'anoniem' })
    expect((await a.meetelling()).plan).toBe('telt')
  })

  it('counts by part, also without the result', async () => {
    const { code: regioCode } = await createRegio()
    const delers = await createDelers(3, { regioCode })
    for (const deler of delers) await deler.deel({ behoeften: 'anoniem', signalen: 'anoniem' })
    const delen = (await countBundels(regioCode)).map(({ deel }) => deel)
    expect(delen.toSorted()).toEqual([
      ...Array<string>(3).fill('behoeften'),
      ...Array<string>(3).fill('signalen'),
    ])
  })

  it('waits again after the meting was established anew', async () => {
    const { code: regioCode } = await createRegio()
    const delers = await createDelers(3, { regioCode })
    for (const deler of delers) await deler.deel({ resultaat: 'anoniem' })
    for (const [i, deler] of delers.entries()) {
      expect((await deler.meetelling()).resultaat).toBe(i === 0 ? 'telt' : 'verbroken')
      await deler.stelOpnieuwVast(scoreOp('abc'[i] ?? ''))
      expect((await deler.meetelling()).resultaat).toBe(i === 2 ? 'telt' : 'wacht')
    }
    const bundels = await countBundels(regioCode)
    expect(bundels.map(({ revisie }) => revisie).toSorted()).toEqual([1, 1, 1, 2, 2, 2])
    expect(new Set(bundels.map(({ bundelId }) => bundelId)).size).toBe(2)
  })

  it('gets one bundel when all choose at the same moment', async () => {
    const { code: regioCode } = await createRegio()
    const delers = await createDelers(5, { regioCode })
    const outcomes = await Promise.all(delers.map((deler) => deler.deel(ALLES('anoniem'))))
    expect(outcomes.map(({ ok }) => ok)).toEqual(Array(5).fill(true))
    for (const deel of Object.keys(NIETS_GEDEELD)) {
      const bundels = (await countBundels(regioCode)).filter((each) => each.deel === deel)
      expect(bundels).toHaveLength(3)
      expect(new Set(bundels.map(({ bundelId }) => bundelId)).size).toBe(1)
    }
  })

  it('counts no more once the gemeente went on in another one', async () => {
    const { code: regioCode } = await createRegio()
    const delers = await createDelers(3, { regioCode })
    for (const deler of delers) await deler.deel({ resultaat: 'herkenbaar' })
    const [eerste, tweede] = delers
    if (!eerste || !tweede) throw new RangeError('too few')
    await db().gemeente.update({
      where: { code: eerste.gemeente.code },
      data: { opgehevenPer: 2026, opvolgerCode: tweede.gemeente.code },
    })
    const count = async (jaar?: number) =>
      (
        await listGedeeld('openbaar', {
          ...{ deel: 'resultaat', regioCode },
          ...(jaar !== undefined && { jaar }),
        })
      ).length
    expect(await count()).toBe(2)
    expect((await eerste.meetelling()).resultaat).toBe('opgeheven')
    await db().gemeente.update({
      where: { code: eerste.gemeente.code },
      data: { opgehevenPer: 2027 },
    })
    expect(await count(2026)).toBe(3)
  })
})

const vraag = ({ principal, id }: Deler, kenmerkId: string) =>
  addBehoefte(
    principal,
    { metingId: id(), kenmerkId },
    { soort: 'kennis', urgentie: 'nu', toelichting: 'Alleen voor onszelf' },
  )

type Groep = Omit<Groepsvraag, 'deel'>
const telBehoeften = async (groep: Groep) =>
  listBehoefteTellingen('openbaar', await listGedeeld('openbaar', { ...groep, deel: 'behoeften' }))
const telSignalen = async (groep: Groep) =>
  listSignaalTellingen('openbaar', await listGedeeld('openbaar', { ...groep, deel: 'signalen' }))

describe('what gemeenten need and cannot solve', () => {
  it('is counted without names or words, and stays as it was when the bundel was made', async () => {
    const { code: regioCode } = await createRegio()
    const [a, b, ...anoniem] = await createDelers(5, { regioCode })
    const [x, y, z] = anoniem
    if (!a || !b || !x || !y || !z) throw new RangeError('too few')
    for (const deler of [a, x, y]) await vraag(deler, 'K01')
    for (const deler of anoniem) await vraag(deler, 'K02')
    for (const { principal, id } of [a, x, y]) {
      await addSignaal(
        principal,
        { metingId: id(), kenmerkId: 'K03' },
        { partij: 'rijk', tekst: 'Alleen voor onszelf' },
      )
    }
    for (const deler of [a, b]) await deler.deel(ALLES('herkenbaar'))
    for (const deler of anoniem) await deler.deel(ALLES('anoniem'))
    const verwacht = {
      ...{ n: 5, metNaam: 2 },
      cellen: [{ kenmerkId: 'K01', soort: 'kennis', urgentie: 'nu', aantal: 3, van: 5 }],
      zonderAnoniem: false,
    }
    expect(await telBehoeften({ regioCode })).toEqual(verwacht)
    expect(await telSignalen({ regioCode })).toEqual({
      ...verwacht,
      cellen: [{ kenmerkId: 'K03', partij: 'rijk', aantal: 3, van: 5 }],
    })
    const ids = [a, b, ...anoniem].map(({ id }) => id())
    const teksten = (await listSignaalregels('openbaar', ids)).map(({ tekst }) => tekst)
    expect(teksten).toHaveLength(3)
    expect(teksten.filter((tekst) => tekst !== null)).toEqual(['Alleen voor onszelf'])

    // By itself it would show that all of them have it, or who took it back.
    await vraag(z, 'K01')
    const [eigen] = await db().behoefte.findMany({ where: { metingId: x.id(), kenmerkId: 'K02' } })
    await removeBehoefte(
      x.principal,
      { metingId: x.id(), behoefteId: eigen?.id ?? '' },
      {
        versie: 1,
      },
    )
    expect(await telBehoeften({ regioCode })).toEqual(verwacht)
    // Of who shares by name it shows at once.
    await vraag(b, 'K01')
    expect(await telBehoeften({ regioCode })).toMatchObject({
      cellen: [{ kenmerkId: 'K01', aantal: 4 }],
    })
  })
})

/** Whose scores and needs a gemeente has: its own, or those of the one it trades places with. */
type Wissel = (letter: string) => string
type Delers = Readonly<Record<string, Deler>>
type Stap = Readonly<{
  doe: (deler: (letter: string) => Deler) => Promise<unknown>
  /** Who shares anonymously and counts then: in the first regio, the second, and the country. */
  telt: readonly [string, string, string]
}>

const deel = (letters: string, vorm: Deelvorm) => async (deler: (letter: string) => Deler) => {
  for (const letter of letters) await deler(letter).deel(ALLES(vorm))
}

/** Everything that gemeenten do which moves them in and out of what is published. */
const buildVerloop = (wissel: Wissel, tweedeRegio: string): readonly Stap[] => [
  { doe: deel('de', 'herkenbaar'), telt: ['', '', ''] },
  { doe: deel('ab', 'anoniem'), telt: ['', '', ''] },
  { doe: deel('c', 'anoniem'), telt: ['abc', '', 'abc'] },
  { doe: deel('a', 'niet'), telt: ['', '', ''] },
  { doe: deel('a', 'anoniem'), telt: ['abc', '', 'abc'] },
  // Waits alone.
  { doe: deel('f', 'anoniem'), telt: ['abc', '', 'abc'] },
  { doe: (deler) => deler('b').stelOpnieuwVast(scoreOp(wissel('b'))), telt: ['', '', ''] },
  // With f there are three again, but the difference with abc would be about a and f.
  { doe: (deler) => deler('c').stelOpnieuwVast(scoreOp(wissel('c'))), telt: ['', '', ''] },
  { doe: deel('g', 'anoniem'), telt: ['', '', ''] },
  {
    doe: (deler) =>
      db().gemeente.update({
        where: { code: deler('c').gemeente.code },
        data: { regioCode: tweedeRegio },
      }),
    telt: ['', '', ''],
  },
  { doe: deel('h', 'anoniem'), telt: ['', 'cgh', 'cgh'] },
  { doe: deel('i', 'anoniem'), telt: ['', 'cgh', 'cgh'] },
  // From anonymous to by name, and back.
  { doe: deel('a', 'herkenbaar'), telt: ['', 'cgh', 'cgh'] },
  { doe: deel('a', 'anoniem'), telt: ['', 'cgh', 'cgh'] },
  { doe: deel('d', 'anoniem'), telt: ['', 'cgh', 'cgh'] },
  {
    doe: async (deler) => {
      await deler('a').beginNieuwe(scoreOp(wissel('a')))
      await deler('a').deel(ALLES('anoniem'))
    },
    telt: ['', 'cgh', 'cgh'],
  },
  // Whoever moves takes the bundel out of both regio's, not out of the country.
  {
    doe: (deler) =>
      db().gemeente.update({
        where: { code: deler('g').gemeente.code },
        data: { regioCode: deler('a').gemeente.regioCode },
      }),
    telt: ['', '', 'cgh'],
  },
  { doe: deel('e', 'niet'), telt: ['', '', 'cgh'] },
]

type Beeld = Readonly<{ n: number; tekst: string }>

/** Everything that is published of a group. */
async function publish(vraag: Groep): Promise<Beeld> {
  const tellend = selectTellend(await listGedeeld('openbaar', { deel: 'resultaat', ...vraag }))
  const kenmerken = instrument.kenmerken.map(({ id }) => aggregateKenmerk(toBijdragen(tellend, id)))
  const tellingen = [await telBehoeften(vraag), await telSignalen(vraag)]
  return { n: tellend.length, tekst: JSON.stringify({ kenmerken, tellingen }) }
}

/** What each needs: some of it of nobody else in its bundel, some of it of all. */
const behoeftenVan = (letter: string) =>
  instrument.kenmerken.filter(({ nummer }) => letter.charCodeAt(0) % nummer < 2)

async function createDelersMet(wissel: Wissel, regios: readonly [string, string]): Promise<Delers> {
  const delers: Record<string, Deler> = {}
  for (const letter of 'abcdefghi') {
    const plaats = { regioCode: regios[letter < 'g' ? 0 : 1], provincie: 'Drenthe' }
    const deler = await createDeler({ ...plaats, inwoners: 300_000 }, scoreOp(wissel(letter)))
    for (const { id } of behoeftenVan(wissel(letter))) await vraag(deler, id)
    delers[letter] = deler
  }
  return delers
}

/** Runs through it all and keeps what is published of every group at every step. */
async function loop(wissel: Wissel, stappen = Infinity) {
  const eerste = (await createRegio()).code
  const tweede = (await createRegio()).code
  const delers = await createDelersMet(wissel, [eerste, tweede])
  const find = (letter: string) => {
    const deler = delers[letter]
    if (!deler) throw new RangeError(letter)
    return deler
  }
  const groepen: readonly Omit<Groepsvraag, 'deel'>[] = [
    { regioCode: eerste },
    { regioCode: tweede },
    { fictief: true },
    { provincie: 'Drenthe' },
    { grootte: { van: 250_000, tot: null } },
  ]
  const beelden: Beeld[][] = []
  for (const { doe } of buildVerloop(wissel, tweede).slice(0, stappen)) {
    await doe(find)
    beelden.push(await Promise.all(groepen.map(publish)))
  }
  await db().deling.deleteMany()
  return beelden
}

const eigen: Wissel = (letter) => letter
const ruil =
  (a: string, b: string): Wissel =>
  (letter) =>
    letter === a ? b : letter === b ? a : letter

describe('an attacker who keeps everything that was ever published', () => {
  it('computes nothing of a gemeente that shares anonymously, and sees no two trade places', async () => {
    await db().deling.deleteMany()
    const stappen = await loop(eigen)
    const verloop = buildVerloop(eigen, '')
    const metNaam = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 0]
    expect(stappen.map((stap) => stap.slice(1).map(({ n }) => n))).toEqual(
      verloop.map(({ telt: [, inTweede, inLand] }, i) => [
        inTweede.length,
        ...Array<number>(3).fill(inLand.length + (metNaam[i] ?? 0)),
      ]),
    )
    const totalen = verloop.flatMap(({ telt }) => telt.map((letters) => Array.from(letters)))
    expect(findHerleid(totalen)).toEqual([])
    // Nor by what is known of those that were there by name.
    expect(findHerleid(totalen, new Set(['a', 'd', 'e']))).toEqual([])

    const textsOf = (beelden: Beeld[][]) => beelden.map((stap) => stap.map(({ tekst }) => tekst))
    expect(textsOf(await loop(ruil('g', 'h')))).toEqual(textsOf(stappen))
    // It does show where two are not in one bundel.
    expect(textsOf(await loop(ruil('c', 'f'), 3))).not.toEqual(textsOf(stappen.slice(0, 3)))
  }, 180_000)
})
