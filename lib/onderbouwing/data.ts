import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { findIndicator } from '@/lib/instrument/find'
import { searchStukken } from './rules'
import {
  stukSchema,
  type BibliotheekKeuze,
  type Gebruik,
  type Stuk,
  type StukMetGebruik,
  type Vraagplek,
} from './schema'

const KOPPELINGEN = {
  koppelingen: {
    select: {
      indicatorId: true,
      meting: {
        select: {
          id: true,
          naam: true,
          instrumentversie: true,
          _count: { select: { momentopnamen: true } },
        },
      },
    },
    // These ids follow the clock.
    orderBy: { id: 'asc' },
  },
} as const

const NIEUWSTE_EERST = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

type Koppeling = Readonly<{
  indicatorId: string
  meting: Readonly<{
    id: string
    naam: string
    instrumentversie: string
    _count: Readonly<{ momentopnamen: number }>
  }>
}>

function toGebruik({ indicatorId, meting }: Koppeling): Gebruik {
  const indicator = findIndicator(requireInstrument(meting.instrumentversie), indicatorId)
  return {
    metingId: meting.id,
    metingNaam: meting.naam,
    isVastgelegd: meting._count.momentopnamen > 0,
    indicatorId,
    stelling: indicator?.stelling ?? indicatorId,
  }
}

/** The whole library of a gemeente, newest first, each piece with where it is used. */
export async function listBibliotheek(access: AuthorizedGemeente): Promise<StukMetGebruik[]> {
  const rows = await db().onderbouwing.findMany({
    where: { gemeenteCode: access.gemeenteCode },
    include: KOPPELINGEN,
    orderBy: NIEUWSTE_EERST,
  })
  return rows.map(({ koppelingen, ...row }) => ({
    stuk: stukSchema.parse(row),
    gebruik: koppelingen.map(toGebruik),
  }))
}

/** The pieces with one question, newest first. */
export async function listBijVraag(
  { gemeenteCode }: AuthorizedGemeente,
  { metingId, indicatorId }: Vraagplek,
): Promise<Stuk[]> {
  const rows = await db().onderbouwing.findMany({
    where: { gemeenteCode, koppelingen: { some: { metingId, indicatorId } } },
    orderBy: NIEUWSTE_EERST,
  })
  return rows.map((row) => stukSchema.parse(row))
}

/** The newest pieces that are not with a question yet and fit what is searched, at most `max`. */
export async function listKeuze(
  { gemeenteCode }: AuthorizedGemeente,
  { metingId, indicatorId }: Vraagplek,
  { zoek, max }: Readonly<{ zoek: string; max: number }>,
): Promise<BibliotheekKeuze> {
  const where = { gemeenteCode, koppelingen: { none: { metingId, indicatorId } } }
  const totaal = await db().onderbouwing.count({ where })
  const ids = zoek.trim() === '' ? null : await searchIds(where, zoek)
  const rows = await db().onderbouwing.findMany({
    where: { ...where, ...(ids && { id: { in: ids.slice(0, max) } }) },
    orderBy: NIEUWSTE_EERST,
    take: max,
  })
  const stukken = rows.map((row) => stukSchema.parse(row))
  return { stukken, totaal, gevonden: ids?.length ?? totaal, zoek }
}

/**
 * The ids of the pieces that fit, newest first. Only what is searched in is read: databases differ
 * in how they compare capitals, and none of them looks past accents.
 */
async function searchIds(
  where: Readonly<{ gemeenteCode: string; koppelingen: object }>,
  zoek: string,
): Promise<string[]> {
  const rows = await db().onderbouwing.findMany({
    where,
    select: { id: true, titel: true, link: true, bestandsnaam: true },
    orderBy: NIEUWSTE_EERST,
  })
  return searchStukken(rows, zoek).map(({ id }) => id)
}

/** One piece of the library with where it is used. @param id known to be a UUID */
export async function findStuk(
  access: AuthorizedGemeente,
  id: string,
  client: Transaction = db(),
): Promise<StukMetGebruik | null> {
  const row = await client.onderbouwing.findUnique({
    where: { id, gemeenteCode: access.gemeenteCode },
    include: KOPPELINGEN,
  })
  return row && { stuk: stukSchema.parse(row), gebruik: row.koppelingen.map(toGebruik) }
}

/**
 * The gemeente that owns a piece, whoever asks: only for the authorisation step.
 * @param id known to be a UUID
 */
export async function findGemeenteCode(id: string): Promise<string | null> {
  const row = await db().onderbouwing.findUnique({ where: { id }, select: { gemeenteCode: true } })
  return row?.gemeenteCode ?? null
}

/** The pieces with each question of a meting, in the order in which they were added. */
export async function listBijMeting(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<ReadonlyMap<string, readonly Stuk[]>> {
  const rows = await db().onderbouwingKoppeling.findMany({
    where: { metingId, onderbouwing: { gemeenteCode: access.gemeenteCode } },
    select: { indicatorId: true, onderbouwing: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const byIndicator = new Map<string, Stuk[]>()
  for (const { indicatorId, onderbouwing } of rows) {
    const stukken = byIndicator.get(indicatorId) ?? []
    byIndicator.set(indicatorId, [...stukken, stukSchema.parse(onderbouwing)])
  }
  return byIndicator
}

/** What all files of a gemeente take together, in bytes. */
export async function sumGrootte(
  access: AuthorizedGemeente,
  client: Transaction = db(),
): Promise<number> {
  const { _sum } = await client.onderbouwing.aggregate({
    where: { gemeenteCode: access.gemeenteCode },
    _sum: { grootte: true },
  })
  return _sum.grootte ?? 0
}

/**
 * The content of a file, part by part.
 * @throws Error when it was removed meanwhile, so that nobody takes half a file for a whole one
 */
export async function* readDelen(
  access: AuthorizedGemeente,
  { id, grootte }: Readonly<{ id: string; grootte: number }>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let gelezen = 0
  for (let nummer = 0; gelezen < grootte; nummer += 1) {
    const deel = await db().onderbouwingDeel.findUnique({
      where: {
        onderbouwingId_nummer: { onderbouwingId: id, nummer },
        onderbouwing: { gemeenteCode: access.gemeenteCode },
      },
      select: { inhoud: true },
    })
    if (!deel) throw new Error(`onderbouwing ${id} is gone`)
    gelezen += deel.inhoud.byteLength
    yield deel.inhoud
  }
}
