import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { translateIndicatoren } from '@/lib/effect/rules'
import { listInstrumenten, requireInstrument } from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { findMomentopname, listMetingen } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Meting } from '@/lib/metingen/schema'
import { listActies } from '@/lib/plan/data'
import type { Actie } from '@/lib/plan/schema'
import { compareMetingen, type MetingStand } from '@/lib/scoring/ontwikkeling'
import { chooseMetingen, ranBetween } from './rules'
import type { OntwikkelingOverzicht, Tekort } from './schema'

/** What was established and what is open again, from old to new. */
type Reeks = Readonly<{ vastgesteld: readonly MetingStand[]; heropend: readonly string[] }>

async function toStand(access: AuthorizedGemeente, meting: Meting): Promise<MetingStand | null> {
  const momentopname = await findMomentopname(access, meting.id)
  if (!momentopname) return null
  const { oordelen, resultaat, vastgesteldOp, instrumentversie } = momentopname
  return {
    metingId: meting.id,
    naam: meting.naam,
    datum: toDatum(new Date(vastgesteldOp)),
    instrument: requireInstrument(instrumentversie),
    resultaat,
    oordelen,
  }
}

/** All metingen of a gemeente that count through the years (scoring §13). */
async function readReeks(access: AuthorizedGemeente): Promise<Reeks> {
  const metingen = (await listMetingen(access)).toReversed()
  const standen = await Promise.all(
    metingen.map(async (meting) => ({ meting, stand: await toStand(access, meting) })),
  )
  return {
    vastgesteld: standen.flatMap(({ meting, stand }) =>
      stand && meting.status === 'vastgesteld' ? [stand] : [],
    ),
    heropend: standen.flatMap(({ meting, stand }) =>
      stand && meting.status === 'open' ? [meting.naam] : [],
    ),
  }
}

function findTekort(vastgesteld: number, gekozen: number): Tekort | null {
  if (vastgesteld === 0) return 'geen-vastgesteld'
  if (vastgesteld === 1) return 'een-vastgesteld'
  return gekozen < 2 ? 'te-weinig-gekozen' : null
}

/**
 * From each meting to the next: the actions that ran in between, for the questions as the later
 * meting has them.
 */
function listTussentijds(metingen: readonly MetingStand[], acties: readonly Actie[]): Actie[][] {
  return metingen.slice(1).map((naar, i) => {
    const van = metingen[i] ?? naar
    return acties
      .filter((actie) => ranBetween(actie, { van: van.datum, tot: naar.datum }))
      .map((actie) => ({
        ...actie,
        indicatoren: translateIndicatoren(actie, naar.instrument, listInstrumenten()),
      }))
  })
}

/**
 * Established metingen of the gemeente beside each other.
 * @param gevraagd the metingen that the address asks for; null for the last two
 */
export async function loadOntwikkeling(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
  gevraagd: readonly string[] | null,
): Promise<OntwikkelingOverzicht | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'momentopname:lezen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === gemeenteCode)
  const { vastgesteld, heropend } = await readReeks(access)
  const ids = chooseMetingen(
    vastgesteld.map((stand) => stand.metingId),
    gevraagd,
  )
  const gekozen = vastgesteld.filter((stand) => ids.includes(stand.metingId))
  const tekort = findTekort(vastgesteld.length, gekozen.length)
  const plan = authorize(principal, gemeenteCode, 'plan:lezen')
  const acties = tekort || isRefusal(plan) ? [] : await listActies(plan)
  return {
    gemeente: { code: gemeenteCode, naam: lid?.gemeenteNaam ?? gemeenteCode },
    meting: { id: meting.id, naam: meting.naam },
    keuzes: vastgesteld.map((stand) => ({
      id: stand.metingId,
      naam: stand.naam,
      datum: stand.datum,
      gekozen: ids.includes(stand.metingId),
    })),
    heropend,
    beeld: tekort ? null : compareMetingen(gekozen, listInstrumenten()),
    tekort,
    acties: tekort ? [] : listTussentijds(gekozen, acties),
  }
}
