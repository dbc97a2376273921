/** A table that becomes a sheet of a workbook, or a CSV file. */

/** A day in a table: an ISO date, shown as a date and not as text. */
export type Dag = Readonly<{ dag: string }>

/** What a cell holds; a text is always text, whatever it begins with. */
export type Cel = string | number | Dag | null

export type Kolom = Readonly<{
  titel: string
  /** What stands in it, for the sheet that explains the others. */
  uitleg: string
  /** In characters. */
  breedte: number
  /** Whether someone fills this column in. */
  invullen?: boolean
  /** Decimals of its figures; left out for whole ones. */
  decimalen?: number
}>

export type Werkblad = Readonly<{
  naam: string
  /** What the sheet is for, for the sheet that explains the others. */
  uitleg: string
  kolommen: readonly Kolom[]
  /** How many columns stay in sight when one scrolls to the right. */
  vast?: number
  rijen: readonly (readonly Cel[])[]
}>

/** What a cell of a file holds that someone sends. */
export type GelezenCel = string | number | boolean | Date | null

/** A table out of a file that someone sends; a CSV file has one, without a name. */
export type GelezenBlad = Readonly<{
  naam: string
  rijen: readonly (readonly GelezenCel[])[]
}>

/** Why a workbook is not read. */
export type Werkmapbezwaar = 'beschadigd' | 'te-groot' | 'te-veel-cellen' | 'gevaarlijk'
/** Why a file cannot be read as a table. */
export type Tabelbezwaar = Werkmapbezwaar | 'leeg' | 'macro' | 'wachtwoord' | 'oud-excel' | 'anders'
