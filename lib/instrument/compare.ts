import { findIndicator } from './find'
import type { Indicator, Instrument, Kenmerk, Wijziging } from './model'

/** What became of one indicator between two versions, with both texts. */
export type Verschil = Readonly<{
  soort: Wijziging['soort']
  /** Why it changed; none when nothing did. */
  reden?: string
  /** What stood there: none when new, more than one when put together. */
  oud: readonly Indicator[]
  /** What stands there now: none when dropped. */
  nieuw?: Indicator
}>

export type KenmerkVerschil = Readonly<{
  /** As the newer version has it. */
  kenmerk: Kenmerk
  /** Whether metingen in the two versions compare on this kenmerk (scoring §13). */
  isVergelijkbaar: boolean
  /** One per indicator of the newer version, in order; then what was dropped. */
  verschillen: readonly Verschil[]
}>

/**
 * The mapping of every indicator from one version to the next, per kenmerk in order. An indicator
 * that the changes do not name is `gelijk`.
 * @param oud the version that the changes of `nieuw` speak of: `findVorige` gives it
 */
export function compareInstrumenten(oud: Instrument, nieuw: Instrument): KenmerkVerschil[] {
  return nieuw.kenmerken.map((kenmerk) => {
    const verschillen = [
      ...kenmerk.indicatoren.map((indicator) => toVerschil(indicator, oud, nieuw.wijzigingen)),
      ...listVervallen(kenmerk, oud, nieuw.wijzigingen),
    ]
    return { kenmerk, isVergelijkbaar: verschillen.every(keepsMeaning), verschillen }
  })
}

function toVerschil(
  nieuw: Indicator,
  oud: Instrument,
  wijzigingen: readonly Wijziging[],
): Verschil {
  const wijziging = wijzigingen.find(
    ({ indicator, soort }) => indicator === nieuw.id && soort !== 'vervallen',
  )
  if (!wijziging) return { soort: 'gelijk', oud: findAll(oud, [nieuw.id]), nieuw }
  const { soort, reden, was } = wijziging
  return { soort, reden, oud: findAll(oud, was), nieuw }
}

function listVervallen(
  { id }: Kenmerk,
  oud: Instrument,
  wijzigingen: readonly Wijziging[],
): Verschil[] {
  return wijzigingen
    .filter(({ indicator, soort }) => soort === 'vervallen' && indicator.startsWith(`${id}.`))
    .map(({ indicator, soort, reden }) => ({ soort, reden, oud: findAll(oud, [indicator]) }))
}

function findAll(instrument: Instrument, ids: readonly string[]): Indicator[] {
  return ids.flatMap((id) => findIndicator(instrument, id) ?? [])
}

/** Whether a question in the newer version asks the same as the one it comes from (scoring §13). */
export function keepsMeaning({ soort }: Pick<Verschil, 'soort'>): boolean {
  return soort === 'gelijk' || soort === 'verwoord'
}
