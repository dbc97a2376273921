import type { Handvat, Instrument, Kenmerk } from '@/lib/instrument/model'
import type { Lens, Ontwikkeling } from '@/lib/instrument/model-omgeving'
import type { Buren, Dekking, HandvatStap, LensRaakvlak, Ontwikkelingsjaar } from './schema'

/** The items by a key, keys in the order in which they first occur. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups]
}

/** The handvatten by transition, from low to high. */
export function groupHandvatten(handvatten: readonly Handvat[]): HandvatStap[] {
  return groupBy(handvatten, ({ van, naar }) => `${van}-${naar}`)
    .flatMap(([, group]) => {
      const [first] = group
      return first ? [{ van: first.van, naar: first.naar, handvatten: group }] : []
    })
    .toSorted((a, b) => a.van - b.van || a.naar - b.naar)
}

export function listRaakvlakken(lenzen: readonly Lens[], kenmerk: Kenmerk): LensRaakvlak[] {
  const ids = new Set(kenmerk.indicatoren.map(({ id }) => id))
  return lenzen
    .map((lens) => ({
      lens,
      onderdelen: lens.onderdelen.filter(({ indicatoren }) =>
        indicatoren.some((id) => ids.has(id)),
      ),
    }))
    .filter(({ onderdelen }) => onderdelen.length > 0)
}

/** The kenmerken before and after one, by number. */
export function findBuren(instrument: Instrument, kenmerk: Kenmerk): Buren {
  const at = (nummer: number) =>
    instrument.kenmerken.find((entry) => entry.nummer === nummer) ?? null
  return { vorige: at(kenmerk.nummer - 1), volgende: at(kenmerk.nummer + 1) }
}

/** Developments by year in the order given; all of them without a kenmerk. */
export function groupOntwikkelingen(
  ontwikkelingen: readonly Ontwikkeling[],
  kenmerkId?: string,
): Ontwikkelingsjaar[] {
  const items = ontwikkelingen.filter(
    ({ kenmerken }) => kenmerkId === undefined || kenmerken.includes(kenmerkId),
  )
  return groupBy(items, ({ datum }) => datum.slice(0, 4)).map(([jaar, group]) => ({
    jaar,
    items: group,
  }))
}

export function countDekking(
  kenmerk: Kenmerk,
  lenzen: readonly Lens[],
  ondersteuning: readonly Readonly<{ kenmerken: readonly string[] }>[],
): Dekking {
  const { indicatoren, handvatten } = kenmerk
  return {
    kenmerk,
    vragen: indicatoren.length,
    kernvragen: indicatoren.filter(({ kern }) => kern).length,
    inwonersvragen: indicatoren.filter(({ inwonersvraag }) => inwonersvraag !== undefined).length,
    handvatten: handvatten.length,
    ondersteuning: ondersteuning.filter(({ kenmerken }) => kenmerken.includes(kenmerk.id)).length,
    lenzen: listRaakvlakken(lenzen, kenmerk).length,
  }
}
