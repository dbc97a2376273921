import { randomUUID } from 'node:crypto'
import { bundelRegio } from '@/lib/aggregaten/mutations'
import { db } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { NIETS_GEDEELD, type Delingskeuze } from '@/lib/delen/schema'
import { standaardInstrument } from '@/lib/instrument/content'
import { listIndicatoren } from '@/lib/instrument/find'
import { BEHOEFTEN, NIVEAUS, type Niveau } from '@/lib/instrument/model'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import { calculateResult } from '@/lib/scoring/result'
import { PARTIJEN } from '@/lib/signalen/schema'

/** Numbers that look random and are the same each time. */
function createLot(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  return {
    kans: (deel: number) => next() < deel,
    kies: <T>(items: readonly T[]): T => {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new RangeError('nothing to choose from')
      return item
    },
  }
}
type Lot = ReturnType<typeof createLot>

const PROVINCIES = ['Drenthe', 'Utrecht', 'Zeeland'] as const
const INWONERS = [9_000, 30_000, 70_000, 150_000, 400_000] as const

type Land = Readonly<{
  seed: number
  regios: number
  perRegio: number
  /** Established in each of these, unless it happened to skip one. */
  jaren: readonly number[]
  fictief?: boolean
}>

export type Landmeting = Readonly<{ id: string; gemeenteCode: string; jaar: number }>

const instrument = standaardInstrument()

/** What a made-up gemeente answers: it leans to one level, and skips a kenmerk now and then. */
function drawOordelen(lot: Lot) {
  const geneigd = lot.kies(NIVEAUS)
  const overgeslagen = new Set(instrument.kenmerken.filter(() => lot.kans(0.1)).map(({ id }) => id))
  return Object.fromEntries(
    listIndicatoren(instrument)
      .filter(({ id }) => !overgeslagen.has(id.slice(0, 3)))
      .map(({ id }): [string, { soort: 'niveau'; niveau: Niveau }] => [
        id,
        { soort: 'niveau', niveau: lot.kans(0.6) ? geneigd : lot.kies(NIVEAUS) },
      ]),
  )
}

function toUitkomst(metingId: string, vastgesteldOp: Date, lot: Lot) {
  const oordelen = drawOordelen(lot)
  const { kenmerken } = calculateResult(instrument, oordelen, {})
  return {
    ...{ metingId, revisie: 1, vastgesteldOp },
    kenmerken: JSON.stringify(
      Object.fromEntries(
        Object.entries(kenmerken).map(([id, { status, score, niveau }]) => [
          id,
          { status, score, niveau },
        ]),
      ),
    ),
    oordelen: JSON.stringify(
      Object.fromEntries(Object.entries(oordelen).map(([id, { niveau }]) => [id, niveau])),
    ),
  }
}

const VORMEN: readonly Deelvorm[] = ['anoniem', 'anoniem', 'herkenbaar', 'niet']

const drawDeling = (lot: Lot): Delingskeuze => ({
  ...NIETS_GEDEELD,
  resultaat: lot.kies(VORMEN),
  behoeften: lot.kies(VORMEN),
  signalen: lot.kies(VORMEN),
})

/** The gemeenten of a small country: regio's, provincies and sizes lie across each other. */
async function createGemeenten({ regios, perRegio, fictief = false }: Land, lot: Lot) {
  const rows = Array.from({ length: regios }, (_, r) => {
    const regioCode = `JZ${String(r + 1).padStart(2, '0')}`
    return Array.from({ length: perRegio }, (__, g) => ({
      code: `GM${String(r * 100 + g + 1).padStart(4, '0')}`,
      naam: `Gemeente ${r + 1}.${g + 1}`,
      provincie: lot.kans(0.8) ? (PROVINCIES[r % PROVINCIES.length] ?? 'Utrecht') : 'Zeeland',
      regioCode,
      inwoners: lot.kies(INWONERS),
      registerjaar: 2025,
      fictief,
    }))
  }).flat()
  const codes = [...new Set(rows.map(({ regioCode }) => regioCode))]
  await db().regio.createMany({ data: codes.map((code) => ({ code, naam: `Regio ${code}` })) })
  await db().gemeente.createMany({ data: rows })
  return { gemeenten: rows, regioCodes: codes }
}

/**
 * A made-up country whose gemeenten share in every way, with what they need and signal; those that
 * share anonymously are bundled as the product does. The same seed gives the same country.
 */
export async function createLand(land: Land): Promise<Landmeting[]> {
  const lot = createLot(land.seed)
  const { gemeenten, regioCodes } = await createGemeenten(land, lot)
  const metingen = gemeenten.flatMap(({ code: gemeenteCode }) =>
    land.jaren
      .filter(() => lot.kans(0.85))
      .map((jaar) => ({ id: randomUUID(), gemeenteCode, jaar })),
  )
  const op = ({ jaar }: Landmeting) => new Date(`${jaar}-05-20T10:00:00Z`)
  const door = { updatedById: 'test' }
  await db().meting.createMany({
    data: metingen.map((meting) => ({
      ...{ id: meting.id, gemeenteCode: meting.gemeenteCode, naam: `Meting ${meting.jaar}` },
      ...{ instrumentversie: instrument.versie, werkwijze: 'gedeelde-lijst' },
      ...{ status: 'vastgesteld', createdAt: op(meting), createdById: 'test' },
    })),
  })
  await db().uitkomst.createMany({
    data: metingen.map((meting) => toUitkomst(meting.id, op(meting), lot)),
  })
  await db().deling.createMany({
    data: metingen.map((meting) => ({
      ...{ metingId: meting.id, updatedAt: op(meting), ...door },
      ...drawDeling(lot),
    })),
  })
  const kenmerken = metingen.flatMap((meting) =>
    instrument.kenmerken
      .filter(() => lot.kans(0.4))
      .map(({ id: kenmerkId }) => ({
        metingId: meting.id,
        kenmerkId,
        updatedAt: op(meting),
        ...door,
      })),
  )
  await db().behoefte.createMany({
    data: kenmerken.map((row) => ({ ...row, soort: lot.kies(BEHOEFTEN), urgentie: 'nu' })),
  })
  await db().signaal.createMany({
    data: kenmerken.map((row) => ({
      ...row,
      ...{ partij: lot.kies(PARTIJEN), tekst: 'Een knelpunt', createdAt: row.updatedAt },
      createdById: 'test',
    })),
  })
  await bundelLand(regioCodes)
  return metingen
}

async function bundelLand(regioCodes: readonly string[]): Promise<void> {
  await db().$transaction(async (transaction) => {
    for (const regioCode of regioCodes) {
      await bundelRegio(transaction, 'openbaar', { regioCode, now: new Date() })
    }
    await renewDeelstand(transaction)
  })
}
