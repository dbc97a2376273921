import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '@/lib/authz/access'
import { readCsv } from '@/lib/bestanden/csv'
import { adoptSettings } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { listLenzen, standaardInstrument } from '@/lib/instrument/content'
import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { loadLandelijk } from '@/lib/landelijk/loaders'
import { aggregatenSchema, WOORDENBOEK, type Gegevensrij } from '@/lib/open-data/schema'
import { isGevuld } from '@/lib/open-data/rules'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import { createLand, type Landmeting } from '@/tests/factories/land'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const JSON_PAD = '/api/v1/aggregaten'
const CSV_PAD = '/api/v1/aggregaten.csv'
const kenmerkIds = standaardInstrument().kenmerken.map(({ id }) => id)

const readRijen = async () => aggregatenSchema.parse((await callApi('GET', JSON_PAD)).json).rijen
/** All that the open data tells, in short: its entity tag follows from every figure in it. */
const readAlles = async () => (await callApi('GET', JSON_PAD)).headers.get('etag') ?? ''

async function setFictief(fictief: boolean): Promise<void> {
  await db().gemeente.updateMany({ data: { fictief } })
  await renewDeelstand(db())
}

let metingen: readonly Landmeting[] = []
beforeAll(async () => {
  expect((await readRijen()).filter(isGevuld)).toEqual([])
  metingen = await createLand({ seed: 7, regios: 6, perRegio: 9, jaren: [2025, 2026] })
})
afterEach(() => {
  adoptSettings({ VIT_DEMO: '0' })
})

describe('the open data', () => {
  it('has every column of the dictionary, for the country and every group', async () => {
    const rijen = await readRijen()
    expect(Object.keys(rijen[0] ?? {})).toEqual(Object.keys(WOORDENBOEK))
    expect(new Set(rijen.map(({ onderwerp }) => onderwerp))).toEqual(
      new Set(['kenmerk', 'afspraak', 'ondersteuning', 'signaal', 'versie']),
    )
    for (const groepsoort of ['land', 'regio', 'provincie', 'grootte']) {
      expect(rijen.some((rij) => rij.groepsoort === groepsoort && isGevuld(rij))).toBe(true)
    }
    expect(rijen.filter(({ groep, jaar }) => groep === 'JZ01' && !jaar)).toHaveLength(
      kenmerkIds.length,
    )
  })

  it('shows figures of enough gemeenten only, and else says why not', async () => {
    for (const rij of await readRijen()) {
      if (rij.onderwerp === 'versie') continue
      expect(isGevuld(rij)).toBe(rij.gemeenten !== null)
      if (rij.onderwerp === 'ondersteuning' || rij.onderwerp === 'signaal') {
        expect([1, 2]).not.toContain(rij.aantal)
        expect(rij.afgeschermd === null).toBe(rij.aantal !== null)
      } else {
        expect(rij.afgeschermd === null).toBe(rij.gemeenten !== null)
        const niveaus = niveausOf(rij)
        const totaal = niveaus.reduce<number>((sum, aantal) => sum + (aantal ?? 0), 0)
        expect(totaal).toBe(rij.gemeenten ?? 0)
      }
    }
  })

  it('says the same as CSV: one header row, the same cells', async () => {
    const { bytes, headers } = await callApi('GET', CSV_PAD)
    expect(headers.get('content-disposition')).toMatch(/vit-aggregaten-\d{4}-\d\d-\d\d\.csv/)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text.split('\r\n').at(-1)).toBe('')
    const rijen = await readRijen()
    const gelezen = readCsv(bytes)
    if (!gelezen.ok) throw new Error(gelezen.reden)
    const [kop, ...cellen] = gelezen.blad.rijen
    expect(kop).toEqual(Object.keys(WOORDENBOEK))
    expect(cellen).toEqual(
      rijen.map((rij) => Object.values(rij).map((cel) => (cel === null ? '' : String(cel)))),
    )
  })

  it('may be asked for news only, and has news as soon as someone withdraws', async () => {
    for (const pad of [JSON_PAD, CSV_PAD]) {
      const eerste = await callApi('GET', pad)
      const etag = eerste.headers.get('etag') ?? ''
      expect(eerste.headers.get('cache-control')).toBe('no-cache')
      const ask = () => callApi('GET', pad, { headers: { 'if-none-match': etag } })
      expect((await ask()).status).toBe(304)
      const deling = await db().deling.findFirstOrThrow({
        where: { resultaat: 'herkenbaar', metingId: { in: idsOf(2026) } },
      })
      await share(deling.metingId, 'niet')
      const daarna = await ask()
      expect(daarna.status).toBe(200)
      expect(daarna.headers.get('etag')).not.toBe(etag)
      await share(deling.metingId, 'herkenbaar')
      expect((await ask()).status).toBe(304)
    }
  })

  it('counts made-up gemeenten in a demo only', async () => {
    const eerst = await readRijen()
    await setFictief(true)
    try {
      expect((await readRijen()).filter(isGevuld)).toEqual([])
      adoptSettings({ VIT_DEMO: '1' })
      expect(await readRijen()).toEqual(eerst)
      expect((await callApi('GET', JSON_PAD)).json).toMatchObject({ verzonnen: true })
    } finally {
      await setFictief(false)
    }
  })
})

