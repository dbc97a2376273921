import type { Instrument, WaardeId } from '@/lib/instrument/model'
import { add, compare, divide, multiply, toBreuk, ZERO } from './fraction'
import { calculateKenmerk, determineStatus } from './kenmerk'
import {
  REKENREGELS_VERSIE,
  STANDAARD_AMBITIE,
  type Ambities,
  type Breuk,
  type Gemiddelde,
  type KenmerkResultaat,
  type Oordelen,
  type Prioriteit,
  type Resultaat,
  type Status,
} from './model'

type KenmerkResultaten = Resultaat['kenmerken']

/** A mean with what went into it: the kenmerken with a score, and those without one (§7). */
export type GemiddeldeBerekening = {
  scores: { kenmerkId: string; score: Breuk }[]
  zonderScore: { kenmerkId: string; status: Status }[]
  som: Breuk
  resultaat: Gemiddelde
}

const PRIORITEIT_GEWICHT: Readonly<Record<Prioriteit, number>> = { laag: 1, midden: 2, hoog: 3 }

function findResultaat(resultaten: KenmerkResultaten, kenmerkId: string): KenmerkResultaat {
  const resultaat = resultaten[kenmerkId]
  if (!resultaat) throw new Error(`No result for ${kenmerkId}: made with another instrument`)
  return resultaat
}

/**
 * The mean over the kenmerken of a waarde, or over all of them (§7). Throws when `resultaten` lacks
 * a kenmerk of the instrument.
 */
export function calculateGemiddelde(
  instrument: Instrument,
  resultaten: KenmerkResultaten,
  van: WaardeId | 'totaal',
): GemiddeldeBerekening {
  const scores: GemiddeldeBerekening['scores'] = []
  const zonderScore: GemiddeldeBerekening['zonderScore'] = []
  for (const { id: kenmerkId, waarde } of instrument.kenmerken) {
    if (van !== 'totaal' && van !== waarde) continue
    const { status, score } = findResultaat(resultaten, kenmerkId)
    if (score) scores.push({ kenmerkId, score })
    else zonderScore.push({ kenmerkId, status })
  }
  // §7
  const nvt = zonderScore.filter(({ status }) => status === 'nvt').length
  const status = determineStatus(scores.length, scores.length + zonderScore.length - nvt)
  const som = scores.reduce((sum, { score }) => add(sum, score), ZERO)
  const score = status === 'beoordeeld' ? toBreuk(divide(som, scores.length)) : null
  return { scores, zonderScore, som: toBreuk(som), resultaat: { status, score } }
}

/** All kenmerken, the largest weighted gap first (§9). */
function orderKloven(
  instrument: Instrument,
  resultaten: KenmerkResultaten,
  ambities: Ambities,
): string[] {
  const rows = instrument.kenmerken.map(({ id, nummer }) => {
    const { score, kloof } = findResultaat(resultaten, id)
    const { prioriteit } = ambities[id] ?? STANDAARD_AMBITIE
    const gewogen = kloof && multiply(kloof, PRIORITEIT_GEWICHT[prioriteit])
    return { id, nummer, rank: score && gewogen && { score, gewogen } }
  })
  rows.sort((a, b) => {
    // §9: without a score last, in kenmerk order.
    if (!a.rank || !b.rank) return Number(!a.rank) - Number(!b.rank) || a.nummer - b.nummer
    return (
      compare(b.rank.gewogen, a.rank.gewogen) ||
      compare(a.rank.score, b.rank.score) ||
      a.nummer - b.nummer
    )
  })
  return rows.map(({ id }) => id)
}

// §3: only what counts makes a result provisional; without a level or nvt nothing rests on it.
function restsOnProvisional(instrument: Instrument, oordelen: Oordelen): boolean {
  return instrument.kenmerken.some((kenmerk) =>
    kenmerk.indicatoren.some(({ id }) => {
      const oordeel = oordelen[id]
      return oordeel?.voorlopig === true && (oordeel.soort === 'niveau' || oordeel.soort === 'nvt')
    }),
  )
}

/**
 * The result of a set of judgements (§4–§9). Total and never throws on parsed input: ids that the
 * instrument does not know have no influence, and a kenmerk without ambitie gets the default.
 */
export function calculateResult(
  instrument: Instrument,
  oordelen: Oordelen,
  ambities: Ambities,
): Resultaat {
  const kenmerken: KenmerkResultaten = Object.fromEntries(
    instrument.kenmerken.map((kenmerk) => [
      kenmerk.id,
      calculateKenmerk(kenmerk, oordelen, ambities[kenmerk.id]).resultaat,
    ]),
  )
  const mean = (van: WaardeId | 'totaal') =>
    calculateGemiddelde(instrument, kenmerken, van).resultaat
  return {
    instrumentversie: instrument.versie,
    rekenregels: REKENREGELS_VERSIE,
    voorlopig: restsOnProvisional(instrument, oordelen),
    kenmerken,
    waarden: {
      dichtbij: mean('dichtbij'),
      integraal: mean('integraal'),
      mandaat: mean('mandaat'),
    },
    totaal: mean('totaal'),
    volgordeKloven: orderKloven(instrument, kenmerken, ambities),
  }
}
