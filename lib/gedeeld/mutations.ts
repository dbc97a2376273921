import { lockRegio } from '@/lib/aggregaten/mutations'
import { writeAudit } from '@/lib/audit/audit'
import { isRefusal, type AuthorizedRegio, type Principal } from '@/lib/authz/access'
import { isUniqueViolation, transact, type Transaction } from '@/lib/db/client'
import { requireInstrument } from '@/lib/instrument/content'
import { isSameTekst } from '@/lib/invoer/form'
import { fail, invalid, succeed, type Failure, type Outcome } from '@/lib/invoer/outcome'
import { isId, parseInput } from '@/lib/invoer/parse'
import { findMetNaam, findVoorbereiding, lockAdviseurschap, type Gedeeldlezer } from './data'
import { authorizeGedeeld, type GedeeldPlek } from './loaders'
import { addVraag, findGespreksvraag } from './rules'
import {
  GEEN_VOORBEREIDING,
  VOORBEREIDING_VELDEN,
  voorbereidingInputSchema,
  type Voorbereiding,
} from './schema'

/** A meting in the page of an adviseur. */
export type GedeeldeMetingPlek = GedeeldPlek & Readonly<{ metingId: string }>

/** Another window of the same adviseur was first: nothing is saved; what is stored comes along. */
export type VoorbereidingConflict = Failure<'conflict'> & Readonly<{ opgeslagen: Voorbereiding }>
export type VoorbereidingOutcome =
  Outcome<Voorbereiding, 'deelt-niet-meer' | 'geen-adviseur-meer'> | VoorbereidingConflict

/**
 * The access of an adviseur to one meting that is shared by name now; the write itself confirms it
 * by `confirmGedeeld`.
 * @returns `geen-adviseur-meer` when the regio is not theirs (any more), `deelt-niet-meer` when the
 * gemeente takes it back or never shared it
 */
export async function requireGedeeld(
  principal: Principal | null,
  { metingId, ...plek }: GedeeldeMetingPlek,
  operatie: 'voorbereiding:bepalen' | 'reactie:geven',
) {
  const found = await authorizeGedeeld(principal, plek, operatie)
  if (found === 'niet-gevonden') return fail('geen-adviseur-meer')
  if (isRefusal(found)) return fail(found)
  const gedeeld = isId(metingId) ? await findMetNaam(found.access, { ...plek, metingId }) : null
  if (!gedeeld) return fail('deelt-niet-meer')
  return succeed({
    access: found.access,
    gemeenteCode: found.deler.code,
    metingId,
    instrument: requireInstrument(gedeeld.instrumentversie),
  })
}

/**
 * Whether the regio is theirs and the meting shared by name still, within the write: until the
 * transaction ends neither can change.
 * @returns null when it may go on, as the gemeente itself always may
 */
export async function confirmGedeeld(
  transaction: Transaction,
  { access, ...plek }: Readonly<{ access: Gedeeldlezer; gemeenteCode: string; metingId: string }>,
): Promise<Failure<'geen-adviseur-meer' | 'deelt-niet-meer'> | null> {
  if (!('regioCode' in access)) return null
  if (!(await lockAdviseurschap(transaction, access))) return fail('geen-adviseur-meer')
  await lockRegio(transaction, access.regioCode)
  return (await findMetNaam(access, plek, transaction)) ? null : fail('deelt-niet-meer')
}

/**
 * Keeps what an adviseur prepares for a conversation; nobody else reads it.
 * @param vraagId a question of the instrument to put below the own ones
 */
export async function saveVoorbereiding(
  principal: Principal | null,
  plek: GedeeldeMetingPlek,
  raw: unknown,
  vraagId: string | null = null,
): Promise<VoorbereidingOutcome> {
  const found = await requireGedeeld(principal, plek, 'voorbereiding:bepalen')
  if (!found.ok) return found
  const parsed = parseInput(voorbereidingInputSchema, raw)
  if (!parsed.ok) return parsed
  const { access, metingId, gemeenteCode, instrument } = found.value
  const vraag = vraagId === null ? null : findGespreksvraag(instrument, vraagId)
  if (vraag === undefined)
    return invalid(['vragen'], 'Deze vraag bestaat niet meer. Kies een andere.')
  const { versie, ...getypt } = parsed.value
  const nieuw = vraag ? { ...getypt, vragen: addVraag(getypt.vragen, vraag.tekst) } : getypt
  try {
    return await transact<VoorbereidingOutcome>(async (transaction) => {
      const nietMeer = await confirmGedeeld(transaction, found.value)
      if (nietMeer) return nietMeer
      const stored = await findVoorbereiding(access, metingId, transaction)
      const van = stored ?? GEEN_VOORBEREIDING
      if (VOORBEREIDING_VELDEN.every((veld) => isSameTekst(van[veld], nieuw[veld]))) {
        return succeed(van)
      }
      const target = { metingId, gemeenteCode, van, nieuw }
      if (van.versie !== versie || !(await store(transaction, access, target))) {
        return { ...fail('conflict'), opgeslagen: van }
      }
      return succeed({ ...nieuw, versie: van.versie + 1 })
    })
  } catch (error) {
    // Two first texts at the same moment: the database let one of them in.
    if (!isUniqueViolation(error)) throw error
    const opgeslagen = (await findVoorbereiding(access, metingId)) ?? GEEN_VOORBEREIDING
    return { ...fail('conflict'), opgeslagen }
  }
}

type Wijziging = Readonly<{
  metingId: string
  gemeenteCode: string
  van: Voorbereiding
  nieuw: Omit<Voorbereiding, 'versie'>
}>

/** @returns false when what is stored is no longer what was read */
async function store(
  transaction: Transaction,
  { userId }: AuthorizedRegio,
  { metingId, gemeenteCode, van, nieuw }: Wijziging,
): Promise<boolean> {
  const now = new Date()
  const columns = { ...nieuw, updatedAt: now, versie: van.versie + 1 }
  if (van.versie > 0) {
    const { count } = await transaction.voorbereiding.updateMany({
      where: { metingId, userId, versie: van.versie },
      data: columns,
    })
    if (count === 0) return false
  } else {
    await transaction.voorbereiding.create({ data: { ...columns, metingId, userId } })
  }
  // It is private: the trail holds no word of it, and stays out of the journaal of the meting.
  await writeAudit(transaction, {
    tijdstip: now,
    userId,
    gemeenteCode,
    operatie: 'voorbereiding:bepalen',
    onderwerp: metingId,
    details: { velden: VOORBEREIDING_VELDEN.filter((veld) => van[veld] !== nieuw[veld]) },
  })
  return true
}
