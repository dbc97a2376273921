import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { lockGemeente } from '@/lib/gemeenten/data'
import { getInstrument, requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { countActies, findActie } from './data'
import { authorizePlan, type PlanPlek } from './loaders'
import { findActieFouten, listVerschillen } from './rules'
import {
  MAX_ACTIES,
  nieuweActieSchema,
  verplaatsSchema,
  verwijderSchema,
  wijzigActieSchema,
  type Actie,
  type ActieInput,
  type ActieStatus,
} from './schema'

/** Someone else was first: nothing is saved; what is stored now comes along. */
export type ActieConflict = Readonly<{
  ok: false
  reden: 'conflict'
  opgeslagen: Actie
  /** In which fields that differs from what was typed. */
  velden: readonly (keyof ActieInput)[]
}>
const conflict = (opgeslagen: Actie, velden: ActieConflict['velden'] = []): ActieConflict => ({
  ok: false,
  reden: 'conflict',
  opgeslagen,
  velden,
})

type Target = PlanPlek & Readonly<{ actieId: string }>

/** The columns of what someone typed. */
const toColumns = ({ indicatoren, ...rest }: ActieInput) => ({
  ...rest,
  indicatoren: JSON.stringify(indicatoren),
})

type NieuwRij = Readonly<{
  metingId: string
  kenmerkId: string
  handvatId: string | null
  instrumentversie: string
  input: ActieInput
}>

/** Adds an action that someone described. @returns its id */
export async function createActie(
  principal: Principal | null,
  plek: PlanPlek,
  raw: unknown,
): Promise<Outcome<Readonly<{ id: string }>, 'vol'>> {
  const found = await authorizePlan(principal, plek, 'plan:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(nieuweActieSchema, raw)
  if (!parsed.ok) return parsed
  const { kenmerkId, handvatId, actie: input } = parsed.value
  const { instrumentversie, id: metingId } = found.meting
  const kenmerk = findKenmerk(requireInstrument(instrumentversie), kenmerkId)
  if (!kenmerk) {
    return invalid(['kenmerkId'], 'Dit kenmerk bestaat niet in deze meting. Kies een ander.')
  }
  if (handvatId !== null && !kenmerk.handvatten.some(({ id }) => id === handvatId)) {
    return invalid(['handvatId'], 'Dit handvat bestaat niet bij dit kenmerk. Begin opnieuw.')
  }
  const fouten = findActieFouten(input, kenmerk)
  if (fouten.length > 0) return { ok: false, reden: 'ongeldig', fouten }
  const rij = { metingId, kenmerkId, handvatId, instrumentversie, input }
  return transact((transaction) => insertActie(transaction, found.access, rij))
}

/** Adds an action within a larger write, while there is room for it. @returns its id */
export async function insertActie(
  transaction: Transaction,
  access: AuthorizedGemeente,
  { input, ...rest }: NieuwRij,
): Promise<Outcome<Readonly<{ id: string }>, 'vol'>> {
  await lockGemeente(transaction, access)
  if ((await countActies(access, transaction)) >= MAX_ACTIES) return fail('vol')
  const { gemeenteCode, userId } = access
  const now = new Date()
  const { id } = await transaction.actie.create({
    data: {
      gemeenteCode,
      ...rest,
      ...toColumns(input),
      createdAt: now,
      createdById: userId,
      updatedAt: now,
      updatedById: userId,
    },
    select: { id: true },
  })
  const { metingId, kenmerkId, handvatId } = rest
  const naar = { kenmerkId, handvatId, ...input }
  const { titel } = input
  await audit(transaction, access, { id, metingId, now, actie: 'toegevoegd', titel, naar })
  return succeed({ id })
}

/** Changes what an action says, when its stored version is still the one that was seen. */
export async function changeActie(
  principal: Principal | null,
  target: Target,
  raw: unknown,
): Promise<Outcome<Readonly<{ gewijzigd: boolean }>> | ActieConflict> {
  const found = await authorizePlan(principal, target, 'plan:bepalen')
  if (isRefusal(found)) return fail(found)
  if (!isId(target.actieId)) return fail('niet-gevonden')
  const parsed = parseInput(wijzigActieSchema, raw)
  if (!parsed.ok) return parsed
  const { versie, actie: input } = parsed.value
  const { access } = found
  type Result = Outcome<Readonly<{ gewijzigd: boolean }>> | ActieConflict
  return transact<Result>(async (transaction) => {
    await lockGemeente(transaction, access)
    const van = await findActie(access, target.actieId, transaction)
    if (!van) return fail('niet-gevonden')
    const instrument = getInstrument(van.instrumentversie)
    const kenmerk = instrument && findKenmerk(instrument, van.kenmerkId)
    const fouten = findActieFouten(input, kenmerk)
    if (fouten.length > 0) return { ok: false, reden: 'ongeldig', fouten }
    const verschillen = listVerschillen(van, input)
    if (verschillen.length === 0) return succeed({ gewijzigd: false })
    if (van.versie !== versie) return conflict(van, verschillen)
    await update(transaction, access, { van, columns: toColumns(input), actie: 'gewijzigd' })
    return succeed({ gewijzigd: true })
  })
}

/** Moves an action to another status, when it still has the one that was seen. */
export async function moveActie(
  principal: Principal | null,
  target: Target,
  raw: unknown,
): Promise<Outcome<Readonly<{ status: ActieStatus }>> | ActieConflict> {
  const found = await authorizePlan(principal, target, 'plan:bepalen')
  if (isRefusal(found)) return fail(found)
  if (!isId(target.actieId)) return fail('niet-gevonden')
  const parsed = parseInput(verplaatsSchema, raw)
  if (!parsed.ok) return parsed
  const { van: gezien, naar: status } = parsed.value
  const { access } = found
  type Result = Outcome<Readonly<{ status: ActieStatus }>> | ActieConflict
  return transact<Result>(async (transaction) => {
    await lockGemeente(transaction, access)
    const van = await findActie(access, target.actieId, transaction)
    if (!van) return fail('niet-gevonden')
    if (van.status === status) return succeed({ status })
    if (van.status !== gezien) return conflict(van)
    await update(transaction, access, { van, columns: { status }, actie: 'verplaatst' })
    return succeed({ status })
  })
}

/** Removes an action for good, when its stored version is still the one that was seen. */
export async function removeActie(
  principal: Principal | null,
  target: Target,
  raw: unknown,
): Promise<Outcome<null> | ActieConflict> {
  const found = await authorizePlan(principal, target, 'plan:bepalen')
  if (isRefusal(found)) return fail(found)
  if (!isId(target.actieId)) return fail('niet-gevonden')
  const parsed = parseInput(verwijderSchema, raw)
  if (!parsed.ok) return parsed
  const { access } = found
  return transact<Outcome<null> | ActieConflict>(async (transaction) => {
    await lockGemeente(transaction, access)
    const van = await findActie(access, target.actieId, transaction)
    if (!van) return fail('niet-gevonden')
    if (van.versie !== parsed.value.versie) return conflict(van)
    const { id, metingId, titel } = van
    await transaction.actie.deleteMany({ where: { id, gemeenteCode: access.gemeenteCode } })
    const now = new Date()
    await audit(transaction, access, { id, metingId, now, actie: 'verwijderd', titel, van })
    return succeed(null)
  })
}

type Update = Readonly<{
  van: Actie
  columns: Partial<ReturnType<typeof toColumns>>
  actie: 'gewijzigd' | 'verplaatst'
}>

async function update(
  transaction: Transaction,
  access: AuthorizedGemeente,
  { van, columns, actie }: Update,
): Promise<void> {
  const { gemeenteCode, userId } = access
  const { id, metingId } = van
  const now = new Date()
  await transaction.actie.updateMany({
    where: { id, gemeenteCode },
    data: { ...columns, versie: { increment: 1 }, updatedAt: now, updatedById: userId },
  })
  const naar = await findActie(access, id, transaction)
  if (!naar) throw new Error(`action ${id} went while it was locked`)
  const velden = listVerschillen(van, { ...naar, gevolg: naar.gevolg ?? '' })
  const pick = (from: Actie) => Object.fromEntries(velden.map((veld) => [veld, from[veld]]))
  const { titel } = naar
  await audit(transaction, access, {
    ...{ id, metingId, now, actie, titel },
    ...{ van: pick(van), naar: pick(naar) },
  })
}

type Spoor = Readonly<{
  id: string
  /** Where the action began. */
  metingId: string | null
  now: Date
  actie: 'toegevoegd' | 'gewijzigd' | 'verplaatst' | 'verwijderd'
  titel: string
  van?: object
  naar?: object
}>

/** What stood there and what stands there now, of what changed. */
async function audit(
  transaction: Transaction,
  { userId, gemeenteCode }: AuthorizedGemeente,
  { id, metingId, now, ...details }: Spoor,
): Promise<void> {
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    ...(metingId !== null && { metingId }),
    operatie: 'plan:bepalen',
    onderwerp: id,
    details,
  })
}
