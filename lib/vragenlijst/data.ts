import type { AuthorizedDeelnemer, AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { niveauSchema } from '@/lib/instrument/model'
import type { Keuze } from '@/lib/invoer/keuze'
import { isRondeOpen } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import { mergeOordelen } from '@/lib/scoring/judgement'
import type { Antwoord, Oordelen, Werkwijze } from '@/lib/scoring/model'
import type { OpgeslagenKeuze } from './schema'

export type KeuzeRow = {
  soort: string
  niveau: number | null
  toelichting: string
  /** Of a judgement only. */
  afwijkendStandpunt?: string
  versie: number
  updatedAt: Date
}

/** A stored row as an answer. @throws on a row that no version of this product wrote. */
export function parseKeuzeRow(row: KeuzeRow): OpgeslagenKeuze {
  const { toelichting, afwijkendStandpunt, versie, updatedAt: gewijzigdOp } = row
  const standpunt = afwijkendStandpunt ? { afwijkendStandpunt } : {}
  const rest = { toelichting, ...standpunt, versie, gewijzigdOp }
  switch (row.soort) {
    case 'niveau':
      return { soort: 'niveau', niveau: niveauSchema.parse(row.niveau), ...rest }
    case 'nvt':
    case 'weet-niet':
    case 'open':
      return { soort: row.soort, ...rest }
    default:
      throw new Error(`unknown kind of answer: ${row.soort}`)
  }
}

/** The columns of an answer. */
export const toKeuzeColumns = (keuze: Keuze) => ({
  soort: keuze.soort,
  niveau: keuze.soort === 'niveau' ? keuze.niveau : null,
  toelichting: keuze.toelichting,
})

/** The columns of a judgement. */
export const toOordeelColumns = (keuze: Keuze) => ({
  ...toKeuzeColumns(keuze),
  afwijkendStandpunt: keuze.afwijkendStandpunt ?? '',
})

export type Keuzes = Readonly<Record<string, OpgeslagenKeuze>>

const byIndicator = (rows: readonly (KeuzeRow & { indicatorId: string })[]): Keuzes =>
  Object.fromEntries(rows.map((row) => [row.indicatorId, parseKeuzeRow(row)]))

/** The recorded judgements of a meting, by indicator. */
export async function listOordelen(
  access: AuthorizedGemeente,
  metingId: string,
  client: Transaction = db(),
): Promise<Keuzes> {
  const where = { metingId, meting: { gemeenteCode: access.gemeenteCode } }
  return byIndicator(await client.oordeel.findMany({ where, orderBy: { indicatorId: 'asc' } }))
}

/** One member's own answers in a meting, by indicator. */
export async function listEigenAntwoorden(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<Keuzes> {
  const deelnemer = {
    metingId,
    userId: access.userId,
    meting: { gemeenteCode: access.gemeenteCode },
  }
  return byIndicator(
    await db().antwoord.findMany({ where: { deelnemer }, orderBy: { indicatorId: 'asc' } }),
  )
}

/** The answers of someone with a personal link, by indicator. */
export async function listAntwoordenVanDeelnemer(access: AuthorizedDeelnemer): Promise<Keuzes> {
  const { deelnemerId } = access
  return byIndicator(
    await db().antwoord.findMany({ where: { deelnemerId }, orderBy: { indicatorId: 'asc' } }),
  )
}

/** The indicator that this person judged or answered last, to come back to; null for none yet. */
export async function findLaatsteIndicator(
  access: AuthorizedGemeente,
  meting: Readonly<{ id: string; werkwijze: Werkwijze }>,
): Promise<string | null> {
  const ofMeting = { metingId: meting.id, meting: { gemeenteCode: access.gemeenteCode } }
  const newest = { orderBy: { updatedAt: 'desc' as const }, select: { indicatorId: true } }
  const row =
    meting.werkwijze === 'gedeelde-lijst'
      ? await db().oordeel.findFirst({
          where: { ...ofMeting, updatedById: access.userId },
          ...newest,
        })
      : await db().antwoord.findFirst({
          where: { deelnemer: { ...ofMeting, userId: access.userId } },
          ...newest,
        })
  return row?.indicatorId ?? null
}

/**
 * While the round is open, the result so far holds answers given by a personal link only when at
 * least this many people gave them: with fewer one would read there what a single person answered.
 */
const MIN_IN_TUSSENSTAND = 3

/** What participants answered, by indicator, without who they are. */
async function listAlleAntwoorden(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  client: Transaction,
): Promise<Record<string, Antwoord[]>> {
  const ofMeting = { metingId: meting.id, meting: { gemeenteCode: access.gemeenteCode } }
  const metLink = { ...ofMeting, userId: null, antwoorden: { some: {} } }
  const tellenMee =
    !isRondeOpen(meting, new Date()) ||
    (await client.deelnemer.count({ where: metLink })) >= MIN_IN_TUSSENSTAND
  const rows = await client.antwoord.findMany({
    where: { deelnemer: { ...ofMeting, ...(!tellenMee && { userId: { not: null } }) } },
  })
  const answers: Record<string, Antwoord[]> = {}
  for (const row of rows) (answers[row.indicatorId] ??= []).push(parseKeuzeRow(row))
  return answers
}

type OordeelMeting = Pick<Meting, 'id' | 'werkwijze' | 'status' | 'rondeTot' | 'rondeGeslotenOp'>

/**
 * The judgements that the scoring takes (scoring §3): what is recorded, and in a meting
 * `ieder-apart` the provisional judgement where nothing is.
 */
export async function readOordelen(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  client: Transaction = db(),
): Promise<Oordelen> {
  const recorded = toOordelen(await listOordelen(access, meting.id, client))
  if (meting.werkwijze === 'gedeelde-lijst') return recorded
  return mergeOordelen(recorded, await listAlleAntwoorden(access, meting, client))
}

const toOordelen = (keuzes: Keuzes): Oordelen =>
  Object.fromEntries(
    Object.entries(keuzes).map(([id, { toelichting, afwijkendStandpunt, ...keuze }]) => [
      id,
      {
        ...(keuze.soort === 'niveau'
          ? { soort: keuze.soort, niveau: keuze.niveau }
          : { soort: keuze.soort }),
        ...(toelichting && { toelichting }),
        ...(afwijkendStandpunt && { afwijkendStandpunt }),
      },
    ]),
  )
