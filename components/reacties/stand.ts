/** What the server answers to a form about a reaction. */
export type ReactieStand = Readonly<{
  /** What was typed, kept after a failure; null when nothing was sent yet. */
  waarden: Readonly<Record<string, string>> | null
  fouten: readonly Readonly<{ veld: string; melding: string }>[]
  /** After a conflict: the version that is stored now. */
  versie: number | null
  /** How often the form was sent: its fields are made anew each time. */
  poging: number
}>

export const BEGIN_STAND: ReactieStand = { waarden: null, fouten: [], versie: null, poging: 0 }

export type ReactieActie = (previous: ReactieStand, form: FormData) => Promise<ReactieStand>

/** The fields of the forms. */
export const VELDEN = {
  tekst: 'tekst',
  kenmerk: 'kenmerkId',
  status: 'status',
  versie: 'versie',
} as const

/** What can be done with a reaction; made by the page itself, since only it knows the session. */
export type ReactieActies = Readonly<{
  antwoord: (reactieId: string) => ReactieActie
  status: (reactieId: string) => ReactieActie
  /** Of an adviseur. */
  wijzig?: (reactieId: string) => ReactieActie
  trekIn?: (reactieId: string) => ReactieActie
  /** Of a coordinator. */
  neemOver?: (reactieId: string) => ReactieActie
}>

/** What was just done, and with which reaction. */
export const GELUKT = ['gegeven', 'gewijzigd', 'ingetrokken', 'beantwoord', 'gevolgd'] as const
export type Gelukt = (typeof GELUKT)[number]
export type Gedaan = Readonly<{ gelukt: Gelukt; reactieId: string }>
