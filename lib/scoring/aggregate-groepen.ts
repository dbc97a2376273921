import {
  aggregateKenmerk,
  MIN_GEMEENTEN,
  withoutHomogeen,
  type Aggregaat,
  type Bijdrage,
} from './aggregate'
import {
  addTotaal,
  createStelsel,
  hasHerleidbaar,
  isHerleidbaar,
  type Stelsel,
} from './aggregate-stelsel'

/** Why nothing of a group is shown: too few gemeenten, or other groups would tell who is who. */
export type Afscherming = 'te-weinig' | 'herleidbaar'

/**
 * A gemeente in a group, by the key of its meting; `waarden` is what is counted of it, such as its
 * level.
 */
export type Groepslid = Readonly<{
  sleutel: string
  waarden: readonly string[]
}>

type Groep = readonly Groepslid[]

/** Gemeenten that are in the same groups, which no reader can tell apart: together one unknown. */
type Atomen = Readonly<{
  /** How many gemeenten each stands for. */
  gewichten: readonly number[]
  /** Of which each group consists. */
  groepen: readonly (readonly number[])[]
}>

function toAtomen(groepen: readonly Groep[]): Atomen {
  const plaatsen = new Map<string, number[]>()
  groepen.forEach((groep, index) => {
    for (const { sleutel } of groep) {
      const plaats = plaatsen.get(sleutel)
      if (plaats) plaats.push(index)
      else plaatsen.set(sleutel, [index])
    }
  })
  const atomen = new Map<string, { plaats: readonly number[]; gewicht: number }>()
  for (const plaats of plaatsen.values()) {
    const key = plaats.join()
    const found = atomen.get(key)
    atomen.set(key, { plaats, gewicht: (found?.gewicht ?? 0) + 1 })
  }
  const list = [...atomen.values()]
  const perGroep: number[][] = groepen.map(() => [])
  list.forEach(({ plaats }, atoom) => {
    for (const index of plaats) perGroep[index]?.push(atoom)
  })
  return { gewichten: list.map(({ gewicht }) => gewicht), groepen: perGroep }
}

/** What is in `groep` and not in `ander`, while it is for fewer than `MIN_GEMEENTEN`; else null. */
function listRest(
  groep: readonly number[],
  ander: ReadonlySet<number>,
  gewichten: readonly number[],
): readonly number[] | null {
  const rest: number[] = []
  let gewicht = 0
  for (const atoom of groep) {
    if (ander.has(atoom)) continue
    rest.push(atoom)
    gewicht += gewichten[atoom] ?? 0
    if (gewicht >= MIN_GEMEENTEN) return null
  }
  return rest
}

/** The few gemeenten that are one group, or in one group and not in another. */
function listResten({ gewichten, groepen }: Atomen): (readonly number[])[] {
  const anderen = [new Set<number>(), ...groepen.map((groep) => new Set(groep))]
  const resten = new Map<string, readonly number[]>()
  for (const groep of groepen) {
    for (const ander of anderen) {
      const rest = listRest(groep, ander, gewichten)
      // One or two are looked at as any others are.
      if (rest && rest.length > 2) resten.set(rest.join(), rest)
    }
  }
  return [...resten.values()]
}

function countWaarden(groep: Groep): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { waarden } of groep) {
    for (const waarde of waarden) counts.set(waarde, (counts.get(waarde) ?? 0) + 1)
  }
  return counts
}

type Geteld = Readonly<{ sleutels: ReadonlySet<string>; waarden: ReadonlyMap<string, number> }>

const tel = (groep: Groep): Geteld => ({
  sleutels: new Set(groep.map(({ sleutel }) => sleutel)),
  waarden: countWaarden(groep),
})

/** Whether `a` tells more about the few that are in it and not in `b` once `b` is known. */
function exposesRest(a: Geteld, b: Geteld): boolean {
  let rest = 0
  for (const sleutel of a.sleutels) {
    if (!b.sleutels.has(sleutel)) rest += 1
    if (rest >= MIN_GEMEENTEN) return false
  }
  if (rest === 0) return false
  // What `b` cannot hold of a value has to be of those few.
  return [...a.waarden].some(([waarde, aantal]) => aantal > (b.waarden.get(waarde) ?? 0))
}

/**
 * Which of several groups may be shown to the same reader, each after those before it (§12): the
 * ones that hold enough gemeenten, and that by adding and subtracting them tell nothing about fewer
 * than `MIN_GEMEENTEN`. The first groups come first, so put the ones that matter most in front.
 * @param groepen who counts in each; a gemeente may be in several
 * @returns per group why it stays out; null for one that may be shown
 */
export function selectPubliceerbaar(groepen: readonly Groep[]): (Afscherming | null)[] {
  const aangeboden = groepen.map((groep) => (groep.length < MIN_GEMEENTEN ? [] : groep))
  const atomen = toAtomen(groepen)
  const resten = listResten(atomen)
  const isVeilig = (stelsel: Stelsel) =>
    !hasHerleidbaar(stelsel, atomen.gewichten, MIN_GEMEENTEN) &&
    !resten.some((rest) => isHerleidbaar(stelsel, rest))
  let bekend = createStelsel(atomen.gewichten.length)
  const getoond: Geteld[] = []
  return aangeboden.map((groep, index) => {
    if (groep.length === 0) return 'te-weinig'
    const geteld = tel(groep)
    const stelsel = addTotaal(bekend, atomen.groepen[index] ?? [])
    const isApart = getoond.every(
      (ander) => !exposesRest(geteld, ander) && !exposesRest(ander, geteld),
    )
    if (!isApart || !isVeilig(stelsel)) return 'herleidbaar'
    bekend = stelsel
    getoond.push(geteld)
    return null
  })
}

/** A kenmerk of a group among others; `spreiding` is null with the reason in `afgeschermd`. */
export type Groepsaggregaat = Aggregaat & { afgeschermd: Afscherming | null }

/**
 * The spread of one kenmerk over several groups that the same reader sees, each after those before
 * it, as `selectPubliceerbaar` has it.
 */
export function aggregateGroepen(groepen: readonly (readonly Bijdrage[])[]): Groepsaggregaat[] {
  const afgeschermd = selectPubliceerbaar(
    groepen.map((groep) =>
      withoutHomogeen(groep).map(({ sleutel, niveau }) => ({ sleutel, waarden: [String(niveau)] })),
    ),
  )
  return groepen.map((groep, index) => {
    const aggregaat = aggregateKenmerk(groep)
    const reden = afgeschermd[index] ?? null
    return { ...aggregaat, spreiding: reden ? null : aggregaat.spreiding, afgeschermd: reden }
  })
}
