import { authorizeBeheer, isRefusal, type Principal } from '@/lib/authz/access'
import type { Registergegevens } from '@/lib/register/schema'
import { loadRegisterimport } from '@/lib/registerimport/loaders'
import { keepRegisterbestand } from '@/lib/registerimport/mutations'

export type Gemeente = Registergegevens

/** A register in our own columns. */
export function writeRegister(rijen: readonly Gemeente[]): string {
  const regels = rijen.map(({ code, naam, provincie, regioCode, regioNaam, inwoners }) =>
    [code, naam, provincie, regioCode, regioNaam, inwoners].join(';'),
  )
  return ['code;naam;provincie;jeugdregio_code;jeugdregio;inwoners', ...regels, ''].join('\n')
}

/** Sends a register as a beheerder does. @returns the id to look at it by */
export async function zendRegister(
  principal: Principal,
  rijen: readonly Gemeente[],
  naam: string,
): Promise<string> {
  const access = authorizeBeheer(principal, 'register:beheren')
  if (isRefusal(access)) throw new Error(access)
  const inhoud = new TextEncoder().encode(writeRegister(rijen))
  return keepRegisterbestand(access, { naam, inhoud })
}

/** What the page shows of a file; null when it is not there for this beheerder. */
export async function lees(principal: Principal, bestand: string, jaar: string) {
  const found = await loadRegisterimport(principal, { bestand, jaar })
  if (isRefusal(found)) throw new Error(found)
  return found.bestand
}
