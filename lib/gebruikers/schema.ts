import { z } from 'zod'
import { LIDROLLEN, type Lidrol } from '@/lib/authz/permissions'
import { emailInput, naamInput } from '@/lib/uitnodigingen/schema'

export const ROLFILTERS = [...LIDROLLEN, 'adviseur', 'beheerder', 'geen'] as const
export type Rolfilter = (typeof ROLFILTERS)[number]

/** actief: can sign in · uitgenodigd: never chose a password · gedeactiveerd: shut out */
export const GEBRUIKERSTANDEN = ['actief', 'uitgenodigd', 'gedeactiveerd'] as const
export type Gebruikerstand = (typeof GEBRUIKERSTANDEN)[number]

export const SORTERINGEN = ['naam', 'email', 'nieuwste'] as const
export type Sortering = (typeof SORTERINGEN)[number]

const MAX_ZOEKTERM = 100
/** Beyond this nobody pages; searching is quicker. */
const MAX_PAGINA = 10_000

/** The part of the address that says which users; what is not known there counts as not asked. */
export const gebruikersvraagSchema = z.object({
  zoek: z
    .string()
    .transform((zoek) =>
      zoek
        .replace(/\p{Cc}|\p{Cs}/gu, '')
        .trim()
        .slice(0, MAX_ZOEKTERM),
    )
    .catch(''),
  rol: z.enum(ROLFILTERS).nullable().catch(null),
  stand: z.enum(GEBRUIKERSTANDEN).nullable().catch(null),
  sorteer: z.enum(SORTERINGEN).catch('naam'),
  pagina: z.coerce.number().int().min(1).max(MAX_PAGINA).catch(1),
})
export type Gebruikersvraag = Readonly<z.infer<typeof gebruikersvraagSchema>>

const gemeenteInput = z.string('Kies een gemeente.').regex(/^GM\d{4,8}$/, 'Kies een gemeente.')
const regioInput = z.string('Kies een regio.').regex(/^[A-Z]{2}\d{2,8}$/, 'Kies een regio.')

const rolInput = z.enum(LIDROLLEN, 'Kies een rol.')

export const gegevensSchema = z.strictObject({ naam: naamInput, email: emailInput })
export const lidmaatschapSchema = z.strictObject({ gemeente: gemeenteInput, rol: rolInput })
export const adviseurschapSchema = z.strictObject({ regio: regioInput })

const persoon = { naam: naamInput, email: emailInput }
const GEEN_RECHT = 'Kies wat deze persoon gaat doen.'

/** A new user with their first right; more rights are given on the page of the user. */
export const nieuweGebruikerSchema = z.discriminatedUnion(
  'recht',
  [
    // Nothing chosen yet: so that what is wrong with the name and the address shows as well.
    z.object({ ...persoon, recht: z.literal('').pipe(z.never(GEEN_RECHT)) }),
    z.strictObject({ ...persoon, recht: z.enum(LIDROLLEN), gemeente: gemeenteInput }),
    z.strictObject({ ...persoon, recht: z.literal('adviseur'), regio: regioInput }),
    z.strictObject({ ...persoon, recht: z.enum(['beheerder', 'geen']) }),
  ],
  GEEN_RECHT,
)
export type NieuweGebruiker = z.infer<typeof nieuweGebruikerSchema>

export type GebruikerLid = Readonly<{
  gemeenteCode: string
  gemeenteNaam: string
  rol: Lidrol
  /** Asked by a coordinator, and not accepted yet. */
  isUitgenodigd: boolean
}>

type Regio = Readonly<{ code: string; naam: string }>

/** One row of the list of users. */
export type Gebruikerregel = Readonly<{
  id: string
  naam: string
  email: string
  stand: Gebruikerstand
  beheerder: boolean
  lidmaatschappen: readonly GebruikerLid[]
  regios: readonly Regio[]
}>

export type Gebruikerslijst = Readonly<{
  vraag: Gebruikersvraag
  paginas: number
  gevonden: number
  rijen: readonly Gebruikerregel[]
}>

/** What there is to choose from when a right is given. */
export type Keuzes = Readonly<{
  gemeenten: readonly Readonly<{ code: string; naam: string }>[]
  regios: readonly Regio[]
}>

/** One user with all that a beheerder may change. */
export type GebruikerDetail = Readonly<{
  gebruiker: Gebruikerregel
  isUzelf: boolean
  gemaaktOp: Date
  gedeactiveerdOp: Date | null
  /** When the newest session that is still known began. */
  laatsteSessie: Date | null
  /** Until when a link to choose a password works; null when none does. */
  linkTot: Date | null
  keuzes: Keuzes
  mailMogelijk: boolean
}>
