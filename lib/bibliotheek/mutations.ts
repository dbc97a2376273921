import { authorize, isRefusal, type Principal } from '@/lib/authz/access'
import { transact } from '@/lib/db/client'
import { lockGemeente } from '@/lib/gemeenten/data'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { findStuk } from '@/lib/onderbouwing/data'
import { auditStuk, updateStuk } from '@/lib/onderbouwing/mutations'
import { isVerwijderbaar, mergeKenmerken, toKenmerken } from '@/lib/onderbouwing/rules'
import { wijzigingSchema, type Kenmerken } from '@/lib/onderbouwing/schema'

/** Someone else gave it another title: nothing is saved; what is stored now comes along. */
type StukConflict = Readonly<{
  ok: false
  reden: 'conflict'
  opgeslagen: Kenmerken
  /** What was asked for, with what only others changed. */
  wens: Kenmerken
}>

/** Changes of a piece what differs from what was seen: its title, and whether it is confidential. */
export async function changeStuk(
  principal: Principal | null,
  target: Readonly<{ gemeenteCode: string; id: string }>,
  raw: unknown,
): Promise<Outcome<null> | StukConflict> {
  const access = authorize(principal, target.gemeenteCode, 'onderbouwing:bewaren')
  if (isRefusal(access)) return fail(access)
  if (!isId(target.id)) return fail('niet-gevonden')
  const parsed = parseInput(wijzigingSchema, raw)
  if (!parsed.ok) return parsed
  const { gezien, ...wens } = parsed.value
  return transact<Outcome<null> | StukConflict>(async (transaction) => {
    await lockGemeente(transaction, access)
    const van = (await findStuk(access, target.id, transaction))?.stuk
    if (!van) return fail('niet-gevonden')
    const { naar, isConflict } = mergeKenmerken(wens, gezien, van)
    if (isConflict)
      return { ok: false, reden: 'conflict', opgeslagen: toKenmerken(van), wens: naar }
    if (van.titel !== naar.titel || van.vertrouwelijk !== naar.vertrouwelijk) {
      await updateStuk(transaction, access, { id: target.id, van, naar, now: new Date() })
    }
    return succeed(null)
  })
}

/** Removes a piece with all that refers to it, unless a snapshot of a meting rests on it. */
export async function removeStuk(
  principal: Principal | null,
  target: Readonly<{ gemeenteCode: string; id: string }>,
): Promise<Outcome<null, 'in-gebruik'>> {
  const access = authorize(principal, target.gemeenteCode, 'onderbouwing:bewaren')
  if (isRefusal(access)) return fail(access)
  if (!isId(target.id)) return fail('niet-gevonden')
  const { id } = target
  const now = new Date()
  return transact(async (transaction) => {
    await lockGemeente(transaction, access)
    const found = await findStuk(access, id, transaction)
    if (!found) return fail('niet-gevonden')
    if (!isVerwijderbaar(found.gebruik)) return fail('in-gebruik')
    const { titel, soort } = found.stuk
    for (const { metingId, indicatorId } of found.gebruik) {
      const from = { onderwerp: indicatorId, metingId, now } as const
      await auditStuk(transaction, access, { ...from, actie: 'ontkoppeld', titel, soort })
    }
    await transaction.onderbouwing.delete({
      where: { id, gemeenteCode: access.gemeenteCode },
      select: { id: true },
    })
    await auditStuk(transaction, access, { onderwerp: id, now, actie: 'verwijderd', titel, soort })
    return succeed(null)
  })
}
