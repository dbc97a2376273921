import { compareInstrumenten, keepsMeaning, type Verschil } from '@/lib/instrument/compare'
import { findVorige, listIndicatoren } from '@/lib/instrument/find'
import type { Instrument, Wijziging } from '@/lib/instrument/model'

/** A change between two versions because of which a kenmerk does not compare (§13). */
export type Reden = {
  soort: Wijziging['soort']
  /** The question that changed, by its number in the newer version, or in the older when dropped. */
  indicatorId: string
  reden: string
}

/** How the questions of one version answer to those of another, over every version in between. */
export type Brug = {
  /** Why each kenmerk does not compare; a kenmerk that does has no entry. */
  redenen: ReadonlyMap<string, readonly Reden[]>
  /** By the id of a question in the later meting's version: the same question in the earlier's. */
  zelfde: ReadonlyMap<string, string>
}

/** A version and all that it goes back to, newest first. */
function listHerkomst(instrumenten: readonly Instrument[], instrument: Instrument): Instrument[] {
  const vorige = findVorige(instrumenten, instrument)
  return vorige ? [instrument, ...listHerkomst(instrumenten, vorige)] : [instrument]
}

type Stap = { nieuw: Instrument; verschillen: Verschil[] }

/** The steps from a version back to one that it comes from. */
function listStappen(herkomst: readonly Instrument[], totVersie: string): Stap[] {
  const end = herkomst.findIndex(({ versie }) => versie === totVersie)
  return herkomst.slice(0, end).flatMap((nieuw, i) => {
    const oud = herkomst[i + 1]
    if (!oud) return []
    const verschillen = compareInstrumenten(oud, nieuw).flatMap((kenmerk) => kenmerk.verschillen)
    return [{ nieuw, verschillen }]
  })
}

/** For every question of the version at the start of the steps: its id at the end of them. */
function mapToOorsprong(instrument: Instrument, stappen: readonly Stap[]): Map<string, string> {
  const ids = listIndicatoren(instrument).map(({ id }) => id)
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const oorsprong = stappen.reduce<string | undefined>(findOud, id)
      return oorsprong === undefined ? [] : [[id, oorsprong]]
    }),
  )
}

function findOud(id: string | undefined, { verschillen }: Stap): string | undefined {
  return verschillen.find((verschil) => verschil.nieuw?.id === id && keepsMeaning(verschil))?.oud[0]
    ?.id
}

/** `K01.2` is a question of `K01`. */
const kenmerkIdOf = (indicatorId: string) => indicatorId.slice(0, indicatorId.indexOf('.'))

/** A change counts against every kenmerk it touches, also the one that a question moved out of. */
function toRedenen({ soort, reden, oud, nieuw }: Verschil): [kenmerkId: string, reden: Reden][] {
  const indicatoren = [...(nieuw ? [nieuw] : []), ...oud]
  const kenmerkIds = [...new Set(indicatoren.map(({ id }) => kenmerkIdOf(id)))]
  const indicatorId = indicatoren[0]?.id
  const counts = !keepsMeaning({ soort }) || kenmerkIds.length > 1
  if (!counts || indicatorId === undefined || reden === undefined) return []
  return kenmerkIds.map((kenmerkId) => [kenmerkId, { soort, indicatorId, reden }])
}

/**
 * Compares two versions of the instrument by way of every version between them (§13); of two that
 * are no successors of each other, by way of the one that both come from.
 * @param instrumenten all versions, from old to new
 * @throws RangeError when the two come from no version in common
 */
export function buildBrug(
  instrumenten: readonly Instrument[],
  van: Instrument,
  naar: Instrument,
): Brug {
  const [herkomstVan, herkomstNaar] = [van, naar].map((i) => listHerkomst(instrumenten, i))
  const samen = herkomstNaar?.find(({ versie }) => herkomstVan?.some((i) => i.versie === versie))
  if (!herkomstVan || !herkomstNaar || !samen) {
    throw new RangeError(`${van.versie} and ${naar.versie} have no version in common`)
  }
  const stappenVan = listStappen(herkomstVan, samen.versie)
  const stappenNaar = listStappen(herkomstNaar, samen.versie)
  const redenen = new Map<string, Reden[]>()
  for (const verschil of [...stappenVan, ...stappenNaar].flatMap((stap) => stap.verschillen)) {
    for (const [kenmerkId, reden] of toRedenen(verschil)) {
      redenen.set(kenmerkId, [...(redenen.get(kenmerkId) ?? []), reden])
    }
  }
  const vanOorsprong = new Map([...mapToOorsprong(van, stappenVan)].map(([id, oud]) => [oud, id]))
  const zelfde = [...mapToOorsprong(naar, stappenNaar)].flatMap(([id, oud]): [string, string][] => {
    const vanId = vanOorsprong.get(oud)
    return vanId === undefined ? [] : [[id, vanId]]
  })
  return { redenen, zelfde: new Map(zelfde) }
}

const bruggen = new WeakMap<readonly Instrument[], Map<string, Brug>>()

/**
 * What `buildBrug` makes of two versions by their name, once for every list that stays the same.
 * @throws RangeError when one of them is not in the list
 */
export function findBrug(instrumenten: readonly Instrument[], van: string, naar: string): Brug {
  const known = bruggen.get(instrumenten) ?? new Map<string, Brug>()
  bruggen.set(instrumenten, known)
  const key = `${van} ${naar}`
  const find = (versie: string) => {
    const found = instrumenten.find((instrument) => instrument.versie === versie)
    if (!found) throw new RangeError(`no version ${versie} of the instrument`)
    return found
  }
  const brug = known.get(key) ?? buildBrug(instrumenten, find(van), find(naar))
  known.set(key, brug)
  return brug
}

/** Whether a kenmerk of another version may stand beside that of this one (§13). */
export const createVergelijkbaar =
  (instrumenten: readonly Instrument[], { versie }: Pick<Instrument, 'versie'>) =>
  (andere: string, kenmerkId: string): boolean =>
    !findBrug(instrumenten, andere, versie).redenen.has(kenmerkId)
