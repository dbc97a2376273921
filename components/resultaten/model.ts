import { metingPaden } from '@/components/gemeente/paden'
import type { VaststelBezwaar } from '@/lib/metingen/rules'
import type { RapportInput } from '@/lib/report/input'
import type { Actie, InPlan } from '@/lib/plan/schema'
import type { GesprekUitkomst } from '@/lib/resultaten/rules'
import type { Spreiding } from '@/lib/scoring/momentopname'

/** What this reader may do on the page; nothing of it on an established meting but reopening. */
export type Rechten = Readonly<{
  /** Of a meting `ieder-apart`: to invite, and to lead the conversation. */
  deelnemers: boolean
  gesprek: boolean
  invullen: boolean
  ambitie: boolean
  vaststellen: boolean
  heropenen: boolean
  /** To put something in the verbeterplan, whatever the state of the meting. */
  plan: boolean
  /** Where members talk about a question and keep what its judgement rests on. */
  werkruimte: boolean
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
  /** How the answers lie by indicator, only what may be shown. */
  spreiding: Readonly<Record<string, Spreiding>>
  /** The verbeterplan of the gemeente. */
  acties: readonly Actie[]
  /** Which of them holds what already. */
  inPlan: InPlan
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

/** Where a form of the results comes out without JavaScript; every form has an anchor of its own. */
export const formulierPad = (beeld: ResultaatBeeld, anker: string) =>
  `${padenVan(beeld).resultaten}#${anker}`

/** Where the pages around this meting live. */
export const padenVan = ({ metingId, input }: Pick<ResultaatBeeld, 'metingId' | 'input'>) =>
  metingPaden(input.gemeente.code, metingId)
