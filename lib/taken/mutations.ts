import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listTaken, listTeam } from './data'
import { findVerdelingFouten, listWijzigingen, type TaakWijziging } from './rules'
import { verdelingInputSchema, type Taken } from './schema'

/** Someone was first with these kenmerken: nothing is saved; what is stored now comes along. */
export type TakenConflict = Readonly<{
  ok: false
  reden: 'conflict'
  kenmerken: readonly string[]
  opgeslagen: Taken
}>
export type TakenOutcome = Outcome<Readonly<{ gewijzigd: number }>, 'gesloten'> | TakenConflict

/**
 * Divides kenmerken among members, all or none. Only what differs from what the writer saw is
 * written, so that someone else's change of another kenmerk stays.
 */
export async function saveTaken(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<TakenOutcome> {
  const found = await authorizeMeting(principal, metingId, 'taak:verdelen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(verdelingInputSchema, raw)
  if (!parsed.ok) return parsed
  const { access, meting } = found
  const kenmerkIds = requireInstrument(meting.instrumentversie).kenmerken.map(({ id }) => id)
  const now = new Date()

  return transact<TakenOutcome>(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, metingId, now))) return fail('gesloten')
    const team = await listTeam(access, transaction)
    const kader = { kenmerkIds, team, vandaag: toDatum(now) }
    const fouten = findVerdelingFouten(parsed.value, kader)
    if (fouten.length > 0) return { ok: false, reden: 'ongeldig', fouten }
    const opgeslagen = await listTaken(access, metingId, transaction)
    const wijzigingen = listWijzigingen(parsed.value, opgeslagen)
    const kenmerken = wijzigingen
      .filter(({ isConflict }) => isConflict)
      .map(({ kenmerkId }) => kenmerkId)
    if (kenmerken.length > 0) return { ok: false, reden: 'conflict', kenmerken, opgeslagen }
    for (const wijziging of wijzigingen) {
      await store(transaction, access, { metingId, wijziging, now })
    }
    return succeed({ gewijzigd: wijzigingen.length })
  })
}

type Change = Readonly<{ metingId: string; wijziging: TaakWijziging; now: Date }>

async function store(
  transaction: Transaction,
  { gemeenteCode, userId }: AuthorizedGemeente,
  { metingId, wijziging: { kenmerkId, naar, van }, now }: Change,
): Promise<void> {
  const key = { metingId, kenmerkId }
  if (naar) {
    await transaction.taak.upsert({
      where: { metingId_kenmerkId: key, meting: { gemeenteCode } },
      create: { ...key, ...naar },
      update: naar,
    })
  } else {
    await transaction.taak.deleteMany({ where: { ...key, meting: { gemeenteCode } } })
  }
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    metingId,
    operatie: 'taak:verdelen',
    onderwerp: kenmerkId,
    details: { van, naar },
  })
}
