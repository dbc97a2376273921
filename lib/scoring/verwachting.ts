import type { Kenmerk, Niveau } from '@/lib/instrument/model'
import { calculateKenmerk } from './kenmerk'
import type { Breuk, KenmerkResultaat, Oordeel, Oordelen } from './model'

export type ScoreStand = Readonly<{ score: Breuk; niveau: Niveau }>

/** What actions are expected to do to the score of their kenmerk. */
export type Verwachting = Readonly<{
  van: ScoreStand
  naar: ScoreStand
  /** How many questions they raise: judged now, and below the level that is named. */
  verhoogd: number
}>

/** Questions that are expected to reach a level; null for nothing expected. */
type Verhoging = Readonly<{ indicatoren: readonly string[]; naarNiveau: Niveau | null }>

/**
 * The judgements as actions are expected to make them. Nothing is ever lowered; what has no level
 * stays without one, since nobody knows from where it would be raised.
 */
export function raiseOordelen(oordelen: Oordelen, acties: readonly Verhoging[]): Oordelen {
  const raised: Record<string, Oordeel> = { ...oordelen }
  for (const { indicatoren, naarNiveau } of acties) {
    for (const id of indicatoren) {
      const oordeel = raised[id]
      if (naarNiveau === null || oordeel?.soort !== 'niveau') continue
      if (oordeel.niveau < naarNiveau) raised[id] = { ...oordeel, niveau: naarNiveau }
    }
  }
  return raised
}

/** @returns null without a score */
export const toScoreStand = ({ score, niveau }: KenmerkResultaat): ScoreStand | null =>
  score && niveau && { score, niveau }

/**
 * What actions together are expected to do to a kenmerk: its score by the same rules (scoring
 * §4–§6), with the judgements raised. Never below the present score.
 * @returns null when the kenmerk has no score
 */
export function calculateVerwachting(
  kenmerk: Kenmerk,
  oordelen: Oordelen,
  acties: readonly Verhoging[],
): Verwachting | null {
  const raised = raiseOordelen(oordelen, acties)
  const van = toScoreStand(calculateKenmerk(kenmerk, oordelen).resultaat)
  const naar = toScoreStand(calculateKenmerk(kenmerk, raised).resultaat)
  const verhoogd = kenmerk.indicatoren.filter(({ id }) => raised[id] !== oordelen[id]).length
  return van && naar && { van, naar, verhoogd }
}
