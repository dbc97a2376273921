import type { RegioKeuze } from '@/lib/regio/schema'
import { regioPaden } from './paden'

/** Where the heat map stands, so that a choice leads back to it. */
export const KAART_ID = 'kaart'
/** Where the spread stands. */
export const SPREIDING_ID = 'spreiding'

/** The address of the page of a regio with a choice, at the heat map or another place. */
export function keuzePad(
  regioCode: string,
  keuze: Partial<RegioKeuze>,
  anker: string = KAART_ID,
): string {
  const { volgorde, ...rest } = keuze
  const gekozen = Object.entries({ ...rest, volgorde: volgorde === 'aflopend' ? volgorde : null })
  const query = new URLSearchParams(
    gekozen.flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, String(waarde)]])),
  ).toString()
  return `${regioPaden(regioCode).regio}${query ? `?${query}` : ''}#${anker}`
}

/** The page of a regio by way of a column: lowest first, and the other way round when asked again. */
export function sorteerPad(regioCode: string, keuze: RegioKeuze, sorteer: string | null): string {
  const isAgain = keuze.sorteer === sorteer && keuze.volgorde === 'oplopend'
  return keuzePad(regioCode, { ...keuze, sorteer, volgorde: isAgain ? 'aflopend' : 'oplopend' })
}
