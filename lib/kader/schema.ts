import type { KenmerkVerschil } from '@/lib/instrument/compare'
import type {
  Begrip,
  Brondocument,
  Handvat,
  Instrument,
  Kenmerk,
  Niveau,
  Ondersteuning,
} from '@/lib/instrument/model'
import type { Lens, LensOnderdeel, Ontwikkeling } from '@/lib/instrument/model-omgeving'

/** A value of the address, which can hold anything. */
export type Param = string | string[] | undefined

/** The version of the instrument that one reads. */
export type Kader = Readonly<{
  instrument: Instrument
  /** Named in addresses only when it is not the version that people fill in now. */
  versie: string | undefined
}>

/** The handvatten that help from one level to the next. */
export type HandvatStap = Readonly<{ van: Niveau; naar: Niveau; handvatten: readonly Handvat[] }>

/** A lens with only the parts that a kenmerk measures something of. */
export type LensRaakvlak = Readonly<{ lens: Lens; onderdelen: readonly LensOnderdeel[] }>

export type Buren = Readonly<{ vorige: Kenmerk | null; volgende: Kenmerk | null }>

/** Everything that the content says about one kenmerk. */
export type KenmerkDossier = Kader &
  Buren &
  Readonly<{
    kenmerk: Kenmerk
    handvatten: readonly HandvatStap[]
    ondersteuning: readonly Ondersteuning[]
    raakvlakken: readonly LensRaakvlak[]
    ontwikkelingen: readonly Ontwikkeling[]
    begrippen: readonly Begrip[]
    bronnen: readonly Brondocument[]
  }>

/** Two versions beside each other. */
export type Wijzigingen = Readonly<{
  oud: Instrument
  nieuw: Instrument
  kenmerken: readonly KenmerkVerschil[]
  /** The other versions that have one before them. */
  versies: readonly string[]
}>

export type Ontwikkelingsjaar = Readonly<{ jaar: string; items: readonly Ontwikkeling[] }>

/** What the questions of a kenmerk rest on and lead to, in numbers. */
export type Dekking = Readonly<{
  kenmerk: Kenmerk
  vragen: number
  kernvragen: number
  inwonersvragen: number
  handvatten: number
  ondersteuning: number
  lenzen: number
}>

/** Developments by year, all or of one kenmerk. */
export type Ontwikkelingenbeeld = Readonly<{
  instrument: Instrument
  jaren: readonly Ontwikkelingsjaar[]
  bronnen: readonly Brondocument[]
  /** Empty for all. */
  kenmerkId: string
  /** A kenmerk was asked for that is not there, so all are shown. */
  isOnbekend: boolean
}>
