import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedGemeente, type Principal } from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import type { Gedeeldlezer } from '@/lib/gedeeld/data'
import { confirmGedeeld, requireGedeeld, type GedeeldeMetingPlek } from '@/lib/gedeeld/mutations'
import { requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { isSameTekst } from '@/lib/invoer/form'
import { fail, invalid, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { countReacties, findReactie, lockReacties } from './data'
import { magWijzigen } from './rules'
import {
  antwoordInputSchema,
  intrekSchema,
  MAX_ANTWOORDEN,
  MAX_REACTIES,
  reactieInputSchema,
  statusInputSchema,
  wijzigReactieSchema,
  type Reactie,
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
const conflict = (opgeslagen: Reactie): ReactieConflict => ({ ...fail('conflict'), opgeslagen })
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

/** The coordinator, who answers for the gemeente. */
export async function authorizeGemeente(
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
    const gegeven = { transaction, werk: found.value, reactie: { id, kenmerkId } }
    await audit(gegeven, now, { actie: 'gegeven', naar: tekst })
    return succeed({ id })
  })
}

export const ONBEKEND_KENMERK = invalid(
  ['kenmerkId'],
  'Dit kenmerk bestaat niet in deze meting. Kies een ander.',
)

/** A write on one reaction: who does it, and what is stored of it. */
type Schrijfactie<Deel = Reactie> = Readonly<{
  transaction: Transaction
  werk: Werk
  reactie: Deel
}>
type Stap<Input> = Schrijfactie & Readonly<{ antwoorden: number; input: Input }>

/** One write on one reaction, with nobody in between; `weg` when it is taken back. */
async function onReactie<Input, Result extends Gedaan | ReactieConflict>(
  found: Outcome<Werk, Toegang>,
  reactieId: string,
  parsed: Outcome<Input>,
  write: (stap: Stap<Input>) => Promise<Result>,
): Promise<Gedaan | Result> {
  if (!found.ok) return found
  if (!parsed.ok) return parsed
  const { value: werk } = found
  const { access, metingId } = werk
  return transact<Gedaan | Result>(async (transaction) => {
    await lockReacties(transaction, access, metingId)
    const nietMeer = await confirmGedeeld(transaction, werk)
    if (nietMeer) return nietMeer
    const target = { metingId, id: reactieId }
    const stored = isId(reactieId) ? await findReactie(access, target, transaction) : null
    return stored ? write({ transaction, werk, ...stored, input: parsed.value }) : fail('weg')
  })
}

/** The same on one's own reaction, while nobody did anything with it. */
async function onEigenReactie<Input>(
  principal: Principal | null,
  plek: MetReactie<AdviseurPlek>,
  parsed: Outcome<Input>,
  write: (stap: Stap<Input>) => Promise<Gedaan | ReactieConflict>,
): Promise<Gedaan | ReactieConflict> {
  const found = await authorizeAdviseur(principal, plek)
  type Result = Gedaan | ReactieConflict
  return onReactie(found, plek.reactieId, parsed, async (stap): Promise<Result> => {
    const { reactie, antwoorden, werk } = stap
    return magWijzigen(reactie, antwoorden, werk.access.userId) ? write(stap) : fail('vast')
  })
}

/** Changes one's own reaction. */
export const changeReactie = (
  principal: Principal | null,
  plek: MetReactie<AdviseurPlek>,
  raw: unknown,
): Promise<Gedaan | ReactieConflict> =>
  onEigenReactie(principal, plek, parseInput(wijzigReactieSchema, raw), async (stap) => {
    const { tekst, versie } = stap.input
    if (isSameTekst(stap.reactie.tekst, tekst)) return succeed(null)
    if (stap.reactie.versie !== versie) return conflict(stap.reactie)
    await updateReactie(stap, { tekst }, 'gewijzigd')
    return succeed(null)
  })

/** Takes one's own reaction back. */
export const withdrawReactie = (
  principal: Principal | null,
  plek: MetReactie<AdviseurPlek>,
  raw: unknown,
): Promise<Gedaan | ReactieConflict> =>
  onEigenReactie(principal, plek, parseInput(intrekSchema, raw), async (stap) => {
    const { transaction, werk, reactie, input } = stap
    if (reactie.versie !== input.versie) return conflict(reactie)
    const { id, tekst } = reactie
    await transaction.reactie.deleteMany({ where: { id, metingId: werk.metingId } })
    await audit(stap, new Date(), { actie: 'ingetrokken', van: tekst })
    return succeed(null)
  })

/** Says something back: the coordinator of the gemeente, or an adviseur of the regio. */
export async function answerReactie(
  principal: Principal | null,
  plek: Schrijver,
  raw: unknown,
): Promise<Gedaan> {
  const found = await authorizeKant(principal, plek)
  const parsed = parseInput(antwoordInputSchema, raw)
  return onReactie(found, plek.reactieId, parsed, async (stap): Promise<Gedaan> => {
    if (stap.antwoorden >= MAX_ANTWOORDEN) return fail('vol')
    const { userId } = stap.werk.access
    const { tekst } = stap.input
    const now = new Date()
    await stap.transaction.reactieantwoord.create({
      data: { reactieId: stap.reactie.id, userId, tekst, createdAt: now },
    })
    await audit(stap, now, { actie: 'beantwoord', naar: tekst })
    return succeed(null)
  })
}

/** Says how far what a reaction asks for is; either side may. */
export async function setReactieStatus(
  principal: Principal | null,
  plek: Schrijver,
  raw: unknown,
): Promise<Gedaan | ReactieConflict> {
  const found = await authorizeKant(principal, plek)
  const parsed = parseInput(statusInputSchema, raw)
  type Result = Gedaan | ReactieConflict
  return onReactie(found, plek.reactieId, parsed, async (stap): Promise<Result> => {
    const { status, versie } = stap.input
    if (stap.reactie.status === status) return succeed(null)
    if (stap.reactie.versie !== versie) return conflict(stap.reactie)
    await updateReactie(stap, { status }, 'gevolgd')
    return succeed(null)
  })
}

/** Stores another text, status or action of a reaction, and what stood there. */
export async function updateReactie(
  schrijfactie: Schrijfactie,
  columns: Partial<Pick<Reactie, 'tekst' | 'status' | 'actieId'>>,
  actie: 'gewijzigd' | 'gevolgd' | 'overgenomen',
): Promise<void> {
  const { transaction, werk, reactie: van } = schrijfactie
  const now = new Date()
  await transaction.reactie.updateMany({
    where: { id: van.id, metingId: werk.metingId },
    data: {
      ...columns,
      versie: { increment: 1 },
      updatedAt: now,
      updatedById: werk.access.userId,
    },
  })
  const veld = columns.tekst === undefined ? 'status' : 'tekst'
  await audit(schrijfactie, now, {
    ...{ actie, van: van[veld], naar: columns[veld] ?? van[veld] },
    ...(columns.actieId && { wordt: { actieId: columns.actieId } }),
  })
}

type Spoor = Readonly<{
  actie: 'gegeven' | 'gewijzigd' | 'ingetrokken' | 'beantwoord' | 'gevolgd' | 'overgenomen'
  van?: string
  naar?: string
  /** The action that it became. */
  wordt?: Readonly<{ actieId: string }>
}>

/** What stood there and what stands there now. */
async function audit(
  { transaction, werk, reactie }: Schrijfactie<Pick<Reactie, 'id' | 'kenmerkId'>>,
  tijdstip: Date,
  details: Spoor,
): Promise<void> {
  const { access, gemeenteCode, metingId, operatie } = werk
  const { id, kenmerkId } = reactie
  await writeAudit(transaction, {
    ...{ tijdstip, userId: access.userId, gemeenteCode, metingId, operatie, onderwerp: id },
    details: { ...details, ...(kenmerkId !== null && { kenmerk: kenmerkId }) },
  })
}
