import { z } from 'zod'
import { uitkomstKenmerkenSchema } from '@/lib/aggregaten/schema'
import type { AuthorizedGemeente, AuthorizedRegio } from '@/lib/authz/access'
import { behoefteSchema } from '@/lib/behoeften/schema'
import { db, type Transaction } from '@/lib/db/client'
import { delingSchema, NIETS_GEDEELD, type Delingskeuze } from '@/lib/delen/schema'
import { bestaandIn } from '@/lib/gemeenten/rules'
import { toDatum, toJaar } from '@/lib/invoer/datum'
import { ACTIE_STATUSSEN } from '@/lib/plan/schema'
import { momentopnameSchema, type Momentopname } from '@/lib/scoring/momentopname'
import { signaalSchema } from '@/lib/signalen/schema'
import { selectMetNaam } from './rules'
import type { MetingNaam, Voorbereiding } from './schema'

/** Who may read what is shared by name: an adviseur of the regio, and the gemeente that shares. */
export type Gedeeldlezer = AuthorizedRegio | AuthorizedGemeente

const ownedBy = (access: Gedeeldlezer) =>
  'regioCode' in access
    ? { gemeente: { regioCode: access.regioCode } }
    : { gemeenteCode: access.gemeenteCode }

/** A gemeente of the regio, or the own one, with where it belongs; null for any other. */
export async function findDeler(access: Gedeeldlezer, gemeenteCode: string) {
  return db().gemeente.findFirst({
    where: {
      code: gemeenteCode,
      ...('regioCode' in access
        ? { regioCode: access.regioCode }
        : { AND: { code: access.gemeenteCode } }),
    },
    select: {
      code: true,
      naam: true,
      fictief: true,
      regio: { select: { code: true, naam: true } },
    },
  })
}
export type Deler = NonNullable<Awaited<ReturnType<typeof findDeler>>>

/** An established meting with what is chosen for it; never shown before that choice is applied. */
export type Kandidaat = MetingNaam &
  Readonly<{
    instrumentversie: string
    keuze: Delingskeuze
    /** In which it counts: the year in UTC. */
    jaar: number
  }>

/**
 * Every meting of a gemeente that is established now, newest first; none of one that is gone since
 * a herindeling, since nobody may be left there to take back what it shared.
 */
export async function listVastgesteld(
  access: Gedeeldlezer,
  gemeenteCode: string,
  client: Transaction = db(),
): Promise<Kandidaat[]> {
  const rows = await client.meting.findMany({
    where: {
      ...{ gemeenteCode, status: 'vastgesteld', uitkomst: { isNot: null } },
      AND: [{ gemeente: bestaandIn(toJaar(new Date())) }, ownedBy(access)],
    },
    select: {
      id: true,
      naam: true,
      instrumentversie: true,
      deling: true,
      uitkomst: { select: { vastgesteldOp: true } },
    },
    orderBy: [{ uitkomst: { vastgesteldOp: 'desc' } }, { id: 'desc' }],
  })
  return rows.flatMap(({ uitkomst, deling, ...row }) =>
    uitkomst
      ? [
          {
            ...row,
            datum: toDatum(uitkomst.vastgesteldOp),
            jaar: uitkomst.vastgesteldOp.getUTCFullYear(),
            keuze: deling ? delingSchema.parse(deling) : NIETS_GEDEELD,
          },
        ]
      : [],
  )
}

/** A meting of which an adviseur sees something by name now, by `selectMetNaam`; null for any other. */
export async function findMetNaam(
  access: Gedeeldlezer,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
  client: Transaction = db(),
): Promise<Kandidaat | null> {
  const vastgesteld = await listVastgesteld(access, gemeenteCode, client)
  return selectMetNaam(vastgesteld).find(({ id }) => id === metingId) ?? null
}

