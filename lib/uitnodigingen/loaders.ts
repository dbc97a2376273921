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
  const { userId, doel, email, naam, heeftWachtwoord, heeftRechten, lidmaatschap } = found
  const aanvrager = findAanvrager(principal, userId)
  const isVanGemeente = doel.soort === 'gemeente'
  const stap = decideStap({ isVanGemeente, heeftWachtwoord, heeftRechten, aanvrager })
  return { email, naam, stap, heeftWachtwoord, lidmaatschap }
}

/** Who opens a link: the owner of the account, someone else, or nobody who is known. */
export function findAanvrager(principal: Principal | null, userId: string) {
  if (!principal) return 'niemand'
  return principal.userId === userId ? 'eigenaar' : 'ander'
}
