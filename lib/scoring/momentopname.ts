import { z } from 'zod'
import {
  indicatorIdSchema,
  kenmerkIdSchema,
  niveauSchema,
  PERSPECTIEVEN,
} from '@/lib/instrument/model'
import {
  PRIORITEITEN,
  resultaatSchema,
  WERKWIJZEN,
  type Ambities,
  type Oordeel,
  type Oordelen,
} from './model'

const teksten = {
  toelichting: z.string().exactOptional(),
  afwijkendStandpunt: z.string().exactOptional(),
}
const oordeelSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('niveau'), niveau: niveauSchema, ...teksten }),
  z.strictObject({ soort: z.enum(['nvt', 'weet-niet', 'open']), ...teksten }),
])

/** What the answers of participants gave by themselves (§3). */
const voorlopigOordeelSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('niveau'), niveau: niveauSchema }),
  z.strictObject({ soort: z.literal('nvt') }),
])

const ambitieSchema = z.strictObject({
  niveau: niveauSchema,
  prioriteit: z.enum(PRIORITEITEN),
  jaar: z.int().exactOptional(),
})

/** How often each level was given: the numbers of niveau 1 to 5. */
const verdelingSchema = z.array(z.int().nonnegative()).length(5)

/** The answers to one indicator, as far as they may be shown (§10, §11). */
export const spreidingSchema = z.strictObject({
  verdeling: verdelingSchema,
  /** Per group that may be shown; more than one perspectief is "overige perspectieven". */
  groepen: z.array(
    z.strictObject({
      perspectieven: z.array(z.enum(PERSPECTIEVEN)).min(1),
      verdeling: verdelingSchema,
    }),
  ),
})
export type Spreiding = z.infer<typeof spreidingSchema>

/** The immutable record of an established meting (§15), also when read back from storage. */
export const momentopnameSchema = z
  .strictObject({
    instrumentversie: z.string().min(1),
    rekenregels: z.string().min(1),
    metingId: z.string().min(1),
    metingNaam: z.string().min(1),
    gemeente: z.strictObject({
      code: z.string().min(1),
      naam: z.string().min(1),
      regio: z.string().min(1).exactOptional(),
    }),
    werkwijze: z.enum(WERKWIJZEN),
    revisie: z.int().positive(),
    vastgesteldOp: z.iso.datetime(),
    oordelen: z.record(indicatorIdSchema, oordeelSchema),
    /** Of a meting `ieder-apart`: the provisional judgements beside those that were agreed. */
    voorlopigeOordelen: z.record(indicatorIdSchema, voorlopigOordeelSchema).exactOptional(),
    /** Which of those were accepted without a conversation about them. */
    overgenomen: z.array(indicatorIdSchema).exactOptional(),
    /** Of a meting `ieder-apart`: the spread of the answers, only where it may be shown. */
    spreiding: z.record(indicatorIdSchema, spreidingSchema).exactOptional(),
    ambities: z.record(kenmerkIdSchema, ambitieSchema),
    resultaat: resultaatSchema,
    deelnemersPerPerspectief: z.partialRecord(z.enum(PERSPECTIEVEN), z.int().nonnegative()),
    /** The facts of the gemeenteprofiel as they were; absent where none were known. */
    profiel: z.record(z.string(), z.array(z.string()).min(1)).exactOptional(),
  })
  .refine(({ resultaat }) => !resultaat.voorlopig, 'Een voorlopig resultaat is nooit vastgesteld.')
  .refine(
    ({ instrumentversie, rekenregels, resultaat }) =>
      instrumentversie === resultaat.instrumentversie && rekenregels === resultaat.rekenregels,
    'Het resultaat hoort bij een andere versie dan de momentopname.',
  )
export type Momentopname = z.infer<typeof momentopnameSchema>

type Gegeven = 'oordelen' | 'voorlopigeOordelen' | 'ambities'
type MomentopnameInvoer = Omit<Momentopname, 'rekenregels' | Gegeven> & {
  oordelen: Oordelen
  voorlopigeOordelen?: Oordelen
  ambities: Ambities
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
}

/** Keeps the mark of a provisional judgement only when it is set, so that the schema refuses it. */
function toVastgesteld(oordeel: Oordeel): object {
  return withoutUndefined({ ...oordeel, voorlopig: oordeel.voorlopig === true ? true : undefined })
}

/** The name of the field says already that it is provisional. */
const toVoorlopig = ({ voorlopig: _voorlopig, ...oordeel }: Oordeel): object =>
  withoutUndefined(oordeel)

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => object): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

/**
 * Builds the snapshot of a meting that is being established (§15). `vastgesteldOp` is an ISO 8601
 * instant in UTC. Throws a ZodError on anything provisional or on a result of another version: whether a meting may be established is decided before.
 */
export function buildMomentopname(invoer: MomentopnameInvoer): Momentopname {
  const { voorlopigeOordelen } = invoer
  return momentopnameSchema.parse({
    ...invoer,
    rekenregels: invoer.resultaat.rekenregels,
    oordelen: mapValues(invoer.oordelen, toVastgesteld),
    ...(voorlopigeOordelen && {
      voorlopigeOordelen: mapValues(voorlopigeOordelen, toVoorlopig),
    }),
    ambities: mapValues(invoer.ambities, withoutUndefined),
  })
}
