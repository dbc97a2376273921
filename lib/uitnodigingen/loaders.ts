import type { Principal } from '@/lib/authz/access'
import { findGenodigdeByToken } from './data'
import { decideStap } from './rules'
import type { UitnodigingDetail } from './schema'

/** What the owner of a link sees of it; null for a link that does not work. */
export async function loadUitnodiging(
  principal: Principal | null,
  token: string,
): Promise<UitnodigingDetail | null> {
  const found = await findGenodigdeByToken(token, new Date())
  if (!found) return null
  const { userId, email, naam, stand, lidmaatschap } = found
  const stap = decideStap(stand, findAanvrager(principal, userId))
  // To who is not known to be the owner, this tells nothing of the account.
  if (stap !== 'wachtwoord' && stap !== 'aannemen') {
    return { email, naam: '', stap, heeftWachtwoord: false, lidmaatschap }
  }
  return { email, naam, stap, heeftWachtwoord: stand.heeftWachtwoord, lidmaatschap }
}

/** Who opens a link: the owner of the account, someone else, or nobody who is known. */
export function findAanvrager(principal: Principal | null, userId: string) {
  if (!principal) return 'niemand'
  return principal.userId === userId ? 'eigenaar' : 'ander'
}
