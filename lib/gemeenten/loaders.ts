import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { findEigenPerspectief } from '@/lib/deelname/data'
import { requireInstrument } from '@/lib/instrument/content'
import { toDatum, toJaar } from '@/lib/invoer/datum'
import { findMeting, findVastgesteldOp, listMetingen, readStandApart } from '@/lib/metingen/data'
import { authorizeInzage } from '@/lib/metingen/loaders'
import { decideVolgendeStap, isRondeOpen } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import { listVermeldingen } from '@/lib/opmerkingen/loaders'
import { listActies } from '@/lib/plan/data'
import { telActies } from '@/lib/plan/rules'
import { readProfielVoortgang } from '@/lib/profiel/loaders'
import { listEigenTaken } from '@/lib/taken/loaders'
import { listEigenAntwoorden, listOordelen } from '@/lib/vragenlijst/data'
import { measureVoortgang, selectInstrument, STANDAARD_PERSPECTIEF } from '@/lib/vragenlijst/rules'
import { findGemeente, findOpvolger, listVoorgangers } from './data'
import type { GemeenteOverzicht, MetingOverzicht } from './schema'

/** A gemeente with its metingen and the one next step for this member. */
export async function loadGemeente(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<GemeenteOverzicht | Refusal> {
  const access = authorize(principal, gemeenteCode, 'gemeente:lezen')
  if (isRefusal(access)) return access
  const rol = findRol(principal, gemeenteCode)
  const gemeente = await findGemeente(gemeenteCode)
  if (!gemeente || !rol) return 'niet-gevonden'

  const rows = await listMetingen(access)
  const open = rows.filter(({ status }) => status === 'open').map(({ id }) => id)
  const [metingen, profiel, acties, taken, vermeldingen] = await Promise.all([
    Promise.all(rows.map((meting) => readOverzicht(access, meting))),
    readProfielVoortgang(access, rows),
    listActies(access),
    rol === 'lezer' ? [] : listEigenTaken(access, open),
    rol === 'lezer' ? [] : listVermeldingen(access),
  ])
  const standen = metingen.map(({ meting, kort, vastgesteldOp, apart }) => ({
    id: meting.id,
    status: meting.status,
    apart,
    compleet: kort.beantwoord === kort.totaal,
    heeftMomentopname: vastgesteldOp !== null,
  }))
  const jaar = toJaar(new Date())
  const [opgegaan, voorgangers] = await Promise.all([
    findOpvolger(access, jaar),
    listVoorgangers(access, jaar),
  ])
  const volgendeStap = decideVolgendeStap(rol, standen, acties.length)
  const plan = telActies(acties, toDatum(new Date()))
  return {
    ...{ gemeente, rol, metingen, profiel, plan, volgendeStap, taken, vermeldingen },
    ...{ opgegaan, voorgangers },
  }
}

/** One meting with its progress, by the rules for its content. */
export async function loadMeting(
  principal: Principal | null,
  gemeenteCode: string,
  metingId: string,
): Promise<(MetingOverzicht & Pick<GemeenteOverzicht, 'gemeente' | 'rol'>) | Refusal> {
  const found = await authorizeInzage(principal, metingId)
  if (isRefusal(found)) return found
  const gemeente = await findGemeente(found.access.gemeenteCode)
  const rol = findRol(principal, gemeenteCode)
  if (gemeente?.code !== gemeenteCode || !rol) return 'niet-gevonden'
  return { gemeente, rol, ...(await readOverzicht(found.access, found.meting)) }
}

const findRol = (principal: Principal | null, gemeenteCode: string) =>
  principal?.lidmaatschappen.find((lid) => lid.gemeenteCode === gemeenteCode)?.rol

/** The instrument as this member gets it in a meting `ieder-apart`. */
async function readEigenInstrument(access: AuthorizedGemeente, meting: Meting) {
  const perspectief = (await findEigenPerspectief(access, meting.id)) ?? STANDAARD_PERSPECTIEF
  const instrument = requireInstrument(meting.instrumentversie)
  return selectInstrument(instrument, { perspectief, omvang: 'volledig' })
}

async function readOverzicht(access: AuthorizedGemeente, meting: Meting): Promise<MetingOverzicht> {
  const isApart = meting.werkwijze === 'ieder-apart'
  const [instrument, antwoorden, vastgesteldOp, stand] = await Promise.all([
    isApart ? readEigenInstrument(access, meting) : requireInstrument(meting.instrumentversie),
    isApart ? listEigenAntwoorden(access, meting.id) : listOordelen(access, meting.id),
    findVastgesteldOp(access, meting.id),
    isApart ? readStandApart(access, meting.id) : null,
  ])
  return {
    meting,
    kort: measureVoortgang(instrument, antwoorden, { alleenKern: true }).totaal,
    volledig: measureVoortgang(instrument, antwoorden).totaal,
    vastgesteldOp,
    apart: stand && { ...stand, rondeOpen: isRondeOpen(meting, new Date()) },
  }
}

/**
 * Whether an address under a gemeente can lead to a page for this principal; a visitor signs in
 * first. What may be done there, the page itself decides.
 */
export async function isBekendAdres(
  principal: Principal | null,
  gemeenteCode: string,
  metingId: string | undefined,
): Promise<boolean> {
  if (!principal) return true
  if (isRefusal(authorize(principal, gemeenteCode, 'gemeente:lezen'))) return false
  if (metingId === undefined || GEEN_METING.includes(metingId)) return true
  return (await findMeting(metingId))?.gemeenteCode === gemeenteCode
}

/** In the place of a meting's id: the pages where one starts, or brings one in from a file. */
const GEEN_METING = ['nieuw', 'importeren']
