import type { Instrument, Perspectief } from '@/lib/instrument/model'
import type { Werkwijze } from '@/lib/scoring/model'
import { findCoordinator } from './accounts'
import { answerAll, answerAsDeelnemer, firstAnswers, type Keuzes, type Profiel } from './answers'
import { answerAsPortret, type Portret, type Profielkeuzes } from './portret'
import { DORPEN } from './portret-dorpen'
import { SAMENWERKING } from './portret-samenwerking'
import { STAD } from './portret-stad'

/** One demo meting as a story; `rows.ts` makes the rows of it. */
export type MetingPlan = Readonly<{
  gemeenteCode: string
  naam: string
  werkwijze: Werkwijze
  /** ISO 8601 instants in UTC; without `vastgesteldOp` the meting is still open. */
  gestartOp: string
  vastgesteldOp?: string
  /** The gemeenteprofiel, where this meting began with filling it in. */
  profiel?: Profielkeuzes
  deelnemers: readonly DeelnemerPlan[]
  oordelen: Keuzes
}>
export type DeelnemerPlan = Readonly<{
  perspectief: Perspectief
  /** Left out for someone who takes part without an account. */
  userId?: string
  antwoorden: Keuzes
}>

const niveaus = (dichtbij: number, integraal: number, mandaat: number) => ({
  dichtbij,
  integraal,
  mandaat,
})

/** Participants with their own answers; the coordinator is the first of `beleid`. */
function gatherDeelnemers(
  instrument: Instrument,
  gemeenteCode: string,
  profiel: Profiel,
  aantallen: Partial<Record<Perspectief, number>>,
): DeelnemerPlan[] {
  const groups = Object.entries(aantallen) as [Perspectief, number][]
  return groups.flatMap(([perspectief, aantal]) =>
    Array.from({ length: aantal }, (_, nummer) => ({
      perspectief,
      antwoorden: answerAsDeelnemer(instrument, profiel, { perspectief, nummer }),
      ...(perspectief === 'beleid' && nummer === 0 && { userId: findCoordinator(gemeenteCode) }),
    })),
  )
}

/** Demostad: five teams of its own, for a town with three villages. */
const PROFIEL_DEMOSTAD: Profielkeuzes = {
  P01: ['enkele-kernen'],
  P02: ['eigen'],
  P03: ['beide'],
  P04: ['enkele'],
  P05: ['inkoop'],
  P06: ['van-15000-tot-30000'],
  P07: ['van-10-tot-25'],
  P08: ['apart'],
  P09: ['wmo', 'jeugdwet'],
  P10: ['gemengd'],
  P11: ['via-centrumgemeente'],
  P12: ['zonder-budget'],
}

const openMetingen = (instrument: Instrument): MetingPlan[] => [
  {
    gemeenteCode: 'GM9901',
    naam: 'Meting 2026',
    werkwijze: 'gedeelde-lijst',
    gestartOp: '2026-11-02T08:15:00.000Z',
    profiel: PROFIEL_DEMOSTAD,
    deelnemers: [],
    oordelen: firstAnswers(
      answerAll(
        instrument,
        { zaad: 'GM9901', niveau: niveaus(4, 3.3, 2.9) },
        { spraakzaamheid: 0.7 },
      ),
      7,
    ),
  },
  {
    gemeenteCode: 'GM9902',
    naam: 'Meting najaar 2026',
    werkwijze: 'gedeelde-lijst',
    gestartOp: '2026-10-12T09:00:00.000Z',
    deelnemers: [],
    oordelen: firstAnswers(
      answerAll(
        instrument,
        { zaad: 'GM9902', niveau: niveaus(2.6, 3.1, 2.4), nvt: ['K02.4'] },
        { spraakzaamheid: 0.5 },
      ),
      Math.round(instrument.kenmerken.flatMap(({ indicatoren }) => indicatoren).length / 2),
    ),
  },
]

/** The round is open: those who answered disagree, two have not begun; nothing is recorded. */
function disagreement(instrument: Instrument): MetingPlan {
  const gemeenteCode = 'GM9904'
  const profiel = { zaad: gemeenteCode, niveau: niveaus(3, 2.8, 2.7) }
  const aantallen = { beleid: 2, uitvoering: 4, management: 2, bestuur: 1, inwoners: 3 }
  return {
    gemeenteCode,
    naam: 'Meting 2026',
    werkwijze: 'ieder-apart',
    gestartOp: '2026-10-05T07:45:00.000Z',
    deelnemers: [
      ...gatherDeelnemers(instrument, gemeenteCode, profiel, aantallen),
      { perspectief: 'uitvoering', antwoorden: {} },
      { perspectief: 'inwoners', antwoorden: {} },
    ],
    oordelen: {},
  }
}

