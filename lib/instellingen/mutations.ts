import { writeAudit } from '@/lib/audit/audit'
import { authorizeBeheer, isRefusal, type Principal } from '@/lib/authz/access'
import { isUniqueViolation, transact, type Transaction } from '@/lib/db/client'
import { listInstrumenten } from '@/lib/instrument/content'
import { fail, invalid, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { findStandaardkeuze } from './data'
import { pickGekozen } from './rules'
import { STANDAARDVERSIE, standaardversieSchema, type Standaardkeuze } from './schema'

/** Someone chose meanwhile; what is stored now comes along. */
export type KeuzeConflict = Failure<'conflict'> & Readonly<{ opgeslagen: Standaardkeuze }>

/** Chooses the published version that new metingen get; those that are there keep theirs. */
export async function saveStandaardversie(
  principal: Principal | null,
  raw: unknown,
): Promise<Outcome<null> | KeuzeConflict> {
  const access = authorizeBeheer(principal, 'instrument:beheren')
  if (isRefusal(access)) return fail(access)
  const parsed = parseInput(standaardversieSchema, raw)
  if (!parsed.ok) return parsed
  const { versie, gezien } = parsed.value
  if (!pickGekozen(listInstrumenten(), versie)) {
    return invalid(['versie'], 'Kies een versie die is gepubliceerd.')
  }
  const by = { updatedAt: new Date(), updatedById: access.userId }
  try {
    return await transact<Outcome<null> | KeuzeConflict>(async (transaction) => {
      const stored = await findStandaardkeuze(transaction)
      if (stored?.versie === versie) return succeed(null)
      const isGezien = gezien === (stored?.stand ?? null)
      if (!isGezien || !(await store(transaction, stored, { inhoud: versie, ...by }))) {
        return { ...fail('conflict'), opgeslagen: stored }
      }
      await writeAudit(transaction, {
        ...{ tijdstip: by.updatedAt, userId: access.userId, operatie: 'instrument:beheren' },
        onderwerp: STANDAARDVERSIE,
        details: { van: stored?.versie ?? null, naar: versie },
      })
      return succeed(null)
    })
  } catch (error) {
    // Two first choices at the same moment.
    if (!isUniqueViolation(error)) throw error
    return { ...fail('conflict'), opgeslagen: await findStandaardkeuze() }
  }
}

/** @returns false when someone was first */
async function store(
  transaction: Transaction,
  stored: Standaardkeuze,
  data: Readonly<{ inhoud: string; updatedAt: Date; updatedById: string }>,
): Promise<boolean> {
  if (!stored) {
    await transaction.instelling.create({ data: { id: STANDAARDVERSIE, ...data } })
    return true
  }
  const { count } = await transaction.instelling.updateMany({
    where: { id: STANDAARDVERSIE, versie: stored.stand },
    data: { ...data, versie: { increment: 1 } },
  })
  return count === 1
}
