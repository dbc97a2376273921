import { z } from 'zod'
import { findIndicator, findKenmerk } from '@/lib/instrument/find'
import { indicatorIdSchema, kenmerkIdSchema, type Instrument } from '@/lib/instrument/model'
import { ambitieInputSchema, METING_STATUSSEN } from '@/lib/metingen/schema'
import { resultaatSchema, WERKWIJZEN } from '@/lib/scoring/model'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { oordeelInputSchema } from '@/lib/vragenlijst/schema'

/** Judgements and ambities to calculate with, without storing them (contract.md, berekeningen). */
export const berekeningSchema = z.strictObject({
  oordelen: z.record(z.string(), oordeelInputSchema),
  ambities: z.record(z.string(), ambitieInputSchema).default({}),
})

/** The same, for one version: ids that it does not know are faults. */
export const berekeningSchemaFor = (instrument: Instrument) =>
  berekeningSchema.superRefine(({ oordelen, ambities }, context) => {
    for (const id of Object.keys(oordelen)) {
      if (findIndicator(instrument, id)) continue
      context.addIssue({
        code: 'custom',
        path: ['oordelen', id],
        message: `De vraag "${id}" bestaat niet in versie ${instrument.versie}.`,
      })
    }
    for (const id of Object.keys(ambities)) {
      if (findKenmerk(instrument, id)) continue
      context.addIssue({
        code: 'custom',
        path: ['ambities', id],
        message: `Het kenmerk "${id}" bestaat niet in versie ${instrument.versie}.`,
      })
    }
  })

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
