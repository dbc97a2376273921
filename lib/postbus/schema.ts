import { z } from 'zod'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import { metingSchema } from '@/lib/metingen/schema'

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

/** A mail with all that it is made from. */
export const postSchema = mailSchema.extend({
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
  contact: z.object({ naam: z.string(), adres: z.string() }).nullable(),
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
export type Post = z.infer<typeof postSchema>

/** A mail as the mailbox of the demo shows it; without a link where none works any more. */
export type DemoMail = Readonly<{
  id: string
  soort: Mailsoort
  status: Mailstatus
  createdAt: Date
  metingNaam: string
  gemeenteNaam: string
  adres: string
  onderwerp: string
  tekst: string
  html: string
  link: string | null
}>
