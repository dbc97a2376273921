import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { transact, type Transaction } from '@/lib/db/client'
import { lockGemeente } from '@/lib/gemeenten/data'
import { requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import { fail, invalid, succeed, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { listActies } from '@/lib/plan/data'
import { authorizePlan, type PlanPlek } from '@/lib/plan/loaders'
import { insertActie } from '@/lib/plan/mutations'
import { findReactie, lockReacties } from '@/lib/reacties/data'
import {
  authorizeGemeente,
  ONBEKEND_KENMERK,
  updateReactie,
  type GemeentePlek,
} from '@/lib/reacties/mutations'
import { overnameSchema, type ReactieStatus } from '@/lib/reacties/schema'
import { findVoorstel, readOordelen } from './loaders'
import { findBestaand, fromReactie } from './rules'
import { voorstelSchema, type ActieConcept } from './schema'

type NieuwConcept = Readonly<{
  metingId: string
  kenmerkId: string
  instrumentversie: string
  concept: ActieConcept
}>

const insertConcept = (
  transaction: Transaction,
  access: AuthorizedGemeente,
  { concept: { handvatId, ...input }, ...rest }: NieuwConcept,
) =>
  insertActie(transaction, access, {
    ...{ ...rest, handvatId },
    input: { ...input, gevolg: input.gevolg ?? '' },
  })

/** The action that a proposal became; `bestond` when the plan held it already. */
type Toegevoegd = Readonly<{ id: string; bestond: boolean }>

/** Puts a handvat or a kind of support in the plan as it stands; twice gives one action. */
export async function addVoorstel(
  principal: Principal | null,
  plek: PlanPlek,
  raw: unknown,
): Promise<Outcome<Toegevoegd, 'vol' | 'onbekend'>> {
  const found = await authorizePlan(principal, plek, 'plan:bepalen')
  if (isRefusal(found)) return fail(found)
  const parsed = parseInput(voorstelSchema, raw)
  if (!parsed.ok) return parsed
  const { access, meting } = found
  const { id: metingId, instrumentversie } = meting
  const { kenmerk, concept, onbekend } = findVoorstel(
    requireInstrument(instrumentversie),
    parsed.value,
    await readOordelen(principal, metingId),
  )
  if (!kenmerk || onbekend !== null || concept.titel === '') return fail('onbekend')
  const kenmerkId = kenmerk.id
  return transact<Outcome<Toegevoegd, 'vol'>>(async (transaction) => {
    await lockGemeente(transaction, access)
    const acties = await listActies(access, transaction)
    const bestaand = findBestaand(acties, { ...concept, kenmerkId }, metingId)
    if (bestaand) return succeed({ id: bestaand.id, bestond: true })
    const nieuw = { metingId, kenmerkId, instrumentversie, concept }
    const actie = await insertConcept(transaction, access, nieuw)
    return actie.ok ? succeed({ id: actie.value.id, bestond: false }) : actie
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
  { reactieId, ...plek }: GemeentePlek & Readonly<{ reactieId: string }>,
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
    const concept = fromReactie(reactie.tekst)
    const nieuw = { metingId, kenmerkId, instrumentversie: instrument.versie, concept }
    const actie = await insertConcept(transaction, plan, nieuw)
    if (!actie.ok) return fail('vol')
    const { id: actieId } = actie.value
    const status: ReactieStatus = reactie.status === 'gegeven' ? 'afgesproken' : reactie.status
    await updateReactie({ transaction, werk, reactie }, { actieId, status }, 'overgenomen')
    return succeed({ actieId, bestond: false })
  })
}
