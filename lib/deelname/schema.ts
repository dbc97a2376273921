import { z } from 'zod'
import { PERSPECTIEVEN, type Instrument, type Perspectief } from '@/lib/instrument/model'
import type { Meting } from '@/lib/metingen/schema'
import type { VragenlijstVoortgang } from '@/lib/vragenlijst/rules'
import type { OpgeslagenKeuze } from '@/lib/vragenlijst/schema'

const EMAIL = 'Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.'

export const linkMailenSchema = z.strictObject({
  email: z.string(EMAIL).trim().toLowerCase().max(254, EMAIL).pipe(z.email(EMAIL)),
})

export const perspectiefKiezenSchema = z.strictObject({
  perspectief: z.enum(PERSPECTIEVEN, 'Kies vanuit welk perspectief u antwoordt.'),
})

/** A participant as stored; the values that SQLite does not enforce are parsed on reading. */
export const deelnemerSchema = z.object({
  id: z.string(),
  perspectief: z.enum(PERSPECTIEVEN),
  email: z.string().nullable(),
  eigenEmail: z.string().nullable(),
  openLinkId: z.string().nullable(),
  afgerondOp: z.date().nullable(),
  ingetrokkenOp: z.date().nullable(),
})
export type Deelnemer = z.infer<typeof deelnemerSchema>

/** How long a questionnaire is. */
export type Vragenlijstmaat = Readonly<{ vragen: number; minuten: number }>

/** What a round is about, for who is asked to take part in it. */
export type Ronde = Readonly<{
  meting: Meting
  gemeenteNaam: string
  perspectief: Perspectief
  rondeOpen: boolean
  /** The instrument with the questions of this perspectief alone. */
  instrument: Instrument
  /** Whether so few look from this perspectief that remarks may be recognised. */
  kleineGroep: boolean
}>

/** One participant's own place in a round. */
export type Deelname = Ronde &
  Readonly<{
    deelnemer: Deelnemer
    keuzes: Readonly<Record<string, OpgeslagenKeuze>>
    voortgang: VragenlijstVoortgang
    /** The question answered last, to come back to; null for none yet. */
    laatsteIndicator: string | null
  }>

/** The own place of a member with an account, by which their browser keeps what is unsaved. */
export type EigenDeelname = Deelname & Readonly<{ userId: string }>

/** An open link that still works; full when as many as it may have joined by it. */
export type OpenDeelname = Ronde & Readonly<{ isVol: boolean }>
