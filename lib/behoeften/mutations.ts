import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { renewWhereShared } from '@/lib/deelstand/mutations'
import { lockGemeente } from '@/lib/gemeenten/data'
import { requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import { isSameTekst } from '@/lib/invoer/form'
import { fail, invalid, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput, versieSchema } from '@/lib/invoer/parse'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listBehoeften } from './data'
import {
  behoefteInputSchema,
  behoefteWijzigSchema,
  type Behoefte,
  type BehoefteInput,
} from './schema'

/** Someone was first: nothing is saved; what is stored now comes along. */
export type BehoefteConflict = Failure<'conflict'> & Readonly<{ opgeslagen: Behoefte }>
type BehoefteOutcome = Outcome<Readonly<{ behoefteId: string }>, 'verwijderd'> | BehoefteConflict

type Plek = Readonly<{ metingId: string; behoefteId: string }>

/** States that support is needed for a kenmerk; each kind once per kenmerk. */
export async function addBehoefte(
  principal: Principal | null,
  { metingId, kenmerkId }: Readonly<{ metingId: string; kenmerkId: string }>,
  raw: unknown,
): Promise<BehoefteOutcome> {
  const found = await authorizeMeting(principal, metingId, 'behoefte:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(behoefteInputSchema, raw)
  if (!parsed.ok) return parsed
  if (!findKenmerk(requireInstrument(found.meting.instrumentversie), kenmerkId)) {
    return invalid([], `Het kenmerk "${kenmerkId}" bestaat niet.`)
  }
  return write(found.access, metingId, async (context) => {
    if (isStated(context, kenmerkId, parsed.value)) return alStated()
    const { transaction, access, now } = context
    const { id } = await transaction.behoefte.create({
      data: { metingId, kenmerkId, ...parsed.value, ...by(access, now) },
    })
    await audit(context, { id, kenmerkId, van: null, naar: parsed.value })
    return succeed({ behoefteId: id })
  })
}

/** Changes a stated need when its stored version is still the one named. */
export async function changeBehoefte(
  principal: Principal | null,
  { metingId, behoefteId }: Plek,
  raw: unknown,
): Promise<BehoefteOutcome> {
  const found = await authorizeMeting(principal, metingId, 'behoefte:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(behoefteWijzigSchema, raw)
  if (!parsed.ok) return parsed
  const { versie, ...naar } = parsed.value
  return write(found.access, metingId, async (context) => {
    const stored = find(context, behoefteId)
    if (!stored) return fail('verwijderd')
    if (isSame(stored, naar)) return succeed({ behoefteId })
    if (stored.versie !== versie) return { ...fail('conflict'), opgeslagen: stored }
    const anders = context.behoeften.filter(({ id }) => id !== behoefteId)
    if (isStated({ behoeften: anders }, stored.kenmerkId, naar)) return alStated()
    const { transaction, access, now } = context
    await transaction.behoefte.update({
      where: { id: behoefteId, meting: { gemeenteCode: access.gemeenteCode } },
      data: { ...naar, versie: versie + 1, ...by(access, now) },
    })
    await audit(context, { ...stored, van: toInput(stored), naar })
    return succeed({ behoefteId })
  })
}

/** Takes a stated need away when its stored version is still the one named. */
export async function removeBehoefte(
  principal: Principal | null,
  { metingId, behoefteId }: Plek,
  raw: unknown,
): Promise<BehoefteOutcome> {
  const found = await authorizeMeting(principal, metingId, 'behoefte:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(versieSchema, raw)
  if (!parsed.ok) return parsed
  return write(found.access, metingId, async (context) => {
    const stored = find(context, behoefteId)
    if (!stored) return fail('verwijderd')
    if (stored.versie !== parsed.value) return { ...fail('conflict'), opgeslagen: stored }
    const { transaction, access } = context
    await transaction.behoefte.delete({
      where: { id: behoefteId, meting: { gemeenteCode: access.gemeenteCode } },
    })
    await audit(context, { ...stored, van: toInput(stored), naar: null })
    return succeed({ behoefteId })
  })
}

type Context = Readonly<{
  transaction: Transaction
  access: AuthorizedGemeente
  metingId: string
  now: Date
  /** What is stored of the meting. */
  behoeften: readonly Behoefte[]
}>

/** Runs a write while no other write of this gemeente comes between. */
function write(
  access: AuthorizedGemeente,
  metingId: string,
  change: (context: Context) => Promise<BehoefteOutcome>,
): Promise<BehoefteOutcome> {
  const now = new Date()
  return transact(async (transaction) => {
    await lockGemeente(transaction, access)
    const behoeften = await listBehoeften(access, metingId, transaction)
    const outcome = await change({ transaction, access, metingId, now, behoeften })
    await renewWhereShared(transaction, metingId)
    return outcome
  })
}

/** @param behoefteId as it came in: what is no id at all is found nowhere */
const find = ({ behoeften }: Context, behoefteId: string) =>
  isId(behoefteId) ? behoeften.find(({ id }) => id === behoefteId) : undefined

const isStated = (
  { behoeften }: Pick<Context, 'behoeften'>,
  kenmerk: string,
  { soort }: BehoefteInput,
) => behoeften.some((item) => item.kenmerkId === kenmerk && item.soort === soort)

const alStated = () =>
  invalid(
    ['soort'],
    'Deze behoefte staat al bij dit kenmerk. Kies iets anders, of verander de behoefte die er staat.',
  )

const toInput = ({ soort, urgentie, toelichting }: Behoefte): BehoefteInput => ({
  soort,
  urgentie,
  toelichting,
})

const isSame = (a: BehoefteInput, b: BehoefteInput) =>
  a.soort === b.soort && a.urgentie === b.urgentie && isSameTekst(a.toelichting, b.toelichting)

const by = ({ userId }: AuthorizedGemeente, now: Date) => ({ updatedAt: now, updatedById: userId })

type Change = Readonly<{
  id: string
  kenmerkId: string
  van: BehoefteInput | null
  naar: BehoefteInput | null
}>

const audit = (
  { transaction, access: { gemeenteCode, userId }, metingId, now }: Context,
  { id, kenmerkId, van, naar }: Change,
) =>
  writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    metingId,
    operatie: 'behoefte:bepalen',
    onderwerp: kenmerkId,
    details: { behoefte: id, soort: (naar ?? van)?.soort, van, naar },
  })
