import { z } from 'zod'
import type { Aanbod } from '@/lib/behoeften/rules'
import type { Urgentie } from '@/lib/behoeften/schema'
import type { Delingskeuze } from '@/lib/delen/schema'
import { kenmerkIdSchema, type Behoeftesoort, type Niveau } from '@/lib/instrument/model'
import { vrijeTekst } from '@/lib/invoer/parse'
import type { ActieStatus } from '@/lib/plan/schema'
import type { Aggregaat } from '@/lib/scoring/aggregate'
import { kenmerkResultaatSchema, resultaatSchema, type Breuk } from '@/lib/scoring/model'
import type { Partij } from '@/lib/signalen/schema'

// --- What a gemeente shares by name ---------------------------------------------------------------

/** A kenmerk by its name in one version of the instrument. */
export type KenmerkNaam = Readonly<{ id: string; nummer: number; kort: string }>

/** A meting by name and by the day it was established, as yyyy-mm-dd. */
export type MetingNaam = Readonly<{ id: string; naam: string; datum: string }>

/** How a kenmerk stood in an earlier meting; `vergelijkbaar` is false when its questions changed (§13). */
export type EerdereScore = Readonly<{
  metingId: string
  vergelijkbaar: boolean
  score: Breuk | null
  niveau: Niveau | null
}>

/** One kenmerk of a shared result. */
export type GedeeldKenmerk = Readonly<{
  kenmerk: KenmerkNaam
  score: Breuk | null
  niveau: Niveau | null
  /** max(0, basisniveau − score); null without a score. */
  afstand: Breuk | null
  /** What the regio shares of it, within scoring §12. */
  regio: Aggregaat
  /** In the order of `eerdere` of the result. */
  eerder: readonly EerdereScore[]
}>

export type GedeeldResultaat = Readonly<{
  kenmerken: readonly GedeeldKenmerk[]
  /** Those below the basisniveau, the furthest below it first. */
  onder: readonly GedeeldKenmerk[]
  /** Other shared results of the gemeente from before this one, newest first. */
  eerdere: readonly MetingNaam[]
  /** How many gemeenten of the regio count. */
  inRegio: number
}>

export type GedeeldeBehoefte = Readonly<{
  kenmerk: KenmerkNaam
  soort: Behoeftesoort
  urgentie: Urgentie
  /** What the catalogue has for it; by level only where the result is shared too. */
  aanbod: Aanbod
}>

/** An action of the verbeterplan: no costs, notes, results or owner. */
export type GedeeldeActie = Readonly<{
  id: string
  titel: string
  kenmerk: KenmerkNaam
  start: string | null
  eind: string | null
  status: ActieStatus
}>

export type GedeeldSignaal = Readonly<{
  id: string
  kenmerk: KenmerkNaam
  partij: Partij
  tekst: string
}>

/** Of one meting what is shared by name; null for a part that is not. */
export type GedeeldeInhoud = MetingNaam &
  Readonly<{
    resultaat: GedeeldResultaat | null
    behoeften: readonly GedeeldeBehoefte[] | null
    plan: readonly GedeeldeActie[] | null
    signalen: readonly GedeeldSignaal[] | null
  }>

/** What an adviseur of the regio sees of a gemeente. */
export type GedeeldBeeld = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  regio: Readonly<{ code: string; naam: string }>
  /** The meting that is shown; null when nothing is shared by name. */
  meting: GedeeldeInhoud | null
  /** Every meting of which something is shared by name, newest first. */
  metingen: readonly MetingNaam[]
}>

/** The result as an adviseur gets it: what the gemeente did not share is null or empty. */
export const gedeeldResultaatSchema = resultaatSchema.extend({
  kenmerken: z.record(
    kenmerkIdSchema,
    kenmerkResultaatSchema.extend({ dekking: z.null(), kloof: z.null() }),
  ),
})

// --- Preparing a visit ----------------------------------------------------------------------------

/** Longest text of one part of the preparation, in characters: some four pages. */
const MAX_VOORBEREIDING = 10_000

export const VOORBEREIDING_VELDEN = ['notities', 'vragen', 'aanbod'] as const
export type VoorbereidingVeld = (typeof VOORBEREIDING_VELDEN)[number]

export const voorbereidingInputSchema = z.strictObject({
  notities: vrijeTekst(MAX_VOORBEREIDING),
  vragen: vrijeTekst(MAX_VOORBEREIDING),
  aanbod: vrijeTekst(MAX_VOORBEREIDING),
  /** The stored one that was seen; 0 for none yet. */
  versie: z.int('Laad de pagina opnieuw.').min(0, 'Laad de pagina opnieuw.'),
})

export type Voorbereiding = Readonly<Record<VoorbereidingVeld, string> & { versie: number }>

/** What nobody wrote yet. */
export const GEEN_VOORBEREIDING: Voorbereiding = { notities: '', vragen: '', aanbod: '', versie: 0 }

/** A question to ask about a kenmerk that needs attention; `id` is stable within a version. */
export type Gespreksvraag = Readonly<{ id: string; tekst: string }>
export type VraagVoorstel = Readonly<{
  kenmerk: KenmerkNaam
  vragen: readonly Gespreksvraag[]
}>

// --- The pages ------------------------------------------------------------------------------------

export type GedeeldePagina = Readonly<{
  beeld: GedeeldBeeld
  /** What this adviseur wrote about the meting that is shown. */
  voorbereiding: Voorbereiding
  voorstellen: readonly VraagVoorstel[]
}>

/** What an adviseur would see, as the coordinator looks at it beforehand. */
export type DeelVoorbeeld = Readonly<{
  beeld: GedeeldBeeld
  meting: Readonly<{ id: string; naam: string }>
  keuze: Delingskeuze
  /** Whether the choice is the one that holds. */
  isOpgeslagen: boolean
  /** What the adviseur opens first, and whether this meting is established now. */
  stand: 'eerste' | 'andere-eerst' | 'niet-zichtbaar' | 'open'
}>
