import { measureVerschuiving, type Verschuivingen } from '@/lib/gesprek/rules'
import { listIndicatoren } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import type { Oordelen } from '@/lib/scoring/model'

/** How many questions, and how many steps together. */
export type Beweging = Readonly<{ vragen: number; stappen: number }>

/** What became of the questions of a meting `ieder-apart`; each question counts once. */
export type GesprekTelling = Readonly<{
  besproken: number
  /** Accepted in one go, without a conversation about them. */
  overgenomen: number
  voorlopig: number
  omhoog: Beweging
  omlaag: Beweging
  /** Changed, but not from one level to another. */
  anders: number
  /** Discussed, and kept as the answers gave it. */
  gelijk: number
}>

/** Of a meting `ieder-apart`: the provisional judgements, and which were accepted in one go. */
export type VoorGesprek = Readonly<{ voorlopig: Oordelen; overgenomen: readonly string[] }>

/** What the conversation of a meting `ieder-apart` made of the answers. */
export type GesprekUitkomst = VoorGesprek &
  Readonly<{
    verschuivingen: Verschuivingen['indicatoren']
    telling: GesprekTelling
    perKenmerk: Readonly<Record<string, GesprekTelling>>
  }>

/** Sets the judgements beside what the answers gave; null where nobody answered. */
export function buildGesprek(
  instrument: Instrument,
  oordelen: Oordelen,
  { voorlopig, overgenomen }: VoorGesprek,
): GesprekUitkomst | null {
  if (Object.keys(voorlopig).length === 0) return null
  const { indicatoren: verschuivingen } = measureVerschuiving(voorlopig, oordelen)
  const count = (ids: readonly string[]) =>
    countGesprek(ids, { oordelen, verschuivingen, overgenomen })
  const perKenmerk = instrument.kenmerken.map(
    ({ id, indicatoren }) => [id, count(indicatoren.map((indicator) => indicator.id))] as const,
  )
  return {
    voorlopig,
    overgenomen,
    verschuivingen,
    telling: count(listIndicatoren(instrument).map(({ id }) => id)),
    perKenmerk: Object.fromEntries(perKenmerk),
  }
}

/**
 * Counts what the conversation did (scoring §3). Questions without any judgement are in none of
 * the counts; one that was discussed without answers before it is in `besproken` only.
 * @param indicatorIds the questions to count: of the whole meting, or of one kenmerk
 */
export function countGesprek(
  indicatorIds: readonly string[],
  gesprek: Readonly<{
    oordelen: Oordelen
    verschuivingen: Verschuivingen['indicatoren']
    overgenomen: readonly string[]
  }>,
): GesprekTelling {
  const { oordelen, verschuivingen } = gesprek
  const given = indicatorIds.filter((id) => oordelen[id] && oordelen[id].soort !== 'open')
  const recorded = given.filter((id) => !oordelen[id]?.voorlopig)
  const besproken = recorded.filter((id) => !gesprek.overgenomen.includes(id))
  const moved = besproken.flatMap((id) => verschuivingen[id] ?? [])
  const steps = moved.flatMap(({ stappen }) => stappen ?? [])
  return {
    besproken: besproken.length,
    overgenomen: recorded.length - besproken.length,
    voorlopig: given.length - recorded.length,
    omhoog: toBeweging(steps.filter((stappen) => stappen > 0)),
    omlaag: toBeweging(steps.filter((stappen) => stappen < 0)),
    anders: moved.filter(({ verschoven, stappen }) => verschoven && stappen === null).length,
    gelijk: moved.filter(({ verschoven }) => !verschoven).length,
  }
}

const toBeweging = (steps: readonly number[]): Beweging => ({
  vragen: steps.length,
  stappen: steps.reduce((total, step) => total + Math.abs(step), 0),
})
