import { z } from 'zod'
import { URGENTIES } from '@/lib/behoeften/schema'
import { BEHOEFTEN, indicatorIdSchema, kenmerkIdSchema, niveauSchema } from '@/lib/instrument/model'
import { breukSchema, statusSchema } from '@/lib/scoring/model'
import { PARTIJEN } from '@/lib/signalen/schema'

/** What a momentopname gave on each kenmerk; no word that someone wrote. */
export const uitkomstKenmerkenSchema = z.record(
  kenmerkIdSchema,
  z.strictObject({
    status: statusSchema,
    score: breukSchema.nullable(),
    niveau: niveauSchema.nullable(),
  }),
)
export type UitkomstKenmerken = Readonly<z.infer<typeof uitkomstKenmerkenSchema>>

/** The judgements of a momentopname as far as a lens needs them: a level, or that it is nvt. */
export const uitkomstOordelenSchema = z.record(
  indicatorIdSchema,
  z.union([niveauSchema, z.literal('nvt')]),
)
export type UitkomstOordelen = Readonly<z.infer<typeof uitkomstOordelenSchema>>

/** Gemeenten with at least `van` and fewer than `tot` inwoners. */
export type Grootteklasse = Readonly<{ van: number; tot: number | null }>

/** A gemeente as far as groups of gemeenten are made by it. */
export type GemeenteInGroep = Readonly<{
  code: string
  naam: string
  regioCode: string
  provincie: string
  inwoners: number
}>

/**
 * The meting that counts for a gemeente: the newest one that is established now and shared
 * (scoring §12). Says whose it is, so it never leaves the server but by what is aggregated from it,
 * or for an adviseur where `vorm` is `herkenbaar`.
 */
export type GedeeldeMeting = Readonly<{
  gemeente: GemeenteInGroep
  metingId: string
  revisie: number
  instrumentversie: string
  vastgesteldOp: Date
  vorm: 'anoniem' | 'herkenbaar'
  /** Of who shares anonymously: with whom it counts together; null while there are too few. */
  bundel: Readonly<{ id: string; leden: number }> | null
  /** Only where the result itself was asked for; empty with the other parts. */
  kenmerken: UitkomstKenmerken
}>

/** What a gemeente can say in a telling, each at most once: a need, or a signal to a partij. */
export const behoefteCelSchema = z.object({
  kenmerkId: kenmerkIdSchema,
  soort: z.enum(BEHOEFTEN),
  urgentie: z.enum(URGENTIES),
})
export type BehoefteCel = Readonly<z.infer<typeof behoefteCelSchema>>
export const signaalCelSchema = z.object({ kenmerkId: kenmerkIdSchema, partij: z.enum(PARTIJEN) })
export type SignaalCel = Readonly<z.infer<typeof signaalCelSchema>>

/** A cell of one meting. */
export type Behoefteregel = BehoefteCel & Readonly<{ metingId: string }>
/** `tekst` is null for who does not share it by name. */
export type Signaalregel = SignaalCel & Readonly<{ metingId: string; tekst: string | null }>

/** What one gemeente says; whose it is, so like `GedeeldeMeting` it never leaves the server. */
export type GedeeldeCellen<Cel> = Readonly<{ meting: GedeeldeMeting; cellen: readonly Cel[] }>

/** How many gemeenten of a group say what; no word that someone wrote. */
export type Telling<Cel> = Readonly<{
  /** How many gemeenten count, also those that say nothing. */
  n: number
  /** How many of those share by name: of what stands in no cell, no more is known than of these. */
  metNaam: number
  /**
   * In the order of the kenmerken; empty while fewer than `MIN_GEMEENTEN` count. `van`: how many
   * gemeenten the number is of, which is without every bundel that says one and the same (§12).
   */
  cellen: readonly (Cel & Readonly<{ aantal: number; van: number }>)[]
  /** Whether gemeenten that share anonymously stayed out, being too few. */
  zonderAnoniem: boolean
}>
