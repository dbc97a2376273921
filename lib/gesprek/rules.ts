import type { Instrument, Kenmerk, Niveau, Perspectief } from '@/lib/instrument/model'
import type { Omvang } from '@/lib/metingen/schema'
import {
  calculateEensgezindheid,
  calculateKenmerkEensgezindheid,
  describeEensgezindheid,
} from '@/lib/scoring/agreement'
import { countNiveaus } from '@/lib/scoring/count-niveaus'
import { countAntwoorden, provisionalOordeel } from '@/lib/scoring/judgement'
import type { Antwoord, Oordeel, Oordelen } from '@/lib/scoring/model'
import {
  countPerspectieven,
  distributeByPerspectief,
  mayShowPerspectief,
} from '@/lib/scoring/perspectives'
import type {
  AnoniemAntwoord,
  AnoniemeOpmerking,
  KenmerkOverzicht,
  Overname,
  Overslag,
  Vastgelegd,
  Verdeling,
  VraagOverzicht,
  Vraagstand,
} from './schema'

/** What the conversation did to one question: from the provisional to the recorded judgement. */
export type Verschuiving = Readonly<{
  van: Antwoord
  naar: Antwoord
  verschoven: boolean
  /** Steps up (or down, below zero) when both are levels; null when one of them is not. */
  stappen: number | null
}>

/** What the conversation did to a kenmerk. */
export type KenmerkVerschuiving = Readonly<{
  /** Questions with a provisional and a recorded judgement. */
  vergeleken: number
  /** Those of which the two differ. */
  verschoven: number
  /** Steps up and down together, each counted as positive. */
  stappen: number
}>

export type Verschuivingen = Readonly<{
  indicatoren: Readonly<Record<string, Verschuiving>>
  kenmerken: Readonly<Record<string, KenmerkVerschuiving>>
}>

/** A judgement without what was written beside it. */
const toAntwoord = (oordeel: Oordeel): Antwoord =>
  oordeel.soort === 'niveau'
    ? { soort: oordeel.soort, niveau: oordeel.niveau }
    : { soort: oordeel.soort }

function compare(van: Antwoord, naar: Antwoord): Verschuiving {
  const stappen =
    van.soort === 'niveau' && naar.soort === 'niveau' ? naar.niveau - van.niveau : null
  const verschoven = stappen === null ? van.soort !== naar.soort : stappen !== 0
  return { van, naar, verschoven, stappen }
}

const GEEN: KenmerkVerschuiving = { vergeleken: 0, verschoven: 0, stappen: 0 }

/**
 * How far the conversation moved what participants gave by themselves (scoring §3): per question
 * and per kenmerk. Only questions that have both count; one of the two alone moved nothing.
 * @param voorlopig the provisional judgements of all answers, whatever is recorded
 * @param oordelen the judgements as they are; those marked `voorlopig` are not recorded
 */
export function measureVerschuiving(voorlopig: Oordelen, oordelen: Oordelen): Verschuivingen {
  const indicatoren: Record<string, Verschuiving> = {}
  const kenmerken: Record<string, KenmerkVerschuiving> = {}
  for (const [indicatorId, van] of Object.entries(voorlopig)) {
    const naar = oordelen[indicatorId]
    if (!naar || naar.voorlopig || naar.soort === 'open') continue
    const verschuiving = compare(toAntwoord(van), toAntwoord(naar))
    indicatoren[indicatorId] = verschuiving
    const kenmerkId = kenmerkIdOf(indicatorId)
    const { vergeleken, verschoven, stappen } = kenmerken[kenmerkId] ?? GEEN
    kenmerken[kenmerkId] = {
      vergeleken: vergeleken + 1,
      verschoven: verschoven + (verschuiving.verschoven ? 1 : 0),
      stappen: stappen + Math.abs(verschuiving.stappen ?? 0),
    }
  }
  return { indicatoren, kenmerken }
}

/** `K01.2` is a question of `K01`. */
const kenmerkIdOf = (indicatorId: string) => indicatorId.slice(0, indicatorId.indexOf('.'))

