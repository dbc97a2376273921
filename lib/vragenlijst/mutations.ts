import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type Principal } from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { transact, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { findIndicator } from '@/lib/instrument/find'
import { toKeuze, type Keuze } from '@/lib/invoer/keuze'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting } from '@/lib/metingen/data'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import type { Werkwijze } from '@/lib/scoring/model'
import { parseKeuzeRow, toKeuzeColumns, type KeuzeRow } from './data'
import { oordeelInputSchema, oordeelWijzigingSchema, type OpgeslagenKeuze } from './schema'

/** Someone was first: what is stored now, or null when there is nothing to change. */
export type Conflict = Readonly<{
  ok: false
  reden: 'conflict'
  opgeslagen: OpgeslagenKeuze | null
}>
export type SaveOutcome = Outcome<OpgeslagenKeuze, 'gesloten' | 'andere-werkwijze'> | Conflict

/** Which answer of which meting; `versie` is the stored one, null for a first answer. */
export type SaveTarget = Readonly<{
  metingId: string
  indicatorId: string
  versie: number | null
}>

/** The columns of an answer as they are written. */
type KeuzeColumns = ReturnType<typeof toKeuzeColumns> & { versie: number; updatedAt: Date }

/** Where one answer is kept. */
type Slot = {
  read: () => Promise<KeuzeRow | null>
  create: (columns: KeuzeColumns) => Promise<unknown>
  update: (columns: KeuzeColumns) => Promise<unknown>
}
type OpenSlot = (
  transaction: Transaction,
  authorized: AuthorizedMeting,
  indicatorId: string,
) => Promise<Slot>

const openOordeel: OpenSlot = (transaction, { access, meting }, indicatorId) => {
  const key = { metingId: meting.id, indicatorId }
  const where = { metingId_indicatorId: key, meting: { gemeenteCode: access.gemeenteCode } }
  const by = { updatedById: access.userId }
  return Promise.resolve({
    read: () => transaction.oordeel.findUnique({ where }),
    create: (columns) => transaction.oordeel.create({ data: { ...key, ...columns, ...by } }),
    update: (columns) => transaction.oordeel.update({ where, data: { ...columns, ...by } }),
  })
}

/** Until a member chooses another perspectief, they answer as beleid. */
const STANDAARD_PERSPECTIEF = 'beleid'

const openAntwoord: OpenSlot = async (transaction, { access, meting }, indicatorId) => {
  const owner = { metingId: meting.id, userId: access.userId }
  const { id: deelnemerId } = await transaction.deelnemer.upsert({
    where: { metingId_userId: owner, meting: { gemeenteCode: access.gemeenteCode } },
    create: { ...owner, perspectief: STANDAARD_PERSPECTIEF },
    update: {},
  })
  const key = { deelnemerId, indicatorId }
  const where = { deelnemerId_indicatorId: key }
  return {
    read: () => transaction.antwoord.findUnique({ where }),
    create: (columns) => transaction.antwoord.create({ data: { ...key, ...columns } }),
    update: (columns) => transaction.antwoord.update({ where, data: columns }),
  }
}

const OORDEEL_OPERATIE: Record<Werkwijze, Operatie> = {
  'gedeelde-lijst': 'oordeel:geven',
  'ieder-apart': 'oordeel:vastleggen',
}

/**
 * Saves a judgement on one indicator, when its stored version is still the one named.
 * Members do so in a meting `gedeelde-lijst`; in `ieder-apart` only the coordinator (scoring §3).
 */
export async function saveOordeel(
  principal: Principal | null,
  target: SaveTarget,
  raw: unknown,
): Promise<SaveOutcome> {
  const found = await authorizeMeting(
    principal,
    target.metingId,
    ({ werkwijze }) => OORDEEL_OPERATIE[werkwijze],
  )
  if (isRefusal(found)) return fail(found)
  return save(found, target, raw, { naam: 'oordeel', open: openOordeel })
}

/** Saves the caller's own answer in a meting `ieder-apart`; the same rules as for a judgement. */
export async function saveAntwoord(
  principal: Principal | null,
  target: SaveTarget,
  raw: unknown,
): Promise<SaveOutcome> {
  const found = await authorizeMeting(principal, target.metingId, 'antwoord:geven')
  if (isRefusal(found)) return fail(found)
  if (found.meting.werkwijze !== 'ieder-apart') return fail('andere-werkwijze')
  return save(found, target, raw, { naam: 'antwoord', open: openAntwoord })
}

async function save(
  { access, meting }: AuthorizedMeting,
  { indicatorId, versie }: SaveTarget,
  raw: unknown,
  kind: { naam: 'oordeel' | 'antwoord'; open: OpenSlot },
): Promise<SaveOutcome> {
  if (!findIndicator(requireInstrument(meting.instrumentversie), indicatorId)) {
    return invalid(
      [],
      `De vraag "${indicatorId}" bestaat niet in versie ${meting.instrumentversie}.`,
    )
  }
  const schema = versie === null ? oordeelInputSchema : oordeelWijzigingSchema
  const parsed = parseInput(schema, raw)
  if (!parsed.ok) return parsed
  const keuze = toKeuze(parsed.value)
  const now = new Date()

  return transact(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, meting.id, now))) return fail('gesloten')
    const slot = await kind.open(transaction, { access, meting }, indicatorId)
    const row = await slot.read()
    const stored = row && parseKeuzeRow(row)
    if ((stored?.versie ?? null) !== versie) {
      return { ok: false, reden: 'conflict', opgeslagen: stored } as const
    }
    const columns = { ...toKeuzeColumns(keuze), versie: (versie ?? 0) + 1, updatedAt: now }
    await (stored ? slot.update(columns) : slot.create(columns))
    await auditKeuze(transaction, { access, meting }, kind.naam, {
      indicatorId,
      stored,
      keuze,
      now,
    })
    return succeed({ ...keuze, versie: columns.versie, gewijzigdOp: now })
  })
}

/** A judgement is traced with old and new value; a participant's own answers stay out of it. */
async function auditKeuze(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  naam: 'oordeel' | 'antwoord',
  change: { indicatorId: string; stored: Keuze | null; keuze: Keuze; now: Date },
): Promise<void> {
  if (naam === 'antwoord') return
  await writeAudit(transaction, {
    tijdstip: change.now,
    userId: access.userId,
    gemeenteCode: access.gemeenteCode,
    metingId: meting.id,
    operatie: 'oordeel:geven',
    onderwerp: change.indicatorId,
    details: {
      van: change.stored && toKeuzeColumns(change.stored),
      naar: toKeuzeColumns(change.keuze),
    },
  })
}
