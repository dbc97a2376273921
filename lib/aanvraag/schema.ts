import type { Behoefte } from '@/lib/behoeften/schema'
import type { Kenmerk } from '@/lib/instrument/model'

/** Which figures go into a request; each holds those before it. */
export const CIJFERS = ['geen', 'score', 'kloof', 'kort'] as const
export type Cijfers = (typeof CIJFERS)[number]

/** What comes in with the address. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

/** Who can be asked: an entry of the catalogue. */
export type Ontvanger = Readonly<{
  id: string
  titel: string
  /** Null where the sources give no address to write to. */
  mail: string | null
  /** How the source says that one gets it. */
  aanvragen: string
}>

/** What is asked, of whom, and with which figures. */
export type AanvraagKeuze = Readonly<{
  behoeften: readonly string[]
  /** The id of an `Ontvanger`; empty when there is none. */
  ontvanger: string
  cijfers: Cijfers
}>

/** What in the address does not exist, or not any more. */
export type AanvraagFout = 'geen-behoefte' | 'onbekende-behoefte' | 'onbekende-keuze'

export type AanvraagMail = Readonly<{ onderwerp: string; tekst: string }>

/** A need with the kenmerk that it is for. */
export type GevraagdeBehoefte = Readonly<{ behoefte: Behoefte; kenmerk: Kenmerk }>

/** The page on which a request is prepared. */
export type AanvraagOverzicht = Readonly<{
  metingId: string
  gemeente: Readonly<{ code: string; naam: string }>
  metingNaam: string
  /** In the order of the gaps. */
  behoeften: readonly GevraagdeBehoefte[]
  ontvangers: readonly Ontvanger[]
  /** The same, together where they share an address. */
  adressen: readonly (readonly Ontvanger[])[]
  keuze: AanvraagKeuze
  fouten: readonly AanvraagFout[]
  /** Null until something is asked, and while a fault stands in the way. */
  mail: AanvraagMail | null
}>
