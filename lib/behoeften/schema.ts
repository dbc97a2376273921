import { z } from 'zod'
import { BEHOEFTEN, kenmerkIdSchema } from '@/lib/instrument/model'
import { versieSchema, vrijeTekst } from '@/lib/invoer/parse'
import type { InPlan } from '@/lib/plan/schema'
import type { KenmerkStand, RapportInput } from '@/lib/report/input'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import type { Signaal } from '@/lib/signalen/schema'
import type { Aanbod } from './rules'

/** When a gemeente needs the support. */
export const URGENTIES = ['nu', 'dit-jaar', 'later'] as const
export type Urgentie = (typeof URGENTIES)[number]

/** Longest explanation, in characters: half a page. */
const MAX_TOELICHTING = 2000

/** What a gemeente says that it needs for one kenmerk. */
export const behoefteInputSchema = z.strictObject({
  soort: z.enum(BEHOEFTEN, 'Kies wat u nodig hebt.'),
  urgentie: z.enum(URGENTIES, 'Kies wanneer u dit nodig hebt.'),
  toelichting: vrijeTekst(MAX_TOELICHTING),
})
export type BehoefteInput = z.infer<typeof behoefteInputSchema>

/** A stored need; the values that SQLite does not enforce are parsed on reading. */
export const behoefteSchema = behoefteInputSchema.extend({
  id: z.string(),
  kenmerkId: kenmerkIdSchema,
  versie: z.int(),
})
export type Behoefte = Readonly<z.infer<typeof behoefteSchema>>

export const behoefteWijzigSchema = behoefteInputSchema.extend({ versie: versieSchema })

/** A kenmerk with its figures, what is needed for it, and what others have to solve. */
export type KenmerkBehoeften = Readonly<{
  stand: KenmerkStand
  behoeften: readonly Readonly<{ behoefte: Behoefte; aanbod: Aanbod }>[]
  signalen: readonly Signaal[]
}>

/** What a gemeente needs, as a member sees it. */
export type BehoeftenOverzicht = Readonly<{
  metingId: string
  input: RapportInput
  magBepalen: boolean
  inPlan: InPlan
  /** In the order of the gaps (scoring §9). */
  kenmerken: readonly KenmerkBehoeften[]
  /** What others may see of the signals. */
  deling: Deelvorm
  /** Whether the meting holds as many signals as it can. */
  isVol: boolean
}>
