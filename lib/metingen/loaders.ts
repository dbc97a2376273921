import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { findMeting } from './data'
import type { Meting } from './schema'

export type AuthorizedMeting = Readonly<{ access: AuthorizedGemeente; meting: Meting }>

/**
 * The meting, when this principal may do the operation on the gemeente that owns it.
 * @returns why not otherwise; an unknown meting and someone else's are both `niet-gevonden`
 */
export async function authorizeMeting(
  principal: Principal | null,
  metingId: string,
  operatie: Operatie | ((meting: Meting) => Operatie),
): Promise<AuthorizedMeting | Refusal> {
  if (!principal) return 'niet-ingelogd'
  const meting = await findMeting(metingId)
  if (!meting) return 'niet-gevonden'
  const access = authorize(
    principal,
    meting.gemeenteCode,
    typeof operatie === 'string' ? operatie : operatie(meting),
  )
  return isRefusal(access) ? access : { access, meting }
}

/**
 * The meting, when this principal may see what is in it now: while it is open for who works on it,
 * once established for everyone who may read results.
 */
export function authorizeInzage(
  principal: Principal | null,
  metingId: string,
): Promise<AuthorizedMeting | Refusal> {
  return authorizeMeting(principal, metingId, ({ status }) =>
    status === 'open' ? 'meting:lezen' : 'momentopname:lezen',
  )
}
