import { z } from 'zod'
import type {
  AuthorizedBeheer,
  AuthorizedGemeente,
  AuthorizedLand,
  AuthorizedRegio,
} from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { DEELBAAR, type Deelbaar } from '@/lib/delen/schema'
import { bestaandIn } from '@/lib/gemeenten/rules'
import { toJaar } from '@/lib/invoer/datum'
import {
  countCellen,
  GEDEELDE_VORMEN,
  isGedeeld,
  pickEerste,
  restoreRows,
  toGedeeldeMeting,
  type Terugweg,
} from './rules'
import {
  behoefteCelSchema,
  signaalCelSchema,
  uitkomstOordelenSchema,
  type BehoefteCel,
  type Behoefteregel,
  type GedeeldeCellen,
  type GedeeldeMeting,
  type Grootteklasse,
  type SignaalCel,
  type Signaalregel,
  type Telling,
  type UitkomstOordelen,
} from './schema'

/** Which gemeenten, and of which year; made-up ones only ever stand among made-up ones. */
export type Groepsvraag = Readonly<{
  /** What was shared. */
  deel: Deelbaar
  regioCode?: string
  provincie?: string
  grootte?: Grootteklasse
  fictief?: boolean
  /** Only these. */
  gemeenteCodes?: readonly string[]
  /** Only metingen that were established in this year, in UTC; the newest of all otherwise. */
  jaar?: number
}>

type Groep = Omit<Groepsvraag, 'deel'>

/** Whoever asks may see aggregates; what comes out must be aggregated, or shown by its `vorm`. */
export type Aggregaatlezer =
  AuthorizedGemeente | AuthorizedRegio | AuthorizedLand | AuthorizedBeheer | 'openbaar'

function toGemeenteWhere(vraag: Groep) {
  const { regioCode, provincie, grootte, fictief, gemeenteCodes, jaar } = vraag
  return {
    // After a herindeling the gemeente that goes on counts, in its own metingen.
    ...bestaandIn(jaar ?? toJaar(new Date())),
    ...(gemeenteCodes && { code: { in: [...gemeenteCodes] } }),
    ...(regioCode !== undefined && { regioCode }),
    ...(provincie !== undefined && { provincie }),
    ...(fictief !== undefined && { fictief }),
    ...(grootte && {
      inwoners: { gte: grootte.van, ...(grootte.tot !== null && { lt: grootte.tot }) },
    }),
  }
}

/** Made from a momentopname, in the year that is asked for. */
function toUitkomstWhere(jaar: number | undefined) {
  if (jaar === undefined) return { isNot: null }
  const van = new Date(Date.UTC(jaar, 0, 1))
  return { vastgesteldOp: { gte: van, lt: new Date(Date.UTC(jaar + 1, 0, 1)) } }
}

const DEEL_KOLOMMEN = { resultaat: true, behoeften: true, plan: true, signalen: true } as const

/** Of each part the metingen that count now, without what came out of them. */
async function listTellendeIds(
  { delen, ...vraag }: Groep & Readonly<{ delen: readonly Deelbaar[] }>,
  client: Transaction,
): Promise<ReadonlyMap<Deelbaar, ReadonlySet<string>>> {
  const rows = await client.meting.findMany({
    where: {
      status: 'vastgesteld',
      gemeente: toGemeenteWhere(vraag),
      deling: { OR: delen.map((deel) => ({ [deel]: { in: GEDEELDE_VORMEN } })) },
      uitkomst: toUitkomstWhere(vraag.jaar),
    },
    select: { id: true, gemeenteCode: true, deling: { select: DEEL_KOLOMMEN } },
    orderBy: [{ uitkomst: { vastgesteldOp: 'desc' } }, { id: 'desc' }],
  })
  const listIds = (deel: Deelbaar) =>
    pickEerste(rows.filter(({ deling }) => isGedeeld(deling?.[deel]))).map(({ id }) => id)
  return new Map(delen.map((deel) => [deel, new Set(listIds(deel))]))
}

/**
 * Of every gemeente in a group the newest meting that is established now and shared (scoring §12).
 * The cost grows with the gemeenten of the group, and a little with their years; participants and
 * answers are not read.
 */
export async function listGedeeld(
  access: Aggregaatlezer,
  { deel, ...vraag }: Groepsvraag,
  client: Transaction = db(),
): Promise<GedeeldeMeting[]> {
  return (await readGedeeld(access, { ...vraag, delen: [deel] }, client)).get(deel) ?? []
}

