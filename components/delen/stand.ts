import type { Deelbaar, Delingskeuze } from '@/lib/delen/schema'

/** The name of the field with the version that was seen; empty for none yet. */
export const VERSIE_VELD = 'versie'
/** The name and value of the button that takes everything back. */
export const INTREKKEN = 'intrekken'

/** The name and value of the button that shows what the adviser would see. */
export const VOORBEELD = 'voorbeeld'

export type DelenFout = Readonly<{ veld: Deelbaar | null; melding: string }>

/** What came of the form; what was chosen stays after a failure. */
export type DelenStand = Readonly<{
  uitkomst: 'opgeslagen' | 'ingetrokken' | null
  /** Null while the stored choice is what the form shows. */
  keuze: Partial<Delingskeuze> | null
  /** The version that the next choice goes over; null while the page's own is right. */
  versie: string | null
  /** What someone else stored meanwhile. */
  conflict: Delingskeuze | null
  fouten: readonly DelenFout[]
}>

export const BEGIN_STAND: DelenStand = {
  uitkomst: null,
  keuze: null,
  versie: null,
  conflict: null,
  fouten: [],
}

export type DelenActie = (previous: DelenStand, form: FormData) => Promise<DelenStand>
