import { z } from 'zod'
import {
  instrumentKopSchema,
  kenmerkSchema,
  ondersteuningSchema,
  type Instrument,
  type Ondersteuning,
} from '@/lib/instrument/model'
import { kenmerkenVanWaarde } from '@/lib/instrument/find'

/** The content as the API gives it. */

export const instrumentenSchema = z
  .strictObject({
    instrumenten: z.array(
      instrumentKopSchema.pick({ versie: true, urn: true, titel: true, status: true, datum: true }),
    ),
  })
  .meta({ id: 'Instrumenten' })

export const toInstrumenten = (instrumenten: readonly Instrument[]) => ({
  instrumenten: instrumenten.map(({ versie, urn, titel, status, datum }) => ({
    versie,
    urn,
    titel,
    status,
    datum,
  })),
})

const waardeSchema = instrumentKopSchema.shape.waarden.element

export const instrumentSchema = instrumentKopSchema
  .extend({ waarden: z.array(waardeSchema.extend({ kenmerken: z.array(kenmerkSchema) })) })
  .meta({ id: 'Instrument' })

/** One whole version: kenmerken under their waarde. */
export function toInstrument({ kenmerken, ...kop }: Instrument): z.output<typeof instrumentSchema> {
  const instrument = { ...kop, kenmerken }
  return {
    ...kop,
    waarden: kop.waarden.map((waarde) => ({
      ...waarde,
      kenmerken: kenmerkenVanWaarde(instrument, waarde.id),
    })),
  }
}

const { geldig_tot: geldigTot, ...ondersteuningShape } = ondersteuningSchema.shape

export const ondersteuningLijstSchema = z
  .strictObject({ ondersteuning: z.array(z.strictObject({ ...ondersteuningShape, geldigTot })) })
  .meta({ id: 'Ondersteuning' })

export const toOndersteuningLijst = (items: readonly Ondersteuning[]) => ({
  ondersteuning: items.map(({ geldig_tot: tot, ...item }) => ({
    ...item,
    ...(tot !== undefined && { geldigTot: tot }),
  })),
})
