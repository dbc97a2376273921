import {
  niveauSchema,
  type Indicator,
  type Instrument,
  type Niveau,
  type Perspectief,
  type WaardeId,
} from '@/lib/instrument/model'
import type { Keuze } from '@/lib/invoer/keuze'
import { createChance } from './identity'
import { toelichtingBij, waaromNvt } from './toelichtingen'

/** How far a gemeente is, on the scale of the levels; answers vary around it. */
export type Profiel = Readonly<{
  /** Decides the variation; the same in two years gives the same strong and weak points. */
  zaad: string
  niveau: Readonly<Record<WaardeId, number>>
  /** Indicators that do not apply here. */
  nvt?: readonly string[]
}>

export type Keuzes = Readonly<Record<string, Keuze>>

/** How much kenmerken, and indicators within one, differ from the profile: in levels. */
const SPREIDING_KENMERK = 1.6
const SPREIDING_INDICATOR = 1.1
const KANS_WEET_NIET = 0.05

const toNiveau = (exact: number): Niveau =>
  niveauSchema.parse(Math.min(5, Math.max(1, Math.round(exact))))

function answer(
  indicator: Indicator,
  { nvt = [] }: Profiel,
  exact: number,
  { doubt, talks }: { doubt: number; talks: boolean },
): Keuze {
  if (nvt.includes(indicator.id)) return { soort: 'nvt', toelichting: waaromNvt(indicator.id) }
  if (!indicator.kern && doubt < KANS_WEET_NIET) return { soort: 'weet-niet', toelichting: '' }
  const niveau = toNiveau(exact)
  return { soort: 'niveau', niveau, toelichting: talks ? toelichtingBij(indicator.id, niveau) : '' }
}

/**
 * Answers on every indicator, or on those that a perspectief can judge.
 * @param spraakzaamheid share of the answers with a toelichting, where there is one to give
 */
export function answerAll(
  instrument: Instrument,
  profiel: Profiel,
  { perspectief, spraakzaamheid }: { perspectief?: Perspectief; spraakzaamheid: number },
): Keuzes {
  const chance = createChance(profiel.zaad)
  const keuzes: Record<string, Keuze> = {}
  for (const kenmerk of instrument.kenmerken) {
    const ofKenmerk = (chance() - 0.5) * SPREIDING_KENMERK
    for (const indicator of kenmerk.indicatoren) {
      const ofIndicator = (chance() + chance() - 1) * SPREIDING_INDICATOR
      const doubt = chance()
      const talks = chance() < spraakzaamheid
      if (perspectief && !indicator.perspectieven.includes(perspectief)) continue
      const exact = profiel.niveau[kenmerk.waarde] + ofKenmerk + ofIndicator
      keuzes[indicator.id] = answer(indicator, profiel, exact, { doubt, talks })
    }
  }
  return keuzes
}

/** The first answers in the order of the questionnaire, as after a morning's work. */
export const firstAnswers = (keuzes: Keuzes, count: number): Keuzes =>
  Object.fromEntries(Object.entries(keuzes).slice(0, count))

/** How differently people see the same gemeente, in levels, by where they stand. */
const BLIK: Readonly<Record<Perspectief, number>> = {
  bestuur: 1.2,
  beleid: 0.6,
  management: 0.3,
  partners: -0.4,
  uitvoering: -0.6,
  inwoners: -1.1,
}

/** The own answers of one of the participants in a gemeente with this profile. */
export function answerAsDeelnemer(
  instrument: Instrument,
  profiel: Profiel,
  { perspectief, nummer }: { perspectief: Perspectief; nummer: number },
): Keuzes {
  const { dichtbij, integraal, mandaat } = profiel.niveau
  const blik = BLIK[perspectief]
  return answerAll(
    instrument,
    {
      ...profiel,
      zaad: `${profiel.zaad} ${perspectief} ${nummer}`,
      niveau: { dichtbij: dichtbij + blik, integraal: integraal + blik, mandaat: mandaat + blik },
    },
    { perspectief, spraakzaamheid: 0.3 },
  )
}
