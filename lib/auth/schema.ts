import { z } from 'zod'
import { listEigenLidmaatschappen, type Principal } from '@/lib/authz/access'

const EMAIL = 'Vul uw e-mailadres in, bijvoorbeeld naam@gemeente.nl.'
const WACHTWOORD = 'Vul uw wachtwoord in.'

export const inlogSchema = z.strictObject({
  email: z.string(EMAIL).trim().toLowerCase().pipe(z.email(EMAIL)),
  wachtwoord: z.string(WACHTWOORD).min(1, WACHTWOORD).max(1000, WACHTWOORD),
})
export type Inloggegevens = z.infer<typeof inlogSchema>

/** Where to go after signing in: a path of this site, never another one. */
export function toVeiligPad(naar: unknown): string {
  if (typeof naar !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(naar)) return '/account'
  return naar
}

/** Where to begin when no page was asked for: the one gemeente of who has just that, or the account. */
export function findBeginPad(
  principal: Pick<Principal, 'lidmaatschappen' | 'regios' | 'beheerder'> | null,
): string {
  const [enige, ...meer] = principal ? listEigenLidmaatschappen(principal) : []
  const isEnige = meer.length === 0 && principal?.regios.length === 0 && !principal.beheerder
  return enige && isEnige ? `/gemeenten/${enige.gemeenteCode}` : '/account'
}
