import type { Actie } from '@/lib/plan/schema'
import type { ActieConcept } from '@/lib/voorstellen/schema'

/** The fields of the form with one text each. */
export const TEKSTVELDEN = [
  'titel',
  'omschrijving',
  'gevolg',
  'eigenaar',
  'start',
  'eind',
  'kosten',
  'status',
  'naarNiveau',
  'resultaat',
  'notities',
] as const
export type Tekstveld = (typeof TEKSTVELDEN)[number]

/** What was typed and chosen. */
export type ActieVelden = Readonly<Record<Tekstveld, string>> &
  Readonly<{ indicatoren: readonly string[] }>

export type ActieFout = Readonly<{ veld: Tekstveld | 'indicatoren'; melding: string }>

/** What came of sending the form. */
export type ActieStand = Readonly<{
  /** What was typed, kept after a failure; null before. */
  velden: ActieVelden | null
  fouten: readonly ActieFout[]
  /** The stored version that the next attempt is a choice over; null for the one on the page. */
  versie: number | null
  /** One more at each attempt, so that the fields start anew from what was typed. */
  poging: number
}>

export const BEGIN_STAND: ActieStand = { velden: null, fouten: [], versie: null, poging: 0 }

/** A server action that the form calls. */
export type ActieActie = (previous: ActieStand, form: FormData) => Promise<ActieStand>

/** A stored or proposed action as the form shows it. */
export const toVelden = (actie: Actie | ActieConcept, bedrag: (kosten: number) => string) => ({
  titel: actie.titel,
  omschrijving: actie.omschrijving,
  gevolg: actie.gevolg ?? '',
  eigenaar: actie.eigenaar,
  start: actie.start ?? '',
  eind: actie.eind ?? '',
  kosten: actie.kosten === null ? '' : bedrag(actie.kosten),
  status: actie.status,
  naarNiveau: actie.naarNiveau === null ? '' : String(actie.naarNiveau),
  resultaat: actie.resultaat,
  notities: actie.notities,
  indicatoren: actie.indicatoren,
})
