import { compare } from '@/lib/scoring/fraction'
import type { Breuk } from '@/lib/scoring/model'
import { quote } from '@/lib/report/format'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

/** One sentence about scores: the lowest and the highest, and where they are. */
export function concludeScores(
  rijen: readonly { naam: string; score: Breuk | null }[],
  name: (namen: readonly string[]) => string = TEKST.namen,
): string {
  const scores = rijen.flatMap(({ naam, score }) => (score ? [{ naam, score }] : []))
  const sorted = scores.toSorted((a, b) => compare(a.score, b.score))
  const [laagste] = sorted
  const hoogste = sorted.at(-1)
  if (!laagste || !hoogste) return TEKST.niets
  if (sorted.length === 1) return TEKST.enige(quote(laagste.naam), laagste.score.afgerond)
  const named = (afgerond: string) =>
    name(scores.filter(({ score }) => score.afgerond === afgerond).map(({ naam }) => quote(naam)))
  const { afgerond: laag } = laagste.score
  const { afgerond: hoog } = hoogste.score
  return TEKST.uitersten(named(laag), laag, named(hoog), hoog)
}
