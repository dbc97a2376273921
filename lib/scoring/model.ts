import { z } from 'zod'
import { kenmerkIdSchema, niveauSchema, WAARDE_IDS, type Niveau } from '@/lib/instrument/model'

/** Version of the calculation rules in scoring.md; stored with every snapshot (§15). */
export const REKENREGELS_VERSIE = '1.0.0'

/** What one says about an indicator (§2). `open` is a remark without a judgement: no answer. */
export type Antwoord =
  | { soort: 'niveau'; niveau: Niveau }
  | { soort: 'nvt' }
  | { soort: 'weet-niet' }
  | { soort: 'open' }

/** A judgement on one indicator (§3). `voorlopig` marks a provisional judgement. */
export type Oordeel = Antwoord & {
  toelichting?: string | undefined
  /** The view that someone keeps beside the judgement. */
  afwijkendStandpunt?: string | undefined
  voorlopig?: boolean | undefined
}
export type Oordelen = Readonly<Record<string, Oordeel>>

/** `gedeelde-lijst`: one shared questionnaire; `ieder-apart`: everyone their own answers (§3). */
export const WERKWIJZEN = ['gedeelde-lijst', 'ieder-apart'] as const
export type Werkwijze = (typeof WERKWIJZEN)[number]

export const PRIORITEITEN = ['laag', 'midden', 'hoog'] as const
export type Prioriteit = (typeof PRIORITEITEN)[number]

/** What a gemeente wants to reach on a kenmerk (§9). */
export type Ambitie = { niveau: Niveau; prioriteit: Prioriteit; jaar?: number | undefined }
export type Ambities = Readonly<Record<string, Ambitie>>
export const STANDAARD_AMBITIE: Ambitie = { niveau: 4, prioriteit: 'midden' }

/** An exact figure in lowest terms with its Dutch display form (§8). */
export const breukSchema = z.strictObject({
  teller: z.int(),
  noemer: z.int().positive(),
  afgerond: z.string(),
})
export type Breuk = z.infer<typeof breukSchema>

const STATUSSEN = ['beoordeeld', 'onvoldoende-beoordeeld', 'nvt'] as const
export const statusSchema = z.enum(STATUSSEN)
export type Status = z.infer<typeof statusSchema>

export const kenmerkResultaatSchema = z.strictObject({
  status: statusSchema,
  dekking: z.strictObject({ beoordeeld: z.int(), vanToepassing: z.int() }),
  score: breukSchema.nullable(),
  niveau: niveauSchema.nullable(),
  /** Kern-indicatoren that cap the level below the floor of the score (§6); empty if none does. */
  begrensdDoor: z.array(z.string()),
  kloof: breukSchema.nullable(),
  kloofBasisniveau: breukSchema.nullable(),
})
export type KenmerkResultaat = z.infer<typeof kenmerkResultaatSchema>

export const gemiddeldeSchema = z.strictObject({
  status: statusSchema,
  score: breukSchema.nullable(),
})
export type Gemiddelde = z.infer<typeof gemiddeldeSchema>

/** The result of a calculation or a meting, as `contract.md` gives it. */
export const resultaatSchema = z.strictObject({
  instrumentversie: z.string(),
  rekenregels: z.string(),
  voorlopig: z.boolean(),
  kenmerken: z.record(kenmerkIdSchema, kenmerkResultaatSchema),
  waarden: z.record(z.enum(WAARDE_IDS), gemiddeldeSchema),
  totaal: gemiddeldeSchema,
  /** All kenmerken: the largest weighted gap first, those without a score last (§9). */
  volgordeKloven: z.array(kenmerkIdSchema),
})
export type Resultaat = z.infer<typeof resultaatSchema>
