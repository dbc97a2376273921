import type { z } from 'zod'
import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { findIndicator } from '@/lib/instrument/find'
import { fail, invalid, succeed, type Invalid, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { lockOpenMeting } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listTeam } from '@/lib/taken/data'
import { findOpmerking } from './data'
import { mergeOpmerking } from './rules'
import { opmerkingInputSchema, wijzigInputSchema, type OpmerkingInhoud } from './schema'

type Gesloten = 'gesloten'
type Geplaatst = Readonly<{ opmerkingId: string }>
type Plek = Readonly<{ metingId: string; opmerkingId: string }>
type Soort = 'geplaatst' | 'antwoord' | 'gewijzigd' | 'verwijderd' | 'opgelost' | 'heropend'

/** Places a remark on an indicator, which opens a thread. */
export async function plaatsOpmerking(
  principal: Principal | null,
  { metingId, indicatorId }: Readonly<{ metingId: string; indicatorId: string }>,
  raw: unknown,
): Promise<Outcome<Geplaatst, Gesloten>> {
  const found = await authorizeMeting(principal, metingId, 'opmerking:plaatsen')
  if (isRefusal(found)) return fail(found)
  const { access, meting } = found
  if (!findIndicator(requireInstrument(meting.instrumentversie), indicatorId)) {
    return invalid([], `De vraag "${indicatorId}" bestaat niet.`)
  }
  const parsed = parseInput(opmerkingInputSchema, raw)
  if (!parsed.ok) return parsed
  return write(access, metingId, async (context) => {
    const fout = await findVermeldFout(context, parsed.value.vermeld)
    if (fout) return fout
    const key = { metingId, indicatorId, openingId: null }
    const opmerkingId = await create(context, key, parsed.value)
    await audit(context, { metingId, indicatorId, soort: 'geplaatst' })
    return succeed({ opmerkingId })
  })
}

