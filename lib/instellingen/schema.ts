import { z } from 'zod'
import type { Instrument, Ondersteuning } from '@/lib/instrument/model'
import type { Ontwikkeling } from '@/lib/instrument/model-omgeving'

/** The id of the setting that says which version new metingen get. */
export const STANDAARDVERSIE = 'standaardversie'

export const standaardversieSchema = z.strictObject({
  versie: z.string('Kies een versie.').min(1, 'Kies een versie.'),
  /** Which stored choice the beheerder saw; null for none. */
  gezien: z.int().min(1).nullable(),
})

/** The choice of a beheerder, as stored; null while nobody chose. */
export type Standaardkeuze = Readonly<{ versie: string; stand: number; sinds: Date }> | null

/** One version with how it is used. */
export type Versiegebruik = Readonly<{
  versie: string
  titel: string
  status: Instrument['status']
  datum: string
  vragen: number
  /** Against the version before it; null for the first. */
  vorige: string | null
  gewijzigd: number
  open: number
  vastgesteld: number
}>

/** What the catalogue of support holds, and where it falls short. */
export type Catalogusbeeld = Readonly<{
  aantal: number
  perSoort: readonly Readonly<{ soort: Ondersteuning['soort']; aantal: number }>[]
  perKenmerk: readonly Readonly<{ id: string; nummer: number; kort: string; aantal: number }>[]
  verlopen: readonly Readonly<{ titel: string; geldigTot: string }>[]
  /** Kenmerken with a level for which nothing is offered. */
  gaten: readonly Readonly<{ nummer: number; kort: string; niveaus: readonly number[] }>[]
}>

export type Instrumentbeheer = Readonly<{
  /** From new to old. */
  versies: readonly Versiegebruik[]
  standaard: string
  keuze: Standaardkeuze
  catalogus: Catalogusbeeld
  /** From new to old. */
  ontwikkelingen: readonly Ontwikkeling[]
}>
