import { z } from 'zod'
import type { Lidrol } from '@/lib/authz/permissions'
import { vrijeTekst } from '@/lib/invoer/parse'
import { findBezwaar, MAX_WACHTWOORD, MIN_WACHTWOORD, type Uitnodigingsstap } from './rules'

const GEEN_ADRES = 'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.'
/** What a mail server takes (RFC 5321). */
const MAX_ADRES = 254

/** An e-mail address as it is stored: without space around it, and in small letters. */
export const emailInput = z
  .string(GEEN_ADRES)
  .trim()
  .toLowerCase()
  .max(MAX_ADRES, `Dit e-mailadres is te lang. Het mag ${MAX_ADRES} tekens lang zijn.`)
  .pipe(z.email(GEEN_ADRES))

const GEEN_NAAM = 'Vul een naam in, bijvoorbeeld Samira de Boer.'

/** Someone's name: one line. */
export const naamInput = vrijeTekst(100)
  .transform((naam) => naam.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .pipe(z.string().regex(/\p{L}/u, GEEN_NAAM))

const BEZWAREN = {
  adres: 'Dit wachtwoord lijkt te veel op het e-mailadres. Kies een ander wachtwoord.',
  veelgebruikt:
    'Dit wachtwoord is makkelijk te raden. Kies een ander, bijvoorbeeld een zin van vier woorden.',
} as const

const TE_KORT = `Kies een wachtwoord van minstens ${MIN_WACHTWOORD} tekens.`

/**
 * What someone fills in behind a link.
 * @param email of the account
 * @param metNaam whether the name is asked for too: it is not known yet
 */
export const wachtwoordSchema = (email: string, metNaam: boolean) =>
  z
    .strictObject({
      naam: metNaam ? naamInput : z.undefined().optional(),
      wachtwoord: z
        .string(TE_KORT)
        .min(MIN_WACHTWOORD, TE_KORT)
        .max(MAX_WACHTWOORD, `Kies een wachtwoord van hoogstens ${MAX_WACHTWOORD} tekens.`)
        .superRefine((wachtwoord, context) => {
          const bezwaar = findBezwaar(wachtwoord, email)
          if (bezwaar) context.addIssue({ code: 'custom', message: BEZWAREN[bezwaar] })
        }),
      herhaling: z.string('Vul het wachtwoord nog een keer in.'),
    })
    .refine(({ wachtwoord, herhaling }) => wachtwoord === herhaling, {
      path: ['herhaling'],
      error: 'De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.',
      // Also when another field is wrong, so that all faults show at once.
      when: ({ value }) => isTweetal(value),
    })

const isTweetal = (value: unknown) =>
  z.object({ wachtwoord: z.string().min(MIN_WACHTWOORD), herhaling: z.string() }).safeParse(value)
    .success

export const vergetenSchema = z.strictObject({ email: emailInput })

/** What the owner of a link sees of it. */
export type UitnodigingDetail = Readonly<{
  email: string
  /** Empty for someone who never came. */
  naam: string
  stap: Uitnodigingsstap
  heeftWachtwoord: boolean
  /** The membership that is offered; null for a link to the account as a whole. */
  lidmaatschap: Readonly<{ gemeenteCode: string; gemeenteNaam: string; rol: Lidrol }> | null
}>