/** Answers in a thread. An answer to what was resolved opens it again; who answers has seen it. */
export async function beantwoordOpmerking(
  principal: Principal | null,
  plek: Plek,
  raw: unknown,
): Promise<Outcome<Geplaatst, Gesloten | 'verwijderd'>> {
  const found = await authorizeMeting(principal, plek.metingId, 'opmerking:plaatsen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(opmerkingInputSchema, raw)
  if (!parsed.ok) return parsed
  return write(found.access, plek.metingId, async (context) => {
    const row = await find(context, plek)
    if (!row) return fail('verwijderd')
    const fout = await findVermeldFout(context, parsed.value.vermeld)
    if (fout) return fout
    const { metingId, indicatorId, openingId } = row
    const opmerkingId = await create(context, { metingId, indicatorId, openingId }, parsed.value)
    await audit(context, { metingId, indicatorId, soort: 'antwoord' })
    if (row.isOpgelost) await setOpgelost(context, { ...row, naar: false })
    await markGezien(context, openingId)
    return succeed({ opmerkingId })
  })
}

/** The writer changed it elsewhere: nothing is saved; what is stored now comes along. */
type OpmerkingConflict = Readonly<{
  ok: false
  reden: 'conflict'
  opgeslagen: OpmerkingInhoud
  /** What was asked for, with what was only changed elsewhere. */
  wens: OpmerkingInhoud
}>
type WijzigOutcome =
  Outcome<Geplaatst, Gesloten | 'verwijderd' | 'beantwoord' | 'opgelost'> | OpmerkingConflict

/** Corrects of an own remark what differs from what was seen, as long as nobody answered it. */
export async function wijzigOpmerking(
  principal: Principal | null,
  plek: Plek,
  raw: unknown,
): Promise<WijzigOutcome> {
  const found = await authorizeMeting(principal, plek.metingId, 'opmerking:plaatsen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(wijzigInputSchema, raw)
  if (!parsed.ok) return parsed
  const { gezien, ...wens } = parsed.value
  return write<WijzigOutcome>(found.access, plek.metingId, async (context) => {
    const row = await findWijzigbaar(context, plek)
    if (typeof row === 'string') return fail(row)
    const fout = await findVermeldFout(context, wens.vermeld)
    if (fout) return fout
    const { id: opmerkingId, metingId, indicatorId, tekst, vermeld } = row
    const opgeslagen = { tekst, vermeld }
    const { naar, isConflict } = mergeOpmerking(wens, gezien, opgeslagen)
    if (isConflict) return { ok: false, reden: 'conflict', opgeslagen, wens: naar }
    await correct(context, opmerkingId, naar)
    await audit(context, { metingId, indicatorId, soort: 'gewijzigd' })
    return succeed({ opmerkingId })
  })
}

async function correct(
  context: Context,
  opmerkingId: string,
  { tekst, vermeld }: OpmerkingInhoud,
): Promise<void> {
  const { transaction, access } = context
  const where = { id: opmerkingId, ...ofGemeente(access) }
  await transaction.opmerking.update({ where, data: { tekst } })
  await transaction.vermelding.deleteMany({
    where: { opmerkingId, opmerking: ofGemeente(access), userId: { notIn: [...vermeld] } },
  })
  await addVermeldingen(context, opmerkingId, vermeld)
}

/** Removes an own remark, as long as nobody answered it: the text is gone. */
export async function verwijderOpmerking(
  principal: Principal | null,
  plek: Plek,
): Promise<Outcome<null, Gesloten | 'verwijderd' | 'beantwoord' | 'opgelost'>> {
  const found = await authorizeMeting(principal, plek.metingId, 'opmerking:plaatsen')
  if (isRefusal(found)) return fail(found)
  return write(found.access, plek.metingId, async (context) => {
    const row = await findWijzigbaar(context, plek)
    if (typeof row === 'string') return fail(row)
    const where = { id: row.id, ...ofGemeente(context.access) }
    await context.transaction.opmerking.delete({ where })
    const { metingId, indicatorId } = row
    await audit(context, { metingId, indicatorId, soort: 'verwijderd' })
    return succeed(null)
  })
}

/** Resolves a thread, or opens it again. Once more the same changes nothing. */
export async function zetOpgelost(
  principal: Principal | null,
  plek: Plek,
  naar: boolean,
): Promise<Outcome<null, Gesloten | 'verwijderd'>> {
  const found = await authorizeMeting(principal, plek.metingId, 'opmerking:plaatsen')
  if (isRefusal(found)) return fail(found)
  return write(found.access, plek.metingId, async (context) => {
    const row = await find(context, plek)
    if (!row) return fail('verwijderd')
    if (row.isOpgelost !== naar) await setOpgelost(context, { ...row, naar })
    await markGezien(context, row.openingId)
    return succeed(null)
  })
}

/** Says that the one who asks has seen where a thread names them; also once the meting is closed. */
export async function zegGezien(
  principal: Principal | null,
  plek: Plek,
): Promise<Outcome<null, 'verwijderd'>> {
  const found = await authorizeMeting(principal, plek.metingId, 'opmerking:plaatsen')
  if (isRefusal(found)) return fail(found)
  const { access } = found
  return transact(async (transaction) => {
    const context = { transaction, access, now: new Date() }
    const row = await find(context, plek)
    if (!row) return fail('verwijderd')
    await markGezien(context, row.openingId)
    return succeed(null)
  })
}

const ofGemeente = ({ gemeenteCode }: AuthorizedGemeente) => ({ meting: { gemeenteCode } })

/** What every write of this file needs. */
type Context = Readonly<{ transaction: Transaction; access: AuthorizedGemeente; now: Date }>

/** Runs a write while the meting is open and no other write of it comes between. */
async function write<Result extends Readonly<{ ok: boolean }>>(
  access: AuthorizedGemeente,
  metingId: string,
  change: (context: Context) => Promise<Result>,
) {
  const now = new Date()
  return transact<Result | ReturnType<typeof fail<Gesloten>>>(async (transaction) => {
    if (!(await lockOpenMeting(transaction, access, metingId, now))) return fail('gesloten')
    return change({ transaction, access, now })
  })
}

/** @param plek as it came in: what is no id at all never reaches the database */
const find = async ({ transaction, access }: Context, plek: Plek) =>
  isId(plek.opmerkingId) ? findOpmerking(transaction, access, plek) : null

/** An own remark that nobody answered, or why it cannot be changed. */
async function findWijzigbaar(context: Context, plek: Plek) {
  const row = await find(context, plek)
  if (!row) return 'verwijderd'
  if (row.userId !== context.access.userId) return 'geen-recht'
  if (row.isOpgelost) return 'opgelost'
  return row.laatsteId === row.id ? row : 'beantwoord'
}

/** Only who works on the metingen of this gemeente can be named: nobody else can read it. */
async function findVermeldFout(
  { transaction, access }: Context,
  vermeld: readonly string[],
): Promise<Invalid | null> {
  if (vermeld.length === 0) return null
  const team = await listTeam(access, transaction)
  const isTeam = vermeld.every((userId) => team.some((lid) => lid.userId === userId))
  const melding = 'U koos iemand die hier niet meer kan invullen. Kies opnieuw wie dit moet zien.'
  return isTeam ? null : invalid(['vermeld'], melding)
}

async function create(
  context: Context,
  key: Readonly<{ metingId: string; indicatorId: string; openingId: string | null }>,
  { tekst, vermeld }: z.output<typeof opmerkingInputSchema>,
): Promise<string> {
  const { transaction, access, now } = context
  const { id } = await transaction.opmerking.create({
    data: { ...key, tekst, userId: access.userId, createdAt: now },
  })
  await addVermeldingen(context, id, vermeld)
  return id
}

/** Names who is not named yet; who wrote it has seen it. */
async function addVermeldingen(
  { transaction, access }: Context,
  opmerkingId: string,
  vermeld: readonly string[],
): Promise<void> {
  const stored = await transaction.vermelding.findMany({
    where: { opmerkingId, opmerking: ofGemeente(access) },
    select: { userId: true },
  })
  const known = new Set([access.userId, ...stored.map(({ userId }) => userId)])
  const userIds = [...new Set(vermeld)].filter((userId) => !known.has(userId))
  if (userIds.length === 0) return
  await transaction.vermelding.createMany({
    data: userIds.map((userId) => ({ opmerkingId, userId })),
  })
}

async function setOpgelost(
  context: Context,
  row: Readonly<{ openingId: string; metingId: string; indicatorId: string; naar: boolean }>,
): Promise<void> {
  const { transaction, access, now } = context
  const { openingId, metingId, indicatorId, naar } = row
  await transaction.opmerking.update({
    where: { id: openingId, ...ofGemeente(access) },
    data: { opgelostOp: naar ? now : null, opgelostDoor: naar ? access.userId : null },
  })
  await audit(context, { metingId, indicatorId, soort: naar ? 'opgelost' : 'heropend' })
}

async function markGezien({ transaction, access, now }: Context, openingId: string) {
  await transaction.vermelding.updateMany({
    where: {
      userId: access.userId,
      gezienOp: null,
      opmerking: { ...ofGemeente(access), OR: [{ id: openingId }, { openingId }] },
    },
    data: { gezienOp: now },
  })
}

/** Without the text: a remark that was removed is gone. */
const audit = (
  { transaction, access: { gemeenteCode, userId }, now }: Context,
  {
    metingId,
    indicatorId,
    soort,
  }: Readonly<{ metingId: string; indicatorId: string; soort: Soort }>,
) =>
  writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    metingId,
    operatie: 'opmerking:plaatsen',
    onderwerp: indicatorId,
    details: { soort },
  })
