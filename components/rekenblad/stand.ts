import type { BevestigActie } from '@/components/gegevens/bevestig-formulier'
import type { Conflictkeuze } from '@/lib/rekenblad/schema'

/** What was chosen, and what is wrong with it. */
export type PlanStand = Readonly<{
  keuzes: Readonly<Record<string, Conflictkeuze>>
  /** What is wrong: at a question, or as a whole. */
  fouten: readonly Readonly<{ indicatorId: string | null; melding: string }>[]
}>

export const BEGIN_STAND: PlanStand = { keuzes: {}, fouten: [] }

export type PlanActie = (previous: PlanStand, form: FormData) => Promise<PlanStand>

/** The server actions for the file that is looked at. */
export type RekenbladActies = Readonly<{ decide: PlanActie; cancel: BevestigActie }>

/** The field that says which plan was shown. */
export const VINGERAFDRUK = 'vingerafdruk'

/** What one chooses at a question where someone else was first. */
export const keuzeVeld = (indicatorId: string) => `keuze-${indicatorId}`
