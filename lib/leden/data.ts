import { findGemeente } from '@/lib/gemeenten/data'
import { db, type Transaction } from '@/lib/db/client'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { isId } from '@/lib/invoer/parse'
import { mailMogelijk } from '@/lib/postbus/data'
import { listOpenLinks } from '@/lib/uitnodigingen/data'
import { readLidstand } from './rules'
import type { Ledenlijst, Lid } from './schema'

const collator = new Intl.Collator('nl')

const LID = {
  id: true,
  rol: true,
  userId: true,
  user: { select: { name: true, email: true, gedeactiveerdOp: true } },
} as const

type Row = Readonly<{
  id: string
  rol: string
  userId: string
  user: Readonly<{ name: string; email: string; gedeactiveerdOp: Date | null }>
}>

function toLid(row: Row, userId: string, links: ReadonlyMap<string, Date>): Lid[] {
  const stand = readLidstand(row.rol)
  if (!stand) return []
  const { isUitgenodigd } = stand
  const { name, email, gedeactiveerdOp } = row.user
  return [
    {
      id: row.id,
      email,
      ...stand,
      // Of who has not accepted, an account that exists shows as little as one that is new.
      naam: isUitgenodigd ? null : name,
      linkTot: isUitgenodigd ? (links.get(row.userId) ?? null) : null,
      isGedeactiveerd: !isUitgenodigd && gedeactiveerdOp !== null,
      isUzelf: row.userId === userId,
    },
  ]
}

/** Who belongs to a gemeente, by name, and then who was asked to. */
export async function readLeden(
  { gemeenteCode, userId }: AuthorizedGemeente,
  now: Date,
): Promise<Ledenlijst | null> {
  const [gemeente, rows] = await Promise.all([
    findGemeente(gemeenteCode),
    db().lidmaatschap.findMany({ where: { gemeenteCode }, select: LID }),
  ])
  if (!gemeente) return null
  const ids = rows.map((row) => row.userId)
  const links = await listOpenLinks(ids, { soort: 'gemeente', gemeenteCode }, now)
  const leden = rows.flatMap((row) => toLid(row, userId, links))
  const { code, naam } = gemeente
  return {
    gemeente: { code, naam },
    leden: leden.toSorted(compareLeden),
    mailMogelijk: mailMogelijk(),
  }
}

const compareLeden = (a: Lid, b: Lid) =>
  Number(a.isUitgenodigd) - Number(b.isUitgenodigd) ||
  collator.compare(a.naam ?? a.email, b.naam ?? b.email)

/** A membership of this gemeente as it is stored; null for what is none of it. */
export async function findLidRow(
  client: Transaction,
  { gemeenteCode }: Pick<AuthorizedGemeente, 'gemeenteCode'>,
  lidId: string,
) {
  if (!isId(lidId)) return null
  const row = await client.lidmaatschap.findFirst({
    where: { id: lidId, gemeenteCode },
    select: LID,
  })
  const stand = row && readLidstand(row.rol)
  return row && stand ? { ...row, stand } : null
}

export type LidRow = NonNullable<Awaited<ReturnType<typeof findLidRow>>>

/** Whether there is such a membership of this gemeente. */
export const isLid = async (gemeenteCode: string, lidId: string): Promise<boolean> =>
  (await findLidRow(db(), { gemeenteCode }, lidId)) !== null

/** A coordinator who can sign in: one who was shut out, or never came, leads nothing. */
const WERKEND = {
  rol: 'coordinator',
  user: { gedeactiveerdOp: null, accounts: { some: { password: { not: null } } } },
} as const

/** Which of these gemeenten have no working coordinator beside this account. */
export async function listZonderAnder(
  client: Transaction,
  gemeenteCodes: readonly string[],
  userId: string,
): Promise<string[]> {
  const others = await client.lidmaatschap.findMany({
    where: { gemeenteCode: { in: [...gemeenteCodes] }, userId: { not: userId }, ...WERKEND },
    select: { gemeenteCode: true },
    distinct: ['gemeenteCode'],
  })
  const geleid = new Set(others.map(({ gemeenteCode }) => gemeenteCode))
  return gemeenteCodes.filter((code) => !geleid.has(code))
}

/** Whether a gemeente would be left without a coordinator who can sign in. */
export async function isLaatsteCoordinator(
  client: Transaction,
  gemeenteCode: string,
  { stand, user, userId }: LidRow,
): Promise<boolean> {
  const isWerkend = stand.rol === 'coordinator' && !stand.isUitgenodigd && !user.gedeactiveerdOp
  return isWerkend && (await listZonderAnder(client, [gemeenteCode], userId)).length > 0
}

/**
 * Updates that change nothing: until the transaction ends, no other that takes these gemeenten comes
 * between. One by one and in order, so that two never wait for each other.
 */
export async function lockGemeenten(
  transaction: Transaction,
  gemeenteCodes: readonly string[],
): Promise<void> {
  for (const code of gemeenteCodes.toSorted()) {
    await transaction.gemeente.updateMany({ where: { code }, data: { code } })
  }
}

/** Whether this member is the only coordinator of the gemeente who can sign in. */
export async function isLaatsteLid(gemeenteCode: string, lidId: string): Promise<boolean> {
  const lid = await findLidRow(db(), { gemeenteCode }, lidId)
  return lid !== null && isLaatsteCoordinator(db(), gemeenteCode, lid)
}
