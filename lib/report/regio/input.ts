import type {
  Behoeftesoort,
  Instrument,
  Kenmerk,
  Niveau,
  Ondersteuning,
} from '@/lib/instrument/model'
import type { Lens } from '@/lib/instrument/model-omgeving'
import type { RapportBehoefte } from '@/lib/report/stand'
import type { Aggregaat } from '@/lib/scoring/aggregate'
import type { Breuk } from '@/lib/scoring/model'

/**
 * What a report of a regio is made of. In a report without names every list that is about
 * gemeenten by name is empty, so that nothing can be said by name (scoring §12).
 */

type Urgentie = RapportBehoefte['urgentie']

/** What a gemeente can share, each by itself. */
export type Deel = 'resultaat' | 'behoeften' | 'plan' | 'signalen'

/** Who others are that have to solve something. */
export type Partij = 'rijk' | 'aanbieders' | 'opleidingen' | 'regio' | 'verzekeraars' | 'anders'

type Gemeente = Readonly<{ code: string; naam: string }>

/** How many gemeenten share a part: by name, and anonymously as far as they count. */
export type Telling = Readonly<{ herkenbaar: number; anoniem: number }>

/** A gemeente of the regio; `gedeeld` has only what it shares by name. */
export type DelendeGemeente = Gemeente &
  Readonly<{ gedeeld: readonly Deel[]; vastgesteldOp: string | null }>

/** A column of the heat map, which is a kenmerk; or a part of a lens, which only has a spread. */
export type Kolom = Readonly<{ id: string; nummer: number; kort: string; titel: string }>

/** A cell of the heat map. */
export type Cel =
  | Readonly<{
      niveau: Niveau
      score: Breuk
      /** Whether the questions are those of the reader's version (scoring §13). */
      vergelijkbaar: boolean
    }>
  | Readonly<{ niveau: null; waarom: 'onvoldoende-beoordeeld' | 'nvt' }>

/** The heat map: who shares the result by name, with a cell for each column. */
export type Kaart = Readonly<{
  kolommen: readonly Kolom[]
  rijen: readonly (Gemeente & Readonly<{ cellen: Readonly<Record<string, Cel>> }>)[]
}>

/** A column with what may be shown of all gemeenten that count (scoring §12). */
export type Kolombeeld = Readonly<{ kolom: Kolom; aggregaat: Aggregaat }>

/**
 * On how many of `van` gemeenten a kenmerk is below the basisniveau: of all that count where enough
 * do, of those by name otherwise.
 */
export type Onderbasis = Readonly<{ onder: number; van: number; alleenMetNaam: boolean }>

/** How a kenmerk is spread over the regio; `basis` is null where nobody counts. */
export type Kenmerkbeeld = Readonly<{
  kenmerk: Kenmerk
  aggregaat: Aggregaat
  basis: Onderbasis | null
}>

/** A kenmerk that most gemeenten have below the basisniveau. */
export type Knelpunt = Readonly<{ kenmerk: Kenmerk }> & Onderbasis

/** What is asked for on one kenmerk, of one kind, and how much the catalogue has for it. */
export type Vraag = Readonly<{
  kenmerk: Kenmerk
  soort: Behoeftesoort
  /** Null where it is too small to say and of anonymous gemeenten alone. */
  aantal: number | null
  /** Out of how many that count in it. */
  van: number
  urgenties: Readonly<Record<Urgentie, number>> | null
  gemeenten: readonly (Gemeente & Readonly<{ urgentie: Urgentie }>)[]
  dekking: 'kenmerk' | 'algemeen' | 'niets'
  aanbod: readonly Pick<Ondersteuning, 'id' | 'titel'>[]
}>

/** What others have to solve, by kenmerk and by whom. */
export type Signaalgroep = Readonly<{
  kenmerk: Kenmerk
  partij: Partij
  aantal: number | null
  /** Out of how many that count in it. */
  van: number
  teksten: readonly (Gemeente & Readonly<{ tekst: string }>)[]
}>

export type Uitslag = Readonly<{ niveau: Niveau; score: Breuk }>

/** What became of a kenmerk of one gemeente since the year before. */
export type Verandering = Readonly<{
  soort: 'omhoog' | 'omlaag' | 'gelijk' | 'niet-vergelijkbaar' | 'geen-score'
  van: Uitslag | null
  naar: Uitslag | null
  /** Why it does not compare (scoring §13). */
  redenen: readonly string[]
}>

/** The newest year in which something was shared, beside the year before it. */
export type Jaarbeeld = Readonly<{
  jaar: number
  vorig: number
  /** Those that share both years by name. */
  gemeenten: readonly (Gemeente &
    Readonly<{
      /** Of the newest year. */
      metingId: string
      kenmerken: Readonly<Record<string, Verandering>>
    }>)[]
  /** What may be shown of all that count in each of the years. */
  kenmerken: readonly Readonly<{
    kenmerk: Kenmerk
    nu: Aggregaat
    toen: Aggregaat
    /** The same as far as it may stand beside the spread of all, for whoever reads it. */
    doorgeven: Readonly<{ nu: Aggregaat; toen: Aggregaat }>
  }>[]
}>

/** The regio by way of a lens; never by name. */
export type Lensdeel = Readonly<{
  lens: Pick<Lens, 'titel' | 'kort' | 'omschrijving'>
  onderdelen: readonly Kolombeeld[]
  /** Titles of the parts that rest on too few questions. */
  weggelaten: readonly string[]
}>

export type RegiorapportInput = Readonly<{
  regio: Gemeente
  /** The day on which this was asked: yyyy-mm-dd. */
  peildatum: string
  instrument: Instrument
  /** Whether it says by name what is shared by name; such a report is for the adviseur alone. */
  metNamen: boolean
  aantalGemeenten: number
  gemeenten: readonly DelendeGemeente[]
  telling: Telling
  /** Who shares a plan. */
  plannen: Telling
  kaart: Kaart
  kenmerken: readonly Kenmerkbeeld[]
  knelpunten: readonly Knelpunt[]
  /** `vragen` is null where so few share that a number would be about one of them. */
  vraag: Readonly<{ telling: Telling; vragen: readonly Vraag[] | null }>
  signalen: Readonly<{ telling: Telling; groepen: readonly Signaalgroep[] | null }>
  /** Null while nothing is shared. */
  jaren: Jaarbeeld | null
  lens: Lensdeel | null
}>

/** A chapter that there is nothing for, with why; the report says so in one place. */
export type Ontbreekt = Readonly<{ titel: string; waarom: string }>

/** Whether of any kenmerk it may be said how many have it below the basisniveau. */
export const isBasisBekend = (kenmerken: readonly Pick<Kenmerkbeeld, 'basis'>[]): boolean =>
  kenmerken.some(({ basis }) => basis !== null)

/** How many count, by name or not. */
export const countDelend = ({ herkenbaar, anoniem }: Telling): number => herkenbaar + anoniem
