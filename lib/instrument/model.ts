import { z } from 'zod'

/**
 * The shape of the instrument's content: what one reads in `content/`.
 * Keys are Dutch domain nouns, as in `content/begrippen.yaml`.
 */

export const NIVEAUS = [1, 2, 3, 4, 5] as const
export type Niveau = (typeof NIVEAUS)[number]
export const niveauSchema = z.literal(NIVEAUS)

/** Level that the framework asks for (scoring §1). */
export const BASISNIVEAU: Niveau = 4

export const WAARDE_IDS = ['dichtbij', 'integraal', 'mandaat'] as const
export type WaardeId = (typeof WAARDE_IDS)[number]

export const PERSPECTIEVEN = [
  'beleid',
  'uitvoering',
  'management',
  'bestuur',
  'inwoners',
  'partners',
] as const
export type Perspectief = (typeof PERSPECTIEVEN)[number]

export const GEVOLGEN = [
  'opdracht',
  'financiering',
  'middelen',
  'samenwerking',
  'randvoorwaarden',
  'uitvoering',
] as const

const SOORTEN_ONDERSTEUNING = [
  'begeleiding',
  'budget',
  'leidraad',
  'richtlijn',
  'handreiking',
  'leergang',
  'netwerk',
  'bijeenkomst',
  'kennisdossier',
] as const

/** What a gemeente can need for the "hoe" of a kenmerk. */
export const BEHOEFTEN = [
  'kennis',
  'begeleiding',
  'geld',
  'menskracht',
  'uitwisseling',
  'randvoorwaarde',
] as const
export type Behoeftesoort = (typeof BEHOEFTEN)[number]

/** A text of at least one letter. */
export const tekst = z.string().trim().min(1, 'is leeg')
export const kenmerkIdSchema = z.string().regex(/^K(0[1-9]|1[0-3])$/, 'verwacht K01 tot en met K13')
export const indicatorIdSchema = z
  .string()
  .regex(/^K(0[1-9]|1[0-3])\.[1-9]$/, 'verwacht een id zoals K01.1')
