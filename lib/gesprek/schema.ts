import { z } from 'zod'
import type { Instrument, Kenmerk, Perspectief } from '@/lib/instrument/model'
import type { Keuze } from '@/lib/invoer/keuze'
import { niveauInput, record } from '@/lib/invoer/parse'
import type { Meting } from '@/lib/metingen/schema'
import type { Eensgezindheid } from '@/lib/scoring/agreement'
import type { NiveauTelling } from '@/lib/scoring/count-niveaus'
import type { Oordeel } from '@/lib/scoring/model'
import type { PerspectiefVerdeling } from '@/lib/scoring/perspectives'
import type { OpgeslagenKeuze } from '@/lib/vragenlijst/schema'

/** The provisional judgements that were on the screen when they were accepted, by indicator. */
export const overnameSchema = z.strictObject({
  oordelen: record(
    z.union(
      [z.strictObject({ niveau: niveauInput }), z.strictObject({ nvt: z.literal(true) })],
      'Stuur het niveau dat u zag, of nvt.',
    ),
  ),
})
export type Overname = z.infer<typeof overnameSchema>

/** Why a provisional judgement was not taken over: someone recorded one, or the answers changed. */
export type Overslag = Readonly<{ indicatorId: string; reden: 'al-vastgelegd' | 'veranderd' }>
export type Overgenomen = Readonly<{
  overgenomen: readonly string[]
  overgeslagen: readonly Overslag[]
}>

/** What one participant said on one question, without who it is. */
export type AnoniemAntwoord = Keuze & Readonly<{ perspectief: Perspectief }>

/** A recorded judgement; `overgenomen` when it was accepted without a conversation about it. */
export type Vastgelegd = OpgeslagenKeuze & Readonly<{ overgenomen: boolean }>

/** How far a question is: talked about, accepted in one go, or neither yet. */
export type Vraagstand = 'besproken' | 'overgenomen' | 'open'

/** How the answers on a question lie; no group in it lets fewer than 3 people be found (§11). */
export type Verdeling = Readonly<{
  telling: NiveauTelling
  /** How many gave a level. */
  aantal: number
  /** Too few people answered to show anything of it; all figures are then zero. */
  isVerborgen: boolean
  weetNiet: number
  nvt: number
  eensgezindheid: Eensgezindheid | null
  /** The same levels by group; empty when nothing may be shown by perspectief. */
  groepen: readonly PerspectiefVerdeling[]
}>

/** A remark without its maker; `perspectief` null where that would give the maker away (§11). */
export type AnoniemeOpmerking = Readonly<{ tekst: string; perspectief: Perspectief | null }>

/** One question in the overview. */
export type VraagOverzicht = Readonly<{
  indicatorId: string
  stelling: string
  voorlopig: Oordeel | null
  eensgezindheid: Eensgezindheid | null
  stand: Vraagstand
}>

/** One kenmerk in the overview; its questions with the largest differences first. */
export type KenmerkOverzicht = Readonly<{
  kenmerk: Kenmerk
  eensgezindheid: Eensgezindheid | null
  vragen: readonly VraagOverzicht[]
  aantallen: Readonly<Record<Vraagstand, number>>
}>

/** A meting in the conversation. */
export type Gesprek = Readonly<{
  meting: Meting
  gemeenteNaam: string
  userId: string
  instrument: Instrument
  /** While true nothing of the answers is in it. */
  isRondeOpen: boolean
  /** Whether the answers stay hidden, because one could tell what one or two people gave. */
  isVerborgen: boolean
  /** The kenmerken with the largest differences first. */
  kenmerken: readonly KenmerkOverzicht[]
}>

/** One question on the projector screen. */
export type GespreksVraag = VraagOverzicht &
  Readonly<{
    verdeling: Verdeling
    opmerkingen: readonly AnoniemeOpmerking[]
    vastgelegd: Vastgelegd | null
  }>

/** One kenmerk in the conversation. */
export type GesprekKenmerk = Gesprek &
  Readonly<{ kenmerk: Kenmerk; vragen: readonly GespreksVraag[] }>
