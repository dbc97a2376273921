import { z } from 'zod'
import type { Instrument } from '@/lib/instrument/model'
import type { Profiel } from '@/lib/instrument/model-profiel'
import type { Gevolgen } from './rules'

const VERSIE_FOUT = 'Noem de versie van het opgeslagen antwoord, of null als er nog geen is.'

/** Answers to some questions of the gemeenteprofiel; `versie` is the stored one that was seen. */
export const profielInputSchema = z.record(
  z.string(),
  z.strictObject({
    opties: z.array(z.string(), 'Kies uit de antwoorden bij deze vraag.'),
    versie: z.int(VERSIE_FOUT).min(1, VERSIE_FOUT).nullable(),
  }),
  'Stuur per vraag een antwoord.',
)

/** A stored answer with the version that a change has to name; no options: taken back. */
export type OpgeslagenProfielantwoord = Readonly<{ opties: readonly string[]; versie: number }>

/** The stored answers by question. */
export type OpgeslagenProfiel = Readonly<Record<string, OpgeslagenProfielantwoord>>

/** The gemeenteprofiel as a member of the gemeente sees it. */
export type ProfielOverzicht = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  magBepalen: boolean
  instrument: Instrument
  profiel: Profiel
  antwoorden: OpgeslagenProfiel
  gevolgen: Gevolgen
  /** The open meting that this reader may fill in. */
  metingId: string | null
}>
