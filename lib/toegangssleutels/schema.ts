import { z } from 'zod'
import { vrijeTekst } from '@/lib/invoer/parse'

/** The longest that a key may live, in days. */
const MAX_GELDIGHEID = 365

export const toegangssleutelIdSchema = z.uuid()

export const maakToegangssleutelSchema = z.strictObject({
  naam: vrijeTekst(100).min(1, 'Geef de sleutel een naam, bijvoorbeeld "Dashboard".'),
  /** In days; a form sends text. */
  geldigheid: z.coerce
    .number<number | string>('Vul het aantal dagen in.')
    .int('Vul een heel aantal dagen in.')
    .min(1, 'Vul minstens 1 dag in.')
    .max(MAX_GELDIGHEID, `Een sleutel is hoogstens ${MAX_GELDIGHEID} dagen geldig.`)
    .default(MAX_GELDIGHEID),
})