describe('the national page', () => {
  const look = async (query: Record<string, unknown> = {}) => {
    const { principal } = await createAccount({ beheerder: true })
    const found = await loadLandelijk(principal, query)
    if (isRefusal(found)) throw new Error(found)
    return found
  }

  it('is for advisers and beheerders', async () => {
    const adviseur = await createAccount({ regioCode: 'JZ01' })
    const regios = [{ code: 'JZ01', naam: 'Regio JZ01' }]
    expect(await loadLandelijk({ ...adviseur.principal, regios }, {})).toMatchObject({
      land: { code: 'NL' },
    })
    const { coordinator } = await createWereld()
    expect(await loadLandelijk(coordinator.principal, {})).toBe('geen-recht')
    expect(await loadLandelijk(null, {})).toBe('niet-ingelogd')
  })

  it('shows no figure that the open data does not show', async () => {
    const rijen = await readRijen()
    for (const naar of ['regio', 'provincie', 'grootte'] as const) {
      const { groepen, land, jaren } = await look({ naar })
      for (const { soort, code, jaar, kenmerken } of [
        ...[land, ...groepen],
        ...(jaren ? [jaren.nu, jaren.toen] : []),
      ]) {
        for (const [kenmerkId, { verdeling, afgeschermd }] of Object.entries(kenmerken)) {
          const rij = rijen.find(
            (each) =>
              each.onderwerp === 'kenmerk' &&
              each.kenmerk === kenmerkId &&
              each.groepsoort === soort &&
              each.groep === code &&
              each.jaar === jaar,
          )
          expect(rij).toMatchObject({
            gemeenten: verdeling?.n ?? null,
            mediaan: verdeling?.kwartielen.mediaan ?? null,
            afgeschermd,
          })
        }
      }
    }
    const { vraag, signalen, versies } = await look()
    const aantallen = (onderwerp: Gegevensrij['onderwerp']) =>
      rijen.filter((rij) => rij.onderwerp === onderwerp).map(({ aantal }) => aantal)
    expect(vraag.cellen.map(({ aantal }) => aantal)).toEqual(aantallen('ondersteuning'))
    expect(signalen.cellen.map(({ aantal }) => aantal)).toEqual(aantallen('signaal'))
    expect(versies.map(({ metingen: aantal }) => aantal)).toEqual(aantallen('versie'))
  })

  it('shows the parts of a lens as the open data has them', async () => {
    const rijen = await readRijen()
    for (const { id } of listLenzen()) {
      const { lens } = await look({ lens: id })
      expect(lens?.delen.map(({ cel }) => cel.verdeling?.n ?? null)).toEqual(
        rijen
          .filter(({ onderdeel }) => onderdeel?.startsWith(`${id}.`))
          .map(({ gemeenten }) => gemeenten),
      )
    }
  })

  it('names no gemeente', async () => {
    const text = JSON.stringify(await look({ naar: 'regio', groep: 'JZ01' }))
    for (const { id, gemeenteCode } of metingen) {
      expect(text).not.toContain(id)
      expect(text).not.toContain(gemeenteCode)
    }
    expect(text).not.toContain('Gemeente 1.')
  })

  it('takes any address for what can be chosen in it', async () => {
    const { keuze, groep, lens } = await look({
      ...{ kenmerk: 'K99', naar: ['regio', 'provincie'], groep: '<script>', lens: '../x', y: 1 },
    })
    expect(keuze).toEqual({ kenmerkId: 'K01', naar: 'regio', groep: null, lensId: null })
    expect([groep, lens]).toEqual([null, null])
    expect(
      (await look({ naar: 'provincie', groep: 'Zeeland', kenmerk: 'K05' })).groep,
    ).toMatchObject({
      naam: 'Zeeland',
    })
  })
})

