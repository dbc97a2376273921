import type { RapportInput } from '@/lib/report/input'

/** What this reader may do on the page; nothing of it on an established meting but reopening. */
export type Rechten = Readonly<{
  invullen: boolean
  ambitie: boolean
  vaststellen: boolean
  heropenen: boolean
}>

/** A meting's result as its page shows it. */
export type ResultaatBeeld = Readonly<{
  metingId: string
  /** The figures with all they were calculated from, and the support that fits them. */
  input: RapportInput
  rechten: Rechten
}>

/** What was typed in a form, kept after a failure, and what came of it. */
export type FormState = Readonly<{
  gelukt: boolean
  waarden: Readonly<Record<string, string>>
  fouten: readonly Readonly<{ veld: string; melding: string }>[]
}>

export const LEGE_FORM_STATE: FormState = { gelukt: false, waarden: {}, fouten: [] }

/** A server action that a form calls. */
export type FormActie = (previous: FormState, form: FormData) => Promise<FormState>

/** The forms of the page; made by the page itself, since only it knows the session. */
export type ResultaatActies = Readonly<{
  ambitie: (kenmerkId: string) => FormActie
  vaststellen: FormActie
  heropenen: FormActie
}>

/** Where the pages around a meting live. */
export function metingPaden({ metingId, input }: Pick<ResultaatBeeld, 'metingId' | 'input'>) {
  const gemeente = `/gemeenten/${input.gemeente.code}`
  const meting = `${gemeente}/metingen/${metingId}`
  const resultaten = `${meting}/resultaten`
  return {
    gemeente,
    meting,
    resultaten,
    rapport: `${meting}/rapport`,
    pdf: `/api/v1/metingen/${metingId}/rapport.pdf`,
    kenmerk: (kenmerkId: string) => `${resultaten}/${kenmerkId}`,
    invullen: ({ id, waarde }: { id: string; waarde: string }) =>
      `${meting}/invullen/${waarde}?kenmerk=${id}`,
  }
}
