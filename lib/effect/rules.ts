import { findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { isOpen } from '@/lib/report/actiestatus'
import type { Actie } from '@/lib/plan/schema'
import type { Oordelen, Resultaat } from '@/lib/scoring/model'
import { buildBrug } from '@/lib/scoring/vergelijkbaar'
import { calculateVerwachting, toScoreStand, type Verwachting } from '@/lib/scoring/verwachting'
import type { Effect, Nameting } from './schema'

/** A meting as far as effects are read from it. */
export type MetingBeeld = Readonly<{
  id: string
  naam: string
  /** The day it was established; null while it is open. */
  datum: string | null
  instrument: Instrument
  oordelen: Oordelen
  resultaat: Pick<Resultaat, 'kenmerken'>
}>

/**
 * What an action was expected to do where it began, and what every later established meting shows
 * of its kenmerk.
 * @param beelden the metingen that may be seen, from old to new
 * @param instrumenten all versions of the instrument, from old to new
 * @returns null when nothing was expected, or where it began may not be seen
 */
export function measureEffect(
  actie: Pick<Actie, 'metingId' | 'kenmerkId' | 'indicatoren' | 'naarNiveau'>,
  beelden: readonly MetingBeeld[],
  instrumenten: readonly Instrument[],
): Effect | null {
  const index = beelden.findIndex(({ id }) => id === actie.metingId)
  const begin = beelden[index]
  const kenmerk = begin && findKenmerk(begin.instrument, actie.kenmerkId)
  if (!kenmerk || actie.naarNiveau === null) return null
  return {
    meting: { id: begin.id, naam: begin.naam },
    verwachting: calculateVerwachting(kenmerk, begin.oordelen, [actie]),
    nametingen: beelden
      .slice(index + 1)
      .flatMap((later) => toNameting(actie.kenmerkId, begin, later, instrumenten)),
  }
}

function toNameting(
  kenmerkId: string,
  begin: MetingBeeld,
  { id, naam, datum, instrument, resultaat }: MetingBeeld,
  instrumenten: readonly Instrument[],
): Nameting[] {
  if (datum === null) return []
  const meting = { id, naam, datum }
  const redenen = buildBrug(instrumenten, begin.instrument, instrument).redenen.get(kenmerkId) ?? []
  if (redenen.length > 0) {
    const teksten = [...new Set(redenen.map(({ reden }) => reden))]
    return [{ meting, uitkomst: { soort: 'niet-vergelijkbaar', redenen: teksten } }]
  }
  const found = resultaat.kenmerken[kenmerkId]
  const stand = found ? toScoreStand(found) : null
  return [{ meting, uitkomst: stand ? { soort: 'gemeten', ...stand } : { soort: 'geen-score' } }]
}

/** Together: the open actions of a kenmerk that expect something, and what that comes to. */
type Samenloop = Readonly<{ acties: readonly Actie[]; verwachting: Verwachting }>

/**
 * What all open actions of a kenmerk together are expected to do to the score of one meting.
 * Actions made with another version count where their questions mean the same (scoring §13).
 * @returns null when there are none, or the kenmerk has no score
 */
export function combineVerwachting(
  acties: readonly Actie[],
  kenmerkId: string,
  beeld: Pick<MetingBeeld, 'instrument' | 'oordelen'>,
  instrumenten: readonly Instrument[],
): Samenloop | null {
  const kenmerk = findKenmerk(beeld.instrument, kenmerkId)
  const open = acties.filter(
    (actie) => actie.kenmerkId === kenmerkId && actie.naarNiveau !== null && isOpen(actie),
  )
  const verhogingen = open.map((actie) => ({
    naarNiveau: actie.naarNiveau,
    indicatoren: translateIndicatoren(actie, beeld.instrument, instrumenten),
  }))
  const verwachting = kenmerk && calculateVerwachting(kenmerk, beeld.oordelen, verhogingen)
  return open.length > 0 && verwachting ? { acties: open, verwachting } : null
}

/** The questions of an action by their ids in another version; those that changed are left out. */
export function translateIndicatoren(
  { indicatoren, instrumentversie }: Actie,
  naar: Instrument,
  instrumenten: readonly Instrument[],
): string[] {
  if (instrumentversie === naar.versie) return [...indicatoren]
  const van = instrumenten.find(({ versie }) => versie === instrumentversie)
  if (!van) return []
  const { zelfde } = buildBrug(instrumenten, van, naar)
  return [...zelfde].flatMap(([id, oud]) => (indicatoren.includes(oud) ? [id] : []))
}
