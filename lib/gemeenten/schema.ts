import type { Lidrol } from '@/lib/authz/permissions'
import type { VolgendeStap } from '@/lib/metingen/rules'
import type { Meting, StandApart } from '@/lib/metingen/schema'
import type { VermeldingRegel } from '@/lib/opmerkingen/schema'
import type { PlanTelling } from '@/lib/plan/schema'
import type { EigenTaak } from '@/lib/taken/schema'
import type { Voortgang } from '@/lib/vragenlijst/rules'

/** A gemeente of the register with its jeugdregio. */
export type Gemeente = Readonly<{
  code: string
  naam: string
  provincie: string
  inwoners: number
  regio: Readonly<{ code: string; naam: string }>
  /** Since a herindeling: from which year it is no more itself, and which one goes on with it. */
  opgehevenPer: number | null
  opvolger: Readonly<{ code: string; naam: string }> | null
}>

/** What became of a gemeente that is gone. */
export type Opvolging = Readonly<{
  naam: string
  per: number
  /** Null where it is not known. */
  opvolger: Readonly<{ code: string; naam: string }> | null
}>

/** A gemeente that went on in another one, with what it established; newest first. */
export type Voorganger = Readonly<{
  code: string
  naam: string
  opgehevenPer: number | null
  metingen: readonly Readonly<{ id: string; naam: string; vastgesteldOp: Date }>[]
}>

/** A meting as a gemeente sees it. */
export type MetingOverzicht = Readonly<{
  meting: Meting
  /** Of the short version and of all questions; one's own answers in a meting `ieder-apart`. */
  kort: Voortgang
  volledig: Voortgang
  /** When it was last established, also when it was reopened since. */
  vastgesteldOp: Date | null
  /** Of a meting `ieder-apart`. */
  apart: (StandApart & Readonly<{ rondeOpen: boolean }>) | null
}>

export type GemeenteOverzicht = Readonly<{
  gemeente: Gemeente
  rol: Lidrol
  /** Newest first. */
  metingen: readonly MetingOverzicht[]
  /** How much of the gemeenteprofiel is answered. */
  profiel: Voortgang
  /** The verbeterplan in numbers. */
  plan: PlanTelling
  volgendeStap: VolgendeStap
  /** Set once the gemeente is gone: it starts nothing new. */
  opgegaan: Opvolging | null
  voorgangers: readonly Voorganger[]
  /** What colleagues ask of this member: open tasks, and remarks in which they are named. */
  taken: readonly EigenTaak[]
  vermeldingen: readonly VermeldingRegel[]
}>
