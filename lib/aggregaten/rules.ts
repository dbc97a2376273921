import { z } from 'zod'
import type { Deelbaar } from '@/lib/delen/schema'
import { MIN_ANONIEM, MIN_GEMEENTEN, selectTellend, type Bijdrage } from '@/lib/scoring/aggregate'
import { selectPubliceerbaar, type Afscherming } from '@/lib/scoring/aggregate-groepen'
import { addTotaal, createStelsel, hasHerleidbaar } from '@/lib/scoring/aggregate-stelsel'
import { selectMet } from '@/lib/scoring/count-gemeenten'
import type { Oordelen } from '@/lib/scoring/model'
import {
  uitkomstKenmerkenSchema,
  type BehoefteCel,
  type GedeeldeCellen,
  type GedeeldeMeting,
  type Grootteklasse,
  type SignaalCel,
  type Telling,
  type UitkomstOordelen,
} from './schema'

/** Where each class of gemeenten begins, in inwoners; the last one has no end. */
const GRENZEN = [0, 20_000, 50_000, 100_000, 250_000] as const

/** The classes of gemeenten by size, smallest first. */
export const GROOTTEKLASSEN: readonly Grootteklasse[] = GRENZEN.map((van, index) => ({
  van,
  tot: GRENZEN[index + 1] ?? null,
}))

/** The class of gemeenten of similar size. @param inwoners as in the register, 0 or more */
export function findGrootteklasse(inwoners: number): Grootteklasse {
  const index = GRENZEN.findLastIndex((grens) => inwoners >= grens)
  return { van: GRENZEN[index] ?? 0, tot: GRENZEN[index + 1] ?? null }
}

const vormSchema = z.enum(['anoniem', 'herkenbaar'])
export const GEDEELDE_VORMEN = [...vormSchema.options]

export const isGedeeld = (vorm: string | undefined) => vormSchema.safeParse(vorm).success

/** A stored meting with what it shares and what came out of it. */
type GedeeldeRow = Readonly<{
  id: string
  revisie: number
  instrumentversie: string
  gemeente: GedeeldeMeting['gemeente']
  deling: Readonly<Record<Deelbaar, string>> | null
  uitkomst: Readonly<{ vastgesteldOp: Date; kenmerken: string }> | null
  bundelingen: readonly Readonly<{ deel: string; bundelId: string; revisie: number }>[]
}>

/**
 * What a meting puts into the aggregates of one part that it shares; null when it was taken back
 * since it was found.
 * @param leden how many metingen each bundel was made of
 */
export function toGedeeldeMeting(
  { id, deling, uitkomst, bundelingen, ...row }: GedeeldeRow,
  deel: Deelbaar,
  leden: ReadonlyMap<string, number>,
): GedeeldeMeting | null {
  const vorm = vormSchema.safeParse(deling?.[deel])
  if (!vorm.success || !uitkomst) return null
  const { revisie, instrumentversie, gemeente } = row
  const { vastgesteldOp, kenmerken } = uitkomst
  const bundelId = bundelingen.find(
    (bundeling) => bundeling.deel === deel && bundeling.revisie === revisie,
  )?.bundelId
  return {
    ...{ gemeente, metingId: id, revisie, instrumentversie, vastgesteldOp },
    vorm: vorm.data,
    bundel: bundelId === undefined ? null : { id: bundelId, leden: leden.get(bundelId) ?? 0 },
    // Nothing else reads them, and they are most of the work.
    kenmerken: deel === 'resultaat' ? uitkomstKenmerkenSchema.parse(JSON.parse(kenmerken)) : {},
  }
}

/**
 * The first of each gemeente: with the newest first, those that count (scoring §12).
 * @param metingen newest first
 */
export function pickEerste<T extends { gemeenteCode: string }>(metingen: readonly T[]): T[] {
  const seen = new Set<string>()
  return metingen.filter(({ gemeenteCode }) => {
    if (seen.has(gemeenteCode)) return false
    seen.add(gemeenteCode)
    return true
  })
}

