import { z } from 'zod'
import { kenmerkIdSchema } from '@/lib/instrument/model'
import { versieSchema, vrijeTekst } from '@/lib/invoer/parse'

/**
 * Who can solve a systeemknelpunt: those of whom the framework asks something in chapter 3.
 * Source: richtinggevend-kader, hoofdstuk 3, "Het vraagt ook iets van anderen".
 */
export const PARTIJEN = [
  'rijk',
  'aanbieders',
  'opleidingen',
  'regio',
  'verzekeraars',
  'anders',
] as const
export type Partij = (typeof PARTIJEN)[number]

/** Longest signal, in characters: half a page. */
const MAX_SIGNAAL = 2000
/** How many signals a meting holds at most. */
export const MAX_SIGNALEN = 50

/** Something that a gemeente cannot solve by itself. */
export const signaalInputSchema = z.strictObject({
  partij: z.enum(PARTIJEN, 'Kies wie dit kan oplossen.'),
  tekst: vrijeTekst(MAX_SIGNAAL).min(1, 'Schrijf op wat u niet zelf kunt oplossen.'),
})
export type SignaalInput = z.infer<typeof signaalInputSchema>

/** A stored signal; the values that SQLite does not enforce are parsed on reading. */
export const signaalSchema = signaalInputSchema.extend({
  id: z.string(),
  kenmerkId: kenmerkIdSchema,
  versie: z.int(),
})
export type Signaal = Readonly<z.infer<typeof signaalSchema>>

export const signaalWijzigSchema = signaalInputSchema.extend({ versie: versieSchema })