/** What participants said, by indicator, and what the conversation recorded. */
export type Stof = Readonly<{
  antwoorden: Readonly<Record<string, readonly Antwoord[]>>
  vastgelegd: Readonly<Record<string, Pick<Vastgelegd, 'soort' | 'overgenomen'>>>
}>

/** As many people as it takes to show anything of what they answered on a question. */
const MIN_GETOOND = 3

/** The answers of which something may be shown, remarks alone aside; none of one or two people. */
function listGetoond<Soort extends Antwoord>(antwoorden: readonly Soort[]): readonly Soort[] {
  const gegeven = antwoorden.filter(({ soort }) => soort !== 'open')
  return gegeven.length < MIN_GETOOND ? [] : gegeven
}

const niveausOf = (antwoorden: readonly Antwoord[]): Niveau[] =>
  listGetoond(antwoorden).flatMap((antwoord) =>
    antwoord.soort === 'niveau' ? [antwoord.niveau] : [],
  )

const toWoord = (figure: number | null) => (figure === null ? null : describeEensgezindheid(figure))

/** A recorded `open` is a remark without a judgement (scoring §3): the question is still open. */
function standOf(vastgelegd: Stof['vastgelegd'][string] | undefined): Vraagstand {
  if (!vastgelegd || vastgelegd.soort === 'open') return 'open'
  return vastgelegd.overgenomen ? 'overgenomen' : 'besproken'
}

/** Sorts by a figure from low to high, what has none last; equals keep their order. */
const byFigure = <Item>(items: readonly Item[], figureOf: (item: Item) => number | null): Item[] =>
  items
    .map((item) => ({ item, figure: figureOf(item) ?? Infinity }))
    .toSorted((a, b) => (a.figure === b.figure ? 0 : a.figure - b.figure))
    .map(({ item }) => item)

/**
 * The kenmerken with their questions, the least agreement first (scoring §10): the largest
 * differences are talked about first. What nobody can differ on, with fewer than two levels,
 * comes last; equals stand in the order of the instrument.
 */
export function orderKenmerken(
  instrument: Instrument,
  omvang: Omvang,
  stof: Stof,
): KenmerkOverzicht[] {
  const niveausPer = (kenmerk: Kenmerk) =>
    listVragen(kenmerk, omvang, stof).map(({ id }) => niveausOf(stof.antwoorden[id] ?? []))
  const figureOf = (kenmerk: Kenmerk) => calculateKenmerkEensgezindheid(niveausPer(kenmerk))
  return byFigure(instrument.kenmerken, figureOf).map((kenmerk) => {
    const vragen = orderVragen(kenmerk, omvang, stof)
    const count = (stand: Vraagstand) => vragen.filter((vraag) => vraag.stand === stand).length
    return {
      kenmerk,
      eensgezindheid: toWoord(figureOf(kenmerk)),
      vragen,
      aantallen: {
        besproken: count('besproken'),
        overgenomen: count('overgenomen'),
        open: count('open'),
      },
    }
  })
}

/** The questions that were asked, and those that someone answered or judged all the same. */
const listVragen = (kenmerk: Kenmerk, omvang: Omvang, { antwoorden, vastgelegd }: Stof) =>
  kenmerk.indicatoren.filter(
    ({ id, kern }) => kern || omvang === 'volledig' || antwoorden[id] || vastgelegd[id],
  )

function orderVragen(kenmerk: Kenmerk, omvang: Omvang, stof: Stof): VraagOverzicht[] {
  const vragen = listVragen(kenmerk, omvang, stof).map(({ id, stelling }) => {
    const antwoorden = stof.antwoorden[id] ?? []
    return { id, stelling, antwoorden, figure: calculateEensgezindheid(niveausOf(antwoorden)) }
  })
  return byFigure(vragen, ({ figure }) => figure).map(({ id, stelling, antwoorden, figure }) => ({
    indicatorId: id,
    stelling,
    voorlopig: provisionalOordeel(antwoorden),
    eensgezindheid: toWoord(figure),
    stand: standOf(stof.vastgelegd[id]),
  }))
}