const VERWACHT_DATUM = 'verwacht een datum als "2024", "2024-03" of "2024-03-31"'
const DATUM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** JavaScript rolls 31 February over to March: only a real date comes back unchanged. */
function isCalendarDate(tekst: string): boolean {
  if (tekst.length < 10) return true
  const date = new Date(`${tekst}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(tekst)
}

/** A year, a month or a day: sources are not always more precise than that. */
export const datum = z
  .string()
  .regex(DATUM, { error: VERWACHT_DATUM, abort: true })
  .refine(isCalendarDate, `deze dag bestaat niet; ${VERWACHT_DATUM}`)

export const tekstId = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'verwacht kleine letters, cijfers en streepjes')
const documentId = tekstId.regex(/^(?!eigen$)/, 'het woord "eigen" is hier niet mogelijk')

/** A list of ids in which each stands once. */
export const eenmalig = <T extends z.ZodType>(soort: T) =>
  z
    .array(soort)
    .refine((items) => new Set(items).size === items.length, 'hierin staat iets twee keer')

/** Where a text rests on: a place in a source document, or our own choice with its reason. */
export const bronSchema = z.union([
  z.strictObject({ document: z.literal('eigen'), reden: tekst }),
  z.strictObject({ document: documentId, vindplaats: tekst }),
])
export type Bron = z.infer<typeof bronSchema>
export const bronnen = z.array(bronSchema).min(1)
export const link = z.url({ protocol: /^https?$/ })

const niveauTeksten = z.strictObject({ 1: tekst, 2: tekst, 3: tekst, 4: tekst, 5: tekst })

export const indicatorSchema = z.strictObject({
  id: indicatorIdSchema,
  stelling: tekst,
  toelichting: tekst,
  kern: z.boolean(),
  perspectieven: eenmalig(z.enum(PERSPECTIEVEN)).min(2),
  inwonersvraag: tekst.optional(),
  niveaus: niveauTeksten,
  gevolgen: eenmalig(z.enum(GEVOLGEN)).min(1),
  bron: bronnen,
})
export type Indicator = z.infer<typeof indicatorSchema>

export const handvatSchema = z.strictObject({
  id: z.string().regex(/^K(0[1-9]|1[0-3])\.H[1-9]\d?$/, 'verwacht een id zoals K01.H1'),
  van: niveauSchema,
  naar: niveauSchema,
  tekst,
  indicatoren: eenmalig(indicatorIdSchema).default([]),
  bron: bronnen,
})
export type Handvat = z.infer<typeof handvatSchema>

export const kenmerkSchema = z.strictObject({
  id: kenmerkIdSchema,
  nummer: z.int().min(1).max(13),
  waarde: z.enum(WAARDE_IDS),
  titel: tekst,
  kort: tekst,
  kern: tekst,
  waarom: tekst,
  bron: bronnen,
  indicatoren: z.array(indicatorSchema).min(2).max(6),
  gespreksvragen: z.array(tekst).min(3).max(5),
  handvatten: z.array(handvatSchema).min(1),
})
export type Kenmerk = z.infer<typeof kenmerkSchema>

/**
 * What became of one indicator since the version before. An indicator that is not named here is
 * `gelijk` under its own number; `gelijk` is written only when the number changed.
 */
const wijzigingSchema = z.strictObject({
  /** The number in this version; for `vervallen` the number in the version before. */
  indicator: indicatorIdSchema,
  soort: z.enum(['gelijk', 'verwoord', 'gesplitst', 'samengevoegd', 'nieuw', 'vervallen']),
  was: z.array(indicatorIdSchema).default([]),
  reden: tekst,
})
export type Wijziging = z.infer<typeof wijzigingSchema>

const versie = z.string().regex(/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/, 'verwacht een versie als 1.0.0')

/** `instrument.yaml`: everything of a version but its kenmerken. */
export const instrumentKopSchema = z.strictObject({
  urn: z.string().regex(/^urn:/, 'verwacht een naam die met "urn:" begint'),
  versie,
  /** The version whose files hold for all that is not in the folder of this one. */
  basis: versie.optional(),
  status: z.enum(['concept', 'gepubliceerd']),
  datum,
  titel: tekst,
  bron: bronnen,
  schaal: z
    .array(z.strictObject({ niveau: niveauSchema, naam: tekst, betekenis: tekst }))
    .length(5),
  waarden: z
    .array(z.strictObject({ id: z.enum(WAARDE_IDS), titel: tekst, omschrijving: tekst }))
    .length(3),
  wijzigingen: z.array(wijzigingSchema).default([]),
})

export type InstrumentKop = z.infer<typeof instrumentKopSchema>

/** One whole version of the instrument, kenmerken in order of their number. */
export type Instrument = InstrumentKop & { kenmerken: Kenmerk[] }

export const ondersteuningSchema = z.strictObject({
  id: tekstId,
  titel: tekst,
  organisatie: tekst,
  soort: z.enum(SOORTEN_ONDERSTEUNING),
  behoeften: eenmalig(z.enum(BEHOEFTEN)).min(1),
  inhoud: tekst,
  doelgroep: tekst,
  kosten: tekst,
  aanvragen: z.strictObject({
    tekst,
    link: link.optional(),
    mail: z.email().optional(),
  }),
  kenmerken: eenmalig(kenmerkIdSchema).min(1),
  niveaus: eenmalig(niveauSchema).min(1),
  peildatum: datum,
  geldig_tot: datum.optional(),
  bron: bronnen,
})
export type Ondersteuning = z.infer<typeof ondersteuningSchema>

export const begripSchema = z.strictObject({
  id: tekstId,
  term: tekst,
  varianten: z.array(tekst),
  uitleg: tekst,
  bron: bronnen,
})
export type Begrip = z.infer<typeof begripSchema>

export const brondocumentSchema = z.strictObject({
  id: documentId,
  titel: tekst,
  organisatie: tekst,
  datum,
  link: link.optional(),
})
export type Brondocument = z.infer<typeof brondocumentSchema>
