/** About how wide the letters of the typeface are, in parts of their size. */
const SMAL = /[ijlftrI1.,:;'’‘|!()[\]\-–·\s]/u
const BREED = /[mwMWQO@%—]/u
const HOOFDLETTER = /\p{Lu}/u
const VERHOUDING = { smal: 0.33, breed: 0.82, hoofdletter: 0.64, gewoon: 0.53 }

function measureLetter(letter: string): number {
  if (SMAL.test(letter)) return VERHOUDING.smal
  if (BREED.test(letter)) return VERHOUDING.breed
  return HOOFDLETTER.test(letter) ? VERHOUDING.hoofdletter : VERHOUDING.gewoon
}

/** About how wide a text is at a size; never much less than it really is. */
export function measureText(tekst: string, grootte: number): number {
  return Array.from(tekst, measureLetter).reduce((sum, width) => sum + width, 0) * grootte
}

/** A word too long for a line is cut, with a hyphen at each cut. */
function cutWord(word: string, breedte: number, grootte: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && measureText(`${part}${letter}-`, grootte) > breedte) {
      parts.push(`${part}-`)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

/** A text over as many lines as it needs within a width; at least one. */
export function wrapText(tekst: string, breedte: number, grootte: number): string[] {
  const words = tekst
    .trim()
    .split(/\s+/u)
    .flatMap((word) =>
      measureText(word, grootte) > breedte ? cutWord(word, breedte, grootte) : [word],
    )
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && measureText(`${last} ${word}`, grootte) <= breedte
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])
}
