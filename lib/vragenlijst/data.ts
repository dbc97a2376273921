import { z } from 'zod'
import type { AuthorizedDeelnemer, AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import type { AnoniemAntwoord } from '@/lib/gesprek/schema'
import { niveauSchema, PERSPECTIEVEN } from '@/lib/instrument/model'
import type { Keuze } from '@/lib/invoer/keuze'
import { hasGenodigden, listRondeHeropend } from '@/lib/metingen/data'
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

/** With fewer than this many people one could work out what each of them answered (scoring §11). */
const MIN_NIEUW = 3

/**
 * Whether the answers of all may be read together. Not while someone with a link may still answer,
 * nor when only one or two answered or withdrew since the round was opened again: whoever looked
 * before and after would see their answers. Where only members take part nothing is held back.
 */
async function mayReadAntwoorden(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  client: Transaction = db(),
): Promise<boolean> {
  if (isRondeOpen(meting, new Date())) return !(await hasGenodigden(access, meting.id, client))
  const [heropendOp] = await listRondeHeropend(access, meting.id, client)
  if (!heropendOp) return true
  const since = { gt: heropendOp }
  const veranderd = await client.deelnemer.count({
    where: {
      metingId: meting.id,
      meting: { gemeenteCode: access.gemeenteCode },
      OR: [{ antwoorden: { some: { updatedAt: since } } }, { ingetrokkenOp: since }],
    },
  })
  return veranderd === 0 || veranderd >= MIN_NIEUW
}

/**
 * Says of an indicator whether one or two people may have changed what it shows since the round was
 * opened again, whichever time that was: who saw it before and after would see their answers
 * (scoring §11). Of someone who withdrew it is not known what they had answered.
 */
export async function findVerschillen(
  access: AuthorizedGemeente,
  { id: metingId }: Pick<Meting, 'id'>,
  client: Transaction,
): Promise<(indicatorId: string) => boolean> {
  const deelnemer = { metingId, meting: { gemeenteCode: access.gemeenteCode } }
  const perHeropening: ((indicatorId: string) => boolean)[] = []
  for (const heropendOp of await listRondeHeropend(access, metingId, client)) {
    const since = { gt: heropendOp }
    const withdrawn = await client.deelnemer.count({
      where: { ...deelnemer, ingetrokkenOp: since },
    })
    const groups = await client.antwoord.groupBy({
      by: ['indicatorId'],
      where: { deelnemer, updatedAt: since },
      _count: true,
    })
    const changed = new Map(groups.map(({ indicatorId, _count }) => [indicatorId, _count]))
    perHeropening.push((indicatorId) => {
      const most = Math.max(changed.get(indicatorId) ?? 0, withdrawn)
      return most > 0 && most < MIN_NIEUW
    })
  }
  return (indicatorId) => perHeropening.some((isVerschil) => isVerschil(indicatorId))
}

const antwoordRow = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('niveau'), niveau: niveauSchema }),
  z.object({ soort: z.enum(['nvt', 'weet-niet', 'open']) }),
])

/** What participants said, by indicator, without who they are and in an order that tells nothing. */
type Antwoorden = Readonly<Record<string, readonly Antwoord[]>>

/** What all participants answered; null where that may not be read (see `mayReadAntwoorden`). */
export async function listAntwoorden(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  client: Transaction = db(),
): Promise<Antwoorden | null> {
  if (!(await mayReadAntwoorden(access, meting, client))) return null
  // Counted by the database: hundreds of participants give tens of thousands of answers.
  const groups = await client.antwoord.groupBy({
    by: ['indicatorId', 'soort', 'niveau'],
    where: {
      deelnemer: { metingId: meting.id, meting: { gemeenteCode: access.gemeenteCode } },
    },
    orderBy: [{ indicatorId: 'asc' }, { soort: 'asc' }, { niveau: 'asc' }],
    _count: true,
  })
  const answers: Record<string, Antwoord[]> = {}
  for (const { indicatorId, _count, ...row } of groups) {
    const antwoord = antwoordRow.parse(row)
    ;(answers[indicatorId] ??= []).push(...Array.from({ length: _count }, () => antwoord))
  }
  return answers
}

/** The answers on these indicators with their remarks and perspectief, as `listAntwoorden`. */
export async function listAntwoordenMetOpmerking(
  access: AuthorizedGemeente,
  meting: OordeelMeting,
  indicatorIds: readonly string[],
): Promise<Readonly<Record<string, readonly AnoniemAntwoord[]>>> {
  if (!(await mayReadAntwoorden(access, meting))) return {}
  const rows = await db().antwoord.findMany({
    where: {
      indicatorId: { in: [...indicatorIds] },
      deelnemer: { metingId: meting.id, meting: { gemeenteCode: access.gemeenteCode } },
    },
    select: {
      indicatorId: true,
      soort: true,
      niveau: true,
      toelichting: true,
      versie: true,
      updatedAt: true,
      deelnemer: { select: { perspectief: true } },
    },
  })
  const answers: Record<string, AnoniemAntwoord[]> = {}
  for (const { indicatorId, deelnemer, ...row } of rows) {
    const perspectief = z.enum(PERSPECTIEVEN).parse(deelnemer.perspectief)
    ;(answers[indicatorId] ??= []).push({ ...parseKeuzeRow(row), perspectief })
  }
  return answers
}

/** The meting as far as it says whether its answers may be read. */
export type OordeelMeting = Pick<Meting, 'id' | 'status' | 'rondeTot' | 'rondeGeslotenOp'>

/**
 * The judgements that the scoring takes (scoring §3): what is recorded, and in a meting
 * `ieder-apart` the provisional judgement where nothing is.
 */
export async function readOordelen(
  access: AuthorizedGemeente,
  meting: OordeelMeting & Pick<Meting, 'werkwijze'>,
  client: Transaction = db(),
): Promise<Oordelen> {
  const recorded = toOordelen(await listOordelen(access, meting.id, client))
  if (meting.werkwijze === 'gedeelde-lijst') return recorded
  return mergeOordelen(recorded, (await listAntwoorden(access, meting, client)) ?? {})
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
