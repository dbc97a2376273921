import { z } from 'zod'
import { BEHOEFTEN, kenmerkIdSchema } from '@/lib/instrument/model'
import { rapportkeuzeSchema } from './keuze'

/** What a gemeente needs for a kenmerk, and when. */
const behoefteSchema = z.strictObject({
  kenmerkId: kenmerkIdSchema,
  soort: z.enum(BEHOEFTEN),
  urgentie: z.enum(['nu', 'dit-jaar', 'later']),
  toelichting: z.string(),
})
export type RapportBehoefte = z.infer<typeof behoefteSchema>

/** An action of the verbeterplan. Dates are ISO days; `kosten` whole euros. */
const actieSchema = z.strictObject({
  kenmerkId: z.string(),
  titel: z.string(),
  eigenaar: z.string(),
  start: z.string().nullable(),
  eind: z.string().nullable(),
  kosten: z.int().nullable(),
  status: z.enum(['gepland', 'bezig', 'gereed', 'gestopt']),
  resultaat: z.string(),
})
export type RapportActie = z.infer<typeof actieSchema>

/** The gemeente's logo, already cleaned; both forms show the same, sizes in pixels. */
const logoSchema = z.strictObject({
  mediatype: z.enum(['image/svg+xml', 'image/png']),
  /** As base64, as are the bytes of the raster image. */
  inhoud: z.base64(),
  png: z.base64(),
  breedte: z.int().positive(),
  hoogte: z.int().positive(),
  alt: z.string(),
})
export type Logo = z.infer<typeof logoSchema>

/**
 * Of what goes on changing, what a report shows: as it was when the choice was saved. Holds only
 * what the chosen parts show.
 */
const rapportstandSchema = z.strictObject({
  /** The day of saving: yyyy-mm-dd in Dutch time. */
  datum: z.iso.date(),
  /** For a snapshot that does not hold it itself. */
  regio: z.string(),
  logo: logoSchema.nullable(),
  /** The snapshots of earlier metingen by id, from old to new. */
  eerdere: z.array(z.string()),
  behoeften: z.array(behoefteSchema),
  acties: z.array(actieSchema),
})
export type Rapportstand = z.infer<typeof rapportstandSchema>

/** What is kept of a composed report. With the snapshot of its meting it is the whole report. */
export const rapportinhoudSchema = z.strictObject({
  keuze: rapportkeuzeSchema,
  stand: rapportstandSchema,
})
export type Rapportinhoud = z.infer<typeof rapportinhoudSchema>
