import { z } from 'zod'
import { PERSPECTIEVEN, type Perspectief } from '@/lib/instrument/model'

const MAX_PER_LINK = 500
const BEREIK = `Vul een getal in van 1 tot en met ${MAX_PER_LINK}.`

/** How many people may come by one link; a form sends text. */
const maximumInput = z.coerce
  .number<number | string>(BEREIK)
  .int('Vul een heel getal in.')
  .min(1, BEREIK)
  .max(MAX_PER_LINK, BEREIK)

export const openLinkInputSchema = z.strictObject({
  perspectief: z.enum(PERSPECTIEVEN, 'Kies een perspectief.'),
  maximum: maximumInput,
})
export const maximumInputSchema = z.strictObject({ maximum: maximumInput })

/** A stored link; the values that SQLite does not enforce are parsed on reading. */
export const openLinkSchema = z.object({
  id: z.string(),
  perspectief: z.enum(PERSPECTIEVEN),
  maximum: z.int(),
  sleutel: z.string(),
  createdAt: z.date(),
})

/** A link that works, as the coordinator sees it. */
export type OpenLink = Readonly<{
  id: string
  perspectief: Perspectief
  maximum: number
  /** How many people came by it. */
  aantal: number
  /** The address to pass on. */
  url: string
}>
