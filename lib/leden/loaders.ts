import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { isLaatsteLid, isLid, readLeden } from './data'
import type { Ledenlijst, LidDetail } from './schema'

/** The members of a gemeente, for who may manage them. */
export async function loadLeden(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<Ledenlijst | Refusal> {
  const access = authorize(principal, gemeenteCode, 'leden:beheren')
  if (isRefusal(access)) return access
  return (await readLeden(access, new Date())) ?? 'niet-gevonden'
}

/** One member of a gemeente. */
export async function loadLid(
  principal: Principal | null,
  gemeenteCode: string,
  lidId: string,
): Promise<LidDetail | Refusal> {
  const found = await loadLeden(principal, gemeenteCode)
  if (isRefusal(found)) return found
  const { leden, ...rest } = found
  const lid = leden.find(({ id }) => id === lidId)
  if (!lid) return 'niet-gevonden'
  return { ...rest, lid, isLaatste: await isLaatsteLid(gemeenteCode, lid.id) }
}

/** Whether the page of a member can exist for this principal; a visitor signs in first. */
export async function isBekendLid(
  principal: Principal | null,
  gemeenteCode: string,
  lidId: string,
): Promise<boolean> {
  if (!principal) return true
  if (isRefusal(authorize(principal, gemeenteCode, 'gemeente:lezen'))) return false
  // Whoever may not manage is told so by the page itself.
  if (isRefusal(authorize(principal, gemeenteCode, 'leden:beheren'))) return true
  return isLid(gemeenteCode, lidId)
}
