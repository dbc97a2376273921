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
import { listSignalen } from './data'
import {
  MAX_SIGNALEN,
  signaalInputSchema,
  signaalWijzigSchema,
  type Signaal,
  type SignaalInput,
} from './schema'

/** Someone was first: nothing is saved; what is stored now comes along. */
export type SignaalConflict = Failure<'conflict'> & Readonly<{ opgeslagen: Signaal }>
type SignaalOutcome =
  Outcome<Readonly<{ signaalId: string }>, 'verwijderd' | 'vol'> | SignaalConflict

type Plek = Readonly<{ metingId: string; signaalId: string }>

/** Records something that the gemeente cannot solve by itself, until the meting is full. */
export async function addSignaal(
  principal: Principal | null,
  { metingId, kenmerkId }: Readonly<{ metingId: string; kenmerkId: string }>,
  raw: unknown,
): Promise<SignaalOutcome> {
  const found = await authorizeMeting(principal, metingId, 'behoefte:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(signaalInputSchema, raw)
  if (!parsed.ok) return parsed
  if (!findKenmerk(requireInstrument(found.meting.instrumentversie), kenmerkId)) {
    return invalid([], `Het kenmerk "${kenmerkId}" bestaat niet.`)
  }
  return write(found.access, metingId, async (context) => {
    const { transaction, access, now, signalen } = context
    if (signalen.length >= MAX_SIGNALEN) return fail('vol')
    const { id } = await transaction.signaal.create({
      data: {
        metingId,
        kenmerkId,
        ...parsed.value,
        createdAt: now,
        createdById: access.userId,
        ...by(access, now),
      },
    })
    await audit(context, { id, kenmerkId, van: null, naar: parsed.value })
    return succeed({ signaalId: id })
  })
}

/** Changes a signal when its stored version is still the one named. */
export async function changeSignaal(
  principal: Principal | null,
  { metingId, signaalId }: Plek,
  raw: unknown,
): Promise<SignaalOutcome> {
  const found = await authorizeMeting(principal, metingId, 'behoefte:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(signaalWijzigSchema, raw)
  if (!parsed.ok) return parsed
  const { versie, ...naar } = parsed.value
  return write(found.access, metingId, async (context) => {
    const stored = find(context, signaalId)
    if (!stored) return fail('verwijderd')
    if (isSame(stored, naar)) return succeed({ signaalId })
    if (stored.versie !== versie) return { ...fail('conflict'), opgeslagen: stored }
    const { transaction, access, now } = context
    await transaction.signaal.update({
      where: { id: signaalId, meting: { gemeenteCode: access.gemeenteCode } },
      data: { ...naar, versie: versie + 1, ...by(access, now) },
    })
    await audit(context, { ...stored, van: toInput(stored), naar })
    return succeed({ signaalId })
  })
}

/** Takes a signal away when its stored version is still the one named. */
export async function removeSignaal(
  principal: Principal | null,
  { metingId, signaalId }: Plek,
  raw: unknown,
): Promise<SignaalOutcome> {
  const found = await authorizeMeting(principal, metingId, 'behoefte:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(versieSchema, raw)
  if (!parsed.ok) return parsed
  return write(found.access, metingId, async (context) => {
    const stored = find(context, signaalId)
    if (!stored) return fail('verwijderd')
    if (stored.versie !== parsed.value) return { ...fail('conflict'), opgeslagen: stored }
    const { transaction, access } = context
    await transaction.signaal.delete({
      where: { id: signaalId, meting: { gemeenteCode: access.gemeenteCode } },
    })
    await audit(context, { ...stored, van: toInput(stored), naar: null })
    return succeed({ signaalId })
  })
}

type Context = Readonly<{
  transaction: Transaction
  access: AuthorizedGemeente
  metingId: string
  now: Date
  /** What is stored of the meting. */
  signalen: readonly Signaal[]
}>

/** Runs a write while no other write of this gemeente comes between. */
function write(
  access: AuthorizedGemeente,
  metingId: string,
  change: (context: Context) => Promise<SignaalOutcome>,
): Promise<SignaalOutcome> {
  const now = new Date()
  return transact(async (transaction) => {
    await lockGemeente(transaction, access)
    const signalen = await listSignalen(access, metingId, transaction)
    const outcome = await change({ transaction, access, metingId, now, signalen })
    await renewWhereShared(transaction, metingId)
    return outcome
  })
}

/** @param signaalId as it came in: what is no id at all is found nowhere */
const find = ({ signalen }: Context, signaalId: string) =>
  isId(signaalId) ? signalen.find(({ id }) => id === signaalId) : undefined

const toInput = ({ partij, tekst }: Signaal): SignaalInput => ({ partij, tekst })

const isSame = (a: SignaalInput, b: SignaalInput) =>
  a.partij === b.partij && isSameTekst(a.tekst, b.tekst)

const by = ({ userId }: AuthorizedGemeente, now: Date) => ({ updatedAt: now, updatedById: userId })

type Change = Readonly<{
  id: string
  kenmerkId: string
  van: SignaalInput | null
  naar: SignaalInput | null
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
    details: { signaal: id, partij: (naar ?? van)?.partij, van, naar },
  })
