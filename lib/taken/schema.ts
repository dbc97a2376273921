import { z } from 'zod'
import type { WaardeId } from '@/lib/instrument/model'
import type { Meting } from '@/lib/metingen/schema'
import type { Voortgang } from '@/lib/vragenlijst/rules'

/** Who looks after a kenmerk, and until when: an ISO date, or null for no date. */
const toewijzingSchema = z.strictObject({
  userId: z.string(),
  gereedOp: z.iso
    .date('Vul een datum in als dag, maand en jaar, bijvoorbeeld 15-12-2026.')
    .nullable(),
})
export type Toewijzing = Readonly<z.infer<typeof toewijzingSchema>>

/** By kenmerk: what it should become and what it was when it was read; null for nobody. */
export const verdelingInputSchema = z.record(
  z.string(),
  z.strictObject({
    naar: toewijzingSchema.nullable(),
    van: z.strictObject({ userId: z.string(), gereedOp: z.string().nullable() }).nullable(),
  }),
  'Stuur per kenmerk wie het doet.',
)
export type VerdelingInput = z.infer<typeof verdelingInputSchema>

/** Someone who works on the metingen of a gemeente. */
export type Teamlid = Readonly<{ userId: string; naam: string }>

/** `lezer` and `geen-lid`: someone who had the task, and may no longer fill in. */
export const LID_STANDEN = ['lid', 'lezer', 'geen-lid'] as const
export type LidStand = (typeof LID_STANDEN)[number]

/** A stored task, by kenmerk. */
export type Taak = Toewijzing & Readonly<{ naam: string; lidStand: LidStand }>
export type Taken = Readonly<Record<string, Taak>>

/** A kenmerk with who looks after it and how far it is. */
export type Taakregel = Readonly<{
  kenmerk: Readonly<{ id: string; nummer: number; kort: string; waarde: WaardeId }>
  taak: Taak | null
  voortgang: Voortgang
  /** Not complete, and its date is past. */
  isTeLaat: boolean
}>

/** The division of a meting as a member who may fill in sees it. */
export type Taakverdeling = Readonly<{
  meting: Meting
  gemeenteNaam: string
  userId: string
  magVerdelen: boolean
  team: readonly Teamlid[]
  /** In the order of the questionnaire. */
  regels: readonly Taakregel[]
}>

/** A kenmerk that someone still has to finish, in one of the open metingen. */
export type EigenTaak = Taakregel &
  Readonly<{ meting: Readonly<{ id: string; naam: string; omvang: Meting['omvang'] }> }>
