import { z } from 'zod'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db } from '@/lib/db/client'
import type { Kenmerk } from '@/lib/instrument/model'
import type { Auditregel } from './schema'

/** Which lines are wanted; what is left out does not limit. */
export type Selectie = Readonly<{
  kenmerk?: Kenmerk | undefined
  /** Null among them stands for lines without anyone. */
  personen?: readonly (string | null)[] | undefined
  vanaf?: Date
  voor?: Date
}>

const ofMeting = ({ gemeenteCode }: AuthorizedGemeente, metingId: string) => ({
  metingId,
  gemeenteCode,
})

function toWhere(access: AuthorizedGemeente, metingId: string, selectie: Selectie) {
  const { kenmerk, personen, vanaf, voor } = selectie
  return {
    ...ofMeting(access, metingId),
    tijdstip: { ...(vanaf && { gte: vanaf }), ...(voor && { lt: voor }) },
    AND: [
      ...(kenmerk ? [{ OR: listOnderwerpen(metingId, kenmerk) }] : []),
      ...(personen
        ? [
            {
              OR: [
                { userId: { in: personen.filter((id) => id !== null) } },
                ...(personen.includes(null) ? [{ userId: null }] : []),
              ],
            },
          ]
        : []),
    ],
  }
}

/** What a line about a kenmerk is about: the kenmerk itself, or one of its questions. */
const listOnderwerpen = (metingId: string, { id, indicatoren }: Kenmerk) => [
  { onderwerp: { in: [id, ...indicatoren.map((indicator) => indicator.id)] } },
  // An ambitie was written under its meting once. In JSON no typed text can hold these quotes.
  { onderwerp: metingId, operatie: 'ambitie:bepalen', details: { contains: `"kenmerk":"${id}"` } },
]

/** How many lines a meting has in this selection. */
export function countRegels(
  access: AuthorizedGemeente,
  metingId: string,
  selectie: Selectie,
): Promise<number> {
  return db().auditregel.count({ where: toWhere(access, metingId, selectie) })
}

/** The lines of a meting in this selection, newest first. */
export function listRegels(
  access: AuthorizedGemeente,
  metingId: string,
  selectie: Selectie,
  { skip, take }: Readonly<{ skip: number; take: number }>,
): Promise<Auditregel[]> {
  return db().auditregel.findMany({
    where: toWhere(access, metingId, selectie),
    orderBy: [{ tijdstip: 'desc' }, { id: 'desc' }],
    skip,
    take,
  })
}

/** One line of a meting; null for one of another meting, and for what is no id at all. */
export async function findRegel(
  access: AuthorizedGemeente,
  metingId: string,
  id: string,
): Promise<Auditregel | null> {
  if (!z.uuid().safeParse(id).success) return null
  return db().auditregel.findFirst({ where: { ...ofMeting(access, metingId), id } })
}

/** Everyone who did something in a meting; null for lines without anyone. */
export async function listUserIds(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<(string | null)[]> {
  const groups = await db().auditregel.groupBy({
    by: ['userId'],
    where: ofMeting(access, metingId),
  })
  return groups.map(({ userId }) => userId)
}

/** The names of these people and of all members of the gemeente; who has no account is left out. */
export async function listNamen(
  access: AuthorizedGemeente,
  userIds: readonly (string | null)[],
): Promise<Record<string, string>> {
  const id = { in: userIds.filter((userId) => userId !== null) }
  const rows = await db().user.findMany({
    where: { OR: [{ id }, { lidmaatschappen: { some: { gemeenteCode: access.gemeenteCode } } }] },
    select: { id: true, name: true },
  })
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

/** What is known of the life of a meting: its start, its snapshots and its reopenings. */
export async function readLevensloop(access: AuthorizedGemeente, metingId: string) {
  const { gemeenteCode } = access
  const [start, momentopnamen, heropeningen] = await Promise.all([
    db().meting.findFirstOrThrow({
      where: { id: metingId, gemeenteCode },
      select: { createdAt: true, createdById: true },
    }),
    db().momentopname.findMany({
      where: { metingId, meting: { gemeenteCode } },
      select: { revisie: true, sha256: true, createdAt: true, createdById: true },
    }),
    db().auditregel.findMany({
      where: { ...ofMeting(access, metingId), operatie: 'meting:heropenen' },
    }),
  ])
  return { start, momentopnamen, heropeningen }
}
