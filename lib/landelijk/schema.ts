import { z } from 'zod'
import {
  kenmerkIdSchema,
  type Behoeftesoort,
  type Instrument,
  type Niveau,
} from '@/lib/instrument/model'
import type { Lens, LensOnderdeel, Ontwikkeling } from '@/lib/instrument/model-omgeving'
import type { Tegelplaats } from '@/lib/figuren/tegelkaart'
import type { Afscherming } from '@/lib/scoring/aggregate-groepen'
import type { NiveauTelling } from '@/lib/scoring/count-niveaus'
import type { Partij } from '@/lib/signalen/schema'

/**
 * What is published of the whole country: the national page and the open data hold this and nothing
 * else, so that the two together tell no more than one of them. Nothing in it is about one gemeente.
 */

/** By what the gemeenten are grouped, beside the whole country. */
export const DIMENSIES = ['regio', 'provincie', 'grootte'] as const
export type Dimensie = (typeof DIMENSIES)[number]
export const GROEPSOORTEN = ['land', ...DIMENSIES] as const
export type Groepsoort = (typeof GROEPSOORTEN)[number]

/** A group of gemeenten. `jaar`: only metingen of that year; null for the newest of each. */
export type Groep = Readonly<{
  soort: Groepsoort
  code: string
  naam: string
  jaar: number | null
}>

/**
 * How the gemeenten are spread over the levels. Everything follows from `niveaus`, so whatever holds
 * for adding and subtracting counts holds for all of it.
 */
export type Verdeling = Readonly<{
  /** How many gemeenten count: at least `MIN_GEMEENTEN`. */
  n: number
  niveaus: NiveauTelling
  /** The lower median and the quartiles of the levels (scoring §12). */
  kwartielen: Readonly<{ eerste: Niveau; mediaan: Niveau; derde: Niveau }>
}>

/** One subject in one group, or why nothing of it is published. */
export type Cel =
  | Readonly<{ verdeling: Verdeling; afgeschermd: null }>
  | Readonly<{ verdeling: null; afgeschermd: Afscherming }>

export type GepubliceerdeGroep = Groep & Readonly<{ kenmerken: Readonly<Record<string, Cel>> }>

/** A part of a lens, over the whole country. */
export type GepubliceerdDeel = Readonly<{ lens: Lens; onderdeel: LensOnderdeel; cel: Cel }>

/** Why a number of gemeenten is not published; `klein-aantal`: below `MIN_ANONIEM` and not 0. */
export type Telafscherming = Afscherming | 'klein-aantal'

/** A number of gemeenten, out of `van`. */
export type Getal = Readonly<{
  van: number | null
  aantal: number | null
  afgeschermd: Telafscherming | null
}>

export type Vraagcel = Getal & Readonly<{ kenmerkId: string; soort: Behoeftesoort }>
export type Signaalcel = Getal & Readonly<{ kenmerkId: string; partij: Partij }>

/** What is counted of those that share it; `n` is null, and no cell there, while they are too few. */
export type Telling<Eenheid> = Readonly<{ n: number | null; cellen: readonly Eenheid[] }>

/** How many of the metingen that count were made with a version; null where that is too few. */
export type Versiegebruik = Readonly<{ versie: string; metingen: number | null }>

export type Publicatie = Readonly<{
  /** The day on which the figures were read: yyyy-mm-dd. */
  stand: string
  /** Whether made-up gemeenten are in it: in a demo. */
  verzonnen: boolean
  /** The version by which the kenmerken are named and compared (scoring §13). */
  instrument: Instrument
  /** The country, the regio's, the provincies, the classes by size, and the country by year. */
  groepen: readonly GepubliceerdeGroep[]
  /** The parts of the lenzen that were asked for. */
  delen: readonly GepubliceerdDeel[]
  vraag: Telling<Vraagcel>
  signalen: Telling<Signaalcel>
  versies: readonly Versiegebruik[]
}>

/** What is chosen in the address; whatever cannot be chosen counts as nothing. */
export const landelijkKeuzeSchema = z.object({
  kenmerk: kenmerkIdSchema.nullable().catch(null),
  naar: z.enum(DIMENSIES).catch('regio'),
  groep: z.string().max(100).nullable().catch(null),
  lens: z.string().max(100).nullable().catch(null),
})
export type LandelijkKeuze = Readonly<z.infer<typeof landelijkKeuzeSchema>>

/** A regio on the map, with the chosen kenmerk. */
export type Tegel = Readonly<{ code: string; naam: string; plaats: Tegelplaats; cel: Cel }>

/** A need with what the catalogue holds for it. */
export type GedekteVraag = Vraagcel & Readonly<{ aanbod: number }>

/** Two years of the country beside each other. */
export type Jaarvergelijking = Readonly<{ nu: GepubliceerdeGroep; toen: GepubliceerdeGroep }>

/** What is chosen, with nothing that cannot be chosen. */
export type GeldigeKeuze = Readonly<{
  kenmerkId: string
  naar: Dimensie
  groep: string | null
  lensId: string | null
}>

export type LandelijkOverzicht = Readonly<{
  stand: string
  verzonnen: boolean
  instrument: Instrument
  keuze: GeldigeKeuze
  land: GepubliceerdeGroep
  /** How many gemeenten count; null while they are too few. */
  gemeenten: number | null
  /** How many regio's have figures of their own, of all. */
  regios: Readonly<{ getoond: number; totaal: number }>
  /** The groups of the chosen dimension, by name or by size. */
  groepen: readonly GepubliceerdeGroep[]
  /** The chosen one of them. */
  groep: GepubliceerdeGroep | null
  kaart: readonly Tegel[]
  lenzen: readonly Readonly<{ id: string; titel: string }>[]
  lens: Readonly<{ lens: Lens; delen: readonly GepubliceerdDeel[] }> | null
  jaren: Jaarvergelijking | null
  vraag: Telling<GedekteVraag>
  signalen: Telling<Signaalcel>
  versies: readonly Versiegebruik[]
  /** The newest developments, newest first. */
  ontwikkelingen: readonly Ontwikkeling[]
}>
