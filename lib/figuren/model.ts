/**
 * A chart as shapes, drawn the same on a page, in a document and as a file. Places and lengths are
 * in units of its own width and height; y goes down.
 */

/** By name, so that a page takes it from its tokens and a file from a table of the same colours. */
export type Kleur =
  | 'niveau-1'
  | 'niveau-2'
  | 'niveau-3'
  | 'niveau-4'
  | 'niveau-5'
  | 'accent'
  | 'tekst'
  | 'tekst-zacht'
  | 'rand'
  | 'vlak'
  | 'wit'

export type Verf = {
  vulling?: Kleur
  /** A pattern over the fill, so that areas also differ without colour. */
  patroon?: 'schuin' | 'punten' | 'kruis'
  lijn?: Kleur
  dikte?: number
  streep?: boolean
}

export type Punt = { x: number; y: number }

export type Vorm =
  | ({ soort: 'lijn'; punten: Punt[]; gesloten?: boolean } & Verf)
  | ({ soort: 'rechthoek'; breedte: number; hoogte: number; straal?: number } & Punt & Verf)
  | ({ soort: 'cirkel'; straal: number } & Punt & Verf)
  | ({
      soort: 'tekst'
      tekst: string
      grootte?: number
      anker?: 'start' | 'midden' | 'eind'
      vet?: boolean
      kleur?: Kleur
    } & Punt)
  /** Shapes that belong together: on a page a link to what they show, with a name of its own. */
  | { soort: 'groep'; naam: string; doel?: Doel; vormen: Vorm[] }

/** What a shape shows, so that a page can lead on to it. */
export type Doel = { kenmerk: string }

export type Figuur = {
  /** In addresses and file names. */
  id: string
  titel: string
  /** One sentence that says what is to be seen. */
  alt: string
  /** Whose figures, of when, and from what; stands under the figure in a file. */
  bron: string
  breedte: number
  hoogte: number
  vormen: Vorm[]
}
