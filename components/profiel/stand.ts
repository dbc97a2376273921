import type { Veld } from './velden'

/** What the server answers to the form of the profile. */
export type ProfielStand = Readonly<{
  isOpgeslagen: boolean
  /** What was chosen, by question; kept after a failure. */
  velden: Readonly<Record<string, Veld>>
  /** What is wrong, by question; of no question when the whole form could not be saved. */
  fouten: readonly Fout[]
  /** The questions with which someone else was first. */
  conflicten: readonly string[]
}>
export type Fout = Readonly<{ vraagId: string | null; melding: string }>

export const BEGIN_STAND: ProfielStand = {
  isOpgeslagen: false,
  velden: {},
  fouten: [],
  conflicten: [],
}

/** The id of the heading above what follows from the profile. */
export const GEVOLGEN_ID = 'gevolgen'

export type ProfielActie = (previous: ProfielStand, form: FormData) => Promise<ProfielStand>