/** The same for all parts, for hardly more than one of them costs. */
export async function listGedeeldPerDeel(
  access: Aggregaatlezer,
  vraag: Groep,
): Promise<Readonly<Record<Deelbaar, readonly GedeeldeMeting[]>>> {
  const found = await readGedeeld(access, { ...vraag, delen: DEELBAAR }, db())
  const of = (deel: Deelbaar) => found.get(deel) ?? []
  return {
    resultaat: of('resultaat'),
    behoeften: of('behoeften'),
    plan: of('plan'),
    signalen: of('signalen'),
  }
}

async function readGedeeld(
  _access: Aggregaatlezer,
  vraag: Groep & Readonly<{ delen: readonly Deelbaar[] }>,
  client: Transaction,
): Promise<ReadonlyMap<Deelbaar, GedeeldeMeting[]>> {
  const { delen } = vraag
  const ids = await listTellendeIds(vraag, client)
  const rows = await readMetingen(
    [...new Set([...ids.values()].flatMap((set) => [...set]))],
    client,
  )
  const leden = await countLeden(
    rows.flatMap(({ bundelingen }) => bundelingen.map(({ bundelId }) => bundelId)),
    client,
  )
  return new Map(
    delen.map((deel) => [
      deel,
      rows.flatMap((row) =>
        ids.get(deel)?.has(row.id) ? (toGedeeldeMeting(row, deel, leden) ?? []) : [],
      ),
    ]),
  )
}

const readMetingen = (ids: readonly string[], client: Transaction) =>
  client.meting.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      revisie: true,
      instrumentversie: true,
      gemeente: {
        select: { code: true, naam: true, regioCode: true, provincie: true, inwoners: true },
      },
      deling: { select: DEEL_KOLOMMEN },
      uitkomst: { select: { vastgesteldOp: true, kenmerken: true } },
      bundelingen: { select: { deel: true, bundelId: true, revisie: true } },
    },
    orderBy: { gemeenteCode: 'asc' },
  })

/** How many metingen each bundel was made of, also of those that no longer count. */
async function countLeden(bundelIds: readonly string[], client: Transaction) {
  const groups = await client.bundeling.groupBy({
    by: ['bundelId'],
    where: { bundelId: { in: [...new Set(bundelIds)] } },
    _count: true,
  })
  return new Map(groups.map(({ bundelId, _count }) => [bundelId, _count]))
}

/** The judgements of these metingen, as far as a lens needs them; by meting. */
export async function listUitkomstOordelen(
  _access: Aggregaatlezer,
  metingIds: readonly string[],
): Promise<ReadonlyMap<string, UitkomstOordelen>> {
  const rows = await db().uitkomst.findMany({
    where: { metingId: { in: [...metingIds] } },
    select: { metingId: true, oordelen: true },
  })
  return new Map(
    rows.map(({ metingId, oordelen }) => [
      metingId,
      uitkomstOordelenSchema.parse(JSON.parse(oordelen)),
    ]),
  )
}

/**
 * Of the metingen that share this part anonymously in a bundel, since when. What they say counts as
 * it was at that moment: a change afterwards would show by itself in every aggregate.
 */
async function listBevroren(metingIds: readonly string[], deel: Deelbaar) {
  const rows = await db().bundeling.findMany({
    where: { deel, metingId: { in: [...metingIds] }, meting: { deling: { [deel]: 'anoniem' } } },
    select: {
      metingId: true,
      revisie: true,
      createdAt: true,
      meting: { select: { revisie: true } },
    },
  })
  return new Map(
    rows
      .filter(({ revisie, meting }) => revisie === meting.revisie)
      .map(({ metingId, createdAt }) => [metingId, createdAt]),
  )
}

type Wijziging = Readonly<{ metingId: string; kenmerkId: string; details: unknown }>

/** What changed in the needs and signals of metingen since they were bundled, newest first. */
async function listWijzigingen(bevroren: ReadonlyMap<string, Date>): Promise<Wijziging[]> {
  if (bevroren.size === 0) return []
  const eerste = new Date(Math.min(...[...bevroren.values()].map((date) => date.valueOf())))
  const rows = await db().auditregel.findMany({
    where: {
      metingId: { in: [...bevroren.keys()] },
      operatie: 'behoefte:bepalen',
      tijdstip: { gt: eerste },
    },
    select: { metingId: true, onderwerp: true, tijdstip: true, details: true },
    orderBy: [{ tijdstip: 'desc' }, { id: 'desc' }],
  })
  return rows.flatMap(({ metingId, onderwerp, tijdstip, details }) => {
    const sinds = metingId === null ? undefined : bevroren.get(metingId)
    return metingId !== null && sinds && tijdstip > sinds
      ? [{ metingId, kenmerkId: onderwerp, details: JSON.parse(details) as unknown }]
      : []
  })
}

type Opgave<Regel> = Readonly<{ id: string; regel: Regel }>

