import type { Overslag } from '@/lib/gesprek/schema'
import type { Opgeslagen } from '@/components/vragenlijst/velden'
import type { Keuze } from '@/lib/invoer/keuze'

/** What came of accepting judgements in one go. */
export type OvernameStand = Readonly<{
  overgenomen: number | null
  overgeslagen: readonly Overslag[]
  fout: string | null
}>
export const GEEN_OVERNAME: OvernameStand = { overgenomen: null, overgeslagen: [], fout: null }
export type OvernameActie = (previous: OvernameStand, form: FormData) => Promise<OvernameStand>

/** One question of the form as the server gives it back; null for what is stored. */
export type OordeelStand = Readonly<{
  indicatorId: string
  keuze: Keuze
  opgeslagen: Opgeslagen | null
  fout: Readonly<{ veld: OordeelVeld; melding: string }> | null
  /** Set when someone was first: what is stored now, or null for nothing. */
  conflict?: Opgeslagen | null
}>
export type OordeelVeld = 'keuze' | 'toelichting' | 'afwijkendStandpunt' | 'conflict'

/** What the server answers to the form of one question, where there is no JavaScript. */
export type SchermStand = Readonly<{
  melding: 'uitgelogd' | 'gesloten' | 'geen-recht' | 'onleesbaar' | null
  vraag: OordeelStand | null
  /** When it was saved; in milliseconds since 1970. */
  opgeslagenOm: number | null
}>
export const GEEN_STAND: SchermStand = { melding: null, vraag: null, opgeslagenOm: null }
export type SchermActie = (previous: SchermStand, form: FormData) => Promise<SchermStand>
