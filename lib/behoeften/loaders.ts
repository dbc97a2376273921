import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findDeling } from '@/lib/delen/data'
import { listOndersteuning } from '@/lib/instrument/content'
import { listActies } from '@/lib/plan/data'
import { describeInPlan } from '@/lib/voorstellen/rules'
import { listStanden } from '@/lib/report/input'
import { loadResultaat, toRapportInput } from '@/lib/resultaten/loaders'
import { listSignalen } from '@/lib/signalen/data'
import { MAX_SIGNALEN } from '@/lib/signalen/schema'
import { listBehoeften } from './data'
import { matchBehoefte } from './rules'
import type { BehoeftenOverzicht } from './schema'

/** What the gemeente needs and cannot solve by itself, beside the result that one may see. */
export async function loadBehoeften(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<BehoeftenOverzicht | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  if (found.meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const access = authorize(principal, gemeenteCode, 'behoefte:lezen')
  if (isRefusal(access)) return access
  const plan = authorize(principal, gemeenteCode, 'plan:lezen')
  const [input, behoeften, signalen, deling, acties] = await Promise.all([
    toRapportInput(found, new Date()),
    listBehoeften(access, metingId),
    listSignalen(access, metingId),
    findDeling(access, metingId),
    isRefusal(plan) ? [] : listActies(plan),
  ])
  const byId = new Map(listStanden(input).map((stand) => [stand.kenmerk.id, stand]))
  return {
    metingId,
    input,
    magBepalen: !isRefusal(authorize(principal, gemeenteCode, 'behoefte:bepalen')),
    inPlan: describeInPlan(acties, metingId, listOndersteuning()),
    kenmerken: input.resultaat.volgordeKloven
      .flatMap((id) => byId.get(id) ?? [])
      .map((stand) => {
        const { id: kenmerk } = stand.kenmerk
        const { niveau } = stand.resultaat
        return {
          stand,
          behoeften: behoeften
            .filter(({ kenmerkId }) => kenmerkId === kenmerk)
            .map((behoefte) => {
              const vraag = { kenmerk, niveau, soort: behoefte.soort }
              return { behoefte, aanbod: matchBehoefte(input.ondersteuning, vraag) }
            }),
          signalen: signalen.filter(({ kenmerkId }) => kenmerkId === kenmerk),
        }
      }),
    deling: deling?.signalen ?? 'niet',
    isVol: signalen.length >= MAX_SIGNALEN,
  }
}
