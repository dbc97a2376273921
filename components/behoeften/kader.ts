import type { metingPaden } from '@/components/gemeente/paden'
import type { InPlan } from '@/lib/plan/schema'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import type { BehoeftenActies, Gedaan } from './stand'

/** What every part of the page knows. */
export type BehoeftenKader = Readonly<{
  paden: ReturnType<typeof metingPaden>
  /** Null for who may only read. */
  acties: BehoeftenActies | null
  gedaan: Gedaan | null
  inPlan: InPlan
  /** Null while the meting is open: then nothing can be shared. */
  deling: Deelvorm | null
  isVol: boolean
}>
