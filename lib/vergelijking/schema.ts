import type { Grootteklasse } from '@/lib/aggregaten/schema'
import type { RapportInput } from '@/lib/report/input'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import type { Groepsaggregaat } from '@/lib/scoring/aggregate-groepen'

/** With whom a gemeente is compared. */
export const GROEPEN = ['regio', 'grootte'] as const
export type GroepSoort = (typeof GROEPEN)[number]

/** What a group of gemeenten shares, without any of them in it. */
export type Groepsbeeld = Readonly<{
  soort: GroepSoort
  /** How many gemeenten share and count (scoring §12). */
  n: number
  /** Whether gemeenten that share anonymously stayed out, being too few. */
  zonderAnoniem: boolean
  /** Whether there are enough to show anything. */
  isGenoeg: boolean
  kenmerken: Readonly<Record<string, Groepsaggregaat>>
}>

/** A meting's result beside what others share. */
export type VergelijkingOverzicht = Readonly<{
  metingId: string
  input: RapportInput
  regio: string
  klasse: Grootteklasse
  groepen: readonly Groepsbeeld[]
  /** How this meting is shared itself. */
  eigenDeling: Deelvorm
  magDelen: boolean
}>
