import { MIN_GEMEENTEN } from './aggregate'

/** A gemeente that counts in a group; `bundel` as in a Bijdrage, null for who shares by name. */
export type Groepslid = Readonly<{ sleutel: string; bundel: string | null }>

/** `met`: the keys of those that count as having it, out of `van` gemeenten. */
export type GroepMet = Readonly<{ met: readonly string[]; van: number; alleenMetNaam: boolean }>

/**
 * Who of a group has something that one has or has not, such as a need (§12). A bundel stays out
 * where all or none of it have it, since that would be known of each; and where fewer than
 * `MIN_GEMEENTEN` would count, so do only those that share by name. `met` never leaves the server
 * but as a number.
 * @param leden those that count, by `selectTellend`
 * @param heeft the keys of those that have it
 */
export function selectMet(leden: readonly Groepslid[], heeft: ReadonlySet<string>): GroepMet {
  const open = listGemengdeBundels(leden, heeft)
  const gemengd = leden.filter(({ bundel }) => bundel === null || open.has(bundel))
  const alleenMetNaam = gemengd.length < MIN_GEMEENTEN
  const groep = alleenMetNaam ? leden.filter(({ bundel }) => bundel === null) : gemengd
  const met = groep.filter(({ sleutel }) => heeft.has(sleutel)).map(({ sleutel }) => sleutel)
  return { met, van: groep.length, alleenMetNaam }
}

/** The bundels of which some have it and some have not. */
function listGemengdeBundels(
  leden: readonly Groepslid[],
  heeft: ReadonlySet<string>,
): ReadonlySet<string> {
  const kinds = new Map<string, Set<boolean>>()
  for (const { sleutel, bundel } of leden) {
    if (bundel === null) continue
    kinds.set(bundel, (kinds.get(bundel) ?? new Set()).add(heeft.has(sleutel)))
  }
  return new Set([...kinds].filter(([, seen]) => seen.size > 1).map(([bundel]) => bundel))
}
