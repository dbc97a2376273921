import type { Instrument, Kenmerk, Niveau, Ondersteuning } from '@/lib/instrument/model'
import type { LensResultaat } from '@/lib/scoring/lens'
import type { Spreiding } from '@/lib/scoring/momentopname'
import {
  STANDAARD_AMBITIE,
  type Ambitie,
  type Ambities,
  type KenmerkResultaat,
  type Oordelen,
  type Resultaat,
  type WERKWIJZEN,
} from '@/lib/scoring/model'
import type { OntwikkelingBeeld } from '@/lib/scoring/ontwikkeling'
import type { PerspectiefTelling } from '@/lib/scoring/perspectives'
import type { Logo, RapportActie, RapportBehoefte } from './stand'

/**
 * What a report is made of. Judgements, ambities and result never change once established;
 * `ondersteuning` is the catalogue of this release without what had ended on the date of the
 * meting, and so changes with a release (CONTRIBUTING.md, "A report follows from").
 */
export type RapportInput = {
  instrument: Instrument
  gemeente: { code: string; naam: string; regio: string }
  meting: {
    naam: string
    werkwijze: (typeof WERKWIJZEN)[number]
    revisie: number
    status: 'open' | 'vastgesteld'
    /** The day it was established, or today while it is open: yyyy-mm-dd in Dutch time. */
    datum: string
  }
  resultaat: Resultaat
  oordelen: Oordelen
  ambities: Ambities
  ondersteuning: readonly Ondersteuning[]
}

/** What a report holds beside its result; null or empty where there is nothing of it. */
export type RapportExtra = {
  logo: Logo | null
  lens: LensResultaat | null
  /** This meting beside those before it; null where there is none before it. */
  ontwikkeling: OntwikkelingBeeld | null
  /** By indicator, only what may be shown (§11); empty for a meting without it. */
  spreiding: Readonly<Record<string, Spreiding>>
  deelnemersPerPerspectief: PerspectiefTelling
  /** The day of which behoeften and acties are, as yyyy-mm-dd; null where there are none. */
  standOp: string | null
  behoeften: readonly RapportBehoefte[]
  acties: readonly RapportActie[]
}

export const GEEN_EXTRA: RapportExtra = {
  logo: null,
  lens: null,
  ontwikkeling: null,
  spreiding: {},
  deelnemersPerPerspectief: {},
  standOp: null,
  behoeften: [],
  acties: [],
}

/** A kenmerk with its outcome and what the gemeente wants to reach on it. */
export type KenmerkStand = { kenmerk: Kenmerk; resultaat: KenmerkResultaat; ambitie: Ambitie }

/** A kenmerk that has a score. */
export type GescoordeStand = KenmerkStand & {
  resultaat: KenmerkResultaat & {
    score: NonNullable<KenmerkResultaat['score']>
    niveau: Niveau
    kloof: NonNullable<KenmerkResultaat['kloof']>
  }
}

/** All kenmerken in order. Throws when `resultaat` was made with another instrument. */
export function listStanden({ instrument, resultaat, ambities }: RapportInput): KenmerkStand[] {
  return instrument.kenmerken.map((kenmerk) => {
    const uitkomst = resultaat.kenmerken[kenmerk.id]
    if (!uitkomst) throw new Error(`No result for ${kenmerk.id}: made with another instrument`)
    return { kenmerk, resultaat: uitkomst, ambitie: ambities[kenmerk.id] ?? STANDAARD_AMBITIE }
  })
}

/** Whether the kenmerk has a score, and so a level and a gap (scoring §5, §6, §9). */
export function hasScore(stand: KenmerkStand): stand is GescoordeStand {
  const { score, niveau, kloof } = stand.resultaat
  return score !== null && niveau !== null && kloof !== null
}

/** The name of a level on the scale of the instrument. */
export function nameNiveau(instrument: Instrument, niveau: Niveau): string {
  const naam = instrument.schaal.find((stap) => stap.niveau === niveau)?.naam
  if (naam === undefined) throw new Error(`Instrument ${instrument.versie} has no level ${niveau}`)
  return naam
}
