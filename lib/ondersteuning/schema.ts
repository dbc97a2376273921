import type { Brondocument, Instrument, Ondersteuning } from '@/lib/instrument/model'

/** By what one looks for support; each is also the name of the field in the form. */
export const FILTERS = ['kenmerk', 'niveau', 'soort', 'behoefte', 'organisatie'] as const
export type FilterNaam = (typeof FILTERS)[number]
export type Filter = Readonly<Record<FilterNaam, string>>

/** The values of each filter that occur in the catalogue, in the order of the form. */
export type Keuzen = Readonly<Record<FilterNaam, readonly string[]>>

export type Query = Readonly<Record<string, string | string[] | undefined>>

export type ReadFilter = Readonly<{
  filter: Filter
  /** The filters whose value is not known; they are left out. */
  onbekend: readonly FilterNaam[]
}>

export type Catalogus = ReadFilter &
  Readonly<{
    instrument: Instrument
    keuzen: Keuzen
    totaal: number
    gevonden: readonly Ondersteuning[]
    /** The filters in use, each with the address of the page without it. */
    gekozen: readonly Readonly<{ naam: FilterNaam; zonder: string }>[]
    bronnen: readonly Brondocument[]
  }>
