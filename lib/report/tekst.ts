import type { Blok } from './model'

const LIJSTREGEL = /^\s*[-–•]\s+(.+)$/su

/**
 * What someone typed as blocks: paragraphs, and lists of the lines that begin with "- ". Nothing
 * else in it is markup.
 */
export function toBlokken(tekst: string): Blok[] {
  const blokken: Blok[] = []
  for (const deel of tekst.split(/\n{2,}/)) {
    for (const regel of deel.split('\n').filter((text) => text.trim() !== '')) {
      const item = LIJSTREGEL.exec(regel)?.[1]?.trim()
      const vorige = blokken.at(-1)
      if (item === undefined) blokken.push({ soort: 'alinea', tekst: regel.trim() })
      else if (vorige?.soort === 'lijst') vorige.items.push(item)
      else blokken.push({ soort: 'lijst', items: [item] })
    }
  }
  return blokken
}

/** Of which day a chapter is, before the rest of it; nothing where that is not known. */
export const datePart = (say: (datum: string) => string, standOp: string | null): Blok[] =>
  standOp === null ? [] : [{ soort: 'alinea', tekst: say(standOp) }]
