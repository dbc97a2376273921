import { z } from 'zod'
import type { AuthorizedGemeente } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { niveauSchema, PERSPECTIEVEN } from '@/lib/instrument/model'
import { isRondeOpen } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import { mergeOordelen } from '@/lib/scoring/judgement'
import type { Antwoord, Oordelen } from '@/lib/scoring/model'
import { parseKeuzeRow } from '@/lib/vragenlijst/data'
import type { AnoniemAntwoord, Vastgelegd } from './schema'

/** The meting as far as it says whether its answers may be read. */
type RondeMeting = Pick<Meting, 'id' | 'status' | 'rondeTot' | 'rondeGeslotenOp'>

/** What participants said, by indicator, without who they are and in an order that tells nothing. */
type Antwoorden = Readonly<Record<string, readonly Antwoord[]>>

const ofMeting = (access: AuthorizedGemeente, { id }: Pick<Meting, 'id'>) => ({
  metingId: id,
  meting: { gemeenteCode: access.gemeenteCode },
})

const antwoordRow = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('niveau'), niveau: niveauSchema }),
  z.object({ soort: z.enum(['nvt', 'weet-niet', 'open']) }),
])

/**
 * What all participants answered; nothing while the round of answers is open, when a change would
 * show what one person gave.
 */
export async function listAntwoorden(
  access: AuthorizedGemeente,
  meting: RondeMeting,
  client: Transaction = db(),
): Promise<Antwoorden> {
  if (isRondeOpen(meting, new Date())) return {}
  // Counted by the database: hundreds of participants give tens of thousands of answers.
  const groups = await client.antwoord.groupBy({
    by: ['indicatorId', 'soort', 'niveau'],
    where: { deelnemer: ofMeting(access, meting) },
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

/**
 * The provisional judgements that all answers give (scoring §3), whatever is recorded beside them;
 * none while the round of answers is open.
 */
export async function readVoorlopigeOordelen(
  access: AuthorizedGemeente,
  meting: RondeMeting,
  client: Transaction = db(),
): Promise<Oordelen> {
  return mergeOordelen({}, await listAntwoorden(access, meting, client))
}

/** The answers on these indicators with their remarks and perspectief, as `listAntwoorden`. */
export async function listAntwoordenMetOpmerking(
  access: AuthorizedGemeente,
  meting: RondeMeting,
  indicatorIds: readonly string[],
): Promise<Readonly<Record<string, readonly AnoniemAntwoord[]>>> {
  if (isRondeOpen(meting, new Date())) return {}
  const rows = await db().antwoord.findMany({
    where: { indicatorId: { in: [...indicatorIds] }, deelnemer: ofMeting(access, meting) },
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

/** What the conversation recorded, by indicator. */
export async function listVastgelegd(
  access: AuthorizedGemeente,
  meting: Pick<Meting, 'id'>,
  client: Transaction = db(),
): Promise<Readonly<Record<string, Vastgelegd>>> {
  const rows = await client.oordeel.findMany({ where: ofMeting(access, meting) })
  return Object.fromEntries(
    rows.map((row) => [row.indicatorId, { ...parseKeuzeRow(row), overgenomen: row.overgenomen }]),
  )
}
