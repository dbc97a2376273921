import type { Antwoord, Oordeel, Oordelen } from './model'

/** How many participants said what on one indicator; `open` is no answer and is not counted. */
export type AntwoordTelling = { niveau: number; nvt: number; weetNiet: number }

/** Counts the answers on one indicator (§3). */
export function countAntwoorden(antwoorden: readonly Antwoord[]): AntwoordTelling {
  const count = (soort: Antwoord['soort']) => antwoorden.filter((a) => a.soort === soort).length
  return { niveau: count('niveau'), nvt: count('nvt'), weetNiet: count('weet-niet') }
}

/**
 * The provisional judgement that participants' answers on one indicator give (§3), or null when
 * they give none.
 */
export function provisionalOordeel(antwoorden: readonly Antwoord[]): Oordeel | null {
  const niveaus = antwoorden
    .flatMap((antwoord) => (antwoord.soort === 'niveau' ? [antwoord.niveau] : []))
    .sort((a, b) => a - b)
  // §3: the lower median, so that an even split never comes out above what half of them gave.
  const niveau = niveaus[Math.floor((niveaus.length - 1) / 2)]
  if (niveau !== undefined) return { soort: 'niveau', niveau, voorlopig: true }

  // §3: no levels, and more than half of those who answered said nvt.
  const { nvt, weetNiet } = countAntwoorden(antwoorden)
  return nvt > weetNiet ? { soort: 'nvt', voorlopig: true } : null
}

/**
 * The judgements of a meting `ieder-apart`: what is recorded counts, elsewhere the provisional
 * judgement (§3). A recorded `open` is no judgement, so its remark goes along with the
 * provisional one; a recorded `weet-niet` is one and stays.
 */
export function mergeOordelen(
  recorded: Oordelen,
  antwoordenPerIndicator: Readonly<Record<string, readonly Antwoord[]>>,
): Oordelen {
  const merged: Record<string, Oordeel> = { ...recorded }
  for (const [indicatorId, antwoorden] of Object.entries(antwoordenPerIndicator)) {
    const oordeel = recorded[indicatorId]
    if (oordeel !== undefined && oordeel.soort !== 'open') continue
    const provisional = provisionalOordeel(antwoorden)
    if (provisional) merged[indicatorId] = { ...oordeel, ...provisional }
  }
  return merged
}
