import type { ScoreStand, Verwachting } from '@/lib/scoring/verwachting'

/** What a later established meting shows of a kenmerk. */
export type Nameting = Readonly<{
  meting: Readonly<{ id: string; naam: string; datum: string }>
  uitkomst:
    | (Readonly<{ soort: 'gemeten' }> & ScoreStand)
    /** The questions changed in between (scoring §13). */
    | Readonly<{ soort: 'niet-vergelijkbaar'; redenen: readonly string[] }>
    | Readonly<{ soort: 'geen-score' }>
}>

/** What an action was expected to do where it began, and what came after. */
export type Effect = Readonly<{
  meting: Readonly<{ id: string; naam: string }>
  /** Null when the kenmerk had no score there. */
  verwachting: Verwachting | null
  /** From old to new. */
  nametingen: readonly Nameting[]
}>
