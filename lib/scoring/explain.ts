import {
  BASISNIVEAU,
  type Instrument,
  type Kenmerk,
  type Niveau,
  type WaardeId,
} from '@/lib/instrument/model'
import { calculateKenmerk, type KenmerkBerekening } from './kenmerk'
import { STANDAARD_AMBITIE, type Ambitie, type Oordelen, type Resultaat } from './model'
import { calculateGemiddelde, type GemiddeldeBerekening } from './result'

/** The calculation of one kenmerk, for "Hoe is dit berekend?": every step with its operands. */
export type KenmerkUitleg = KenmerkBerekening & {
  kenmerkId: string
  ambitie: Ambitie
  basisniveau: Niveau
}

/** Explains a kenmerk (§4–§6, §9) by the very calculation that the result is made with. */
export function explainKenmerk(
  kenmerk: Kenmerk,
  oordelen: Oordelen,
  ambitie: Ambitie = STANDAARD_AMBITIE,
): KenmerkUitleg {
  return {
    kenmerkId: kenmerk.id,
    ambitie,
    basisniveau: BASISNIVEAU,
    ...calculateKenmerk(kenmerk, oordelen, ambitie),
  }
}

/**
 * Explains which kenmerkscores of `resultaat` were averaged to a waarde or the total (§7).
 * Throws when `resultaat` is of another instrument.
 */
export function explainGemiddelde(
  instrument: Instrument,
  resultaat: Resultaat,
  van: WaardeId | 'totaal',
): GemiddeldeBerekening {
  return calculateGemiddelde(instrument, resultaat.kenmerken, van)
}