// --- The attacker -----------------------------------------------------------------------------

const idsOf = (jaar: number) => metingen.filter((each) => each.jaar === jaar).map(({ id }) => id)

async function share(metingId: string, resultaat: string): Promise<void> {
  await db().deling.update({ where: { metingId }, data: { resultaat } })
  await renewDeelstand(db())
}

const niveausOf = (rij: Gegevensrij) => NIVEAUS.map((niveau) => rij[`niveau${niveau}`])

const BEWAARD = { kenmerken: true, oordelen: true } as const

/** Two metingen trade everything that comes out of them. */
async function trade(een: string, ander: string): Promise<void> {
  const read = (metingId: string) =>
    db().uitkomst.findUniqueOrThrow({ where: { metingId }, select: BEWAARD })
  const [a, b] = [await read(een), await read(ander)]
  await db().uitkomst.update({ where: { metingId: een }, data: b })
  await db().uitkomst.update({ where: { metingId: ander }, data: a })
  await renewDeelstand(db())
}

/** The same of what they need. */
async function tradeBehoeften(een: string, ander: string): Promise<void> {
  const where = { metingId: { in: [een, ander] } }
  const rows = await db().behoefte.findMany({ where })
  await db().behoefte.deleteMany({ where })
  const data = rows.map((row) => ({ ...row, metingId: row.metingId === een ? ander : een }))
  await db().behoefte.createMany({ data })
  await renewDeelstand(db())
}

/** And of what they signal. */
async function tradeSignalen(een: string, ander: string): Promise<void> {
  const where = { metingId: { in: [een, ander] } }
  for (const { id, metingId } of await db().signaal.findMany({ where })) {
    const data = { metingId: metingId === een ? ander : een }
    await db().signaal.update({ where: { id }, data })
  }
  await renewDeelstand(db())
}

type Lid = Readonly<{ metingId: string; bundelId: string; niveaus: Record<string, Niveau | null> }>

/** Everyone who counts anonymously by its result, with what the attacker wants to know. */
async function listAnoniem(): Promise<Lid[]> {
  const rows = await db().bundeling.findMany({
    where: { deel: 'resultaat', meting: { deling: { resultaat: 'anoniem' } } },
    select: { metingId: true, bundelId: true, meting: { select: { uitkomst: true } } },
    orderBy: [{ bundelId: 'asc' }, { metingId: 'asc' }],
  })
  return rows.map(({ metingId, bundelId, meting }) => {
    const kenmerken = JSON.parse(meting.uitkomst?.kenmerken ?? '{}') as Record<
      string,
      { niveau: Niveau | null }
    >
    const niveaus = Object.fromEntries(
      Object.entries(kenmerken).map(([id, { niveau }]) => [id, niveau]),
    )
    return { metingId, bundelId, niveaus }
  })
}

/** Of each bundel two with different levels on some kenmerk. */
function pairUp(leden: readonly Lid[]): [Lid, Lid][] {
  const differ = (a: Lid, b: Lid) => kenmerkIds.some((id) => a.niveaus[id] !== b.niveaus[id])
  const bundels = [...new Set(leden.map(({ bundelId }) => bundelId))]
  return bundels.flatMap((id): [Lid, Lid][] => {
    const [eerste, ...anderen] = leden.filter(({ bundelId }) => bundelId === id)
    const ander = eerste && anderen.find((each) => differ(each, eerste))
    return ander ? [[eerste, ander]] : []
  })
}

