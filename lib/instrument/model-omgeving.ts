import { z } from 'zod'
import {
  bronnen,
  datum,
  eenmalig,
  indicatorIdSchema,
  kenmerkIdSchema,
  link,
  tekst,
  tekstId,
} from './model'

/** What stands around the instrument: agreements, the road to walk, and developments. */

const lensOnderdeelSchema = z.strictObject({
  id: z.int().min(1),
  titel: tekst,
  uitleg: tekst,
  /** The indicators that measure this part; none only with a `reden`. */
  indicatoren: eenmalig(indicatorIdSchema),
  reden: tekst.optional(),
  bron: bronnen,
})
export type LensOnderdeel = z.infer<typeof lensOnderdeelSchema>

/** An agreement or study, by which one can look at the indicators. */
export const lensSchema = z.strictObject({
  id: tekstId,
  titel: tekst,
  /** For tabs and tables. */
  kort: tekst,
  soort: z.enum(['afspraak', 'kenmerken', 'leidraad']),
  omschrijving: tekst,
  bron: bronnen,
  onderdelen: z.array(lensOnderdeelSchema).min(1),
})
export type Lens = z.infer<typeof lensSchema>

const processtapSchema = z.strictObject({
  id: tekstId,
  titel: tekst,
  doel: tekst,
  duur: tekst,
  wie: tekst,
  nodig: z.array(tekst).min(1),
  doen: z.array(tekst).min(1),
  resultaat: tekst,
  /** Ids of sjablonen. */
  sjablonen: eenmalig(tekstId),
  bron: bronnen,
})
export type Processtap = z.infer<typeof processtapSchema>

const sjabloonSchema = z.strictObject({
  id: tekstId,
  titel: tekst,
  soort: z.enum(['mail', 'agenda', 'draaiboek', 'planning', 'brief']),
  /** The subject of a mail. */
  onderwerp: tekst.optional(),
  /** Lines as one sends them; the gemeente fills in what stands between [brackets]. */
  tekst,
  bron: bronnen,
})
export type Sjabloon = z.infer<typeof sjabloonSchema>

const agendadeelSchema = z.strictObject({
  titel: tekst,
  minuten: z.int().min(1).max(120),
  doen: z.array(tekst).min(1),
})

/** The parts of one conversation, in order; the same as the lines of its sjabloon. */
const agendaSchema = z.strictObject({
  /** Id of the sjabloon that holds this agenda as a text to send. */
  sjabloon: tekstId,
  delen: z.array(agendadeelSchema).min(1),
  bron: bronnen,
})

/** The road of a gemeente with the instrument, steps in order. */
export const procesSchema = z.strictObject({
  titel: tekst,
  inleiding: tekst,
  stappen: z.array(processtapSchema).min(1),
  agenda: agendaSchema,
  sjablonen: z.array(sjabloonSchema),
})
export type Proces = z.infer<typeof procesSchema>

/** A dated development in the field; `status` as the source said it at its own date. */
export const ontwikkelingSchema = z.strictObject({
  id: tekstId,
  titel: tekst,
  datum,
  organisatie: tekst,
  inhoud: tekst,
  status: z.enum(['verwacht', 'gestart', 'verschenen', 'afgesloten']),
  kenmerken: eenmalig(kenmerkIdSchema).min(1),
  link: link.optional(),
  bron: bronnen,
})
export type Ontwikkeling = z.infer<typeof ontwikkelingSchema>
