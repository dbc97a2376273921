import type { Rapportkeuze } from '@/lib/report/keuze'
import type { Rapport } from '@/lib/report/model'
import type { VeldNaam, Velden } from './velden'

/** What the server answers to the form of a report. */
export type SamenstelStand = Readonly<{
  /** What was typed; null before anything was sent. */
  velden: Velden | null
  /** Of the stored choice that the form was made with; null for none. */
  versie: number | null
  /** What the button that was pressed is for. */
  doel: 'bewaren' | 'voorbeeld'
  isBewaard: boolean
  fouten: readonly Readonly<{ veld: VeldNaam; melding: string }>[]
  /** What someone else stored meanwhile. */
  conflict: Rapportkeuze | null
  /** The report as it would be; null where that was not asked. */
  voorbeeld: Rapport | null
}>

export type SamenstelActie = (previous: SamenstelStand, form: FormData) => Promise<SamenstelStand>

export const beginStand = (versie: number | null): SamenstelStand => ({
  velden: null,
  versie,
  doel: 'bewaren',
  isBewaard: false,
  fouten: [],
  conflict: null,
  voorbeeld: null,
})
