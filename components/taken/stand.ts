import type { Veld } from './velden'

/** What the server answers to the form of the division. */
export type TakenStand = Readonly<{
  isOpgeslagen: boolean
  /** What was chosen, by kenmerk; kept after a failure. */
  velden: Readonly<Record<string, Veld>>
  /** What is wrong, and at which field; of no kenmerk when the whole form could not be saved. */
  fouten: readonly Fout[]
}>
export type Fout = Readonly<{
  kenmerkId: string | null
  veld: 'wie' | 'gereed'
  melding: string
}>

export const BEGIN_STAND: TakenStand = { isOpgeslagen: false, velden: {}, fouten: [] }

export type TakenActie = (previous: TakenStand, form: FormData) => Promise<TakenStand>
