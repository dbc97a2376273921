import { cleanText } from './format'
import type { Rapportkeuze } from './keuze'
import type { Hoofdstuk } from './model'
import { toBlokken } from './tekst'
import { voorafTekst } from './teksten-verdieping'

/** What the gemeente says itself before the summary; nothing where it says nothing. */
export function buildVooraf({ voorwoord, besluit }: Rapportkeuze): Hoofdstuk[] {
  const hoofdstukken = [
    { id: 'voorwoord', titel: voorafTekst.voorwoord, blokken: toBlokken(cleanText(voorwoord)) },
    { id: 'besluit', titel: voorafTekst.besluit, blokken: toBlokken(cleanText(besluit)) },
  ]
  return hoofdstukken.filter(({ blokken }) => blokken.length > 0)
}
