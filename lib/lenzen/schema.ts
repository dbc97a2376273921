import type { Handvat, Kenmerk, Ondersteuning } from '@/lib/instrument/model'
import type { InPlan } from '@/lib/plan/schema'
import type { RapportInput } from '@/lib/report/input'
import type { LensResultaat } from '@/lib/scoring/lens'

/** A meting's result by way of every lens. */
export type LenzenOverzicht = Readonly<{
  metingId: string
  input: RapportInput
  lenzen: readonly LensResultaat[]
}>

/** What would help a part that lags: steps for its own questions, and support. */
export type DeelHulp = Readonly<{
  handvatten: readonly Readonly<{ kenmerk: Kenmerk; handvat: Handvat }>[]
  ondersteuning: readonly Ondersteuning[]
}>

/** A meting's result by way of one lens. */
export type LensOverzicht = Readonly<{
  metingId: string
  input: RapportInput
  resultaat: LensResultaat
  /** By the id of each part that lags. */
  hulp: ReadonlyMap<number, DeelHulp>
  inPlan: InPlan
  magPlannen: boolean
}>