/**
 * What metingen put into the aggregate of one kenmerk.
 * @param tellend those that count, by `selectTellend`
 * @param isVergelijkbaar whether a kenmerk of this version may stand beside the reader's (§13)
 */
export function toBijdragen(
  tellend: readonly GedeeldeMeting[],
  kenmerkId: string,
  isVergelijkbaar: (instrumentversie: string, kenmerkId: string) => boolean = () => true,
): Bijdrage[] {
  return tellend.flatMap(({ metingId, bundel, vorm, kenmerken, instrumentversie }) => {
    const { score, niveau } = kenmerken[kenmerkId] ?? { score: null, niveau: null }
    if (!score || !niveau || !isVergelijkbaar(instrumentversie, kenmerkId)) return []
    const inBundel = vorm === 'anoniem' ? (bundel?.id ?? null) : null
    return [{ sleutel: metingId, bundel: inBundel, score, niveau }]
  })
}

type ElkeCel = BehoefteCel | SignaalCel

/** What a cell is about, whatever its urgency: one gemeente says it once. */
const toOnderwerp = (cel: ElkeCel) =>
  'soort' in cel ? `${cel.kenmerkId} ${cel.soort}` : `${cel.kenmerkId} ${cel.partij}`

const toSleutel = (cel: ElkeCel) =>
  'soort' in cel ? `${toOnderwerp(cel)} ${cel.urgentie}` : toOnderwerp(cel)

const toLid = ({ metingId, vorm, bundel }: GedeeldeMeting) => ({
  sleutel: metingId,
  bundel: vorm === 'anoniem' ? (bundel?.id ?? null) : null,
})

/** Those that count, with of each subject how many gemeenten it is about. */
type Getoond<Cel> = Readonly<{
  rijen: readonly GedeeldeCellen<Cel>[]
  metNaam: number
  vanOnderwerp: ReadonlyMap<string, number>
}>

/** Of those that count the cells that may show: what all of a bundel say, does not. */
function selectGetoond<Cel extends ElkeCel>(gedeeld: readonly GedeeldeCellen<Cel>[]): Getoond<Cel> {
  const counted = new Set(selectTellend(gedeeld.map(({ meting }) => meting)))
  const tellend = gedeeld.filter(({ meting }) => counted.has(meting))
  const leden = tellend.map(({ meting }) => toLid(meting))
  const heeft = new Map<string, Set<string>>()
  for (const { meting, cellen } of tellend) {
    for (const onderwerp of cellen.map(toOnderwerp)) {
      const found = heeft.get(onderwerp) ?? new Set()
      heeft.set(onderwerp, found.add(meting.metingId))
    }
  }
  const groepen = [...heeft].map(([onderwerp, ids]) => [onderwerp, selectMet(leden, ids)] as const)
  const met = new Map(groepen.map(([onderwerp, groep]) => [onderwerp, new Set(groep.met)]))
  return {
    rijen: tellend.map(({ meting, cellen }) => ({
      meting,
      cellen: cellen.filter((cel) => met.get(toOnderwerp(cel))?.has(meting.metingId)),
    })),
    metNaam: leden.filter(({ bundel }) => bundel === null).length,
    vanOnderwerp: new Map(groepen.map(([onderwerp, { van }]) => [onderwerp, van])),
  }
}

function toTelling<Cel extends ElkeCel>(
  gedeeld: readonly GedeeldeCellen<Cel>[],
  { rijen, metNaam, vanOnderwerp }: Getoond<Cel>,
): Telling<Cel> {
  const cellen = new Map<string, Cel & { aantal: number; van: number }>()
  for (const cel of rijen.flatMap((rij) => rij.cellen)) {
    const sleutel = toSleutel(cel)
    const aantal = (cellen.get(sleutel)?.aantal ?? 0) + 1
    cellen.set(sleutel, { ...cel, aantal, van: vanOnderwerp.get(toOnderwerp(cel)) ?? metNaam })
  }
  const n = rijen.length
  const sorted = [...cellen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cel]) => cel)
  return { n, metNaam, cellen: n < MIN_GEMEENTEN ? [] : sorted, zonderAnoniem: n < gedeeld.length }
}

