import { z } from 'zod'
import type { Instrument } from '@/lib/instrument/model'
import { WAARDE_IDS } from '@/lib/instrument/model'
import { METING_STATUSSEN, ambitieInputSchema, type Meting } from '@/lib/metingen/schema'
import { WERKWIJZEN, type Antwoord } from '@/lib/scoring/model'
import { measureVoortgang } from '@/lib/vragenlijst/rules'
import { antwoordSchema } from './antwoord'

/** A meting and what is in it, as the API gives it. */

const metingShape = {
  id: z.string(),
  gemeenteCode: z.string(),
  naam: z.string(),
  instrumentversie: z.string(),
  werkwijze: z.enum(WERKWIJZEN),
  status: z.enum(METING_STATUSSEN),
  revisie: z.int().positive().describe('Begint bij 1; één hoger na elke heropening'),
  stand: z.int().nonnegative().describe('Eén hoger bij elke wijziging in de meting'),
  gestartOp: z.iso.datetime(),
  gewijzigdOp: z.iso.datetime(),
}
export const metingSchema = z.strictObject(metingShape).meta({ id: 'Meting' })
export const metingenSchema = z
  .strictObject({ metingen: z.array(metingSchema) })
  .meta({ id: 'Metingen' })

export const toMeting = (meting: Meting): z.input<typeof metingSchema> => ({
  id: meting.id,
  gemeenteCode: meting.gemeenteCode,
  naam: meting.naam,
  instrumentversie: meting.instrumentversie,
  werkwijze: meting.werkwijze,
  status: meting.status,
  revisie: meting.revisie,
  stand: meting.stand,
  gestartOp: meting.createdAt.toISOString(),
  gewijzigdOp: meting.updatedAt.toISOString(),
})

const telling = z.strictObject({ beantwoord: z.int(), totaal: z.int() }).meta({ id: 'Telling' })
const lijstVoortgang = z.strictObject({
  totaal: telling,
  waarden: z.record(z.enum(WAARDE_IDS), telling),
  kenmerken: z.record(z.string(), telling),
})
const voortgangSchema = z
  .strictObject({
    volledig: lijstVoortgang.describe('Van de volledige vragenlijst'),
    kort: lijstVoortgang.describe('Van de korte versie: alleen de kernvragen'),
  })
  .meta({ id: 'Voortgang' })

const toVoortgang = (
  instrument: Instrument,
  antwoorden: Readonly<Record<string, Pick<Antwoord, 'soort'>>>,
) => ({
  volledig: measureVoortgang(instrument, antwoorden),
  kort: measureVoortgang(instrument, antwoorden, { alleenKern: true }),
})

export const metingMetVoortgangSchema = z
  .strictObject({ ...metingShape, voortgang: voortgangSchema })
  .meta({ id: 'MetingMetVoortgang' })

export const toMetingMetVoortgang = (
  meting: Meting,
  instrument: Instrument,
  oordelen: Readonly<Record<string, Pick<Antwoord, 'soort'>>>,
) => ({ ...toMeting(meting), voortgang: toVoortgang(instrument, oordelen) })

const antwoordenById = z.record(z.string(), antwoordSchema)
export const antwoordenSchema = z
  .strictObject({ antwoorden: antwoordenById })
  .meta({ id: 'Antwoorden' })
export const oordelenSchema = z.strictObject({ oordelen: antwoordenById }).meta({ id: 'Oordelen' })
export const ambitiesSchema = z
  .strictObject({ ambities: z.record(z.string(), ambitieInputSchema) })
  .meta({ id: 'Ambities' })
