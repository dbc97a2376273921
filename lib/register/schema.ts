/** The provinces as the register names them. */
export const PROVINCIES = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const

/** What a register says of one gemeente. */
export type Registergegevens = Readonly<{
  code: string
  naam: string
  provincie: string
  regioCode: string
  regioNaam: string
  inwoners: number
}>

/** The same, with the line of the file that it stands on. */
export type Registerrij = Registergegevens & Readonly<{ regel: number }>

/** Something in a file that must be mended first; no line for what is about all of it. */
export type Registerfout = Readonly<{ regel: number | null; melding: string }>

/** A file of the register as it was read. */
export type Registerbestand = Readonly<{
  /** The year that it says it is of, if it does. */
  jaar: number | null
  rijen: readonly Registerrij[]
}>

export type Registeruitkomst =
  | Readonly<{ ok: true; value: Registerbestand }>
  | Readonly<{ ok: false; fouten: readonly Registerfout[] }>

/** A gemeente in the list of a year, or as it is now. */
export type Registerregel = Registergegevens &
  Readonly<{
    fictief: boolean
    /** Since when it is no more a gemeente of its own, and which one goes on with it. */
    opgehevenPer: number | null
    opvolger: Readonly<{ code: string; naam: string }> | null
  }>

/** What one looks for; an empty text stands for everything. */
export type Registervraag = Readonly<{
  zoek: string
  provincie: string
  regio: string
  /** Null for the register as it is now. */
  jaar: number | null
  pagina: number
}>

export const REGELS_PER_PAGINA = 50

/** One page of the register. */
export type Registerlijst = Readonly<{
  vraag: Registervraag
  /** The years that are in the register, newest first. */
  jaren: readonly number[]
  regios: readonly Readonly<{ code: string; naam: string }>[]
  provincies: readonly string[]
  regels: readonly Registerregel[]
  /** How many there are with this question, and in all. */
  aantal: number
  totaal: number
  /** Of those with this question: the made-up ones, and those that ended or will. */
  verzonnen: number
  opgeheven: number
  paginas: number
}>

/** One gemeente through the years. */
export type Registergemeente = Readonly<{
  gemeente: Registerregel & Readonly<{ registerjaar: number }>
  /** Newest first. */
  jaren: readonly (Registergegevens & Readonly<{ jaar: number }>)[]
  voorgangers: readonly Readonly<{ code: string; naam: string; opgehevenPer: number | null }>[]
}>
