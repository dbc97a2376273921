import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import type { Meting } from '@/lib/metingen/schema'
import { buildRapport } from '@/lib/report/build'
import type { RapportInput } from '@/lib/report/input'
import type { Rapport } from '@/lib/report/model'
import { loadResultaat, toRapportInput } from '@/lib/resultaten/loaders'

/** A report with the meting it is of; the same for the page and for every file. */
export type MetingRapport = Readonly<{
  rapport: Rapport
  meting: Meting
  gemeente: RapportInput['gemeente']
}>

/** The report that this principal may see, by the rules for the result. */
export async function loadRapport(
  principal: Principal | null,
  metingId: string,
): Promise<MetingRapport | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  const input = await toRapportInput(found, new Date())
  return { rapport: buildRapport(input), meting: found.meting, gemeente: input.gemeente }
}
