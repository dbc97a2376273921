import type { Urgentie } from '@/lib/behoeften/schema'
import type { Behoeftesoort, Kenmerk, Ondersteuning } from '@/lib/instrument/model'
import type { Telling } from '@/lib/report/regio/input'
import type { Partij } from '@/lib/signalen/schema'

/** What a group of gemeenten asks for, and what it cannot solve by itself (scoring §12). */

/** A gemeente that shares this by name, and in which of its metingen. */
type MetNaam = Readonly<{ code: string; naam: string; metingId: string }>

/** How much the catalogue has for a need: for the kenmerk, only in general, or nothing. */
export type Dekking = 'kenmerk' | 'algemeen' | 'niets'

/** What is asked for on one kenmerk, of one kind. */
export type Ondersteuningsvraag = Readonly<{
  kenmerk: Kenmerk
  soort: Behoeftesoort
  /**
   * How many gemeenten ask for it, anonymous ones included where they may count; null where fewer
   * than `MIN_ANONIEM` do, all of them anonymous.
   */
  aantal: number | null
  /** Out of how many that count in it. */
  van: number
  /** Null with the number. */
  urgenties: Readonly<Record<Urgentie, number>> | null
  /** Those that ask for it by name, the most urgent first. */
  gemeenten: readonly (MetNaam & Readonly<{ urgentie: Urgentie }>)[]
  dekking: Dekking
  aanbod: readonly Ondersteuning[]
}>

export type Vraagbeeld = Readonly<{
  telling: Telling
  /** What most gemeenten ask for first. */
  vragen: readonly Ondersteuningsvraag[]
}>

/** What others have to solve, on one kenmerk and by one kind of party. */
export type Signaalgroep = Readonly<{
  kenmerk: Kenmerk
  partij: Partij
  /** How many gemeenten name it; null as for a need. */
  aantal: number | null
  /** Out of how many that count in it. */
  van: number
  /** Only of those that share them by name. */
  teksten: readonly (MetNaam & Readonly<{ tekst: string }>)[]
}>

export type Signaalbeeld = Readonly<{
  telling: Telling
  /** What most gemeenten name first. */
  groepen: readonly Signaalgroep[]
}>
