import { z } from 'zod'
import { vrijeTekst } from '@/lib/invoer/parse'

/** All files of a gemeente together, in bytes. */
export const MAX_BIBLIOTHEEK = 1024 * 1024 * 1024

const TITEL_FOUT = 'Geef de onderbouwing een titel, bijvoorbeeld "Verordening jeugd 2026".'
const titel = vrijeTekst(200)
const LINK_FOUT = 'Vul een heel webadres in, bijvoorbeeld https://www.voorbeeld.nl/verordening.'

/** An address on the web, without a name and password in it. */
const link = vrijeTekst(2000)
  .refine((text) => !/[\p{Cc}\s]/u.test(text) && URL.canParse(text), {
    error: LINK_FOUT,
    abort: true,
  })
  .transform((text) => new URL(text))
  .refine(({ protocol }) => ['http:', 'https:'].includes(protocol), {
    error: 'Vul een webadres in dat begint met https:// of http://.',
  })
  .refine(({ username, password }) => !username && !password, {
    error: 'In dit webadres staat een naam of wachtwoord. Haal dat weg.',
  })
  .transform(({ href }) => href)

export const linkInputSchema = z.strictObject({
  titel: titel.min(1, TITEL_FOUT),
  link,
  vertrouwelijk: z.boolean(),
})

/** What goes with a file; without a title it gets the name of the file. */
export const bestandInputSchema = z.strictObject({ titel, vertrouwelijk: z.boolean() })

/** What can be changed about a piece. */
export type Kenmerken = Readonly<{ titel: string; vertrouwelijk: boolean }>

/** What a piece must become, with what was seen of it. */
export const wijzigingSchema = z.strictObject({
  titel: titel.min(1, TITEL_FOUT),
  vertrouwelijk: z.boolean(),
  gezien: z.strictObject({ titel: z.string(), vertrouwelijk: z.boolean() }),
})

/** A question of a meting. */
export type Vraagplek = Readonly<{ gemeenteCode: string; metingId: string; indicatorId: string }>
/** Where something is added: in the library, and with a question where one is named. */
export type Plek = Vraagplek | Readonly<{ gemeenteCode: string }>

export const plekSchema = z.union([
  z
    .strictObject({ gemeente: z.string(), meting: z.string(), vraag: z.string() })
    .transform(({ gemeente, meting, vraag }): Plek => ({
      gemeenteCode: gemeente,
      metingId: meting,
      indicatorId: vraag,
    })),
  z.strictObject({ gemeente: z.string() }).transform(({ gemeente }): Plek => ({
    gemeenteCode: gemeente,
  })),
])

/** One piece of the library; the values that SQLite does not enforce are parsed on reading. */
export const stukSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('link'),
    id: z.string(),
    titel: z.string(),
    link: z.string(),
    vertrouwelijk: z.boolean(),
    createdAt: z.date(),
  }),
  z.object({
    soort: z.literal('bestand'),
    id: z.string(),
    titel: z.string(),
    bestandsnaam: z.string(),
    mediatype: z.string(),
    grootte: z.int(),
    vertrouwelijk: z.boolean(),
    createdAt: z.date(),
  }),
])
export type Stuk = z.infer<typeof stukSchema>

/** Where a piece is used. */
export type Gebruik = Readonly<{
  metingId: string
  metingNaam: string
  /** Whether the meting was ever established, also when it was reopened since. */
  isVastgelegd: boolean
  indicatorId: string
  stelling: string
}>

/** What the page with a question shows about it. */
export type OnderbouwingBijVraag = Readonly<{
  plek: Vraagplek
  /** Whether pieces can be linked and unlinked. */
  isOpen: boolean
  stukken: readonly Stuk[]
  keuze: BibliotheekKeuze
  melding: Melding | null
}>

/** What can still be chosen from the library for a question. */
export type BibliotheekKeuze = Readonly<{
  /** The newest that fit what was searched. */
  stukken: readonly Stuk[]
  /** How many there are to choose from, also those that are not shown. */
  totaal: number
  gevonden: number
  zoek: string
}>

/** What came of something that was asked for; carried in the address of the page that follows. */
const GELUKT = [
  'link-toegevoegd',
  'bestand-toegevoegd',
  'al-aanwezig',
  'gekoppeld',
  'ontkoppeld',
  'gewijzigd',
  'verwijderd',
] as const
const BESTANDSFOUTEN = [
  'geen-bestand',
  'leeg',
  'te-groot',
  'macro',
  'wachtwoord',
  'beschadigd',
  'andere-soort',
  'naam-past-niet',
  'titel',
  'vol',
  'gesloten',
  'onleesbaar',
  'geen-recht',
] as const
export type Bestandsfout = (typeof BESTANDSFOUTEN)[number]
const KEUZEFOUTEN = ['niets-gekozen', 'niet-gekoppeld', 'niet-ontkoppeld'] as const

export const meldingSchema = z.object({
  stand: z.enum([...GELUKT, ...BESTANDSFOUTEN, ...KEUZEFOUTEN]),
  /** What was typed with a file that was refused. */
  titel: z.string().max(1000).catch(''),
  vertrouwelijk: z
    .literal('ja')
    .transform(() => true)
    .catch(false),
  /** Of a file that is too large, in bytes; and what its content is, and its name says. */
  grootte: z.coerce.number().int().nonnegative().optional().catch(undefined),
  inhoud: z
    .string()
    .max(20)
    .regex(/^[a-z0-9.-]+$/)
    .optional()
    .catch(undefined),
  extensie: z
    .string()
    .max(20)
    .regex(/^[a-z0-9]+$/)
    .optional()
    .catch(undefined),
})
export type Melding = z.infer<typeof meldingSchema>

/** A piece with the places where it is used. */
export type StukMetGebruik = Readonly<{ stuk: Stuk; gebruik: readonly Gebruik[] }>

/** The library of a gemeente. */
export type Bibliotheek = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  /** Newest first, those that fit what was searched. */
  stukken: readonly StukMetGebruik[]
  totaal: number
  zoek: string
  /** What all files take together, and may take, in bytes. */
  grootte: number
  ruimte: number
  melding: Melding | null
}>

/** One piece of the library on its own page. */
export type StukOverzicht = StukMetGebruik &
  Readonly<{
    gemeente: Readonly<{ code: string; naam: string }>
    isVerwijderbaar: boolean
    melding: Melding | null
  }>

/** Everything that a meting rests on, by kenmerk and question; only where there is something. */
export type MetingOnderbouwing = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string; isOpen: boolean }>
  kenmerken: readonly KenmerkOnderbouwing[]
}>
export type KenmerkOnderbouwing = Readonly<{
  id: string
  nummer: number
  titel: string
  kort: string
  vragen: readonly Readonly<{ indicatorId: string; stelling: string; stukken: readonly Stuk[] }>[]
}>
