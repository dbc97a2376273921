import { z } from 'zod'
import { vrijeTekst } from '@/lib/invoer/parse'
import type { Indicator, Kenmerk } from '@/lib/instrument/model'
import type { Meting } from '@/lib/metingen/schema'
import type { Teamlid } from '@/lib/taken/schema'

/** Longest remark, in characters: a bit more than one page. */
const MAX_OPMERKING = 4000

/** A remark with the members it is meant for, named by their account. */
export const opmerkingInputSchema = z.strictObject({
  tekst: vrijeTekst(MAX_OPMERKING).min(1, 'Schrijf eerst wat u wilt zeggen.'),
  vermeld: z.array(z.string(), 'Kies wie dit moet zien.'),
})

/** What a remark says and who must see it, by account. */
export type OpmerkingInhoud = Readonly<{ tekst: string; vermeld: readonly string[] }>

/** A correction, with what was seen of the remark. */
export const wijzigInputSchema = opmerkingInputSchema.extend({
  gezien: z.strictObject({ tekst: z.string(), vermeld: z.array(z.string()) }),
})

/** A remark as a member sees it. */
export type Opmerking = Readonly<{
  id: string
  /** Null when the account of who wrote it is gone. */
  naam: string | null
  tekst: string
  op: Date
  vermeld: readonly Teamlid[]
  isEigen: boolean
  /** Own, and the last word in an open thread: it can be corrected or removed. */
  magWijzigen: boolean
}>

/** A remark that opens a thread, with its answers in the order in which they came. */
export type Draad = Readonly<{
  opening: Opmerking
  antwoorden: readonly Opmerking[]
  /** By whom is null when that account is gone. */
  opgelost: Readonly<{ op: Date; door: string | null }> | null
  /** The reader is named in it and has not said to have seen that. */
  isOngezien: boolean
}>

/** The place where a team works on one question. */
export type Werkruimte = Readonly<{
  meting: Meting
  gemeenteNaam: string
  kenmerk: Kenmerk
  indicator: Indicator
  /** Remarks can be placed while the meting is open. */
  magPlaatsen: boolean
  /** Who can be named: the team without the reader. */
  team: readonly Teamlid[]
  /** What the reader has not seen first, resolved threads last. */
  draden: readonly Draad[]
}>

/** How many threads there are on an indicator, and how many of those are open. */
export type OpmerkingAantal = Readonly<{ open: number; totaal: number }>

/** A remark that names the reader, not seen yet. */
export type VermeldingRegel = Readonly<{
  opmerkingId: string
  meting: Readonly<{ id: string; naam: string }>
  indicator: Readonly<{ id: string; stelling: string }>
  door: string | null
  op: Date
  /** The beginning of the remark, on one line. */
  fragment: string
}>
