import type { Failure } from '@/lib/invoer/outcome'
import type { Tabelbezwaar } from '@/lib/tabellen/model'
import type { Registerfout, Registergegevens } from '@/lib/register/schema'

/** What an import is compared with. */
export type Registerstand = Readonly<{
  gemeenten: readonly Readonly<{
    code: string
    naam: string
    provincie: string
    regioCode: string
    inwoners: number
    registerjaar: number
    fictief: boolean
    opvolgerCode: string | null
    opgehevenPer: number | null
  }>[]
  regios: readonly Readonly<{ code: string; naam: string }>[]
  /** The rows of the year of the file that are there already. */
  regels: readonly Registergegevens[]
  /** All years that are there. */
  jaren: readonly number[]
}>

export const REGISTERVELDEN = ['naam', 'provincie', 'regio', 'inwoners'] as const
export type Registerveld = (typeof REGISTERVELDEN)[number]

/** One value of a gemeente before and after. */
export type Veldwijziging = Readonly<{ veld: Registerveld; van: string; naar: string }>

type Naam = Readonly<{ code: string; naam: string }>

/** A gemeente that a file does not name. */
export type Weg = Naam &
  Readonly<{
    regioCode: string
    /** What was chosen for it before, for the year of the file; null for nothing yet. */
    was: string | null
  }>

/** A choice that is made now, and was not made before. */
export type Besluit = Weg & Readonly<{ naar: string }>

/** What an import would do. */
export type Registerplan = Readonly<{
  jaar: number
  /** Only the newest year says what a gemeente is now. */
  isNieuwste: boolean
  rijen: readonly Registergegevens[]
  toegevoegd: readonly Registergegevens[]
  gewijzigd: readonly (Naam &
    Readonly<{
      wijzigingen: readonly Veldwijziging[]
      /** The regio's before and after, where it moves. */
      verhuist: Readonly<{ van: string; naar: string }> | null
      /** It was gone, and is a gemeente again. */
      komtTerug: boolean
    }>)[]
  /** In no file of this year: for each someone says what became of it. */
  weg: readonly Weg[]
  nieuweRegios: readonly Naam[]
  hernoemdeRegios: readonly (Naam & Readonly<{ was: string }>)[]
  /** How many rows of the year itself are new, other than before, or gone. */
  jaarregels: number
}>

/** The choice for a gemeente that is gone: it goes on by itself, or another goes on with it. */
export const BLIJFT = 'blijft'
/** By the code of the gemeente that is gone: `BLIJFT`, or the code of its successor. */
export type Wegkeuzes = Readonly<Record<string, string>>

/** What an import did. */
export type Registertelling = Readonly<{
  toegevoegd: number
  gewijzigd: number
  heringedeeld: number
  blijft: number
  nieuweRegios: number
}>

/** How a file of the register is marked among the files that people look at. */
export const REGISTER_PLEK = { soort: 'register', gemeenteCode: null, metingId: null } as const

/** Why a file is no register. */
export type Registerbezwaar = Readonly<{
  ok: false
  reden: 'fouten'
  fouten: readonly Registerfout[]
}>

/** Why a year cannot be looked at: it is not known which, or it has not begun. */
export type Jaarbezwaar =
  | Readonly<{ ok: false; reden: 'jaar'; gevraagd: string }>
  | Readonly<{ ok: false; reden: 'toekomst'; jaar: number }>

/** The page on which one brings a register in. */
export type Registervoorbeeld = Readonly<{
  /** The years that are there, newest first, and what was read for them. */
  jaren: readonly Readonly<{ jaar: number; aantal: number }>[]
  bestand: Readonly<{
    id: string
    naam: string
    uitkomst:
      | Readonly<{ ok: true; plan: Registerplan }>
      | Jaarbezwaar
      | Registerbezwaar
      | Failure<Tabelbezwaar>
  }> | null
  /** Whether the file that was asked for is gone. */
  isVerlopen: boolean
}>
