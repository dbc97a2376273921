import { z } from 'zod'
import { niveauInput, vrijeTekst } from '@/lib/invoer/parse'
import { PRIORITEITEN, WERKWIJZEN } from '@/lib/scoring/model'

/** Which questions participants in a meting `ieder-apart` get: all, or the kern-indicatoren. */
export const OMVANGEN = ['volledig', 'kort'] as const
export type Omvang = (typeof OMVANGEN)[number]

/** What the audit trail calls opening the round of answers again. */
export const RONDE_HEROPEND = 'ronde-heropend'

/** The last day of a round of answers, as an ISO date; the round ends when that day does. */
export const rondeTotInput = z.iso
  .date({
    error: 'Vul een datum in als dag, maand en jaar, bijvoorbeeld 15-12-2026.',
    abort: true,
  })
  .refine((datum) => datum >= '2024-01-01' && datum <= '2099-12-31', {
    error: 'Kies een datum in de jaren 2024 tot en met 2099.',
  })

export const startMetingSchema = z.strictObject({
  naam: vrijeTekst(120).min(1, 'Geef de meting een naam, bijvoorbeeld ‘Meting 2026’.'),
  instrumentversie: z
    .string('Noem de versie van het instrument, bijvoorbeeld "1.0.0".')
    .optional()
    .describe('Version of the instrument; the default of the installation where none is named'),
  werkwijze: z.enum(WERKWIJZEN, 'Kies een werkwijze: gedeelde-lijst of ieder-apart.'),
  omvang: z.enum(OMVANGEN, 'Kies volledig of kort.').optional(),
  rondeTot: rondeTotInput.optional(),
})

export const ambitieInputSchema = z.strictObject({
  niveau: niveauInput.describe('Level the gemeente wants to reach'),
  prioriteit: z.enum(PRIORITEITEN, 'Kies een prioriteit: laag, midden of hoog.').default('midden'),
  jaar: z
    .int('Vul een jaartal in, bijvoorbeeld 2028.')
    .min(2024, 'Vul een jaar in van 2024 tot en met 2050.')
    .max(2050, 'Vul een jaar in van 2024 tot en met 2050.')
    .optional(),
})

export const heropenSchema = z.strictObject({
  reden: vrijeTekst(1000).min(1, 'Vul in waarom u de meting heropent.'),
})

export const METING_STATUSSEN = ['open', 'vastgesteld'] as const
export type MetingStatus = (typeof METING_STATUSSEN)[number]

/** A stored meting; the values that SQLite does not enforce are parsed on reading. */
export const metingSchema = z.object({
  id: z.string(),
  gemeenteCode: z.string(),
  naam: z.string(),
  instrumentversie: z.string(),
  werkwijze: z.enum(WERKWIJZEN),
  status: z.enum(METING_STATUSSEN),
  revisie: z.int(),
  stand: z.int(),
  omvang: z.enum(OMVANGEN),
  uitnodiging: z.string(),
  rondeTot: z.date().nullable(),
  rondeGeslotenOp: z.date().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
})
export type Meting = z.infer<typeof metingSchema>

/** How far a meting `ieder-apart` is, in numbers of people and of questions. */
export type StandApart = Readonly<{
  /** Who were invited or joined, and have not taken their answers back. */
  deelnemers: number
  /** Who gave at least one answer. */
  begonnen: number
  /** Questions with a recorded judgement. */
  vastgelegd: number
  /** Questions that only have a provisional judgement. */
  voorlopig: number
}>
