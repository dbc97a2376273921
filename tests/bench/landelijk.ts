import type { Database } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { formatCount, formatMs, formatTimes, median, percentile } from './figures'
import { timeWerelden } from './land/meten'
import { ACCOUNTS, HET_LAND, KLEIN_LAND, type Omvang } from './land/omvang'
import { PAGINAS, type Pagina } from './land/paginas'
import { runPiek, TEMPO } from './land/piek'
import { withWerelden, type Wereld } from './land/wereld'
import { DATABASE_NAMES } from './settings'
import { limitRow, type Row } from './table'

/** Flat is: by no more than what one run differs from another. */
const FLAT = 1.1

/** What grows between two worlds, and how many times the cost may do so. */
type Groei = Readonly<{ naam: string; what: string; omvang: Omvang; limit: number; target: string }>

const listGroei = (land: Omvang): readonly Groei[] => [
  {
    naam: 'een_jaar',
    what: `from 1 to ${land.jaren} years`,
    omvang: { ...land, jaren: 1 },
    limit: land.jaren,
    target: 'at most linear',
  },
  {
    naam: 'een_kwart',
    what: 'from a quarter of the gemeenten to all',
    omvang: { ...land, eenOp: 4 * land.eenOp },
    limit: 4,
    target: 'at most linear',
  },
  {
    naam: 'een_vijfde',
    what: `from ${Math.ceil(land.deelnemers / 5)} to ${land.deelnemers} participants`,
    omvang: { ...land, deelnemers: Math.ceil(land.deelnemers / 5) },
    limit: FLAT,
    target: `flat: under ${FLAT}×`,
  },
]

const plainRow = (what: string, result: string): Row => ({
  ...{ what, result },
  ...{ ratio: '', target: '', met: null },
})

const describe = (samples: readonly number[]) =>
  `median ${formatMs(median(samples))}, p95 ${formatMs(percentile(samples, 0.95))}`

function toPaginaRow(label: string, { what, limit }: Pagina, samples: readonly number[]): Row {
  const row = plainRow(`${what} on ${label}`, describe(samples))
  if (limit === undefined) return row
  const value = percentile(samples, 0.95)
  const target = `p95 under ${formatMs(limit)}`
  return limitRow(row.what, row.result, { value, limit, target }, formatTimes)
}

function toGroeiRow(
  { what }: Pagina,
  groei: Groei,
  {
    label,
    small,
    large,
  }: Readonly<{ label: string; small: readonly number[]; large: readonly number[] }>,
): Row {
  const [from, to] = [median(small), median(large)]
  const { limit, target } = groei
  return limitRow(
    `${what} on ${label}, ${groei.what}`,
    `median ${formatMs(from)} → ${formatMs(to)}, ${(to / from).toFixed(2)}×`,
    { value: to / from, limit, target },
    formatTimes,
  )
}

/** A page that cannot be measured says so, and leaves the others alone. */
async function attempt(what: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  try {
    return await measure()
  } catch (error) {
    const result = error instanceof Error ? error.message : String(error)
    return [{ ...plainRow(what, `not measured: ${result.slice(0, 120)}`), failed: true }]
  }
}

async function measurePagina(
  pagina: Pagina,
  label: string,
  { land, kleinere }: Readonly<{ land: Wereld; kleinere: readonly Wereld[] }>,
  groei: readonly Groei[],
): Promise<Row[]> {
  const others = pagina.groeit ? kleinere : []
  const [large = [], ...small] = await timeWerelden(pagina, [land, ...others])
  return [
    toPaginaRow(label, pagina, large),
    ...groei.flatMap((soort, place) => {
      const samples = small[place]
      return samples ? [toGroeiRow(pagina, soort, { label, small: samples, large })] : []
    }),
  ]
}

async function measurePiek(label: string, land: Wereld): Promise<Row[]> {
  const { saved, read, errors, seconds } = await runPiek(land)
  if (errors.length > 0) throw new Error(`${errors.length} errors: ${errors[0] ?? ''}`)
  const formatPauze = ([least, most]: readonly [number, number]) => `${least}–${most} s`
  const who =
    `${ACCOUNTS} people at once on ${label}, an answer each ${formatPauze(TEMPO.invullen.pauze)}, ` +
    `a page each ${formatPauze(TEMPO.lezen.pauze)}`
  const perSecond = formatCount((saved.length + read.length) / seconds)
  const found = plainRow(
    `Confirmed answers of them found back on ${label}`,
    `all ${formatCount(saved.length)}`,
  )
  return [
    plainRow(`${who}: saving`, describe(saved)),
    plainRow(`${who}: reading`, `${describe(read)}; in all ${perSecond} per second`),
    { ...found, target: 'all', met: true },
  ]
}

/** The national database: what it answers how fast, how that grows, and everyone at once. */
function benchOmvang(database: Database, omvang: Omvang): Promise<Row[]> {
  const groei = listGroei(omvang)
  const omvangen = {
    ...Object.fromEntries(groei.map(({ naam, omvang: kleiner }) => [naam, kleiner])),
    land: omvang,
  }
  return withWerelden(database, omvangen, async (werelden) => {
    const [land] = werelden.slice(-1)
    if (!land) throw new Error('there is no world')
    const kleinere = werelden.slice(0, -1)
    const label = DATABASE_NAMES[database]
    try {
      const rows: Row[] = [
        plainRow(
          `Making the national database on ${label}`,
          `${formatCount(land.land.antwoorden)} answers in ${land.land.seconds.toFixed(0)} s`,
        ),
      ]
      for (const pagina of PAGINAS) {
        const measure = () => measurePagina(pagina, label, { land, kleinere }, groei)
        const measured = await attempt(`${pagina.what} on ${label}`, measure)
        for (const { what, result } of measured) console.log(`  ${what}: ${result}`)
        rows.push(...measured)
      }
      const piek = () => measurePiek(label, land)
      rows.push(...(await attempt(`${ACCOUNTS} people at once on ${label}`, piek)))
      return rows
    } finally {
      await db().$disconnect()
    }
  })
}

/** The country after six years. */
export const benchLandelijk = (database: Database) => benchOmvang(database, HET_LAND)

/** The same in small, for a quick look. */
export const benchLandelijkKlein = () => benchOmvang('sqlite', KLEIN_LAND)