describe('an attacker with all of the open data', () => {
  it('sees no difference when two of a bundel trade everything that is known of them', async () => {
    const paren = pairUp(await listAnoniem())
    expect(paren.length).toBeGreaterThan(3)
    const eerst = await readAlles()
    // Of two that do not count together it would show.
    const [[een] = [], [ander] = []] = paren
    if (!een || !ander) throw new Error('no bundels')
    await trade(een.metingId, ander.metingId)
    expect(await readAlles()).not.toBe(eerst)
    await trade(een.metingId, ander.metingId)
    for (const [lid, buur] of paren) {
      await trade(lid.metingId, buur.metingId)
      expect(await readAlles()).toBe(eerst)
      await trade(lid.metingId, buur.metingId)
    }
  })

  it('sees none before and after a withdrawal either, whoever it is that withdraws', async () => {
    const leden = await listAnoniem()
    const [eenPaar] = pairUp(leden)
    if (!eenPaar) throw new Error('no bundel')
    const [een, ander] = eenPaar
    const herkenbaar = await db().deling.findMany({
      where: { resultaat: 'herkenbaar', metingId: { in: idsOf(2026) } },
      take: 1,
    })
    const vertrekkers = [
      ...leden.filter(({ bundelId }) => bundelId === een.bundelId).slice(0, 3),
      ...leden.filter(({ bundelId }) => bundelId !== een.bundelId).slice(0, 1),
    ].map(({ metingId }) => ({ metingId, vorm: 'anoniem' }))
    for (const { metingId, vorm } of [
      ...vertrekkers,
      ...herkenbaar.map((each) => ({ metingId: each.metingId, vorm: 'herkenbaar' })),
    ]) {
      const readAround = async () => {
        const voor = await readAlles()
        await share(metingId, 'niet')
        const na = await readAlles()
        await share(metingId, vorm)
        expect(na).not.toBe(voor)
        return [voor, na]
      }
      const zo = await readAround()
      await trade(een.metingId, ander.metingId)
      expect(await readAround()).toEqual(zo)
      await trade(een.metingId, ander.metingId)
    }
  })

  it('sees none when two trade what they need and what they signal', async () => {
    const eerst = await readAlles()
    for (const [deel, tradeDeel] of [
      ['behoeften', tradeBehoeften],
      ['signalen', tradeSignalen],
    ] as const) {
      const rows = await db().bundeling.findMany({
        where: { deel, meting: { deling: { [deel]: 'anoniem' } } },
        orderBy: [{ bundelId: 'asc' }, { metingId: 'asc' }],
      })
      const bundels = [...new Set(rows.map(({ bundelId }) => bundelId))].slice(0, 3)
      expect(bundels).toHaveLength(3)
      for (const id of bundels) {
        const [een, ander] = rows.filter(({ bundelId }) => bundelId === id)
        if (!een || !ander) throw new Error('a bundel of one')
        await tradeDeel(een.metingId, ander.metingId)
        expect(await readAlles()).toBe(eerst)
        await tradeDeel(een.metingId, ander.metingId)
      }
    }
  })

  it('cannot compute one meting, or what a few have in common, from all groups and years', async () => {
    const rijen = await readRijen()
    for (const kenmerkId of kenmerkIds) {
      const stelsel = await listVergelijkingen(rijen, kenmerkId)
      for (const vector of reduceRows(stelsel)) {
        const betrokken = vector.filter((value) => value !== 0n).length
        expect(betrokken).toBeGreaterThanOrEqual(MIN_GEMEENTEN)
      }
    }
  })
})

/** For each row that shows figures: which metingen they are of. The attacker knows even that. */
async function listVergelijkingen(
  rijen: readonly Gegevensrij[],
  kenmerkId: string,
): Promise<bigint[][]> {
  const gedeeld = await listGedeeldMet(kenmerkId)
  return rijen.flatMap((rij) => {
    if (rij.kenmerk !== kenmerkId || rij.onderwerp !== 'kenmerk' || rij.gemeenten === null)
      return []
    const inGroep = gedeeld.filter((meting) => isIn(meting, rij))
    const tellend = new Set(inGroep.filter((meting) => telt(meting, inGroep)))
    expect(tellend.size).toBe(rij.gemeenten)
    return [gedeeld.map((meting) => (tellend.has(meting) ? 1n : 0n))]
  })
}

