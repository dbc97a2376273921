import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { findVastgesteldOp } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import type { Meting } from '@/lib/metingen/schema'
import { findDeling, findMeetelling, isBekend, listAndereGedeeld, listDeelkeuzes } from './data'
import { NIETS_GEDEELD, type DeelStand, type DelenOverzicht, type Delingskeuze } from './schema'

function findStand({ status }: Meting, vastgesteldOp: Date | null): DeelStand {
  if (!vastgesteldOp) return 'nooit-vastgesteld'
  return status === 'vastgesteld' ? 'vastgesteld' : 'heropend'
}

/** Whether each part that is shared counts; a meting that is open again counts nowhere. */
async function findMeetellingen(
  access: AuthorizedGemeente,
  { id, status }: Meting,
  keuze: Delingskeuze,
): Promise<DelenOverzicht['meetelling']> {
  const find = async (deel: keyof Delingskeuze) =>
    status === 'vastgesteld' && keuze[deel] !== 'niet' ? findMeetelling(access, id, deel) : null
  const [resultaat, behoeften, plan, signalen] = await Promise.all([
    find('resultaat'),
    find('behoeften'),
    find('plan'),
    find('signalen'),
  ])
  return { resultaat, behoeften, plan, signalen }
}

async function findBekend(
  access: AuthorizedGemeente,
  metingId: string,
): Promise<DelenOverzicht['bekend']> {
  const [resultaat, behoeften, plan, signalen] = await Promise.all([
    isBekend(access, metingId, 'resultaat'),
    isBekend(access, metingId, 'behoeften'),
    isBekend(access, metingId, 'plan'),
    isBekend(access, metingId, 'signalen'),
  ])
  return { resultaat, behoeften, plan, signalen }
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
  const journaal = authorize(principal, gemeenteCode, 'journaal:lezen')
  const [gemeente, deling, vastgesteldOp, andere, geschiedenis] = await Promise.all([
    findGemeente(gemeenteCode),
    findDeling(access, metingId),
    findVastgesteldOp(access, metingId),
    listAndereGedeeld(access, metingId),
    isRefusal(journaal) ? null : listDeelkeuzes(journaal, metingId),
  ])
  if (!gemeente) throw new Error(`gemeente ${gemeenteCode} is not in the register`)
  const keuze = deling ?? NIETS_GEDEELD
  return {
    gemeente: { code: gemeente.code, naam: gemeente.naam, regio: gemeente.regio.naam },
    meting: { id: meting.id, naam: meting.naam },
    stand: findStand(meting, vastgesteldOp),
    keuze,
    deling,
    meetelling: await findMeetellingen(access, meting, keuze),
    bekend: await findBekend(access, metingId),
    andere,
    geschiedenis,
    magDelen: !isRefusal(authorize(principal, gemeenteCode, 'meting:delen')),
  }
}
