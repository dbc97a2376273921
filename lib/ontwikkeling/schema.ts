import type { Actie } from '@/lib/plan/schema'
import type { OntwikkelingBeeld } from '@/lib/scoring/ontwikkeling'

/** An established meting that one can put beside others. */
export type MetingKeuze = Readonly<{
  id: string
  naam: string
  /** The day it was established: yyyy-mm-dd. */
  datum: string
  gekozen: boolean
}>

/** Why there is nothing beside each other. */
export type Tekort = 'geen-vastgesteld' | 'een-vastgesteld' | 'te-weinig-gekozen'

/** Metingen of one gemeente beside each other. */
export type OntwikkelingOverzicht = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string }>
  /** All established metingen, from old to new. */
  keuzes: readonly MetingKeuze[]
  /** Metingen that were established and are open again: they do not count now. */
  heropend: readonly string[]
  /** Null when too few metingen are chosen or there. */
  beeld: OntwikkelingBeeld | null
  tekort: Tekort | null
  /** From each meting to the next: what ran in between. Empty without the right to see the plan. */
  acties: readonly (readonly Actie[])[]
}>