/**
 * How the answers on one question lie, by group only where scoring §11 lets it, and not at all for
 * one or two people: it is public whom a question is for, so their dots would name them.
 */
export function describeVerdeling(alle: readonly AnoniemAntwoord[]): Verdeling {
  const antwoorden = listGetoond(alle)
  const isVerborgen = antwoorden.length === 0 && alle.some(({ soort }) => soort !== 'open')
  const gaven = antwoorden.flatMap((antwoord) =>
    antwoord.soort === 'niveau'
      ? [{ perspectief: antwoord.perspectief, niveau: antwoord.niveau }]
      : [],
  )
  const niveaus = gaven.map(({ niveau }) => niveau)
  const { nvt, weetNiet } = countAntwoorden(antwoorden)
  return {
    telling: countNiveaus(niveaus),
    aantal: niveaus.length,
    isVerborgen,
    weetNiet,
    nvt,
    eensgezindheid: toWoord(calculateEensgezindheid(niveaus)),
    groepen: distributeByPerspectief(gaven),
  }
}

/**
 * The remarks on one question. Their order is that of the alphabet, so that it tells nothing of
 * who wrote them; the same remark by two people stands there twice.
 * @param groepen the groups that are shown for the levels: a remark names no other
 */
export function listOpmerkingen(
  antwoorden: readonly AnoniemAntwoord[],
  groepen: Verdeling['groepen'],
): AnoniemeOpmerking[] {
  // Everyone who left anything: see mayShowPerspectief.
  const counts = countPerspectieven(antwoorden.map(({ perspectief }) => perspectief))
  const isShown = (perspectief: Perspectief) =>
    groepen.some((groep) => groep.perspectief === perspectief) &&
    mayShowPerspectief(counts, perspectief)
  return antwoorden
    .filter(({ toelichting }) => toelichting !== '')
    .map(({ toelichting, perspectief }) => ({
      tekst: toelichting,
      perspectief: isShown(perspectief) ? perspectief : null,
    }))
    .toSorted(
      (a, b) =>
        a.tekst.localeCompare(b.tekst, 'nl') ||
        (a.perspectief ?? '').localeCompare(b.perspectief ?? ''),
    )
}

/** The provisional judgements that can be accepted: where all agree, and the rest. */
export function listOvername(kenmerken: readonly KenmerkOverzicht[]) {
  const open = kenmerken
    .flatMap(({ vragen }) => vragen)
    .flatMap((vraag) =>
      vraag.stand === 'open' && vraag.voorlopig ? [{ ...vraag, voorlopig: vraag.voorlopig }] : [],
    )
    .toSorted((a, b) => a.indicatorId.localeCompare(b.indicatorId))
  const isEens = ({ eensgezindheid }: VraagOverzicht) => eensgezindheid === 'eensgezind'
  return { eensgezind: open.filter(isEens), overige: open.filter((vraag) => !isEens(vraag)) }
}

/** Whether what was shown is the provisional judgement as it now is. */
const isStill = (shown: Overname['oordelen'][string], voorlopig: Oordeel | undefined) =>
  'niveau' in shown
    ? voorlopig?.soort === 'niveau' && voorlopig.niveau === shown.niveau
    : voorlopig?.soort === 'nvt'

/**
 * Decides for each judgement on the screen whether it is taken over: not where a judgement was
 * recorded meanwhile, and not where the answers now give another one than was seen.
 */
export function decideOvername(
  { oordelen }: Overname,
  voorlopig: Oordelen,
  vastgelegd: Stof['vastgelegd'],
): { overnemen: string[]; overgeslagen: Overslag[] } {
  const overnemen: string[] = []
  const overgeslagen: Overslag[] = []
  for (const [indicatorId, shown] of Object.entries(oordelen)) {
    if (standOf(vastgelegd[indicatorId]) !== 'open') {
      overgeslagen.push({ indicatorId, reden: 'al-vastgelegd' })
    } else if (isStill(shown, voorlopig[indicatorId])) overnemen.push(indicatorId)
    else overgeslagen.push({ indicatorId, reden: 'veranderd' })
  }
  return { overnemen, overgeslagen }
}
