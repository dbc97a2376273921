import type {
  Behoeftesoort,
  Instrument,
  Kenmerk,
  Niveau,
  Ondersteuning,
} from '@/lib/instrument/model'
import type { Spreiding } from '@/lib/scoring/momentopname'
import {
  STANDAARD_AMBITIE,
  type Ambitie,
  type Ambities,
  type Breuk,
  type KenmerkResultaat,
  type Oordelen,
  type Resultaat,
  type Status,
  type WERKWIJZEN,
} from '@/lib/scoring/model'
import type { PerspectiefTelling } from '@/lib/scoring/perspectives'
import type { Logo } from './model'

/**
 * What a report is made of; `ondersteuning` is the catalogue as it was valid on the date of the
 * meting, so that the same snapshot gives the same report for ever.
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

/** One part of a lens with its outcome (scoring §14). */
export type LensDeel = {
  titel: string
  status: Status
  dekking: { beoordeeld: number; vanToepassing: number }
  score: Breuk | null
  niveau: Niveau | null
  /** Why no indicator measures this part; null where some do. */
  reden: string | null
}
export type LensUitkomst = { titel: string; omschrijving: string; delen: LensDeel[] }

/** Established metingen of the gemeente beside each other, oldest first; the last is this one. */
export type OntwikkelingUitkomst = {
  /** `datum` is the day it was established: yyyy-mm-dd in Dutch time. */
  metingen: { naam: string; datum: string }[]
  kenmerken: {
    kenmerkId: string
    /** One per meting; null without a score, and where it does not compare (§13). */
    scores: (Breuk | null)[]
    /** Why it does not compare; null where it does. */
    reden: string | null
  }[]
}

/** What a gemeente needs for a kenmerk. `urgentie` as it is stored: laag, midden or hoog. */
export type RapportBehoefte = {
  kenmerkId: string
  soort: Behoeftesoort
  urgentie: string
  toelichting: string
}

/** An action of the verbeterplan. Dates are ISO days; `kosten` whole euros. */
export type RapportActie = {
  kenmerkId: string
  titel: string
  eigenaar: string
  start: string | null
  eind: string | null
  kosten: number | null
  status: 'gepland' | 'bezig' | 'gereed' | 'gestopt'
  resultaat: string
}

/** What a report holds beside its result; null or empty where there is nothing of it. */
export type RapportExtra = {
  logo: Logo | null
  lens: LensUitkomst | null
  ontwikkeling: OntwikkelingUitkomst | null
  /** By indicator, only what may be shown (§11); empty for a meting without it. */
  spreiding: Readonly<Record<string, Spreiding>>
  deelnemersPerPerspectief: PerspectiefTelling
  behoeften: readonly RapportBehoefte[]
  acties: readonly RapportActie[]
}

export const GEEN_EXTRA: RapportExtra = {
  logo: null,
  lens: null,
  ontwikkeling: null,
  spreiding: {},
  deelnemersPerPerspectief: {},
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
