import { writeAudit } from '@/lib/audit/audit'
import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import type { Gedeeldlezer } from '@/lib/gedeeld/data'
import { confirmGedeeld, requireGedeeld, type GedeeldeMetingPlek } from '@/lib/gedeeld/mutations'
import { lockGemeente } from '@/lib/gemeenten/data'
import { requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { isSameTekst } from '@/lib/invoer/form'
import { fail, invalid, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { insertActie } from '@/lib/plan/mutations'
import { fromReactie } from '@/lib/plan/rules'
import { countReacties, findReactie, lockReacties } from './data'
import { magWijzigen } from './rules'
import {
  antwoordInputSchema,
  intrekSchema,
  MAX_ANTWOORDEN,
  MAX_REACTIES,
  overnameSchema,
  reactieInputSchema,
  statusInputSchema,
  wijzigReactieSchema,
  type Reactie,
  type ReactieStatus,
} from './schema'

/** A reaction in the page of an adviseur, and in that of its gemeente. */
export type AdviseurPlek = GedeeldeMetingPlek
export type GemeentePlek = Readonly<{ gemeenteCode: string; metingId: string }>
type MetReactie<Plek> = Plek & Readonly<{ reactieId: string }>
/** Someone on either side; only a regio makes it an adviseur. */
export type Schrijver = MetReactie<AdviseurPlek> | MetReactie<GemeentePlek>

type Toegang = 'deelt-niet-meer' | 'geen-adviseur-meer'
/** Someone was first: nothing is saved; what is stored now comes along. */
export type ReactieConflict = Failure<'conflict'> & Readonly<{ opgeslagen: Reactie }>
type Gedaan = Outcome<null, Toegang | 'weg' | 'vast' | 'vol'>

type Werk = Readonly<{
  access: Gedeeldlezer
  gemeenteCode: string
  metingId: string
  instrument: Instrument
  /** What the audit trail calls it. */
  operatie: 'reactie:geven' | 'reactie:beantwoorden'
}>

async function authorizeAdviseur(principal: Principal | null, plek: AdviseurPlek) {
  const found = await requireGedeeld(principal, plek, 'reactie:geven')
  return found.ok ? succeed<Werk>({ ...found.value, operatie: 'reactie:geven' }) : found
}

async function authorizeGemeente(
  principal: Principal | null,
  { gemeenteCode, metingId }: GemeentePlek,
) {
  const found = await authorizeMeting(principal, metingId, 'reactie:beantwoorden')
  if (isRefusal(found)) return fail(found)
  if (found.meting.gemeenteCode !== gemeenteCode) return fail('niet-gevonden')
  return succeed<Werk & Readonly<{ access: AuthorizedGemeente }>>({
    access: found.access,
    gemeenteCode,
    metingId,
    instrument: requireInstrument(found.meting.instrumentversie),
    operatie: 'reactie:beantwoorden',
  })
}

/** Whoever may say something back: the adviseur by the regio in the address, or the coordinator. */
const authorizeKant = (principal: Principal | null, plek: Schrijver) =>
  'regioCode' in plek ? authorizeAdviseur(principal, plek) : authorizeGemeente(principal, plek)

/** Writes to a gemeente about a meting that it shares by name. @returns the id */
export async function giveReactie(
  principal: Principal | null,
  plek: AdviseurPlek,
  raw: unknown,
): Promise<Outcome<Readonly<{ id: string }>, Toegang | 'vol'>> {
  const found = await authorizeAdviseur(principal, plek)
  if (!found.ok) return found
  const parsed = parseInput(reactieInputSchema, raw)
  if (!parsed.ok) return parsed
  const { kenmerkId, tekst } = parsed.value
  const { access, metingId, instrument } = found.value
  if (kenmerkId !== null && !findKenmerk(instrument, kenmerkId)) return ONBEKEND_KENMERK
  const now = new Date()
  return transact<Outcome<Readonly<{ id: string }>, Toegang | 'vol'>>(async (transaction) => {
    await lockReacties(transaction, access, metingId)
    const nietMeer = await confirmGedeeld(transaction, found.value)
    if (nietMeer) return nietMeer
    if ((await countReacties(metingId, transaction)) >= MAX_REACTIES) return fail('vol')
    const { id } = await transaction.reactie.create({
      data: {
        ...{ metingId, kenmerkId, tekst, createdAt: now, updatedAt: now },
        ...{ userId: access.userId, updatedById: access.userId },
      },
      select: { id: true },
    })
    await audit(transaction, found.value, { id, now, actie: 'gegeven', kenmerkId, naar: tekst })
    return succeed({ id })
  })
}

const ONBEKEND_KENMERK = invalid(
  ['kenmerkId'],
  'Dit kenmerk bestaat niet in deze meting. Kies een ander.',
)

/** One write on one reaction, with nobody in between; `weg` when it is taken back. */
function onReactie<Result extends Readonly<{ ok: boolean }>>(
  werk: Werk,
  reactieId: string,
  write: (
    transaction: Transaction,
    found: Readonly<{ reactie: Reactie; antwoorden: number }>,
  ) => Promise<Result>,
): Promise<Result | Failure<Toegang | 'weg'>> {
  const { access, metingId } = werk
  return transact<Result | Failure<Toegang | 'weg'>>(async (transaction) => {
    await lockReacties(transaction, access, metingId)
    const nietMeer = await confirmGedeeld(transaction, werk)
    if (nietMeer) return nietMeer
    const target = { metingId, id: reactieId }
    const found = isId(reactieId) ? await findReactie(access, target, transaction) : null
    return found ? write(transaction, found) : fail('weg')
  })
}

/** Changes one's own reaction, while nobody did anything with it. */
export async function changeReactie(
  principal: Principal | null,
  { reactieId, ...plek }: MetReactie<AdviseurPlek>,
  raw: unknown,
): Promise<Gedaan | ReactieConflict> {
  const found = await authorizeAdviseur(principal, plek)
  if (!found.ok) return found
  const parsed = parseInput(wijzigReactieSchema, raw)
  if (!parsed.ok) return parsed
  const { tekst, versie } = parsed.value
  const { value: werk } = found
  return onReactie<Gedaan | ReactieConflict>(
    werk,
    reactieId,
    async (transaction, { reactie, antwoorden }) => {
      if (!magWijzigen(reactie, antwoorden, werk.access.userId)) return fail('vast')
      if (isSameTekst(reactie.tekst, tekst)) return succeed(null)
      if (reactie.versie !== versie) return { ...fail('conflict'), opgeslagen: reactie }
      await update(transaction, werk, { reactie, columns: { tekst }, actie: 'gewijzigd' })
      return succeed(null)
    },
  )
}

/** Takes one's own reaction back, while nobody did anything with it. */
export async function withdrawReactie(
  principal: Principal | null,
  { reactieId, ...plek }: MetReactie<AdviseurPlek>,
  raw: unknown,
): Promise<Gedaan | ReactieConflict> {
  const found = await authorizeAdviseur(principal, plek)
  if (!found.ok) return found
  const parsed = parseInput(intrekSchema, raw)
  if (!parsed.ok) return parsed
  const { value: werk } = found
  return onReactie<Gedaan | ReactieConflict>(
    werk,
    reactieId,
    async (transaction, { reactie, antwoorden }) => {
      if (!magWijzigen(reactie, antwoorden, werk.access.userId)) return fail('vast')
      if (reactie.versie !== parsed.value.versie) {
        return { ...fail('conflict'), opgeslagen: reactie }
      }
      const { id, kenmerkId, tekst } = reactie
      await transaction.reactie.deleteMany({ where: { id, metingId: werk.metingId } })
      const now = new Date()
      await audit(transaction, werk, { id, now, actie: 'ingetrokken', kenmerkId, van: tekst })
      return succeed(null)
    },
  )
}

/** Says something back: the coordinator of the gemeente, or an adviseur of the regio. */
export async function answerReactie(
  principal: Principal | null,
  { reactieId, ...plek }: Schrijver,
  raw: unknown,
): Promise<Gedaan> {
  const found = await authorizeKant(principal, { ...plek, reactieId })
  if (!found.ok) return found
  const parsed = parseInput(antwoordInputSchema, raw)
  if (!parsed.ok) return parsed
  const { tekst } = parsed.value
  const { value: werk } = found
  return onReactie<Gedaan>(werk, reactieId, async (transaction, { reactie, antwoorden }) => {
    if (antwoorden >= MAX_ANTWOORDEN) return fail('vol')
    const { id, kenmerkId } = reactie
    const now = new Date()
    await transaction.reactieantwoord.create({
      data: { reactieId: id, userId: werk.access.userId, tekst, createdAt: now },
    })
    await audit(transaction, werk, { id, now, actie: 'beantwoord', kenmerkId, naar: tekst })
    return succeed(null)
  })
}

/** Says how far what a reaction asks for is; either side may. */
export async function setReactieStatus(
  principal: Principal | null,
  { reactieId, ...plek }: Schrijver,
  raw: unknown,
): Promise<Gedaan | ReactieConflict> {
  const found = await authorizeKant(principal, { ...plek, reactieId })
  if (!found.ok) return found
  const parsed = parseInput(statusInputSchema, raw)
  if (!parsed.ok) return parsed
  const { status, versie } = parsed.value
  const { value: werk } = found
  return onReactie<Gedaan | ReactieConflict>(werk, reactieId, async (transaction, { reactie }) => {
    if (reactie.status === status) return succeed(null)
    if (reactie.versie !== versie) return { ...fail('conflict'), opgeslagen: reactie }
    await update(transaction, werk, { reactie, columns: { status }, actie: 'gevolgd' })
    return succeed(null)
  })
}

/** The action that a reaction became; `bestond` when it was taken over already. */
type Overgenomen = Readonly<{ actieId: string; bestond: boolean }>

/**
 * Takes a reaction over into the verbeterplan, once: a second time leads to the same action. It is
 * agreed on then.
 */
export async function takeOverReactie(
  principal: Principal | null,
  { reactieId, ...plek }: MetReactie<GemeentePlek>,
  raw: unknown,
): Promise<Outcome<Overgenomen, 'weg' | 'vol'>> {
  const found = await authorizeGemeente(principal, plek)
  if (!found.ok) return found
  const plan = authorize(principal, plek.gemeenteCode, 'plan:bepalen')
  if (isRefusal(plan)) return fail<Refusal>(plan)
  const parsed = parseInput(overnameSchema, raw)
  if (!parsed.ok) return parsed
  const { value: werk } = found
  const { access, metingId, instrument } = werk
  return transact<Outcome<Overgenomen, 'weg' | 'vol'>>(async (transaction) => {
    // In this order everywhere: who takes the plan first never waits for who has the reactions.
    await lockGemeente(transaction, plan)
    await lockReacties(transaction, access, metingId)
    const target = { metingId, id: reactieId }
    const stored = isId(reactieId) ? await findReactie(access, target, transaction) : null
    if (!stored) return fail('weg')
    const { reactie } = stored
    if (reactie.actieId !== null) return succeed({ actieId: reactie.actieId, bestond: true })
    const kenmerkId = reactie.kenmerkId ?? parsed.value.kenmerkId
    if (kenmerkId === null) {
      return invalid(['kenmerkId'], 'Kies bij welk kenmerk de actie hoort.')
    }
    if (!findKenmerk(instrument, kenmerkId)) return ONBEKEND_KENMERK
    const { handvatId, ...concept } = fromReactie(reactie.tekst)
    const actie = await insertActie(transaction, plan, {
      ...{ metingId, kenmerkId, handvatId, instrumentversie: instrument.versie },
      input: { ...concept, gevolg: concept.gevolg ?? '' },
    })
    if (!actie.ok) return fail('vol')
    const status: ReactieStatus = reactie.status === 'gegeven' ? 'afgesproken' : reactie.status
    const columns = { actieId: actie.value.id, status }
    await update(transaction, werk, { reactie, columns, actie: 'overgenomen' })
    return succeed({ actieId: actie.value.id, bestond: false })
  })
}

type Update = Readonly<{
  reactie: Reactie
  columns: Partial<Pick<Reactie, 'tekst' | 'status' | 'actieId'>>
  actie: 'gewijzigd' | 'gevolgd' | 'overgenomen'
}>

async function update(
  transaction: Transaction,
  werk: Werk,
  { reactie: { id, kenmerkId, ...van }, columns, actie }: Update,
): Promise<void> {
  const now = new Date()
  await transaction.reactie.updateMany({
    where: { id, metingId: werk.metingId },
    data: {
      ...columns,
      versie: { increment: 1 },
      updatedAt: now,
      updatedById: werk.access.userId,
    },
  })
  const veld = columns.tekst === undefined ? 'status' : 'tekst'
  await audit(transaction, werk, {
    ...{ id, now, actie, kenmerkId },
    ...{ van: van[veld], naar: columns[veld] ?? van[veld] },
    ...(columns.actieId && { wordt: { actieId: columns.actieId } }),
  })
}

type Spoor = Readonly<{
  id: string
  now: Date
  actie: 'gegeven' | 'gewijzigd' | 'ingetrokken' | 'beantwoord' | 'gevolgd' | 'overgenomen'
  kenmerkId: string | null
  van?: string
  naar?: string
  /** The action that it became. */
  wordt?: Readonly<{ actieId: string }>
}>

/** What stood there and what stands there now. */
async function audit(
  transaction: Transaction,
  { access, gemeenteCode, metingId, operatie }: Werk,
  { id, now, kenmerkId, ...details }: Spoor,
): Promise<void> {
  await writeAudit(transaction, {
    tijdstip: now,
    userId: access.userId,
    gemeenteCode,
    metingId,
    operatie,
    onderwerp: id,
    details: { ...details, ...(kenmerkId !== null && { kenmerk: kenmerkId }) },
  })
}