/** The stored rows, those of bundels as they were when the bundel was made. */
async function restoreOpgaven<Regel extends Readonly<{ metingId: string }>>(
  stored: readonly Opgave<Regel>[],
  bevroren: ReadonlyMap<string, Date>,
  toTerugweg: (wijziging: Wijziging) => Terugweg<Regel> | null,
): Promise<Regel[]> {
  const terug = (await listWijzigingen(bevroren)).flatMap((each) => toTerugweg(each) ?? [])
  return restoreRows(new Map(stored.map(({ id, regel }) => [id, regel])), terug)
}

const behoefteWijziging = z.object({
  behoefte: z.string(),
  van: behoefteCelSchema.omit({ kenmerkId: true }).nullable(),
})
const signaalWijziging = z.object({
  signaal: z.string(),
  van: signaalCelSchema.omit({ kenmerkId: true }).nullable(),
})

/** What these metingen need; which of them count, `listGedeeld` with `selectTellend` says. */
export async function listBehoefteregels(
  _access: Aggregaatlezer,
  metingIds: readonly string[],
): Promise<Behoefteregel[]> {
  const rows = await db().behoefte.findMany({
    where: { metingId: { in: [...metingIds] } },
    select: { id: true, metingId: true, kenmerkId: true, soort: true, urgentie: true },
  })
  const stored = rows.map(({ id, metingId, ...cel }) => ({
    id,
    regel: { metingId, ...behoefteCelSchema.parse(cel) },
  }))
  const bevroren = await listBevroren(metingIds, 'behoeften')
  return restoreOpgaven(stored, bevroren, ({ metingId, kenmerkId, details }) => {
    const parsed = behoefteWijziging.safeParse(details)
    if (!parsed.success) return null
    const { behoefte, van } = parsed.data
    return { id: behoefte, van: van && { metingId, kenmerkId, ...van } }
  })
}

/** For whom these metingen have a signal; with its text only where it is shared by name. */
export async function listSignaalregels(
  _access: Aggregaatlezer,
  metingIds: readonly string[],
): Promise<Signaalregel[]> {
  const rows = await db().signaal.findMany({
    where: { metingId: { in: [...metingIds] } },
    select: {
      ...{ id: true, metingId: true, kenmerkId: true, partij: true, tekst: true },
      meting: { select: { deling: { select: { signalen: true } } } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const stored = rows.map(({ id, metingId, tekst, meting, ...cel }) => {
    const isMetNaam = meting.deling?.signalen === 'herkenbaar'
    const regel = { metingId, ...signaalCelSchema.parse(cel), tekst: isMetNaam ? tekst : null }
    return { id, regel }
  })
  const bevroren = await listBevroren(metingIds, 'signalen')
  return restoreOpgaven(stored, bevroren, ({ metingId, kenmerkId, details }) => {
    const parsed = signaalWijziging.safeParse(details)
    if (!parsed.success) return null
    const { signaal, van } = parsed.data
    return { id: signaal, van: van && { metingId, kenmerkId, ...van, tekst: null } }
  })
}

/** How many of these gemeenten need what. @param gedeeld those that share their needs */
export async function listBehoefteTellingen(
  access: Aggregaatlezer,
  gedeeld: readonly GedeeldeMeting[],
): Promise<Telling<BehoefteCel>> {
  const regels = await listBehoefteregels(access, gedeeld.map(toMetingId))
  const toCel = ({ kenmerkId, soort, urgentie }: Behoefteregel) => ({ kenmerkId, soort, urgentie })
  return countCellen(addCellen(gedeeld, regels, toCel))
}

/** How many of these gemeenten have a signal for whom. @param gedeeld those that share signals */
export async function listSignaalTellingen(
  access: Aggregaatlezer,
  gedeeld: readonly GedeeldeMeting[],
): Promise<Telling<SignaalCel>> {
  const regels = await listSignaalregels(access, gedeeld.map(toMetingId))
  const toCel = ({ kenmerkId, partij }: Signaalregel) => ({ kenmerkId, partij })
  return countCellen(addCellen(gedeeld, regels, toCel))
}

const toMetingId = ({ metingId }: GedeeldeMeting) => metingId

function addCellen<Regel extends { metingId: string }, Cel>(
  gedeeld: readonly GedeeldeMeting[],
  regels: readonly Regel[],
  toCel: (regel: Regel) => Cel,
): GedeeldeCellen<Cel>[] {
  const cellen = new Map<string, Map<string, Cel>>()
  for (const regel of regels) {
    const cel = toCel(regel)
    const found = cellen.get(regel.metingId) ?? new Map<string, Cel>()
    cellen.set(regel.metingId, found.set(JSON.stringify(cel), cel))
  }
  return gedeeld.map((meting) => ({
    meting,
    cellen: [...(cellen.get(meting.metingId)?.values() ?? [])],
  }))
}
