import type { Begrip } from '@/lib/instrument/model'

export type BegrippenLetter = Readonly<{ letter: string; begrippen: readonly Begrip[] }>

/** The letter under which a term stands; a digit or sign under "#". */
function letterOf(term: string): string {
  const letter = term.normalize('NFD').charAt(0).toUpperCase()
  return /\p{L}/u.test(letter) ? letter : '#'
}

/** The glossary by its first letters, in Dutch order. */
export function groupBegrippen(begrippen: readonly Begrip[]): BegrippenLetter[] {
  const sorted = begrippen.toSorted((a, b) => a.term.localeCompare(b.term, 'nl'))
  const letters = [...new Set(sorted.map(({ term }) => letterOf(term)))]
  return letters.map((letter) => ({
    letter,
    begrippen: sorted.filter(({ term }) => letterOf(term) === letter),
  }))
}
