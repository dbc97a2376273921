import { gemeentePaden } from '@/components/gemeente/paden'
import type { LogoMelding } from '@/components/logo/teksten'

/** The logo as a file, and where its form sends one: outside the pages, so that nothing reads it before its route. */
export const logoBestandPad = (gemeenteCode: string) => `/logos/${encodeURIComponent(gemeenteCode)}`

/** The page of the logo with what came of what was asked there. */
export function withLogoMelding(gemeenteCode: string, stand: LogoMelding, alt = ''): string {
  const query = new URLSearchParams({ stand, ...(alt && { alt }) })
  return `${gemeentePaden(gemeenteCode).logo}?${query.toString()}`
}