/** How many gemeenten of one group say what (scoring §12). */
export function countCellen<Cel extends ElkeCel>(
  gedeeld: readonly GedeeldeCellen<Cel>[],
): Telling<Cel> {
  return toTelling(gedeeld, selectGetoond(gedeeld))
}

/**
 * The same of several groups that one reader sees, each after those before it; `cellen` is empty
 * where `afgeschermd` says why.
 */
export function countCellenVanGroepen<Cel extends ElkeCel>(
  groepen: readonly (readonly GedeeldeCellen<Cel>[])[],
): (Telling<Cel> & Readonly<{ afgeschermd: Afscherming | null }>)[] {
  const getoond = groepen.map((groep) => selectGetoond(groep))
  const afgeschermd = selectPubliceerbaar(
    getoond.map(({ rijen }) =>
      rijen.map(({ meting, cellen }) => ({
        sleutel: meting.metingId,
        waarden: cellen.map(toSleutel),
      })),
    ),
  )
  return getoond.map((deze, index) => {
    const telling = toTelling(groepen[index] ?? [], deze)
    const reden = afgeschermd[index] ?? null
    return { ...telling, cellen: reden ? [] : telling.cellen, afgeschermd: reden }
  })
}

/** A change of a stored row: what it was before, null for none. */
export type Terugweg<Row> = Readonly<{ id: string; van: Row | null }>

/**
 * Rows as they were before some changes.
 * @param terug the changes since then, newest first
 */
export function restoreRows<Row>(
  rows: ReadonlyMap<string, Row>,
  terug: readonly Terugweg<Row>[],
): Row[] {
  const restored = new Map(rows)
  for (const { id, van } of terug) {
    if (van === null) restored.delete(id)
    else restored.set(id, van)
  }
  return [...restored.values()]
}

/**
 * How many judged questions a part of a lens must rest on before its score counts, so that it is no
 * answer to one of them.
 */
export const MIN_VRAGEN_ONDERDEEL = 2

/** The judgements of a momentopname, as a score is calculated from them. */
export const fromUitkomstOordelen = (uitkomst: UitkomstOordelen): Oordelen =>
  Object.fromEntries(
    Object.entries(uitkomst).map(([id, oordeel]) => [
      id,
      oordeel === 'nvt' ? { soort: 'nvt' } : { soort: 'niveau', niveau: oordeel },
    ]),
  )

/** Every way to leave at most so many of the items out, as few as possible first. */
function* listKeuzes<T>(items: readonly T[], weg: number): Generator<readonly T[]> {
  yield items
  if (weg < 1) return
  for (const item of items) yield items.filter((other) => other !== item)
  if (weg < 2) return
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) yield items.filter((item) => item !== a && item !== b)
  }
}

/**
 * Which of the gemeenten that wait become a bundel, as many as possible: at least `MIN_ANONIEM`,
 * and such that no sum or difference of all bundels so far is about fewer gemeenten than that,
 * even if a gemeente scores the same in every meting.
 * @param wachtend codes of the gemeenten that wait
 * @param eerdere the bundels that these gemeenten, or others in those, were in before
 * @returns null while there is no such bundel
 */
export function chooseBundel(
  wachtend: readonly string[],
  eerdere: readonly (readonly string[])[],
): readonly string[] | null {
  const codes = [...new Set([...wachtend, ...eerdere.flat()])]
  const index = new Map(codes.map((code, i) => [code, i]))
  const toLeden = (bundel: readonly string[]) => bundel.flatMap((code) => index.get(code) ?? [])
  const bekend = eerdere.reduce(
    (stelsel, bundel) => addTotaal(stelsel, toLeden(bundel)),
    createStelsel(codes.length),
  )
  const gewichten = codes.map(() => 1)
  for (const keuze of listKeuzes(wachtend, 2)) {
    if (keuze.length < MIN_ANONIEM) return null
    const stelsel = addTotaal(bekend, toLeden(keuze))
    if (!hasHerleidbaar(stelsel, gewichten, MIN_ANONIEM)) return keuze
  }
  return null
}
