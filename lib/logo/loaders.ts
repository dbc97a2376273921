import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { findLogo } from './data'
import type { LogoOverzicht, OpgeslagenLogo } from './schema'

/** The logo for who changes it. */
export async function loadLogoOverzicht(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<LogoOverzicht | Refusal> {
  const access = authorize(principal, gemeenteCode, 'rapport:samenstellen')
  if (isRefusal(access)) return access
  const [gemeente, logo] = await Promise.all([findGemeente(gemeenteCode), findLogo(access)])
  if (!gemeente) return 'niet-gevonden'
  return {
    gemeente: { code: gemeente.code, naam: gemeente.naam },
    logo: logo && {
      alt: logo.alt,
      breedte: logo.breedte,
      hoogte: logo.hoogte,
      stempel: String(logo.updatedAt.valueOf()),
    },
  }
}

/** The logo itself, for every member of the gemeente. */
export async function loadLogo(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<OpgeslagenLogo | Refusal> {
  const access = authorize(principal, gemeenteCode, 'gemeente:lezen')
  if (isRefusal(access)) return access
  return (await findLogo(access)) ?? 'niet-gevonden'
}
