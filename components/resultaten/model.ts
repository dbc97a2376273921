import type { VaststelBezwaar } from '@/lib/metingen/rules'
import type { RapportInput } from '@/lib/report/input'
import type { GesprekUitkomst } from '@/lib/resultaten/rules'

/** What this reader may do on the page; nothing of it on an established meting but reopening. */
export type Rechten = Readonly<{
  /** Of a meting `ieder-apart`: to invite, and to lead the conversation. */
  deelnemers: boolean
  gesprek: boolean
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
  /** What stands in the way of establishing, for who may establish. */
  bezwaren: readonly VaststelBezwaar[]
  /** Whether participants may still answer. */
  rondeOpen: boolean
  /** Null where the meting has no conversation, or nothing of it may be seen yet. */
  gesprek: GesprekUitkomst | null
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
    deelnemers: `${meting}/deelnemers`,
    gesprek: `${meting}/gesprek`,
    gesprekOver: (kenmerkId: string) => `${meting}/gesprek/${kenmerkId}`,
    vragen: `${meting}/invullen`,
    rapport: `${meting}/rapport`,
    pdf: `/api/v1/metingen/${metingId}/rapport.pdf`,
    kenmerk: (kenmerkId: string) => `${resultaten}/${kenmerkId}`,
    invullen: ({ id, waarde }: { id: string; waarde: string }) =>
      `${meting}/invullen/${waarde}?kenmerk=${id}`,
  }
}
