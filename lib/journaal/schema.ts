import type { Instrument } from '@/lib/instrument/model'
import type { Delingskeuze } from '@/lib/delen/schema'
import type { Keuze } from '@/lib/invoer/keuze'
import type { Meting } from '@/lib/metingen/schema'
import type { Ambitie } from '@/lib/scoring/model'

/** By what one narrows the journaal; each is also the name of its field in the form. */
export const FILTERS = ['kenmerk', 'persoon', 'van', 'tot'] as const
export type FilterNaam = (typeof FILTERS)[number]
/** An empty text stands for everything. `van` and `tot` are ISO dates, both included. */
export type Filter = Readonly<Record<FilterNaam, string>>
export type FilterFout = Readonly<{ veld: FilterNaam; melding: string }>

/** The value of `persoon` for everyone whose account is gone. */
export const VERWIJDERD = 'verwijderd'

/** What comes in with the address. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

/** Whose task a kenmerk is, until when. */
export type Toewijzing = Readonly<{ userId: string; gereedOp: string | null }>

/** What a line tells; null stands for nothing there. */
export type Wijziging =
  | Readonly<{
      soort: 'oordeel'
      indicatorId: string
      van: Keuze | null
      naar: Keuze | null
      /** Accepted in one go from what participants answered. */
      overgenomen: boolean
    }>
  | Readonly<{
      soort: 'ambitie'
      kenmerkId: string
      /** Undefined in lines of before the old value was kept. */
      van: Ambitie | null | undefined
      naar: Ambitie | null
    }>
  | Readonly<{
      soort: 'taak'
      kenmerkId: string
      van: Toewijzing | null
      naar: Toewijzing | null
    }>
  | Readonly<{ soort: 'deling'; van: Delingskeuze; naar: Delingskeuze }>
  | Readonly<{ soort: 'gestart'; naam: string }>
  | Readonly<{ soort: 'vastgesteld'; revisie: number; sha256: string }>
  | Readonly<{ soort: 'heropend'; revisie: number; reden: string }>
  | Readonly<{
      soort: 'overig'
      operatie: string
      onderwerp: string
      feiten: Readonly<Record<string, string>>
    }>

/** A stored line of the audit trail. */
export type Auditregel = Readonly<{
  id: string
  tijdstip: Date
  userId: string | null
  operatie: string
  onderwerp: string
  details: string
}>

/** A line as it is read. */
export type Journaalregel = Readonly<{
  id: string
  tijdstip: Date
  /** Null for someone whose account is gone. */
  persoon: string | null
  wijziging: Wijziging
  /**
   * What is stored now, as `putBack` takes it to see whether that changed; null where there is
   * nothing to put back, or not by this principal.
   */
  gezien: string | null
}>

export const REGELS_PER_PAGINA = 50

/** One page of who changed what in a meting, newest first. */
export type Journaal = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Meting
  instrument: Instrument
  filter: Filter
  fouten: readonly FilterFout[]
  /** Who is in the journaal, by name. */
  personen: readonly Readonly<{ id: string; naam: string | null }>[]
  /** The names of who is written about, by id. */
  namen: Readonly<Record<string, string>>
  regels: readonly Journaalregel[]
  /** The place of the first line shown, from 1. */
  eerste: number
  /** How many lines there are with this filter. */
  aantal: number
  pagina: number
  paginas: number
}>

/** A moment in the life of a meting. */
export type Gebeurtenis = Readonly<{ tijdstip: Date; persoon: string | null }> &
  (
    | Readonly<{ soort: 'gestart' }>
    | Readonly<{ soort: 'vastgesteld'; revisie: number; sha256: string }>
    | Readonly<{ soort: 'heropend'; revisie: number; reden: string }>
  )
