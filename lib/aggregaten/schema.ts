import { z } from 'zod'
import { indicatorIdSchema, kenmerkIdSchema, niveauSchema } from '@/lib/instrument/model'
import { breukSchema, statusSchema } from '@/lib/scoring/model'

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
  kenmerken: UitkomstKenmerken
}>
