/** The kinds of content in which one searches, in the order in which results are shown. */
export const SOORTEN = [
  'begrip',
  'kenmerk',
  'indicator',
  'niveau',
  'handvat',
  'gespreksvraag',
  'ondersteuning',
  'ontwikkeling',
  'lens',
  'proces',
] as const
export type Soort = (typeof SOORTEN)[number]

/** A piece of content that can be found, and the place where one reads it. */
export type Passage = Readonly<{
  soort: Soort
  /** Its own name, searched; empty for what has none. */
  titel: string
  tekst: string
  /** What it belongs to, shown but not searched. */
  bij: string
  /** Other names, searched but not shown. */
  ook?: string
  /** The level described, or the transition that a handvat helps with. */
  niveaus?: readonly number[]
  pad: string
}>

/** A piece of a found text; `gevonden` for the words that match. */
export type Fragment = Readonly<{ tekst: string; gevonden: boolean }>

export type Treffer = Readonly<
  Pick<Passage, 'soort' | 'bij' | 'niveaus' | 'pad'> & {
    titel: readonly Fragment[]
    tekst: readonly Fragment[]
  }
>

/** How what was found relates to what was asked: all words, words like them, or only some. */
export type Gelijkenis = 'precies' | 'lijkt-erop' | 'deels'

export type Zoekresultaat = Readonly<{
  aantal: number
  gelijkenis: Gelijkenis
  groepen: readonly Readonly<{ soort: Soort; treffers: readonly Treffer[] }>[]
}>
