import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { findVastgesteldOp } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Meting } from '@/lib/metingen/schema'
import { findDeling } from './data'
import { NIETS_GEDEELD, type DeelStand, type DelenOverzicht } from './schema'

function findStand({ status }: Meting, vastgesteldOp: Date | null): DeelStand {
  if (!vastgesteldOp) return 'nooit-vastgesteld'
  return status === 'vastgesteld' ? 'vastgesteld' : 'heropend'
}

/** What is shared of a meting, for every member who may read what was established. */
export async function loadDelen(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<DelenOverzicht | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'momentopname:lezen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const [gemeente, deling, vastgesteldOp] = await Promise.all([
    findGemeente(gemeenteCode),
    findDeling(access, metingId),
    findVastgesteldOp(access, metingId),
  ])
  if (!gemeente) throw new Error(`gemeente ${gemeenteCode} is not in the register`)
  return {
    gemeente: { code: gemeente.code, naam: gemeente.naam, regio: gemeente.regio.naam },
    meting: { id: meting.id, naam: meting.naam },
    stand: findStand(meting, vastgesteldOp),
    keuze: deling ?? NIETS_GEDEELD,
    deling,
    magDelen: !isRefusal(authorize(principal, gemeenteCode, 'meting:delen')),
  }
}
