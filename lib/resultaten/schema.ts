import { z } from 'zod'
import { findIndicator, findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { ambitieInputSchema } from '@/lib/metingen/schema'
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
