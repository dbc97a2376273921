import { z } from 'zod'
import type { Deelbaar } from '@/lib/delen/schema'
import {
  kenmerkIdSchema,
  NIVEAUS,
  tekstId,
  WAARDE_IDS,
  type Instrument,
  type Niveau,
} from '@/lib/instrument/model'
import type { Lens } from '@/lib/instrument/model-omgeving'
import type {
  Cel,
  Jaarbeeld,
  Kenmerkbeeld,
  Knelpunt,
  Kolom,
  Kolombeeld,
  Telling,
} from '@/lib/report/regio/input'
import type { Signaalbeeld, Vraagbeeld } from '@/lib/vraagbeeld/schema'

/**
 * What an adviseur sees of a regio. Nothing in these types is about one gemeente, except what it
 * shares by name (scoring §12); of who shares anonymously only numbers of whole bundels are in it.
 */

const niveauKeuze = z.enum(NIVEAUS.map(String)).transform((value) => Number(value) as Niveau)

/** What is chosen in the address; whatever cannot be chosen counts as nothing. */
export const regioKeuzeSchema = z.object({
  /** A column of the heat map; by name otherwise. */
  sorteer: kenmerkIdSchema.nullable().catch(null),
  volgorde: z.enum(['oplopend', 'aflopend']).catch('oplopend'),
  waarde: z.enum(WAARDE_IDS).nullable().catch(null),
  kenmerk: kenmerkIdSchema.nullable().catch(null),
  niveau: niveauKeuze.nullable().catch(null),
  lens: tekstId.nullable().catch(null),
})
export type RegioKeuze = Readonly<z.infer<typeof regioKeuzeSchema>>

/** Nothing chosen: the whole overview, by name. */
export const ALLES: RegioKeuze = {
  sorteer: null,
  volgorde: 'oplopend',
  waarde: null,
  kenmerk: null,
  niveau: null,
  lens: null,
}

/** A gemeente of the regio; `gedeeld` has only what it shares by name, and is empty otherwise. */
export type RegioGemeente = Readonly<{
  code: string
  naam: string
  gedeeld: readonly Deelbaar[]
  /** The day on which the shared result was established: yyyy-mm-dd; null without one by name. */
  vastgesteldOp: string | null
}>

/** One gemeente that shares its result by name. */
export type KaartRij = Readonly<{
  code: string
  naam: string
  /** Whose levels these are: not always the newest that it shares. */
  metingId: string
  instrumentversie: string
  /** By the id of the column; for every column of the map. */
  cellen: Readonly<Record<string, Cel>>
}>

/** The heat map, as it was chosen: filtered and sorted. With a lens: the kenmerken it touches. */
export type Kaart = Readonly<{
  kolommen: readonly Kolom[]
  rijen: readonly KaartRij[]
  /** How many gemeenten share by name, also those that the filter leaves out. */
  totaal: number
}>

/** A column of the heat map with its kenmerk. */
export type RegioKenmerk = Kolombeeld & Kenmerkbeeld

/**
 * The regio by way of a lens: never by name, since the parts of several lenses tell the answers to
 * single questions. The `niveau` of a part is its score rounded down.
 */
export type LensBeeld = Readonly<{
  lens: Lens
  onderdelen: readonly Kolombeeld[]
  /** Titles of the parts that are left out: fewer than two questions measure them. */
  weggelaten: readonly string[]
}>

/** All that an adviseur sees of a regio. */
export type RegioOverzicht = Readonly<{
  regio: Readonly<{ code: string; naam: string }>
  /** The day on which this was asked: yyyy-mm-dd. */
  peildatum: string
  /** By which the kenmerken are named and compared. */
  instrument: Instrument
  keuze: RegioKeuze
  /** All of the regio, by name. */
  gemeenten: readonly RegioGemeente[]
  /** Who shares the result. */
  telling: Telling
  /** Who shares a plan. */
  plannen: Telling
  kaart: Kaart
  /** In the order of the instrument. */
  kenmerken: readonly RegioKenmerk[]
  /** The kenmerken that most have below the basisniveau, the most common first. */
  knelpunten: readonly Knelpunt[]
  vraag: Vraagbeeld
  signalen: Signaalbeeld
  /** Null while nothing is shared. */
  jaren: Jaarbeeld | null
  /** Null when none is chosen, or an unknown one. */
  lens: LensBeeld | null
  /** To choose from. */
  lenzen: readonly Pick<Lens, 'id' | 'titel' | 'kort' | 'soort'>[]
}>

/** One gemeente of those that are laid side by side. */
export type Naastgelegd = Readonly<{
  code: string
  naam: string
  metingId: string
  vastgesteldOp: string
  cellen: KaartRij['cellen']
}>

/** A few gemeenten that share by name, beside each other and beside the spread of the regio. */
export type NaastElkaar = Readonly<{
  regio: RegioOverzicht['regio']
  peildatum: string
  /** In the order of the instrument. */
  kenmerken: readonly RegioKenmerk[]
  /** Chosen and shared by name, by name. */
  gekozen: readonly Naastgelegd[]
  /** All that can be chosen. */
  keuzes: readonly Readonly<{ code: string; naam: string }>[]
  /** How many of the chosen share nothing by name, or are not of this regio. */
  onbekend: number
}>
