import { z } from 'zod'
import { bronnen, eenmalig, indicatorIdSchema, tekst, tekstId } from './model'

/**
 * The gemeenteprofiel of a version: facts in which gemeenten rightly differ, and what follows from
 * them for the indicators. It explains and proposes; it never changes a score.
 */

const profielOptieSchema = z.strictObject({
  id: tekstId,
  tekst,
  /** Chosen alone: it says that none of the others holds. */
  sluitUit: z.literal(true).optional(),
})

const profielGevolgSchema = z.strictObject({
  /** The options of the question that each bring this about. */
  bij: eenmalig(tekstId).min(1),
  indicatoren: eenmalig(indicatorIdSchema).min(1),
  /** Explain at the indicator, or also propose "niet van toepassing"; the person decides. */
  soort: z.enum(['uitleg', 'nvt']),
  /** The explanation; for `nvt` also the toelichting that is proposed. */
  tekst,
})

const profielVraagSchema = z.strictObject({
  id: z.string().regex(/^P(0[1-9]|1[0-2])$/, 'verwacht P01 tot en met P12'),
  vraag: tekst,
  toelichting: tekst,
  /** One option, or more. */
  soort: z.enum(['een', 'meer']),
  opties: z.array(profielOptieSchema).min(2),
  /** Whether the answer helps to find gemeenten that are alike. */
  vergelijkbaar: z.boolean(),
  gevolgen: z.array(profielGevolgSchema).min(1),
  bron: bronnen,
})
export type ProfielVraag = z.infer<typeof profielVraagSchema>

export const profielSchema = z.strictObject({
  inleiding: tekst,
  vragen: z.array(profielVraagSchema).min(8).max(12),
})
export type Profiel = z.infer<typeof profielSchema>
