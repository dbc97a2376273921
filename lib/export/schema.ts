import { z } from 'zod'
import { indicatorIdSchema, kenmerkIdSchema } from '@/lib/instrument/model'
import { ambitieInputSchema, METING_STATUSSEN } from '@/lib/metingen/schema'
import { resultaatSchema, WERKWIJZEN } from '@/lib/scoring/model'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { oordeelInputSchema } from '@/lib/vragenlijst/schema'

/**
 * A whole meting as a file that another installation can read: judgements and ambities in the words
 * in which they come in. What single participants answered stays out of it.
 */
export const metingExportSchema = z.strictObject({
  formaat: z.literal('vit-meting'),
  formaatversie: z.literal('1.0.0'),
  gemaaktOp: z.iso.datetime(),
  gemeente: z.strictObject({ code: z.string(), naam: z.string() }),
  meting: z.strictObject({
    id: z.string(),
    naam: z.string(),
    werkwijze: z.enum(WERKWIJZEN),
    status: z.enum(METING_STATUSSEN),
    revisie: z.int().positive(),
    gestartOp: z.iso.datetime(),
  }),
  instrumentversie: z.string(),
  oordelen: z.record(indicatorIdSchema, oordeelInputSchema),
  ambities: z.record(kenmerkIdSchema, ambitieInputSchema),
  resultaat: resultaatSchema,
  /** Newest first; the SHA-256 is that of the canonical JSON of `inhoud` (scoring §15). */
  momentopnamen: z.array(z.strictObject({ sha256: z.string(), inhoud: momentopnameSchema })),
})
export type MetingExport = z.infer<typeof metingExportSchema>
