/** What the server answers to a form of this page. */
export type OpgaveStand = Readonly<{
  /** What was typed, kept after a failure; null when nothing was sent yet. */
  waarden: Readonly<Record<string, string>> | null
  /** What is wrong, by field; of no field when it is about the whole. */
  fouten: readonly Readonly<{ veld: string; melding: string }>[]
  /** After a conflict: the version that is stored now. */
  versie: number | null
}>

export const BEGIN_STAND: OpgaveStand = { waarden: null, fouten: [], versie: null }

export type OpgaveActie = (previous: OpgaveStand, form: FormData) => Promise<OpgaveStand>
/** Answers why it could not be removed. */
export type VerwijderActie = (previous: string | null, form: FormData) => Promise<string | null>

/** What one kind of entry can be done with; `id` is that of the entry. */
type Acties = Readonly<{
  voegToe: (kenmerkId: string) => OpgaveActie
  wijzig: (kenmerkId: string, id: string) => OpgaveActie
  verwijder: (kenmerkId: string, id: string) => VerwijderActie
}>

/** The forms of the page; made by the page itself, since only it knows the session. */
export type BehoeftenActies = Readonly<{ behoefte: Acties; signaal: Acties }>

/** What was just done, and with which kenmerk. */
export const GELUKT = [
  'behoefte-toegevoegd',
  'signaal-toegevoegd',
  'veranderd',
  'verwijderd',
] as const
export type Gelukt = (typeof GELUKT)[number]
export type Gedaan = Readonly<{ gelukt: Gelukt; kenmerkId: string }>
