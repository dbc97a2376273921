import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { getInstrument } from '@/lib/instrument/content'
import { findMomentopname, listMetingen } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { decideVolgendeStap } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import { readProfielVoortgang } from '@/lib/profiel/loaders'
import { listEigenAntwoorden, listOordelen } from '@/lib/vragenlijst/data'
import { measureVoortgang } from '@/lib/vragenlijst/rules'
import { findGemeente } from './data'
import type { GemeenteOverzicht, MetingOverzicht } from './schema'

/** A gemeente with its metingen and the one next step for this member. */
export async function loadGemeente(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<GemeenteOverzicht | Refusal> {
  const access = authorize(principal, gemeenteCode, 'gemeente:lezen')
  if (isRefusal(access)) return access
  const rol = principal?.lidmaatschappen.find((lid) => lid.gemeenteCode === gemeenteCode)?.rol
  const gemeente = await findGemeente(gemeenteCode)
  if (!gemeente || !rol) return 'niet-gevonden'

  const rows = await listMetingen(access)
  const [metingen, profiel] = await Promise.all([
    Promise.all(rows.map((meting) => readOverzicht(access, meting))),
    readProfielVoortgang(access, rows),
  ])
  const standen = metingen.map(({ meting, kort }) => ({
    id: meting.id,
    status: meting.status,
    compleet: kort.beantwoord === kort.totaal,
  }))
  return { gemeente, rol, metingen, profiel, volgendeStap: decideVolgendeStap(rol, standen) }
}

/** One meting with its progress, for those who may see it while it is open. */
export async function loadMeting(
  principal: Principal | null,
  gemeenteCode: string,
  metingId: string,
): Promise<(MetingOverzicht & Pick<GemeenteOverzicht, 'gemeente'>) | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'meting:lezen')
  if (isRefusal(found)) return found
  const gemeente = await findGemeente(found.access.gemeenteCode)
  if (gemeente?.code !== gemeenteCode) return 'niet-gevonden'
  return { gemeente, ...(await readOverzicht(found.access, found.meting)) }
}

async function readOverzicht(access: AuthorizedGemeente, meting: Meting): Promise<MetingOverzicht> {
  const instrument = getInstrument(meting.instrumentversie)
  if (!instrument) throw new Error(`instrument ${meting.instrumentversie} is not in content`)
  const [antwoorden, momentopname] = await Promise.all([
    meting.werkwijze === 'ieder-apart'
      ? listEigenAntwoorden(access, meting.id)
      : listOordelen(access, meting.id),
    findMomentopname(access, meting.id),
  ])
  return {
    meting,
    kort: measureVoortgang(instrument, antwoorden, { alleenKern: true }).totaal,
    volledig: measureVoortgang(instrument, antwoorden).totaal,
    vastgesteldOp: momentopname && new Date(momentopname.vastgesteldOp),
  }
}
