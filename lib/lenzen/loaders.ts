import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findLens, listLenzen, listOndersteuning } from '@/lib/instrument/content'
import { listActies } from '@/lib/plan/data'
import { describeInPlan } from '@/lib/voorstellen/rules'
import type { RapportInput } from '@/lib/report/input'
import { loadResultaat, toRapportInput } from '@/lib/resultaten/loaders'
import { calculateLens } from '@/lib/scoring/lens'
import { findDeelHulp } from './rules'
import type { LensOverzicht, LenzenOverzicht } from './schema'

type Adres = Readonly<{ gemeenteCode: string; metingId: string }>

async function loadInput(
  principal: Principal | null,
  { gemeenteCode, metingId }: Adres,
): Promise<RapportInput | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  if (found.meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  return toRapportInput(found, new Date())
}

/** The result that this principal may see, by way of every lens. */
export async function loadLenzen(
  principal: Principal | null,
  adres: Adres,
): Promise<LenzenOverzicht | Refusal> {
  const input = await loadInput(principal, adres)
  if (isRefusal(input)) return input
  const lenzen = listLenzen().map((lens) => calculateLens(lens, input.instrument, input.oordelen))
  return { metingId: adres.metingId, input, lenzen }
}

/** The same by way of one lens; an unknown one is `niet-gevonden`. */
export async function loadLens(
  principal: Principal | null,
  adres: Adres,
  lensId: string,
): Promise<LensOverzicht | Refusal> {
  const input = await loadInput(principal, adres)
  if (isRefusal(input)) return input
  const lens = findLens(lensId)
  if (!lens) return 'niet-gevonden'
  const resultaat = calculateLens(lens, input.instrument, input.oordelen)
  const hulp = new Map(
    resultaat.achter.map((deel) => [deel.onderdeel.id, findDeelHulp(input, deel)]),
  )
  const plan = authorize(principal, adres.gemeenteCode, 'plan:lezen')
  const acties = isRefusal(plan) ? [] : await listActies(plan)
  return {
    metingId: adres.metingId,
    input,
    resultaat,
    hulp,
    inPlan: describeInPlan(acties, adres.metingId, listOndersteuning()),
    magPlannen: !isRefusal(authorize(principal, adres.gemeenteCode, 'plan:bepalen')),
  }
}
