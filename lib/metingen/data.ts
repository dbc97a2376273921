import { z } from 'zod'
import type { AuthorizedDeelnemer, AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { PERSPECTIEVEN, type Perspectief } from '@/lib/instrument/model'
import { momentopnameSchema, type Momentopname, type Spreiding } from '@/lib/scoring/momentopname'
import type { Ambities } from '@/lib/scoring/model'
import {
  ambitieInputSchema,
  metingSchema,
  RONDE_HEROPEND,
  type Meting,
  type StandApart,
} from './schema'

/**
 * A meting by id, whoever owns it: only for the authorisation step, which checks its owner.
 * @param metingId as it came in: what is no id at all never reaches the database
 */
export async function findMeting(metingId: string): Promise<Meting | null> {
  if (!z.uuid().safeParse(metingId).success) return null
  const row = await db().meting.findUnique({ where: { id: metingId } })
  return row && metingSchema.parse(row)
}

/** The meting as it is within a transaction: it may have changed since it was authorised. */
export async function readMeting(
  transaction: Transaction,
  { gemeenteCode }: AuthorizedGemeente,
  metingId: string,
): Promise<Meting> {
  const where = { id: metingId, gemeenteCode }
  return metingSchema.parse(await transaction.meting.findFirstOrThrow({ where }))
}

/** All metingen of a gemeente, newest first. */
export async function listMetingen(access: AuthorizedGemeente): Promise<Meting[]> {
  const rows = await db().meting.findMany({
    where: { gemeenteCode: access.gemeenteCode },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => metingSchema.parse(row))
}

/** The newest snapshot of a meting, also when the meting was reopened since. */
export async function findMomentopname(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<Momentopname | null> {
  const row = await db().momentopname.findFirst({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode } },
    orderBy: { revisie: 'desc' },
  })
  return row && momentopnameSchema.parse(JSON.parse(row.inhoud))
}

/** What the snapshots of all revisions show of how the answers lie, by indicator; oldest first. */
export async function listSpreidingen(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Readonly<Record<string, Spreiding>>[]> {
  const rows = await client.momentopname.findMany({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode } },
    select: { inhoud: true },
    orderBy: { revisie: 'asc' },
  })
  return rows.map(({ inhoud }) => momentopnameSchema.parse(JSON.parse(inhoud)).spreiding ?? {})
}

/** When a meting was last established, without reading its snapshot; null when it never was. */
export async function findVastgesteldOp(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<Date | null> {
  const row = await db().momentopname.findFirst({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode } },
    select: { createdAt: true },
    orderBy: { revisie: 'desc' },
  })
  return row?.createdAt ?? null
}

/** What the gemeente wants to reach, by kenmerk. */
export async function readAmbities(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Ambities> {
  const rows = await client.ambitie.findMany({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode } },
    select: { kenmerkId: true, niveau: true, prioriteit: true, jaar: true },
  })
  return Object.fromEntries(
    rows.map(({ kenmerkId, jaar, ...rest }) => [
      kenmerkId,
      ambitieInputSchema.parse({ ...rest, ...(jaar !== null && { jaar }) }),
    ]),
  )
}

/**
 * Takes the meting for one write: until the transaction ends no other write of it comes between,
 * and it cannot be established meanwhile.
 * @returns false when the meting is not open
 */
export async function lockOpenMeting(
  transaction: Transaction,
  access: AuthorizedGemeente,
  metingId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.meting.updateMany({
    where: { id: metingId, gemeenteCode: access.gemeenteCode, status: 'open' },
    data: { stand: { increment: 1 }, updatedAt: now },
  })
  return count === 1
}

/**
 * Takes the meting for one answer of a participant, as `lockOpenMeting` does for the rest.
 * @returns false when the round of answers is over (see `isRondeOpen`)
 */
