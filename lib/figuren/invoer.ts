import type { Niveau } from '@/lib/instrument/model'
import type { Spreidingsbeeld } from '@/lib/scoring/aggregate'
import type { Breuk, Prioriteit } from '@/lib/scoring/model'

/** What stands round every figure. */
export type FiguurKop = {
  /** Whose figures, of when, and from what; see `describeBron`. */
  bron: string
  /** Instead of the figure's own title and sentence. */
  titel?: string
  alt?: string
  /** Instead of the figure's own id, where a page has two of a kind. */
  id?: string
}

/** The lowest and the highest answer, as far as they may be shown (scoring §10, §11). */
export type FiguurBereik = { laag: number; hoog: number }

/** A kenmerk as every figure needs it; all figures are calculated already. */
export type FiguurKenmerk = {
  id: string
  nummer: number
  kort: string
  score: Breuk | null
  niveau: Niveau | null
  kloof: Breuk | null
  ambitie: Niveau
  prioriteit: Prioriteit
  spreiding?: FiguurBereik | null
}

/** A waarde or the total: `gescoord` of the `totaal` kenmerken have a score. */
export type FiguurWaarde = {
  id: string
  titel: string
  score: Breuk | null
  gescoord: number
  totaal: number
}

/** A part of a lens (scoring §14). */
export type FiguurDeel = { id: string; titel: string; score: Breuk | null }

/** A kenmerk through several metingen, the oldest first; null where there is no score. */
export type FiguurVerloop = {
  id: string
  nummer: number
  kort: string
  scores: readonly (Breuk | null)[]
  /** Why the metingen cannot be compared on this kenmerk (scoring §13), in a few words. */
  nietVergelijkbaar?: string | null
}

/** The own score beside `n` gemeenten; `waarom` says why nothing of them is shown (scoring §12). */
export type FiguurNaast = {
  id: string
  nummer: number
  kort: string
  eigen: Breuk | null
  n: number
  spreiding: Spreidingsbeeld | null
  waarom: string | null
}

/** How often each level was given, as far as that may be shown. */
export type FiguurVerdeling = {
  naam: string
  /** The numbers of niveau 1 to 5. */
  verdeling: readonly number[]
  kenmerkId?: string
}
