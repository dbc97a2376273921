import { BEHEER_PADEN } from '@/components/beheer/paden'
import type { Registerregel, Registervraag } from '@/lib/register/schema'
import { REGISTER_TEKSTEN as TEKST } from './teksten'

/** The address of the register with this question, on a page of it. */
export function registerPad({ zoek, provincie, regio, jaar }: Registervraag, pagina = 1): string {
  const query = new URLSearchParams({
    ...(zoek && { zoek }),
    ...(provincie && { provincie }),
    ...(regio && { regio }),
    ...(jaar !== null && { jaar: String(jaar) }),
    ...(pagina > 1 && { pagina: String(pagina) }),
  }).toString()
  return query ? `${BEHEER_PADEN.register}?${query}` : BEHEER_PADEN.register
}

/** What a gemeente is now. */
export function describeStand({ fictief, opgehevenPer, opvolger }: Registerregel): string {
  if (opgehevenPer !== null) {
    return opvolger ? TEKST.opgegaan(opgehevenPer, opvolger.naam) : TEKST.opgeheven(opgehevenPer)
  }
  return fictief ? TEKST.verzonnen : TEKST.bestaat
}

const GEREED = 'ingelezen'

/** The register, saying that a year was just brought in. */
export const ingelezenPad = (jaar: number) => `${BEHEER_PADEN.register}?${GEREED}=${jaar}`

/** The year that was just brought in, as the address says; null otherwise. */
export function readIngelezen(query: Readonly<Record<string, unknown>>): string | null {
  const jaar = query[GEREED]
  return typeof jaar === 'string' && /^\d{4}$/.test(jaar) ? jaar : null
}
