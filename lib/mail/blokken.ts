import type { Blok } from './model'

/** A paragraph of sentences; empty ones are left out. */
export const alinea = (...zinnen: readonly string[]): Blok => ({
  soort: 'alinea',
  tekst: zinnen.filter(Boolean).join(' '),
})

/** How a mail begins. */
export const aanhef = ({ naam }: Readonly<{ naam: string }>): Blok =>
  alinea(naam ? `Beste ${naam},` : 'Goedendag,')
