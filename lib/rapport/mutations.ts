import { writeAudit } from '@/lib/audit/audit'
import { createRapportlink } from '@/lib/auth/rapportlink'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { db, isUniqueViolation, transact, type Transaction } from '@/lib/db/client'
import { listLenzen } from '@/lib/instrument/content'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockGemeente } from '@/lib/gemeenten/data'
import { findMomentopname } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Rapportinhoud } from '@/lib/report/stand'
import { findRapportkeuze, readStand } from './data'
import { findKeuzeFouten, isSameInhoud } from './rules'
import { keuzeInputSchema, type OpgeslagenKeuze } from './schema'

/** Someone was first: nothing is saved; what is stored now comes along. */
type KeuzeConflict = Readonly<{ ok: false; reden: 'conflict'; opgeslagen: OpgeslagenKeuze }>
export type KeuzeOutcome = Outcome<OpgeslagenKeuze> | KeuzeConflict

/**
 * Saves how the report of a meting is composed, with what it shows of plan, needs, logo and earlier
 * metingen as these are now, when the stored version is still the one named. What is stored
 * already is no change. Also possible after the meting was established.
 */
export async function saveRapportkeuze(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<KeuzeOutcome> {
  const found = await authorizeMeting(principal, metingId, 'rapport:samenstellen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(keuzeInputSchema, raw)
  if (!parsed.ok) return parsed
  const { keuze, versie } = parsed.value
  const fouten = findKeuzeFouten(
    keuze,
    listLenzen().map(({ id }) => id),
  ).map(({ pad, melding }) => ({ pad: ['keuze', ...pad], melding }))
  if (fouten.length > 0) return { ok: false, reden: 'ongeldig', fouten }
  const { access } = found
  const inhoud = { keuze, stand: await readStand(access, metingId, keuze) }

  return transact<KeuzeOutcome>(async (transaction) => {
    await lockGemeente(transaction, access)
    const stored = await findRapportkeuze(access, metingId, transaction)
    if (stored && isSameInhoud(stored, inhoud)) return succeed(stored)
    if (stored && stored.versie !== versie) {
      return { ok: false, reden: 'conflict', opgeslagen: stored }
    }
    return succeed(await storeKeuze(transaction, access, { metingId, inhoud, van: stored }))
  })
}

type Wijziging = Readonly<{
  metingId: string
  inhoud: Rapportinhoud
  van: OpgeslagenKeuze | null
}>

async function storeKeuze(
  transaction: Transaction,
  { gemeenteCode, userId }: AuthorizedGemeente,
  { metingId, inhoud, van }: Wijziging,
): Promise<OpgeslagenKeuze> {
  const now = new Date()
  const versie = (van?.versie ?? 0) + 1
  const columns = { inhoud: JSON.stringify(inhoud), versie, updatedAt: now, updatedById: userId }
  await transaction.rapportkeuze.upsert({
    where: { metingId, meting: { gemeenteCode } },
    create: { metingId, ...columns },
    update: columns,
  })
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    metingId,
    operatie: 'rapport:samenstellen',
    onderwerp: 'keuze',
    details: { van: van?.keuze ?? null, naar: inhoud.keuze, standOp: inhoud.stand.datum },
  })
  return { ...inhoud, versie }
}

/**
 * Switches the link for everyone on or off, at once. On again gives another link: one that was
 * passed on before stays off. Only for a meting that was established once.
 */
export async function switchRapportlink(
  principal: Principal | null,
  metingId: string,
  aan: boolean,
): Promise<Outcome<null, 'niet-vastgesteld'>> {
  const found = await authorizeMeting(principal, metingId, 'rapport:samenstellen')
  if (isRefusal(found)) return fail(found)
  const { access } = found
  if (aan && !(await findMomentopname(access, metingId))) return fail('niet-vastgesteld')
  try {
    await db().$transaction((transaction) => storeLink(transaction, access, { metingId, aan }))
  } catch (error) {
    // Someone else switched it on at the same moment: it is on.
    if (!isUniqueViolation(error)) throw error
  }
  return succeed(null)
}

async function storeLink(
  transaction: Transaction,
  { gemeenteCode, userId }: AuthorizedGemeente,
  { metingId, aan }: Readonly<{ metingId: string; aan: boolean }>,
): Promise<void> {
  const now = new Date()
  const where = { metingId, meting: { gemeenteCode } }
  const was = (await transaction.rapportlink.count({ where })) > 0
  if (was === aan) return
  if (aan) {
    const columns = { ...createRapportlink(), createdAt: now, createdById: userId }
    await transaction.rapportlink.create({ data: { metingId, ...columns } })
  } else {
    await transaction.rapportlink.deleteMany({ where })
  }
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    metingId,
    operatie: 'rapport:samenstellen',
    onderwerp: 'openbare-link',
    details: { van: was, naar: aan },
  })
}
