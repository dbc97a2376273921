import { z } from 'zod'
import { kenmerkIdSchema } from '@/lib/instrument/model'
import { versieSchema, vrijeTekst } from '@/lib/invoer/parse'
import type { KenmerkNaam } from '@/lib/gedeeld/schema'

/** How far what a reaction asks for is. */
export const REACTIE_STATUSSEN = ['gegeven', 'afgesproken', 'gepland', 'gereed'] as const
export type ReactieStatus = (typeof REACTIE_STATUSSEN)[number]

/** Longest reaction or answer, in characters: a page. */
const MAX_TEKST = 4000
/** How many reactions a meting holds at most, and how many answers one reaction. */
export const MAX_REACTIES = 100
export const MAX_ANTWOORDEN = 50

const KENMERK_FOUT = 'Kies een kenmerk uit de lijst.'
const tekst = (leeg: string) => vrijeTekst(MAX_TEKST).min(1, leeg)

export const reactieInputSchema = z.strictObject({
  /** Null for a reaction on the whole. */
  kenmerkId: z.string(KENMERK_FOUT).nullable(),
  tekst: tekst('Schrijf uw reactie.'),
})

export const wijzigReactieSchema = z.strictObject({
  tekst: tekst('Schrijf uw reactie.'),
  versie: versieSchema,
})

export const intrekSchema = z.strictObject({ versie: versieSchema })

export const antwoordInputSchema = z.strictObject({ tekst: tekst('Schrijf uw antwoord.') })

export const statusInputSchema = z.strictObject({
  status: z.enum(REACTIE_STATUSSEN, 'Kies hoe ver het is.'),
  versie: versieSchema,
})

export const overnameSchema = z.strictObject({
  /** Only for a reaction on the whole: the kenmerk that the action belongs to. */
  kenmerkId: z.string(KENMERK_FOUT).nullable(),
})

/** A stored reaction; the values that SQLite does not enforce are parsed on reading. */
export const reactieSchema = z.object({
  id: z.string(),
  kenmerkId: kenmerkIdSchema.nullable(),
  userId: z.string().nullable(),
  tekst: z.string(),
  status: z.enum(REACTIE_STATUSSEN),
  actieId: z.string().nullable(),
  versie: z.int(),
  createdAt: z.date(),
  updatedAt: z.date(),
})
export type Reactie = Readonly<z.infer<typeof reactieSchema>>

/** Of which side someone writes: an adviseur, or a member of the gemeente itself. */
export type Kant = 'adviseur' | 'gemeente'

export type Antwoord = Readonly<{
  id: string
  tekst: string
  /** The name of who wrote it; null when the account is gone. */
  door: string | null
  createdAt: Date
}>

/** A reaction with everything around it, as both sides see it. */
export type ReactieRegel = Readonly<{
  reactie: Reactie
  /** Null for a reaction on the whole. */
  kenmerk: KenmerkNaam | null
  door: string | null
  antwoorden: readonly Antwoord[]
  /** Whether the reader wrote it, and nobody did anything with it: it can still be changed. */
  magWijzigen: boolean
}>

/** The reactions on one meting. */
export type Reactieoverzicht = Readonly<{
  regels: readonly ReactieRegel[]
  /** The kenmerken that one can react on, or that an action can belong to. */
  kenmerken: readonly KenmerkNaam[]
  isVol: boolean
}>

/** The reactions on a meting, as its own gemeente sees them. */
export type ReactiesVanGemeente = Reactieoverzicht &
  Readonly<{
    gemeente: Readonly<{ code: string; naam: string }>
    meting: Readonly<{ id: string; naam: string }>
    magBeantwoorden: boolean
  }>

/** A meting of a gemeente with reactions that nobody did anything with yet. */
export type NieuweReacties = Readonly<{
  meting: Readonly<{ id: string; naam: string }>
  aantal: number
}>
