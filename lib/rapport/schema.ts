import { z } from 'zod'
import { rapportkeuzeSchema, type Rapportkeuze } from '@/lib/report/keuze'
import type { Rapportinhoud } from '@/lib/report/stand'

/** A choice as it comes in; `versie` is the stored one that was seen, null for none. */
export const keuzeInputSchema = z.strictObject({
  keuze: rapportkeuzeSchema,
  versie: z.int().min(1).nullable(),
})

/** What is stored of a choice, with the version that a change has to name. */
export type OpgeslagenKeuze = Readonly<Rapportinhoud & { versie: number }>

/** The parts of a report that go on changing elsewhere. */
export type Standdeel = 'plan' | 'behoeften' | 'ontwikkeling' | 'logo'

/** From when those parts in the report are. */
export type GetoondeStand = Readonly<{
  /** An ISO day. */
  datum: string
  delen: readonly Standdeel[]
  /** Whether saving the choice again would change them. */
  isVerouderd: boolean
}>

/** What the coordinator composes a report with. */
export type Samenstelling = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string }>
  /** What the form begins with. */
  keuze: Rapportkeuze
  /** Of the stored choice of this meting; null while it has none of its own. */
  versie: number | null
  /** The meting whose choice the form begins with, where it is not this one. */
  uitMeting: string | null
  lenzen: readonly Readonly<{ id: string; titel: string }>[]
  heeftLogo: boolean
}>

/** The link for everyone: not there for who may not switch it, and before anything is established. */
export type RapportlinkStand =
  | Readonly<{ stand: 'geen-recht' | 'niet-vastgesteld' | 'uit' }>
  | Readonly<{ stand: 'aan'; url: string }>
