import { z } from 'zod'
import { tekstId } from '@/lib/instrument/model'

/** The parts of the report of a regio that one can leave out, in the order in which they come. */
export const REGIO_ONDERDELEN = [
  'samenvatting',
  'deelname',
  'kenmerken',
  'gemeenten',
  'knelpunten',
  'ondersteuning',
  'signalen',
  'ontwikkeling',
] as const
export type RegioOnderdeel = (typeof REGIO_ONDERDELEN)[number]

const onderdeel = z.enum(REGIO_ONDERDELEN, 'Dit onderdeel bestaat niet.')

/** The choice for a report as an address holds it: of the page and of every file. */
export const regiorapportQuerySchema = z.strictObject({
  onderdeel: z
    .union([onderdeel, z.array(onderdeel)])
    .optional()
    .meta({
      description: 'Een onderdeel van het rapport; meer keer voor meer. Zonder: alle onderdelen.',
    }),
  namen: z
    .enum(['met', 'zonder'], 'Kies met of zonder.')
    .default('met')
    .meta({ description: 'Of gemeenten die herkenbaar delen er met hun naam in staan' }),
  lens: z
    .union([z.literal(''), tekstId])
    .optional()
    .meta({ description: 'Een afspraak of kader om de uitkomst vanuit te bekijken' }),
})

export type RegiorapportQuery = Readonly<z.output<typeof regiorapportQuerySchema>>

/** How the report of a regio is composed. */
export type Regiorapportkeuze = Readonly<{
  onderdelen: readonly RegioOnderdeel[]
  metNamen: boolean
  lens: string | null
}>

export const HEEL_RAPPORT: Regiorapportkeuze = {
  onderdelen: REGIO_ONDERDELEN,
  metNamen: true,
  lens: null,
}

/** The choice that a parsed address makes; nothing chosen is everything. */
export function toRegiorapportkeuze({
  onderdeel: gekozen = [],
  namen,
  lens,
}: RegiorapportQuery): Regiorapportkeuze {
  const onderdelen = REGIO_ONDERDELEN.filter((naam) => [gekozen].flat().includes(naam))
  return {
    onderdelen: onderdelen.length > 0 ? onderdelen : REGIO_ONDERDELEN,
    metNamen: namen === 'met',
    lens: lens || null,
  }
}

/** The part of an address behind its question mark that makes this choice; empty for the usual one. */
export function writeRegiorapportkeuze({ onderdelen, metNamen, lens }: Regiorapportkeuze): string {
  const isAlles = onderdelen.length === REGIO_ONDERDELEN.length
  return new URLSearchParams([
    ...(isAlles ? [] : onderdelen.map((naam) => ['onderdeel', naam])),
    ...(metNamen ? [] : [['namen', 'zonder']]),
    ...(lens === null ? [] : [['lens', lens]]),
  ]).toString()
}
