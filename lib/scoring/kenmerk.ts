import {
  BASISNIVEAU,
  niveauSchema,
  type Indicator,
  type Kenmerk,
  type Niveau,
} from '@/lib/instrument/model'
import { compare, floor, fraction, subtract, toBreuk, ZERO, type Fraction } from './fraction'
import {
  STANDAARD_AMBITIE,
  type Ambitie,
  type Breuk,
  type KenmerkResultaat,
  type Oordelen,
  type Status,
} from './model'

/** An indicator with a level, as it weighs in the score (§5): product = gewicht × niveau. */
export type BeoordeeldeIndicator = {
  id: string
  kern: boolean
  gewicht: number
  niveau: Niveau
  product: number
}

/** The indicators of a kenmerk by what was said on them (§4), each in instrument order. */
export type Beoordeling = {
  beoordeeld: BeoordeeldeIndicator[]
  zonderNiveau: string[]
  nietVanToepassing: string[]
}

/** The weighted mean (§5): score = somProducten / somGewichten. */
export type Weging = { somProducten: number; somGewichten: number; score: Breuk }

/** How the level follows from the score (§6); no `laagsteKern` when no kern-indicator has a level. */
export type Niveaubepaling = {
  scoreNaarBeneden: number
  laagsteKern: { niveau: Niveau; plafond: number; indicatoren: string[] } | null
  niveau: Niveau
  begrensdDoor: string[]
}

/** Coverage and weighted mean of some indicators (§4, §5); no `weging` without a score. */
export type IndicatorenBerekening = {
  beoordeling: Beoordeling
  dekking: KenmerkResultaat['dekking']
  status: Status
  weging: Weging | null
}

/** Every step of one kenmerk, and the result that they lead to. */
export type KenmerkBerekening = Pick<IndicatorenBerekening, 'beoordeling' | 'weging'> & {
  niveaubepaling: Niveaubepaling | null
  resultaat: KenmerkResultaat
}

function sortIndicatoren(indicatoren: readonly Indicator[], oordelen: Oordelen): Beoordeling {
  const beoordeling: Beoordeling = { beoordeeld: [], zonderNiveau: [], nietVanToepassing: [] }
  for (const { id, kern } of indicatoren) {
    const oordeel = oordelen[id]
    if (oordeel?.soort === 'niveau') {
      const gewicht = kern ? 2 : 1 // §5
      const product = gewicht * oordeel.niveau
      beoordeling.beoordeeld.push({ id, kern, gewicht, niveau: oordeel.niveau, product })
    } else if (oordeel?.soort === 'nvt') {
      beoordeling.nietVanToepassing.push(id)
    } else {
      beoordeling.zonderNiveau.push(id)
    }
  }
  return beoordeling
}

// §4
function calculateDekking({ beoordeeld, zonderNiveau }: Beoordeling): KenmerkResultaat['dekking'] {
  return {
    beoordeeld: beoordeeld.length,
    vanToepassing: beoordeeld.length + zonderNiveau.length,
  }
}

/**
 * The rule of §5 for indicators of a kenmerk and of §7 for kenmerken of a waarde: nothing applicable
 * is `nvt`, under half is too little. None at all of something applicable is under half as well.
 */
export function determineStatus(aantal: number, vanToepassing: number): Status {
  if (vanToepassing === 0) return 'nvt'
  return 2 * aantal < vanToepassing ? 'onvoldoende-beoordeeld' : 'beoordeeld'
}

// §5
function calculateScore(beoordeeld: readonly BeoordeeldeIndicator[]): Weging {
  const somProducten = beoordeeld.reduce((sum, { product }) => sum + product, 0)
  const somGewichten = beoordeeld.reduce((sum, { gewicht }) => sum + gewicht, 0)
  return { somProducten, somGewichten, score: toBreuk(fraction(somProducten, somGewichten)) }
}

/** The rules of §4 and §5 for a kenmerk's indicators, and for those of a part of a lens (§14). */
export function weighIndicatoren(
  indicatoren: readonly Indicator[],
  oordelen: Oordelen,
): IndicatorenBerekening {
  const beoordeling = sortIndicatoren(indicatoren, oordelen)
  const dekking = calculateDekking(beoordeling)
  const status = determineStatus(dekking.beoordeeld, dekking.vanToepassing) // §5
  const weging = status === 'beoordeeld' ? calculateScore(beoordeling.beoordeeld) : null
  return { beoordeling, dekking, status, weging }
}

function findLaagsteKern(
  beoordeeld: readonly BeoordeeldeIndicator[],
): Niveaubepaling['laagsteKern'] {
  const kern = beoordeeld.filter((indicator) => indicator.kern)
  const [first, ...others] = kern.map(({ niveau }) => niveau)
  if (first === undefined) return null
  const niveau = others.reduce((lowest, other) => (other < lowest ? other : lowest), first)
  const indicatoren = kern.filter((indicator) => indicator.niveau === niveau).map(({ id }) => id)
  return { niveau, plafond: niveau + 1, indicatoren }
}

// §6
function determineNiveau(
  score: Fraction,
  beoordeeld: readonly BeoordeeldeIndicator[],
): Niveaubepaling {
  const scoreNaarBeneden = floor(score)
  const laagsteKern = findLaagsteKern(beoordeeld)
  const begrensd = laagsteKern !== null && laagsteKern.plafond < scoreNaarBeneden
  return {
    scoreNaarBeneden,
    laagsteKern,
    niveau: niveauSchema.parse(begrensd ? laagsteKern.plafond : scoreNaarBeneden),
    begrensdDoor: begrensd ? laagsteKern.indicatoren : [],
  }
}

// §9
function calculateKloof(score: Fraction, doel: Niveau): Breuk {
  const verschil = subtract(fraction(doel), score)
  return toBreuk(compare(verschil, ZERO) > 0 ? verschil : ZERO)
}

/**
 * Scores one kenmerk (§4–§6, and its gaps of §9) and keeps every step, so that what explains a
 * score is the calculation itself. Only judgements on its own indicators have influence.
 */
export function calculateKenmerk(
  kenmerk: Kenmerk,
  oordelen: Oordelen,
  ambitie: Ambitie = STANDAARD_AMBITIE,
): KenmerkBerekening {
  const { beoordeling, dekking, status, weging } = weighIndicatoren(kenmerk.indicatoren, oordelen)
  const niveaubepaling = weging && determineNiveau(weging.score, beoordeling.beoordeeld)
  const resultaat: KenmerkResultaat = {
    status,
    dekking,
    score: weging?.score ?? null,
    niveau: niveaubepaling?.niveau ?? null,
    begrensdDoor: niveaubepaling?.begrensdDoor ?? [],
    kloof: weging && calculateKloof(weging.score, ambitie.niveau),
    kloofBasisniveau: weging && calculateKloof(weging.score, BASISNIVEAU),
  }
  return { beoordeling, weging, niveaubepaling, resultaat }
}
