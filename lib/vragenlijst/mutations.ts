import { writeAudit } from '@/lib/audit/audit'
import {
  authorizeDeelnemer,
  isRefusal,
  type Deelnemerschap,
  type Principal,
} from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { findIndicator } from '@/lib/instrument/find'
import { toKeuze, type Keuze } from '@/lib/invoer/keuze'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { findMeting, lockOpenMeting, lockOpenRonde } from '@/lib/metingen/data'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import { OORDEEL_OPERATIE } from '@/lib/metingen/rules'
import { parseKeuzeRow, toKeuzeColumns, toOordeelColumns, type KeuzeRow } from './data'
import { STANDAARD_PERSPECTIEF } from './rules'
import {
  antwoordInputSchema,
  antwoordWijzigingSchema,
  oordeelInputSchema,
  oordeelWijzigingSchema,
  type OpgeslagenKeuze,
} from './schema'

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

/** What goes with an answer when it is written. */
type Versie = Readonly<{ versie: number; updatedAt: Date }>

/** Where one answer is kept. */
type Slot = {
  read: () => Promise<KeuzeRow | null>
  create: (keuze: Keuze, versie: Versie) => Promise<unknown>
  update: (keuze: Keuze, versie: Versie) => Promise<unknown>
}

/** One kind of answer: what it may hold, when it may be written, and where it is kept. */
type Soort = Readonly<{
  eerste: typeof oordeelInputSchema | typeof antwoordInputSchema
  wijziging: typeof oordeelWijzigingSchema | typeof antwoordWijzigingSchema
  lock: (transaction: Transaction, now: Date) => Promise<boolean>
  /** Null when the place is gone meanwhile. */
  open: (transaction: Transaction, indicatorId: string) => Promise<Slot | null>
  /** Traces a change; left out for what stays out of the audit trail. */
  audit?: (transaction: Transaction, change: Change) => Promise<void>
}>
type Change = Readonly<{ indicatorId: string; stored: Keuze | null; keuze: Keuze; now: Date }>

/** Where the judgement on one indicator is kept; only for who may record it. */
export function openOordeel(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  indicatorId: string,
): Slot {
  const key = { metingId: meting.id, indicatorId }
  const where = { metingId_indicatorId: key, meting: { gemeenteCode: access.gemeenteCode } }
  // Whoever judges has discussed it, also where the provisional judgement was accepted before.
  const by = { updatedById: access.userId, overgenomen: false }
  return {
    read: () => transaction.oordeel.findUnique({ where }),
    create: (keuze, versie) =>
      transaction.oordeel.create({
        data: { ...key, ...toOordeelColumns(keuze), ...versie, ...by },
      }),
    update: (keuze, versie) =>
      transaction.oordeel.update({ where, data: { ...toOordeelColumns(keuze), ...versie, ...by } }),
  }
}

/** A member's own place among the participants, made at their first answer. */
async function findEigenDeelnemerId(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
): Promise<string> {
  const owner = { metingId: meting.id, userId: access.userId }
  const { id } = await transaction.deelnemer.upsert({
    where: { metingId_userId: owner, meting: { gemeenteCode: access.gemeenteCode } },
    create: { ...owner, perspectief: STANDAARD_PERSPECTIEF },
    update: { ingetrokkenOp: null },
  })
  return id
}

function openAntwoord(transaction: Transaction, deelnemerId: string, indicatorId: string): Slot {
  const key = { deelnemerId, indicatorId }
  const where = { deelnemerId_indicatorId: key }
  return {
    read: () => transaction.antwoord.findUnique({ where }),
    create: (keuze, versie) =>
      transaction.antwoord.create({ data: { ...key, ...toKeuzeColumns(keuze), ...versie } }),
    update: (keuze, versie) =>
      transaction.antwoord.update({ where, data: { ...toKeuzeColumns(keuze), ...versie } }),
  }
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
  const { access, meting } = found
  return save(meting.instrumentversie, target, raw, {
    eerste: oordeelInputSchema,
    wijziging: oordeelWijzigingSchema,
    lock: (transaction, now) => lockOpenMeting(transaction, access, meting.id, now),
    open: (transaction, indicatorId) =>
      Promise.resolve(openOordeel(transaction, found, indicatorId)),
    audit: (transaction, change) => auditOordeel(transaction, found, change),
  })
}

