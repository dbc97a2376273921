import { z } from 'zod'
import type { Instrument, Kenmerk, Niveau } from '@/lib/instrument/model'
import type { ActieInput, Gevolg, Planpagina } from '@/lib/plan/schema'
import type { Verwachting } from '@/lib/scoring/verwachting'

/** What goes into the plan in one go. */
export const voorstelSchema = z.strictObject({
  kenmerk: z.string(),
  handvat: z.string().optional(),
  ondersteuning: z.string().optional(),
})

/** What a new action starts with. */
export type ActieConcept = Omit<ActieInput, 'gevolg'> &
  Readonly<{ gevolg: Gevolg | null; handvatId: string | null; naarNiveau: Niveau | null }>

/** The page for a new action; without a kenmerk one chooses that first. */
export type NieuweActie = Planpagina &
  Readonly<{
    kenmerken: Instrument['kenmerken']
    schaal: Instrument['schaal']
    kenmerk: Kenmerk | null
    concept: ActieConcept
    /** What the proposal is expected to do to the score; null where nothing can be expected. */
    verwachting: Verwachting | null
    /** The kenmerk, handvat or support in the address does not exist here. */
    onbekend: 'kenmerk' | 'handvat' | 'ondersteuning' | null
    /** The action that holds this proposal already. */
    bestaand: string | null
    isVol: boolean
  }>
