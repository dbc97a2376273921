import type { Figuur } from '@/lib/figuren/model'
import type { Niveau } from '@/lib/instrument/model'
import type { Breuk } from '@/lib/scoring/model'
import type { Logo } from './stand'

/**
 * A report as it is read, of a gemeente or of a regio: every sentence and figure in it is final.
 * HTML, PDF and Word only place it; none of them calculates a figure or words a sentence. What a
 * kind of report does not have is null or empty.
 */

/** A label with its value, such as "Datum" with "3 mei 2026". */
export type Gegeven = { label: string; tekst: string }

/** A data table: the first cell of a row is its header. */
export type Tabel = {
  bijschrift: string
  koppen: string[]
  rijen: string[][]
  /** The level that a cell says, by row and column: each form gives the cell its colour. */
  niveaus?: (Niveau | null)[][]
}

/** What a chapter is made of, in reading order. Each form of the report places every kind. */
export type Blok =
  | { soort: 'kop'; tekst: string }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'lijst'; items: string[] }
  | { soort: 'gegevens'; items: Gegeven[] }
  | { soort: 'tabel'; tabel: Tabel }
  | { soort: 'figuur'; figuur: Figuur }

/** A chapter beside the summary, the waarden and the kenmerken. `id` is its anchor. */
export type Hoofdstuk = { id: string; titel: string; blokken: Blok[] }

/** One row of a strip chart; `score` is null where there is none. */
export type StrookRij = {
  naam: string
  score: Breuk | null
  niveau: Niveau | null
  niveauTekst: string
  ambitie: Niveau
}

/** A strip chart: per kenmerk score, level, ambition and basisniveau on the scale of 1 to 5. */
export type Strook = { alt: string; basisniveau: Niveau; rijen: StrookRij[] }

/** The signs in every chart, explained once. */
export type Legenda = {
  titel: string
  tekens: { teken: 'score' | 'ambitie' | 'basisniveau'; uitleg: string }[]
  niveausUitleg: string
  niveaus: { niveau: Niveau; tekst: string }[]
}

export type Voorblad = {
  soort: string
  titel: string
  /** Whose report it is, as "Gemeente Utrecht". */
  naam: string
  gegevens: Gegeven[]
  zelfbeeld: string
  /** The mark of a report on a meting that is not established, else null. */
  concept: string | null
  logo: Logo | null
}

/** One of the largest gaps: `kenmerkId` is the anchor of the kenmerk's own part. */
export type KloofSamenvatting = {
  kenmerkId: string
  titel: string
  scoreregel: string
  waarom: string[]
}

/** What the summary itself asks of the raad. */
export type Raadvraag = { titel: string; inleiding: string; punten: string[] }

export type Samenvatting = {
  titel: string
  stand: { titel: string; kernzin: string; alineas: string[] }
  kloven: { titel: string; inleiding: string; items: KloofSamenvatting[] }
  /** Null where the gemeente asks the raad something itself. */
  raad: Raadvraag | null
  beeld: { titel: string; strook: Strook; legenda: Legenda; tabel: Tabel }
}

export type OordeelRij = {
  indicatorId: string
  stelling: string
  /** "Kernvraag", or null when the indicator is not one. */
  kern: string | null
  niveau: Niveau | null
  oordeel: string
  toelichting: string
  /** The view that someone keeps beside the judgement. */
  standpunt: Gegeven | null
}

export type OndersteuningItem = {
  titel: string
  herkomst: string
  inhoud: string
  aanvragen: string
  link: string | null
  mail: string | null
}

export type KenmerkDeel = {
  id: string
  titel: string
  waarover: string
  /** "3,4 van 5 · 4 van de 5 vragen beoordeeld" */
  scoreregel: string
  niveau: Niveau | null
  /** Level, ambition and gap, in this order. */
  gegevens: Gegeven[]
  uitleg: string[]
  strook: Strook | null
  volgende: {
    titel: string
    inleiding: string
    items: { stelling: string; nu: string; doel: string }[]
  } | null
  oordelen: { titel: string; bijschrift: string; koppen: string[]; rijen: OordeelRij[] }
  ondersteuning: {
    titel: string
    inleiding: string
    /** All that fits; `items` are the first of them. */
    aantal: number
    items: OndersteuningItem[]
    overige: string | null
  }
}

export type WaardeHoofdstuk = {
  id: string
  titel: string
  omschrijving: string
  scoreregel: string
  alineas: string[]
  strook: Strook
  tabel: Tabel
  kenmerken: KenmerkDeel[]
}

export type Methode = {
  titel: string
  secties: { titel: string; alineas: string[]; tabel: Tabel | null }[]
}

export type Rapport = {
  document: { titel: string; auteur: string; onderwerp: string; datum: string }
  loopregel: { links: string; rechts: string }
  inhoudsopgave: string
  /** The day of which plan and needs are, as yyyy-mm-dd; null where the report has neither. */
  standOp: string | null
  /** Of the plan what is done first, for a slide; null where nothing is to be done. */
  openActies: Tabel | null
  /** The colour of headings and rules, as #rrggbb with enough contrast on white. */
  kleur: string
  voorblad: Voorblad
  /** Before the contents: foreword and what the raad is asked, or the summary of a regio. */
  vooraf: Hoofdstuk[]
  samenvatting: Samenvatting | null
  /** Without kenmerken where those are left out; empty where the waarden are too. */
  waarden: WaardeHoofdstuk[]
  /** After the kenmerken: what the gaps ask, a lens, changes, perspectives, needs, the plan. */
  verdieping: Hoofdstuk[]
  methode: Methode | null
}