/** Saves a member's own answer in a meting `ieder-apart`, until the round of answers is over. */
export async function saveAntwoord(
  principal: Principal | null,
  target: SaveTarget,
  raw: unknown,
): Promise<SaveOutcome> {
  const found = await authorizeMeting(principal, target.metingId, 'antwoord:geven')
  if (isRefusal(found)) return fail(found)
  const { access, meting } = found
  if (meting.werkwijze !== 'ieder-apart') return fail('andere-werkwijze')
  return save(meting.instrumentversie, target, raw, {
    ...ANTWOORD,
    lock: (transaction, now) => lockOpenRonde(transaction, access, meting.id, now),
    open: async (transaction, indicatorId) => {
      const deelnemerId = await findEigenDeelnemerId(transaction, found)
      return openAntwoord(transaction, deelnemerId, indicatorId)
    },
  })
}

/** Saves the answer of someone with a personal link, until the round of answers is over. */
export async function saveAntwoordAlsDeelnemer(
  deelnemer: Deelnemerschap | null,
  target: SaveTarget,
  raw: unknown,
): Promise<SaveOutcome> {
  const access = authorizeDeelnemer(deelnemer, target.metingId, 'antwoord:geven')
  if (isRefusal(access)) return fail(access)
  const meting = await findMeting(target.metingId)
  if (!meting) return fail('niet-gevonden')
  return save(meting.instrumentversie, target, raw, {
    ...ANTWOORD,
    lock: (transaction, now) => lockOpenRonde(transaction, access, meting.id, now),
    open: async (transaction, indicatorId) => {
      const where = { id: access.deelnemerId, metingId: meting.id }
      const data = { ingetrokkenOp: null }
      const { count } = await transaction.deelnemer.updateMany({ where, data })
      if (count === 0) return null
      return openAntwoord(transaction, access.deelnemerId, indicatorId)
    },
  })
}

/** A participant's own answers stay out of the audit trail. */
const ANTWOORD = { eerste: antwoordInputSchema, wijziging: antwoordWijzigingSchema } as const

async function save(
  instrumentversie: string,
  { indicatorId, versie }: SaveTarget,
  raw: unknown,
  soort: Soort,
): Promise<SaveOutcome> {
  if (!findIndicator(requireInstrument(instrumentversie), indicatorId)) {
    return invalid([], `De vraag "${indicatorId}" bestaat niet in versie ${instrumentversie}.`)
  }
  const parsed = parseInput(versie === null ? soort.eerste : soort.wijziging, raw)
  if (!parsed.ok) return parsed
  const keuze = toKeuze(parsed.value)
  const now = new Date()

  return transact(async (transaction) => {
    if (!(await soort.lock(transaction, now))) return fail('gesloten')
    const slot = await soort.open(transaction, indicatorId)
    if (!slot) return fail('niet-gevonden')
    const row = await slot.read()
    const stored = row && parseKeuzeRow(row)
    if ((stored?.versie ?? null) !== versie) {
      return { ok: false, reden: 'conflict', opgeslagen: stored } as const
    }
    const next = { versie: (versie ?? 0) + 1, updatedAt: now }
    await (stored ? slot.update(keuze, next) : slot.create(keuze, next))
    await soort.audit?.(transaction, { indicatorId, stored, keuze, now })
    return succeed({ ...keuze, versie: next.versie, gewijzigdOp: now })
  })
}

const toAuditValue = (keuze: Keuze) => ({
  ...toKeuzeColumns(keuze),
  ...(keuze.afwijkendStandpunt && { afwijkendStandpunt: keuze.afwijkendStandpunt }),
})

/** A judgement is traced with its old and its new value. */
export async function auditOordeel(
  transaction: Transaction,
  { access, meting }: AuthorizedMeting,
  change: Change,
): Promise<void> {
  await writeAudit(transaction, {
    tijdstip: change.now,
    userId: access.userId,
    gemeenteCode: access.gemeenteCode,
    metingId: meting.id,
    operatie: 'oordeel:geven',
    onderwerp: change.indicatorId,
    details: {
      van: change.stored && toAuditValue(change.stored),
      naar: toAuditValue(change.keuze),
    },
  })
}
