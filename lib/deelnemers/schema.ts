import { z } from 'zod'
import { PERSPECTIEVEN, type Perspectief } from '@/lib/instrument/model'
import { vrijeTekst } from '@/lib/invoer/parse'
import type { Vragenlijstmaat } from '@/lib/deelname/schema'
import type { Meting } from '@/lib/metingen/schema'
import type { OpenLink } from '@/lib/openlinks/schema'
import type { Mailsoort, Mailstatus } from '@/lib/postbus/schema'
import type { Herinnerstand } from '@/lib/ronde/schema'

/** The most lines that one list of addresses may have. */
export const MAX_REGELS = 10_000
/** In characters, and for a file in bytes: 10,000 lines of two hundred each. */
const MAX_OMVANG = 2_000_000

const perspectiefInput = z.enum(PERSPECTIEVEN, 'Kies een perspectief.')

const TE_GROOT = `Dit is te veel in één keer. Deel de lijst op in stukken van ${MAX_REGELS.toLocaleString('nl-NL')} regels.`

export const uitnodigInputSchema = z.strictObject({
  perspectief: perspectiefInput,
  adressen: z
    .string('Vul een of meer e-mailadressen in.')
    .max(MAX_OMVANG, TE_GROOT)
    .refine((text) => text.split('\n', MAX_REGELS + 1).length <= MAX_REGELS, TE_GROOT),
  bestand: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length <= MAX_OMVANG, TE_GROOT)
    .nullable(),
})

export const uitnodigingstekstSchema = z.strictObject({ uitnodiging: vrijeTekst(2000) })

export const perspectiefWijzigingSchema = z.strictObject({ perspectief: perspectiefInput })

/** Someone to invite, as the list has it. */
export type Uitnodiging = Readonly<{
  regel: number
  email: string
  naam: string
  perspectief: Perspectief
}>

export const ADRESFOUTEN = [
  'geen-adres',
  'adres-onjuist',
  'naam-onjuist',
  'perspectief-onbekend',
  'aanhalingsteken',
  'te-veel-kolommen',
] as const
export type Adresfoutsoort = (typeof ADRESFOUTEN)[number]

/** A line that nobody can be invited by: where it is, what stands there, what is wrong with it. */
export type Adresfout = Readonly<{
  regel: number
  tekst: string
  soort: Adresfoutsoort
  /** Whether it was in a file, not in what was typed. */
  uitBestand: boolean
}>

/** What came of a list: every line of it is in exactly one of the four. */
export type Uitnodigresultaat = Readonly<{
  uitgenodigd: number
  /** Was invited before, and got no second mail. */
  bekend: readonly Uitnodiging[]
  /** Is in the list more than once; the first was taken. */
  dubbel: readonly Uitnodiging[]
  fout: readonly Adresfout[]
}>

/** How many people there are of one perspectief; nothing about who. */
export type Respons = Readonly<{
  perspectief: Perspectief
  uitgenodigd: number
  /** Came by an open link, or takes part with an account. */
  zelfGekomen: number
  begonnen: number
  klaar: number
}>

/** Someone who was invited by e-mail; nothing about whether they answered. */
export type Genodigde = Readonly<{
  id: string
  email: string
  naam: string
  perspectief: Perspectief
  uitgenodigdOp: Date
  /** Whether a link of theirs still opens the questionnaire. */
  heeftToegang: boolean
}>

export type Genodigden = Readonly<{
  zoek: string
  pagina: number
  paginas: number
  /** How many fit the search. */
  gevonden: number
  rijen: readonly Genodigde[]
}>

export type Mailtelling = Readonly<{ soort: Mailsoort } & Record<Mailstatus, number>>

/** A mail that could not be delivered. */
export type MislukteMail = Readonly<{ id: string; email: string; soort: Mailsoort; fout: string }>

export type Mailstand = Readonly<{
  tellingen: readonly Mailtelling[]
  /** The newest invitations and new links that failed; `aantalMislukt` counts mails of all kinds. */
  mislukt: readonly MislukteMail[]
  aantalMislukt: number
}>

/** A stored invitation; the values that SQLite does not enforce are parsed on reading. */
export const genodigdeSchema = z.object({
  id: z.string(),
  email: z.string(),
  naam: z.string(),
  perspectief: z.enum(PERSPECTIEVEN),
  uitgenodigdOp: z.date(),
})

/** The meting that a page is about, with the name of its gemeente. */
export type MetingKop = Readonly<{ gemeenteNaam: string; meting: Meting; isOpen: boolean }>

/** What a coordinator does next about the deelnemers: always exactly one thing. */
export type Deelnemersstap =
  'uitnodigen' | 'herinneren' | 'wachten' | 'sluiten' | 'gesprek' | 'vastgesteld'

/** An invitation as it will read. */
export type Voorbeeld = Readonly<{
  perspectief: 'beleid' | 'inwoners'
  onderwerp: string
  tekst: string
}>

/** All that a coordinator sees about the deelnemers of a meting. */
export type DeelnemersOverzicht = MetingKop &
  Readonly<{
    respons: readonly Respons[]
    herinneren: Herinnerstand
    openLinks: readonly OpenLink[]
    genodigden: Genodigden
    mails: Mailstand
    stap: Deelnemersstap
    /** The invitation as it will read, for who works or governs, and for inwoners. */
    voorbeelden: readonly Voorbeeld[]
    /** Whether this installation can send mail. */
    mailMogelijk: boolean
  }>

/** One invitation with what may be done about it. */
export type GenodigdeDetail = MetingKop &
  Readonly<{
    genodigde: Genodigde
    /** Whether anybody in the meting has begun; says nothing about this one. */
    isBegonnen: boolean
    mailMogelijk: boolean
  }>

/** An open link with how long its questionnaire is. */
export type OpenLinkDetail = MetingKop & Readonly<{ link: OpenLink; vragenlijst: Vragenlijstmaat }>
