import type { VoorbereidingVeld } from '@/lib/gedeeld/schema'

/** The names of the version that was seen, and of the button that takes a question over. */
export const VERSIE_VELD = 'versie'
export const NEEM_OVER = 'vraag'

export type VoorbereidingFout = Readonly<{ veld: VoorbereidingVeld; melding: string }>

/** What came of the form; what was typed stays, whatever came of it. */
export type VoorbereidingStand = Readonly<{
  uitkomst: 'bewaard' | 'toegevoegd' | null
  /** Null while what is stored is what the form shows. */
  waarden: Readonly<Record<VoorbereidingVeld, string>> | null
  versie: number | null
  fouten: readonly VoorbereidingFout[]
  /** How often the form was sent: its fields are made anew each time. */
  poging: number
}>

export const BEGIN_STAND: VoorbereidingStand = {
  uitkomst: null,
  waarden: null,
  versie: null,
  fouten: [],
  poging: 0,
}

export type VoorbereidingActie = (
  previous: VoorbereidingStand,
  form: FormData,
) => Promise<VoorbereidingStand>
