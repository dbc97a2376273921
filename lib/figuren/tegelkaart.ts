/** The last part of many a regio's name, long enough for a line of its own. */
const SLOTDEEL = /(?<=\p{L}{4})(?=(?:land(?:en)?|meer|streek|hoek|stroom|mond)(?!\p{L}))/gu
const ZACHT = '\u00AD'

/**
 * A name for its small tile: without what stands between brackets, and with soft hyphens, since
 * browsers put none in a word with a capital.
 */
export const toTegelnaam = (naam: string): string =>
  naam.replace(/\s*\(.*\)$/, '').replace(SLOTDEEL, ZACHT)

/** Where a regio lies on the map of tiles: rows from north to south, columns from west to east. */
export type Tegelplaats = Readonly<{ rij: number; kolom: number }>

/** One tile for each jeugdregio, about where it lies in the Netherlands. */
const PLAATSEN: Readonly<Record<string, readonly [rij: number, kolom: number]>> = {
  JZ02: [1, 6],
  JZ01: [1, 7],

  JZ03: [2, 3],
  JZ04: [2, 7],

  JZ06: [3, 3],
  JZ05: [3, 4],
  JZ08: [3, 5],
  JZ07: [3, 7],

  JZ10: [4, 2],
  JZ09: [4, 3],
  JZ12: [4, 6],
  JZ17: [4, 7],
  JZ14: [4, 8],

  JZ11: [5, 2],
  JZ13: [5, 3],
  JZ16: [5, 4],
  JZ20: [5, 5],
  JZ21: [5, 6],
  JZ28: [5, 7],
  JZ25: [5, 8],

  JZ18: [6, 2],
  JZ15: [6, 3],
  JZ19: [6, 4],
  JZ22: [6, 5],
  JZ23: [6, 6],
  JZ32: [6, 7],

  JZ24: [7, 2],
  JZ27: [7, 3],
  JZ26: [7, 4],
  JZ30: [7, 5],

  JZ29: [8, 3],
  JZ31: [8, 4],
  JZ33: [8, 5],
  JZ37: [8, 6],

  JZ38: [9, 1],
  JZ36: [9, 2],
  JZ34: [9, 3],
  JZ35: [9, 4],
  JZ39: [9, 5],
  JZ43: [9, 6],
  JZ42: [9, 7],

  JZ41: [10, 7],

  // The made-up regio of the demo lies in the sea.
  JZ99: [1, 1],
}

export const TEGELKOLOMMEN = Math.max(...Object.values(PLAATSEN).map(([, kolom]) => kolom))
const LAATSTE_RIJ = Math.max(...Object.values(PLAATSEN).map(([rij]) => rij))

/**
 * Gives every regio its tile, in the order in which one reads them. A regio that the map does not
 * know, as after a new register, comes below the others.
 */
export function placeTegels<Regio extends Readonly<{ code: string }>>(
  regios: readonly Regio[],
): (Regio & { plaats: Tegelplaats })[] {
  const onbekend = regios.filter(({ code }) => !Object.hasOwn(PLAATSEN, code))
  const place = (regio: Regio): Tegelplaats => {
    const [rij, kolom] = PLAATSEN[regio.code] ?? []
    if (rij !== undefined && kolom !== undefined) return { rij, kolom }
    const index = onbekend.indexOf(regio)
    return {
      rij: LAATSTE_RIJ + 1 + Math.floor(index / TEGELKOLOMMEN),
      kolom: (index % TEGELKOLOMMEN) + 1,
    }
  }
  return regios
    .map((regio) => ({ ...regio, plaats: place(regio) }))
    .toSorted((a, b) => a.plaats.rij - b.plaats.rij || a.plaats.kolom - b.plaats.kolom)
}
