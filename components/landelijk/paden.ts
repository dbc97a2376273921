import { LANDELIJK_PADEN } from '@/components/regio/paden'
import type { GeldigeKeuze } from '@/lib/landelijk/schema'

/** The parts of the national page, as places on it. */
export const ANKERS = {
  verdeling: 'verdeling',
  kaart: 'kaart',
  groepen: 'groepen',
  groep: 'groep',
  afspraak: 'afspraak',
  jaren: 'jaren',
  ondersteuning: 'ondersteuning',
  signalen: 'signalen',
  inhoud: 'versies',
} as const

/** What is chosen, as fields of an address. */
export function toVelden({ kenmerkId, naar, groep, lensId }: GeldigeKeuze) {
  return {
    kenmerk: kenmerkId,
    naar,
    ...(groep !== null && { groep }),
    ...(lensId !== null && { lens: lensId }),
  }
}

/** The national page as it was chosen, at one of its parts. */
export const landelijkPad = (keuze: GeldigeKeuze, anker: string) =>
  `${LANDELIJK_PADEN.landelijk}?${new URLSearchParams(toVelden(keuze)).toString()}#${anker}`
