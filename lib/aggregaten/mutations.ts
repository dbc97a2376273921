import { randomUUID } from 'node:crypto'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import type { Db, Transaction } from '@/lib/db/client'
import { renewDeelstand } from '@/lib/deelstand/mutations'
import { listBekend } from '@/lib/delen/data'
import { DEELBAAR, type Deelbaar } from '@/lib/delen/schema'
import { MIN_ANONIEM } from '@/lib/scoring/aggregate'
import type { Oordeel, Oordelen } from '@/lib/scoring/model'
import { momentopnameSchema, type Momentopname } from '@/lib/scoring/momentopname'
import { listGedeeld, type Aggregaatlezer } from './data'
import { chooseBundel } from './rules'
import type { UitkomstKenmerken, UitkomstOordelen } from './schema'

const toKenmerken = ({ resultaat }: Momentopname): UitkomstKenmerken =>
  Object.fromEntries(
    Object.entries(resultaat.kenmerken).map(([id, { status, score, niveau }]) => [
      id,
      { status, score, niveau },
    ]),
  )

const toUitkomstOordeel = (oordeel: Oordeel) =>
  oordeel.soort === 'niveau' ? oordeel.niveau : oordeel.soort === 'nvt' ? 'nvt' : null

function toOordelen(oordelen: Oordelen): UitkomstOordelen {
  const entries = Object.entries(oordelen).flatMap(([id, oordeel]) => {
    const uitkomst = toUitkomstOordeel(oordeel)
    return uitkomst === null ? [] : [[id, uitkomst] as const]
  })
  return Object.fromEntries(entries)
}

/** The row that is derived from a momentopname. */
export function toUitkomstRow(momentopname: Momentopname) {
  const { metingId, revisie, vastgesteldOp, oordelen } = momentopname
  return {
    metingId,
    revisie,
    vastgesteldOp: new Date(vastgesteldOp),
    kenmerken: JSON.stringify(toKenmerken(momentopname)),
    oordelen: JSON.stringify(toOordelen(oordelen)),
  }
}

/** Keeps what the newest momentopname of a meting gave, for aggregates. */
export async function storeUitkomst(
  transaction: Transaction,
  momentopname: Momentopname,
): Promise<void> {
  const { metingId, ...columns } = toUitkomstRow(momentopname)
  await transaction.uitkomst.upsert({
    where: { metingId },
    create: { metingId, ...columns },
    update: columns,
  })
}

/** How many momentopnamen are read at once. */
const PAGE = 100

/**
 * Derives what is missing: of metingen from before this was kept, and of those that a seed put in.
 * @returns how many were made
 */
export async function fillUitkomsten(client: Db | Transaction): Promise<number> {
  let made = 0
  for (;;) {
    const metingen = await client.meting.findMany({
      where: { uitkomst: null, momentopnamen: { some: {} } },
      select: {
        momentopnamen: { select: { inhoud: true }, orderBy: { revisie: 'desc' }, take: 1 },
      },
      take: PAGE,
    })
    const rows = metingen.flatMap(({ momentopnamen }) =>
      momentopnamen.map(({ inhoud }) =>
        toUitkomstRow(momentopnameSchema.parse(JSON.parse(inhoud))),
      ),
    )
    await client.uitkomst.createMany({ data: rows })
    made += rows.length
    if (metingen.length < PAGE) break
  }
  if (made > 0) await renewDeelstand(client)
  return made
}

/** Until the transaction ends nobody else chooses what to share, or bundles, in this regio. */
export const lockRegio = (transaction: Transaction, code: string) =>
  transaction.regio.updateMany({ where: { code }, data: { code } })

/** All bundels of these gemeenten, of those who were in a bundel with them, and so on. */
async function listEerdere(
  transaction: Transaction,
  wachtend: readonly string[],
  deel: Deelbaar,
): Promise<string[][]> {
  let codes = [...wachtend]
  for (;;) {
    const ids = await transaction.bundeling.findMany({
      where: { deel, meting: { gemeenteCode: { in: codes } } },
      select: { bundelId: true },
      distinct: ['bundelId'],
    })
    const rows = await transaction.bundeling.findMany({
      where: { bundelId: { in: ids.map(({ bundelId }) => bundelId) } },
      select: { bundelId: true, meting: { select: { gemeenteCode: true } } },
    })
    const bundels = new Map<string, string[]>()
    for (const { bundelId, meting } of rows) {
      bundels.set(bundelId, [...(bundels.get(bundelId) ?? []), meting.gemeenteCode])
    }
    const found = [...new Set([...codes, ...[...bundels.values()].flat()])]
    if (found.length === codes.length) return [...bundels.values()]
    codes = found
  }
}

type Plek = Readonly<{ regioCode: string; deel: Deelbaar; now: Date }>

/**
 * Gives those who share anonymously in a regio a bundel to count in, once enough of them wait for
 * one with the same version of the instrument. A bundel never changes and never gets new members.
 */
async function bundelDeel(
  transaction: Transaction,
  access: Aggregaatlezer,
  { regioCode, deel, now }: Plek,
): Promise<void> {
  const gedeeld = await listGedeeld(access, { deel, regioCode }, transaction)
  const los = gedeeld.filter(({ vorm, bundel }) => vorm === 'anoniem' && bundel === null)
  if (los.length < MIN_ANONIEM) return
  const ids = los.map(({ metingId }) => metingId)
  const bekend = await listBekend(ids, deel, transaction)
  const wachtend = los.filter(({ metingId }) => !bekend.has(metingId))
  for (const versie of new Set(wachtend.map(({ instrumentversie }) => instrumentversie))) {
    const metingen = wachtend.filter(({ instrumentversie }) => instrumentversie === versie)
    if (metingen.length < MIN_ANONIEM) continue
    const codes = metingen.map(({ gemeente }) => gemeente.code)
    const gekozen = chooseBundel(codes, await listEerdere(transaction, codes, deel))
    if (!gekozen) continue
    const bundelId = randomUUID()
    await transaction.bundeling.createMany({
      data: metingen
        .filter(({ gemeente }) => gekozen.includes(gemeente.code))
        .map(({ metingId, revisie }) => ({
          ...{ bundelId, metingId, revisie, deel },
          createdAt: now,
        })),
    })
  }
}

/** Bundles all parts that are shared anonymously in a regio; after anything that may change them. */
export async function bundelRegio(
  transaction: Transaction,
  access: Aggregaatlezer,
  { regioCode, now }: Readonly<{ regioCode: string; now: Date }>,
): Promise<void> {
  await lockRegio(transaction, regioCode)
  for (const deel of DEELBAAR) await bundelDeel(transaction, access, { regioCode, deel, now })
}

/**
 * The same for the regio of a gemeente, after it changed what it shares or established: others may
 * count from now on, also where it shares nothing itself. Last in a transaction.
 */
export async function bundelGemeente(
  transaction: Transaction,
  access: AuthorizedGemeente,
  now: Date,
): Promise<void> {
  const { regioCode } = await transaction.gemeente.findUniqueOrThrow({
    where: { code: access.gemeenteCode },
    select: { regioCode: true },
  })
  await bundelRegio(transaction, access, { regioCode, now })
  await renewDeelstand(transaction)
}
