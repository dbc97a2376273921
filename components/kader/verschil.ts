import type { Verschil } from '@/lib/instrument/compare'
import { NIVEAUS } from '@/lib/instrument/model'

/** Whether every old toelichting is that of the new indicator, so that it need not be shown. */
export function hasSameToelichting({ oud, nieuw }: Verschil): boolean {
  return oud.length > 0 && oud.every(({ toelichting }) => toelichting === nieuw?.toelichting)
}

/** Likewise for the five levels. */
export function hasSameNiveaus({ oud, nieuw }: Verschil): boolean {
  return (
    oud.length > 0 &&
    oud.every(({ niveaus }) =>
      NIVEAUS.every((niveau) => niveaus[niveau] === nieuw?.niveaus[niveau]),
    )
  )
}