export async function lockOpenRonde(
  transaction: Transaction,
  access: AuthorizedGemeente | AuthorizedDeelnemer,
  metingId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.meting.updateMany({
    where: {
      id: metingId,
      gemeenteCode: access.gemeenteCode,
      status: 'open',
      rondeGeslotenOp: null,
      OR: [{ rondeTot: null }, { rondeTot: { gt: now } }],
    },
    data: { stand: { increment: 1 }, updatedAt: now },
  })
  return count === 1
}

/** The indicators whose provisional judgement was accepted without a conversation about it. */
export async function listOvergenomen(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<string[]> {
  const rows = await client.oordeel.findMany({
    where: { metingId, meting: { gemeenteCode: access.gemeenteCode }, overgenomen: true },
    select: { indicatorId: true },
    orderBy: { indicatorId: 'asc' },
  })
  return rows.map(({ indicatorId }) => indicatorId)
}

/**
 * Whether people without an account were asked for their answers: invited by e-mail, come by an
 * open link, or welcome by one that still works.
 */
export async function hasGenodigden(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<boolean> {
  const row = await client.meting.findFirst({
    where: {
      id: metingId,
      gemeenteCode: access.gemeenteCode,
      OR: [
        { deelnemers: { some: { userId: null } } },
        { openLinks: { some: { ingetrokkenOp: null } } },
      ],
    },
    select: { id: true },
  })
  return row !== null
}

/** When the round of answers was opened again, the last time first. */
export async function listRondeHeropend(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Date[]> {
  const rows = await client.auditregel.findMany({
    where: { metingId, gemeenteCode: access.gemeenteCode, onderwerp: RONDE_HEROPEND },
    orderBy: { tijdstip: 'desc' },
    select: { tijdstip: true },
  })
  return rows.map(({ tijdstip }) => tijdstip)
}

/** How many people gave answers, by perspectief; nothing for a perspectief without any. */
export async function countDeelnemers(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Partial<Record<Perspectief, number>>> {
  const groups = await client.deelnemer.groupBy({
    by: ['perspectief'],
    where: {
      metingId,
      meting: { gemeenteCode: access.gemeenteCode },
      antwoorden: { some: { soort: { not: 'open' } } },
    },
    _count: true,
  })
  return Object.fromEntries(
    groups.map(({ perspectief, _count }) => [z.enum(PERSPECTIEVEN).parse(perspectief), _count]),
  )
}

/** How far a meting `ieder-apart` is. */
export async function readStandApart(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<StandApart> {
  const ofMeting = { metingId, meting: { gemeenteCode: access.gemeenteCode } }
  const deelnemer = { ...ofMeting, ingetrokkenOp: null }
  const gegeven = { soort: { not: 'open' } }
  const [deelnemers, begonnen, vastgelegd, antwoorden] = await Promise.all([
    db().deelnemer.count({ where: deelnemer }),
    db().deelnemer.count({ where: { ...deelnemer, antwoorden: { some: gegeven } } }),
    db().oordeel.findMany({ where: { ...ofMeting, ...gegeven }, select: { indicatorId: true } }),
    db().antwoord.groupBy({
      by: ['indicatorId', 'soort'],
      where: { deelnemer: ofMeting, ...gegeven },
      _count: true,
    }),
  ])
  const recorded = new Set(vastgelegd.map(({ indicatorId }) => indicatorId))
  const count = (id: string, soort: string) =>
    antwoorden.find((group) => group.indicatorId === id && group.soort === soort)?._count ?? 0
  // As scoring §3 has it: any level gives a provisional judgement, and so does a majority of nvt.
  const voorlopig = [...new Set(antwoorden.map(({ indicatorId }) => indicatorId))].filter(
    (id) =>
      !recorded.has(id) && (count(id, 'niveau') > 0 || count(id, 'nvt') > count(id, 'weet-niet')),
  )
  return { deelnemers, begonnen, vastgelegd: recorded.size, voorlopig: voorlopig.length }
}
