import { z } from 'zod'
import { LIDROLLEN } from '@/lib/authz/permissions'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import { metingSchema } from '@/lib/metingen/schema'

/** Mails to a deelnemer of a meting. */
export const MAILSOORTEN = ['uitnodiging', 'herinnering', 'bedankt', 'nieuwe-link'] as const
export type Mailsoort = (typeof MAILSOORTEN)[number]

/**
 * Mails that everyone who was invited may get, whatever they answered. That someone was thanked or
 * reminded would tell whether they are ready.
 */
export const ZEGT_NIETS: readonly Mailsoort[] = ['uitnodiging', 'nieuwe-link']

export const MAILSTATUSSEN = ['wacht', 'verzonden', 'mislukt'] as const
export type Mailstatus = (typeof MAILSTATUSSEN)[number]

/** What SQLite does not enforce of a stored mail is parsed on reading. */
export const mailSchema = z.object({
  id: z.string(),
  soort: z.enum(MAILSOORTEN),
  status: z.enum(MAILSTATUSSEN),
})

const persoonSchema = z.object({ naam: z.string(), adres: z.string() })

/** A mail to a deelnemer with all that it is made from. */
export const deelnemerpostSchema = mailSchema.extend({
  createdAt: z.date(),
  meting: metingSchema.pick({
    id: true,
    gemeenteCode: true,
    naam: true,
    status: true,
    instrumentversie: true,
    omvang: true,
    uitnodiging: true,
    rondeTot: true,
    rondeGeslotenOp: true,
  }),
  gemeenteNaam: z.string(),
  contact: persoonSchema.nullable(),
  deelnemer: z.object({
    id: z.string(),
    naam: z.string(),
    /** Empty for someone who left none. */
    adres: z.string(),
    metAccount: z.boolean(),
    perspectief: z.enum(PERSPECTIEVEN),
    afgerondOp: z.date().nullable(),
    ingetrokkenOp: z.date().nullable(),
    /** The newest personal link. */
    link: z
      .object({
        sleutel: z.string(),
        hash: z.string(),
        verlooptOp: z.date(),
        ingetrokkenOp: z.date().nullable(),
      })
      .nullable(),
  }),
})
export type Deelnemerpost = z.infer<typeof deelnemerpostSchema>

const rechtSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('lid'), rol: z.enum(LIDROLLEN), gemeenteNaam: z.string() }),
  z.object({ soort: z.literal('adviseur'), regioNaam: z.string() }),
  z.object({ soort: z.literal('beheerder') }),
])

/** A mail to the owner of an account with all that it is made from. */
export const accountpostSchema = mailSchema.extend({
  soort: z.literal('account'),
  createdAt: z.date(),
  /** Who sent the link; null when the owner asked for it, or who sent it is gone. */
  contact: persoonSchema.nullable(),
  /** What the owner can reach once the link is used. */
  rechten: z.array(rechtSchema),
  /** The gemeente that one is asked to belong to; null for a link to the account as a whole. */
  gemeenteNaam: z.string().nullable(),
  gebruiker: z.object({
    naam: z.string(),
    adres: z.string(),
    heeftWachtwoord: z.boolean(),
    isGedeactiveerd: z.boolean(),
  }),
  uitnodiging: z.object({
    id: z.string(),
    sleutel: z.string(),
    hash: z.string(),
    verlooptOp: z.date(),
    gebruiktOp: z.date().nullable(),
    ingetrokkenOp: z.date().nullable(),
  }),
})
export type Accountpost = z.infer<typeof accountpostSchema>

/** Whatever waits in the outbox. */
export type Post = Deelnemerpost | Accountpost

/** A mail as the mailbox of the demo shows it; without a link where none works any more. */
export type DemoMail = Readonly<{
  id: string
  soort: Post['soort']
  status: Mailstatus
  createdAt: Date
  /** Null for a mail about an account. */
  meting: Readonly<{ naam: string; gemeenteNaam: string }> | null
  adres: string
  onderwerp: string
  tekst: string
  html: string
  link: string | null
}>
