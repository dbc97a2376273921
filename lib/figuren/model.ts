/**
 * A chart as shapes, drawn the same on a page, in a document and as a file. Places and lengths are
 * in units of its own width and height; y goes down.
 */

/** By name, so that a page takes it from its tokens and a file from a table of the same colours. */
export const KLEUREN = [
  'niveau-1',
  'niveau-2',
  'niveau-3',
  'niveau-4',
  'niveau-5',
  'niveau-1-tekst',
  'niveau-2-tekst',
  'niveau-3-tekst',
  'niveau-4-tekst',
  'niveau-5-tekst',
  'accent',
  'op-accent',
  'tekst',
  'tekst-zacht',
  'rand',
  'rand-sterk',
  'vlak',
  'wit',
] as const
export type Kleur = (typeof KLEUREN)[number]

export const PATRONEN = ['schuin', 'punten', 'kruis'] as const
export type Patroon = (typeof PATRONEN)[number]

export type Verf = {
  vulling?: Kleur
  /** A pattern over the fill, so that areas also differ without colour. */
  patroon?: Patroon
  lijn?: Kleur
  dikte?: number
  streep?: boolean
}

export type Punt = { x: number; y: number }

export type Vlak = Punt & { breedte: number; hoogte: number }

export type Vorm =
  | ({ soort: 'lijn'; punten: Punt[]; gesloten?: boolean } & Verf)
  | ({ soort: 'rechthoek'; straal?: number } & Vlak & Verf)
  | ({ soort: 'cirkel'; straal: number } & Punt & Verf)
  | Tekstvorm
  | Groep

export type Tekstvorm = {
  soort: 'tekst'
  tekst: string
  grootte?: number
  anker?: 'start' | 'midden' | 'eind'
  vet?: boolean
  kleur?: Kleur
} & Punt

/** Shapes that belong together: on a page a link to what they show, with a name of its own. */
export type Groep = {
  soort: 'groep'
  naam: string
  doel?: Doel
  /** Where it can be touched, and where its focus shows. */
  raakvlak?: Vlak
  vormen: Vorm[]
}

/** What a shape shows, so that a page can lead on to it. */
export type Doel = { kenmerk: string }

export type Tekening = { breedte: number; hoogte: number; vormen: Vorm[] }

/** A sign with its meaning; its shapes lie round (14, 12) in a box of 28 by 24. */
export type LegendaRegel = { vormen: Vorm[]; tekst: string }

export type Figuur = Tekening & {
  /** In addresses and file names. */
  id: string
  titel: string
  /** One sentence that says what is to be seen. */
  alt: string
  /** Whose figures, of when, and from what; stands under the figure in a file. */
  bron: string
  legenda?: LegendaRegel[]
  /** The same figures drawn for a narrow screen. */
  smal?: Tekening
}
