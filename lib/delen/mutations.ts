import { bundelGemeente } from '@/lib/aggregaten/mutations'
import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { isUniqueViolation, transact, type Transaction } from '@/lib/db/client'
import { fail, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { findVastgesteldOp } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { findDeling } from './data'
import {
  DEELBAAR,
  delingInputSchema,
  NIETS_GEDEELD,
  type Deling,
  type Delingskeuze,
} from './schema'

/** Someone was first: nothing is saved; what is stored now comes along. */
export type DelingConflict = Failure<'conflict'> & Readonly<{ opgeslagen: Deling | null }>
export type DelingOutcome = Outcome<Deling, 'nooit-vastgesteld'> | DelingConflict

type Wijziging = Readonly<{
  metingId: string
  keuze: Delingskeuze
  stored: Deling | null
  now: Date
}>

const pickKeuze = ({ resultaat, behoeften, plan, signalen }: Delingskeuze): Delingskeuze => ({
  resultaat,
  behoeften,
  plan,
  signalen,
})

const isSame = (a: Delingskeuze, b: Delingskeuze) => DEELBAAR.every((deel) => a[deel] === b[deel])

/**
 * Chooses what is shared of a meting that was established, also while it is open again: whoever
 * shares can take it back at any time. A choice that is stored already is no change.
 */
export async function saveDeling(
  principal: Principal | null,
  metingId: string,
  raw: unknown,
): Promise<DelingOutcome> {
  const found = await authorizeMeting(principal, metingId, 'meting:delen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(delingInputSchema, raw)
  if (!parsed.ok) return parsed
  const { access } = found
  if (!(await findVastgesteldOp(access, metingId))) return fail('nooit-vastgesteld')
  const { versie, ...keuze } = parsed.value
  const now = new Date()
  try {
    return await transact<DelingOutcome>(async (transaction) => {
      const stored = await findDeling(access, metingId, transaction)
      if (stored && isSame(stored, keuze)) return succeed(stored)
      const wijziging = { metingId, keuze, stored, now }
      if (versie !== (stored?.versie ?? null) || !(await store(transaction, access, wijziging))) {
        return { ...fail('conflict'), opgeslagen: stored }
      }
      return succeed({ ...keuze, versie: (stored?.versie ?? 0) + 1, updatedAt: now })
    })
  } catch (error) {
    // Two first choices at the same moment: the database let one of them in.
    if (!isUniqueViolation(error)) throw error
    return { ...fail('conflict'), opgeslagen: await findDeling(access, metingId) }
  }
}

/** @returns false when the stored choice is no longer the one that was read */
async function store(
  transaction: Transaction,
  access: AuthorizedGemeente,
  { metingId, keuze, stored, now }: Wijziging,
): Promise<boolean> {
  const { gemeenteCode, userId } = access
  const columns = { ...keuze, updatedAt: now, updatedById: userId }
  if (stored) {
    const { count } = await transaction.deling.updateMany({
      where: { metingId, versie: stored.versie },
      data: { ...columns, versie: stored.versie + 1 },
    })
    if (count === 0) return false
  } else {
    await transaction.deling.create({ data: { ...columns, metingId } })
  }
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    metingId,
    operatie: 'meting:delen',
    onderwerp: metingId,
    details: { van: pickKeuze(stored ?? NIETS_GEDEELD), naar: keuze },
  })
  await bundelGemeente(transaction, access, now)
  return true
}
