/** What was typed in a small form, what came of it, and what is wrong with it. */
export type FormulierStand = Readonly<{
  /** Said when it worked; empty before that. */
  gelukt: string
  /** A link to hand on, where no mail can be sent. */
  link: string | null
  /** Asked before it is done after all; the next time it is sent, that is a yes. */
  bevestig: string | null
  /** Where the one who is meant already is. */
  verwijzing: string | null
  waarden: Readonly<Record<string, string>>
  fouten: readonly Readonly<{ veld: string; melding: string }>[]
}>

export const LEEG: FormulierStand = {
  gelukt: '',
  link: null,
  bevestig: null,
  verwijzing: null,
  waarden: {},
  fouten: [],
}

/** A server action that such a form calls. */
export type FormulierActie = (previous: FormulierStand, form: FormData) => Promise<FormulierStand>

/** The name of the field that says yes to what was asked. */
export const BEVESTIGD = 'bevestigd'