/** Whether someone is an adviseur still; until the transaction ends nobody takes it away. */
export async function lockAdviseurschap(
  transaction: Transaction,
  { userId, regioCode }: AuthorizedRegio,
): Promise<boolean> {
  const { count } = await transaction.adviseurschap.updateMany({
    where: { userId, regioCode },
    data: { regioCode },
  })
  return count > 0
}

const ofMeting = (access: Gedeeldlezer, metingId: string) => ({
  metingId,
  meting: ownedBy(access),
})

/** What came out of metingen on each kenmerk, by meting. */
export async function readUitkomsten(access: Gedeeldlezer, metingIds: readonly string[]) {
  const rows = await db().uitkomst.findMany({
    where: { metingId: { in: [...metingIds] }, meting: ownedBy(access) },
    select: { metingId: true, kenmerken: true },
  })
  return new Map(
    rows.map(({ metingId, kenmerken }) => [
      metingId,
      uitkomstKenmerkenSchema.parse(JSON.parse(kenmerken)),
    ]),
  )
}

const behoefteRij = behoefteSchema.pick({ kenmerkId: true, soort: true, urgentie: true })

/** Which support a gemeente asks for; without its explanation, which is not shared. */
export async function listBehoeften(access: Gedeeldlezer, metingId: string) {
  const rows = await db().behoefte.findMany({
    where: ofMeting(access, metingId),
    select: { kenmerkId: true, soort: true, urgentie: true },
  })
  return rows.map((row) => behoefteRij.parse(row))
}

const signaalRij = signaalSchema.omit({ versie: true })

/** What a gemeente cannot solve by itself, by kenmerk. */
export async function listSignalen(access: Gedeeldlezer, metingId: string) {
  const rows = await db().signaal.findMany({
    where: ofMeting(access, metingId),
    select: { id: true, kenmerkId: true, partij: true, tekst: true },
    orderBy: [{ kenmerkId: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => signaalRij.parse(row))
}

const actieRij = z.object({
  id: z.string(),
  titel: z.string(),
  kenmerkId: z.string(),
  metingId: z.string().nullable(),
  instrumentversie: z.string(),
  start: z.string().nullable(),
  eind: z.string().nullable(),
  status: z.enum(ACTIE_STATUSSEN),
  createdAt: z.date(),
})

/** The verbeterplan of a gemeente: of each action only what is shared. */
export async function listActies(access: Gedeeldlezer, gemeenteCode: string) {
  const rows = await db().actie.findMany({
    where: { AND: [{ gemeenteCode }, ownedBy(access)] },
    select: {
      id: true,
      titel: true,
      kenmerkId: true,
      metingId: true,
      instrumentversie: true,
      start: true,
      eind: true,
      status: true,
      createdAt: true,
    },
  })
  return rows.map((row) => actieRij.parse(row))
}

/** The gemeente and regio of a meting, for the step that checks who is asking. */
export async function findPlek(
  metingId: string,
): Promise<Readonly<{ gemeenteCode: string; regioCode: string }> | null> {
  const row = await db().meting.findUnique({
    where: { id: metingId },
    select: { gemeenteCode: true, gemeente: { select: { regioCode: true } } },
  })
  return row && { gemeenteCode: row.gemeenteCode, regioCode: row.gemeente.regioCode }
}

/** The newest snapshot of a meting. */
export async function findMomentopname(
  access: Gedeeldlezer,
  metingId: string,
): Promise<Momentopname | null> {
  const row = await db().momentopname.findFirst({
    where: ofMeting(access, metingId),
    select: { inhoud: true },
    orderBy: { revisie: 'desc' },
  })
  return row && momentopnameSchema.parse(JSON.parse(row.inhoud))
}

/** What this adviseur wrote to prepare a conversation; null when nothing yet. */
export async function findVoorbereiding(
  { userId }: AuthorizedRegio,
  metingId: string,
  client: Transaction = db(),
): Promise<Voorbereiding | null> {
  return client.voorbereiding.findUnique({
    where: { metingId_userId: { metingId, userId } },
    select: { notities: true, vragen: true, aanbod: true, versie: true },
  })
}