/** The group is at its fourth kenmerk: what was agreed is recorded, the rest is not. */
function inConversation(instrument: Instrument): MetingPlan {
  const gemeenteCode = 'GM9905'
  const profiel = { zaad: gemeenteCode, niveau: niveaus(3.4, 2.9, 2.6) }
  const aantallen = { beleid: 2, uitvoering: 3, management: 1, inwoners: 2, partners: 1 }
  return {
    gemeenteCode,
    naam: 'Meting 2026',
    werkwijze: 'ieder-apart',
    gestartOp: '2026-09-14T08:00:00.000Z',
    deelnemers: gatherDeelnemers(instrument, gemeenteCode, profiel, aantallen),
    oordelen: firstAnswers(answerAll(instrument, profiel, { spraakzaamheid: 0.9 }), 20),
  }
}

type Jaar = Readonly<{ gestartOp: string; vastgesteldOp: string; niveau: Profiel['niveau'] }>

/** A meting per year: the strong and weak points stay, the levels move. */
function established(
  instrument: Instrument,
  gemeenteCode: string,
  jaren: readonly Jaar[],
  apart?: Partial<Record<Perspectief, number>>,
): MetingPlan[] {
  return jaren.map(({ gestartOp, vastgesteldOp, niveau }) => {
    const nvt = gemeenteCode === 'GM9907' ? ['K02.4', 'K08.4'] : []
    const profiel = { zaad: gemeenteCode, niveau, nvt }
    return {
      gemeenteCode,
      naam: `Meting ${gestartOp.slice(0, 4)}`,
      werkwijze: apart ? 'ieder-apart' : 'gedeelde-lijst',
      gestartOp,
      vastgesteldOp,
      deelnemers: apart ? gatherDeelnemers(instrument, gemeenteCode, profiel, apart) : [],
      oordelen: answerAll(instrument, profiel, { spraakzaamheid: 0.7 }),
    }
  })
}

const jaar = (gestartOp: string, vastgesteldOp: string, niveau: Profiel['niveau']): Jaar => ({
  gestartOp: `${gestartOp}T08:30:00.000Z`,
  vastgesteldOp: `${vastgesteldOp}T14:05:00.000Z`,
  niveau,
})

const establishedMetingen = (instrument: Instrument): MetingPlan[] => [
  ...established(instrument, 'GM9901', [jaar('2025-03-10', '2025-05-22', niveaus(3.7, 3, 2.4))]),
  ...established(instrument, 'GM9906', [
    jaar('2025-02-03', '2025-04-14', niveaus(2.4, 2.1, 1.9)),
    jaar('2026-02-09', '2026-04-20', niveaus(3.1, 2.6, 2.2)),
  ]),
  ...established(instrument, 'GM9907', [
    jaar('2025-04-01', '2025-06-17', niveaus(3.9, 3.6, 3.3)),
    jaar('2026-03-24', '2026-06-02', niveaus(4.1, 3.9, 3.8)),
  ]),
  ...established(
    instrument,
    'GM9908',
    [
      jaar('2025-03-17', '2025-06-30', niveaus(3, 3.2, 2.5)),
      jaar('2026-04-13', '2026-07-06', niveaus(3.3, 3.4, 3.2)),
    ],
    { beleid: 1, uitvoering: 3, management: 1, inwoners: 2 },
  ),
  // Not every gemeente only goes forward.
  ...established(instrument, 'GM9909', [
    jaar('2025-05-12', '2025-09-08', niveaus(3.2, 2.7, 2.9)),
    jaar('2026-05-18', '2026-09-21', niveaus(3, 3.1, 2.6)),
  ]),
]

/** Three gemeenten of which each answer was thought out. */
export const PORTRETTEN: readonly Portret[] = [STAD, DORPEN, SAMENWERKING]

const planPortret = (instrument: Instrument, portret: Portret): MetingPlan => ({
  gemeenteCode: portret.gemeenteCode,
  naam: `Meting ${portret.gestartOp.slice(0, 4)}`,
  werkwijze: 'gedeelde-lijst',
  gestartOp: portret.gestartOp,
  vastgesteldOp: portret.vastgesteldOp,
  profiel: portret.profiel,
  deelnemers: [],
  oordelen: answerAsPortret(instrument, portret),
})

/** All demo metingen. GM9903 has nothing yet. */
export const planMetingen = (instrument: Instrument): MetingPlan[] => [
  ...establishedMetingen(instrument),
  ...PORTRETTEN.map((portret) => planPortret(instrument, portret)),
  ...openMetingen(instrument),
  disagreement(instrument),
  inConversation(instrument),
]
