import { z } from 'zod'
import { BEHOEFTEN, kenmerkIdSchema } from '@/lib/instrument/model'
import { vrijeTekst } from '@/lib/invoer/parse'

/** When a gemeente needs the support. */
export const URGENTIES = ['nu', 'dit-jaar', 'later'] as const
export type Urgentie = (typeof URGENTIES)[number]

/** Longest explanation, in characters: half a page. */
export const MAX_TOELICHTING = 2000

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
