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

/** The one place that someone works in; the account of who has none, or several. */
export type Begin = Readonly<
  | { soort: 'gemeente' | 'regio'; code: string; naam: string }
  | { soort: 'beheer' }
  | { soort: 'account' }
>

/** Where to begin when no page was asked for. */
export function findBegin(
  principal: Pick<Principal, 'lidmaatschappen' | 'regios' | 'beheerder'>,
): Begin {
  const [enige, ...meer]: Begin[] = [
    ...listEigenLidmaatschappen(principal).map(({ gemeenteCode, gemeenteNaam }) => ({
      soort: 'gemeente' as const,
      code: gemeenteCode,
      naam: gemeenteNaam,
    })),
    ...principal.regios.map(({ code, naam }) => ({ soort: 'regio' as const, code, naam })),
    ...(principal.beheerder ? [{ soort: 'beheer' as const }] : []),
  ]
  return enige && meer.length === 0 ? enige : { soort: 'account' }
}

const PADEN = { gemeente: '/gemeenten', regio: '/regios', beheer: '/beheer', account: '/account' }

/** The address to begin at. */
export function findBeginPad(principal: Parameters<typeof findBegin>[0] | null): string {
  const begin: Begin = principal ? findBegin(principal) : { soort: 'account' }
  return 'code' in begin ? `${PADEN[begin.soort]}/${begin.code}` : PADEN[begin.soort]
}
