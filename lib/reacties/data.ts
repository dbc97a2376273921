import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import type { Gedeeldlezer } from '@/lib/gedeeld/data'
import type { Antwoord, NieuweReacties, Reactie } from './schema'
import { reactieSchema } from './schema'

const ofGemeente = (access: Gedeeldlezer) =>
  'regioCode' in access
    ? { gemeente: { regioCode: access.regioCode } }
    : { gemeenteCode: access.gemeenteCode }

export type ReactieMetAntwoorden = Readonly<{
  reactie: Reactie
  door: string | null
  antwoorden: readonly Antwoord[]
}>

/** The reactions on one meting with their answers, the oldest first. */
export async function listReacties(
  access: Gedeeldlezer,
  metingId: string,
): Promise<ReactieMetAntwoorden[]> {
  const rows = await db().reactie.findMany({
    where: { metingId, meting: ofGemeente(access) },
    include: {
      user: { select: { name: true } },
      antwoorden: {
        select: { id: true, tekst: true, createdAt: true, user: { select: { name: true } } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ user, antwoorden, ...row }) => ({
    reactie: reactieSchema.parse(row),
    door: user?.name ?? null,
    antwoorden: antwoorden.map(({ user: van, ...rest }) => ({ ...rest, door: van?.name ?? null })),
  }))
}

/** One reaction on a meting, with the number of its answers. @param id an id of a row, checked before */
export async function findReactie(
  access: Gedeeldlezer,
  { metingId, id }: Readonly<{ metingId: string; id: string }>,
  client: Transaction = db(),
): Promise<Readonly<{ reactie: Reactie; antwoorden: number }> | null> {
  const row = await client.reactie.findFirst({
    where: { id, metingId, meting: ofGemeente(access) },
    include: { _count: { select: { antwoorden: true } } },
  })
  if (!row) return null
  const { _count, ...rest } = row
  return { reactie: reactieSchema.parse(rest), antwoorden: _count.antwoorden }
}

/** How many reactions a meting holds. */
export const countReacties = (metingId: string, client: Transaction = db()): Promise<number> =>
  client.reactie.count({ where: { metingId } })

/**
 * Until the transaction ends no other write of the reactions on this meting comes between: an
 * update that changes nothing.
 */
export async function lockReacties(
  transaction: Transaction,
  access: Gedeeldlezer,
  metingId: string,
): Promise<void> {
  await transaction.meting.updateMany({
    where: { id: metingId, ...ofGemeente(access) },
    data: { id: metingId },
  })
}

/** Of each meting of a gemeente how many reactions nobody did anything with yet. */
export async function listNieuweReacties({
  gemeenteCode,
}: AuthorizedGemeente): Promise<NieuweReacties[]> {
  const rows = await db().meting.findMany({
    where: { gemeenteCode, reacties: { some: NIEUW } },
    select: { id: true, naam: true, _count: { select: { reacties: { where: NIEUW } } } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ _count, ...meting }) => ({ meting, aantal: _count.reacties }))
}

const NIEUW = { status: 'gegeven', actieId: null, antwoorden: { none: {} } } as const