type Gedeeld = Readonly<{
  jaar: number
  isNieuwste: boolean
  regioCode: string
  provincie: string
  inwoners: number
  niveau: Niveau | null
  /** Null for who shares by name. */
  bundel: Readonly<{ id: string | null; leden: number }> | null
}>

/** By name, or in a bundel that is here whole and of which three differ in level. */
function telt({ niveau, bundel }: Gedeeld, inGroep: readonly Gedeeld[]): boolean {
  if (!niveau) return false
  if (!bundel) return true
  const samen = inGroep.filter((each) => bundel.id !== null && each.bundel?.id === bundel.id)
  const niveaus = samen.flatMap((each) => each.niveau ?? [])
  return samen.length === bundel.leden && niveaus.length >= 3 && new Set(niveaus).size > 1
}

/** Every shared meting, the newest first, with its level on a kenmerk. */
async function listGedeeldMet(kenmerkId: string): Promise<Gedeeld[]> {
  const rows = await db().meting.findMany({
    where: { deling: { resultaat: { in: ['anoniem', 'herkenbaar'] } } },
    include: {
      gemeente: true,
      uitkomst: true,
      deling: true,
      bundelingen: { where: { deel: 'resultaat' } },
    },
    orderBy: { createdAt: 'desc' },
  })
  const groottes = await db().bundeling.groupBy({ by: ['bundelId'], _count: true })
  const gezien = new Set<string>()
  return rows.map(({ gemeente, uitkomst, deling, bundelingen }) => {
    const isNieuwste = !gezien.has(gemeente.code)
    gezien.add(gemeente.code)
    const kenmerken = JSON.parse(uitkomst?.kenmerken ?? '{}') as Record<
      string,
      { niveau: Niveau | null }
    >
    const id = bundelingen[0]?.bundelId ?? null
    const leden = groottes.find(({ bundelId }) => bundelId === id)?._count ?? 0
    return {
      jaar: uitkomst?.vastgesteldOp.getUTCFullYear() ?? 0,
      isNieuwste,
      regioCode: gemeente.regioCode,
      provincie: gemeente.provincie,
      inwoners: gemeente.inwoners,
      niveau: kenmerken[kenmerkId]?.niveau ?? null,
      bundel: deling?.resultaat === 'anoniem' ? { id, leden } : null,
    }
  })
}

function isIn(meting: Gedeeld, { groepsoort, groep, jaar }: Gegevensrij): boolean {
  if (jaar !== null) return meting.jaar === jaar
  if (!meting.isNieuwste) return false
  const [van, tot] = groep.split('-').map(Number)
  switch (groepsoort) {
    case 'land':
      return true
    case 'regio':
      return meting.regioCode === groep
    case 'provincie':
      return meting.provincie === groep
    case 'grootte':
      return (
        meting.inwoners >= (van ?? 0) && (Number.isNaN(tot) || meting.inwoners <= (tot ?? Infinity))
      )
  }
}

/** The reduced rows of a system, exact: multiples instead of fractions. */
function reduceRows(stelsel: readonly (readonly bigint[])[]): bigint[][] {
  const rijen = stelsel.map((rij) => [...rij])
  const breedte = rijen[0]?.length ?? 0
  let boven = 0
  for (let kolom = 0; kolom < breedte && boven < rijen.length; kolom += 1) {
    const spil = rijen.findIndex((rij, index) => index >= boven && rij[kolom] !== 0n)
    if (spil === -1) continue
    const [gekozen = []] = rijen.splice(spil, 1)
    rijen.splice(boven, 0, gekozen)
    for (const [index, rij] of rijen.entries()) {
      const factor = rij[kolom] ?? 0n
      if (index === boven || factor === 0n) continue
      const deler = gekozen[kolom] ?? 1n
      rijen[index] = rij.map((value, k) => value * deler - (gekozen[k] ?? 0n) * factor)
    }
    boven += 1
  }
  return rijen.slice(0, boven)
}
