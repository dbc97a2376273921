import type { Grootteklasse } from '@/lib/aggregaten/schema'
import type { RapportInput } from '@/lib/report/input'
import type { Deelvorm, Spreidingsbeeld } from '@/lib/scoring/aggregate'

/** With whom a gemeente is compared. */
export const GROEPEN = ['regio', 'grootte'] as const
export type GroepSoort = (typeof GROEPEN)[number]

/** Why nothing of a kenmerk is shown: too few gemeenten, or the other group would tell who is who. */
export type Afscherming = 'te-weinig' | 'herleidbaar'

/** A kenmerk of a group; `spreiding` is null with the reason in `afgeschermd`. */
export type KenmerkSpreiding = Readonly<{
  n: number
  spreiding: Spreidingsbeeld | null
  afgeschermd: Afscherming | null
}>

/** What a group of gemeenten shares, without any of them in it. */
export type Groepsbeeld = Readonly<{
  soort: GroepSoort
  /** How many gemeenten share and count (scoring §12). */
  n: number
  /** Whether gemeenten that share anonymously stayed out, being too few. */
  zonderAnoniem: boolean
  /** Whether there are enough to show anything. */
  isGenoeg: boolean
  kenmerken: Readonly<Record<string, KenmerkSpreiding>>
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
