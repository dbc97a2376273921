import { z } from 'zod'
import type {
  AuthorizedBeheer,
  AuthorizedGemeente,
  AuthorizedLand,
  AuthorizedRegio,
} from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import type { Deelbaar } from '@/lib/delen/schema'
import { pickEerste } from './rules'
import {
  uitkomstKenmerkenSchema,
  uitkomstOordelenSchema,
  type GedeeldeMeting,
  type Grootteklasse,
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
  /** Only metingen that were established in this year, in UTC; the newest of all otherwise. */
  jaar?: number
}>

/** Whoever asks may see aggregates; what comes out must be aggregated, or shown by its `vorm`. */
export type Aggregaatlezer =
  AuthorizedGemeente | AuthorizedRegio | AuthorizedLand | AuthorizedBeheer | 'openbaar'

const vormSchema = z.enum(['anoniem', 'herkenbaar'])

function toGemeenteWhere({ regioCode, provincie, grootte, fictief }: Groepsvraag) {
  return {
    ...(regioCode !== undefined && { regioCode }),
    ...(provincie !== undefined && { provincie }),
    ...(fictief !== undefined && { fictief }),
    ...(grootte && {
      inwoners: { gte: grootte.van, ...(grootte.tot !== null && { lt: grootte.tot }) },
    }),
  }
}

function toJaarWhere(jaar: number | undefined) {
  if (jaar === undefined) return {}
  const van = new Date(Date.UTC(jaar, 0, 1))
  return { vastgesteldOp: { gte: van, lt: new Date(Date.UTC(jaar + 1, 0, 1)) } }
}

/** The metingen that count now, without what came out of them. */
async function listTellendeIds(vraag: Groepsvraag, client: Transaction) {
  const { deel, jaar } = vraag
  const rows = await client.uitkomst.findMany({
    where: {
      ...toJaarWhere(jaar),
      meting: {
        status: 'vastgesteld',
        gemeente: toGemeenteWhere(vraag),
        deling: { [deel]: { in: [...vormSchema.options] } },
      },
    },
    select: { metingId: true, meting: { select: { gemeenteCode: true } } },
    orderBy: [{ vastgesteldOp: 'desc' }, { metingId: 'desc' }],
  })
  const flat = rows.map(({ metingId, meting: { gemeenteCode } }) => ({ metingId, gemeenteCode }))
  return pickEerste(flat).map(({ metingId }) => metingId)
}

/**
 * Of every gemeente in a group the newest meting that is established now and shared (scoring §12).
 * The cost grows with the gemeenten of the group, and a little with their years; participants and
 * answers are not read.
 */
export async function listGedeeld(
  _access: Aggregaatlezer,
  vraag: Groepsvraag,
  client: Transaction = db(),
): Promise<GedeeldeMeting[]> {
  const { deel } = vraag
  const rows = await client.meting.findMany({
    where: { id: { in: await listTellendeIds(vraag, client) } },
    select: {
      id: true,
      revisie: true,
      instrumentversie: true,
      gemeente: {
        select: { code: true, naam: true, regioCode: true, provincie: true, inwoners: true },
      },
      deling: { select: { [deel]: true } },
      uitkomst: { select: { vastgesteldOp: true, kenmerken: true } },
      bundelingen: { where: { deel }, select: { bundelId: true, revisie: true } },
    },
    orderBy: { gemeenteCode: 'asc' },
  })
  const found = rows.map(({ bundelingen, ...row }) => ({
    ...row,
    bundelId: bundelingen.find(({ revisie }) => revisie === row.revisie)?.bundelId ?? null,
  }))
  const leden = await countLeden(
    found.flatMap(({ bundelId }) => bundelId ?? []),
    client,
  )
  return found.flatMap(
    ({ id, revisie, instrumentversie, gemeente, deling, uitkomst, bundelId }) => {
      if (!deling || !uitkomst) return []
      const { vastgesteldOp, kenmerken } = uitkomst
      return {
        ...{ gemeente, metingId: id, revisie, instrumentversie, vastgesteldOp },
        vorm: vormSchema.parse((deling as Record<string, unknown>)[deel]),
        bundel: bundelId === null ? null : { id: bundelId, leden: leden.get(bundelId) ?? 0 },
        kenmerken: uitkomstKenmerkenSchema.parse(JSON.parse(kenmerken)),
      }
    },
  )
}

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
