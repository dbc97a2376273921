import { faultAt } from './fault'
import type { Fout, Gelezen } from './fault'
import { findIndicator, listIndicatoren } from './find'
import type { Indicator, Instrument, InstrumentKop, Wijziging } from './model'

/** How many indicators of the version before each kind of change comes from. */
const AANTAL_WAS: Record<Wijziging['soort'], { past: (aantal: number) => boolean; tekst: string }> =
  {
    gelijk: { past: (aantal) => aantal === 1, tekst: 'precies één indicator' },
    verwoord: { past: (aantal) => aantal === 1, tekst: 'precies één indicator' },
    gesplitst: { past: (aantal) => aantal === 1, tekst: 'precies één indicator' },
    samengevoegd: { past: (aantal) => aantal > 1, tekst: 'twee of meer indicatoren' },
    nieuw: { past: (aantal) => aantal === 0, tekst: 'geen indicator' },
    vervallen: { past: (aantal) => aantal === 0, tekst: 'geen indicator' },
  }

/**
 * The changes of a version against the one before it, complete: what is named changed as it says,
 * and what is not named is the same to the letter.
 * @param vorige the version before it; undefined for the first
 */
export function checkWijzigingen(
  kop: Gelezen<InstrumentKop>,
  vorige: Instrument | undefined,
  nu: Instrument,
): Fout[] {
  const { wijzigingen } = kop.waarde
  if (!vorige) {
    if (wijzigingen.length === 0) return []
    const melding = 'dit is de eerste versie: er is nog niets gewijzigd. Schrijf: wijzigingen: []'
    return [faultAt(kop, ['wijzigingen'], melding)]
  }
  return [
    ...wijzigingen.flatMap((wijziging, index) =>
      checkWijziging(wijziging, wijzigingen.slice(0, index), vorige, nu).map(([key, melding]) =>
        faultAt(kop, ['wijzigingen', index, ...key], melding),
      ),
    ),
    ...[...listStil(wijzigingen, vorige, nu), ...listVerdwenen(wijzigingen, vorige, nu)].map(
      (melding) => faultAt(kop, ['wijzigingen'], melding),
    ),
  ]
}

type Bevinding = readonly [key: readonly PropertyKey[], melding: string]

function checkWijziging(
  wijziging: Wijziging,
  eerdere: readonly Wijziging[],
  vorige: Instrument,
  nu: Instrument,
): Bevinding[] {
  const { indicator, soort, was } = wijziging
  const fouten: Bevinding[] = []
  const [versie, plaats] =
    soort === 'vervallen' ? [vorige, 'de vorige versie'] : [nu, 'deze versie']
  if (!findIndicator(versie, indicator)) {
    fouten.push([['indicator'], `${indicator} bestaat niet in ${plaats}.`])
  }
  for (const id of was.filter((id) => !findIndicator(vorige, id))) {
    fouten.push([['was'], `${id} bestaat niet in de vorige versie.`])
  }
  if (!AANTAL_WAS[soort].past(was.length)) {
    const melding = `bij "${soort}" noemt "was" ${AANTAL_WAS[soort].tekst} van de vorige versie.`
    fouten.push([['was'], melding])
  }
  const zelfde = eerdere.filter((item) => item.indicator === indicator)
  if (zelfde.some((item) => isVervallen(item) === isVervallen(wijziging))) {
    fouten.push([['indicator'], `${indicator} staat er twee keer. Verwijder er één.`])
  }
  return fouten.length > 0 ? fouten : checkTekst(wijziging, vorige, nu)
}

function isVervallen({ soort }: Wijziging): boolean {
  return soort === 'vervallen'
}

/** `gelijk` and `verwoord` are claims about the text, so the texts decide. */
function checkTekst(
  { indicator, soort, was: [was = ''] }: Wijziging,
  vorige: Instrument,
  nu: Instrument,
): Bevinding[] {
  const isGelijk = isSame(findIndicator(vorige, was), findIndicator(nu, indicator))
  const meld = (melding: string): Bevinding[] => [[['soort'], `${indicator} ${melding}`]]
  if (soort === 'verwoord' && isGelijk) {
    return meld(`is hetzelfde als ${was} was. Verander de tekst of kies een andere soort.`)
  }
  if (soort === 'gelijk' && !isGelijk) {
    return meld(`is anders dan ${was} was. Kies een andere soort.`)
  }
  if (soort === 'gelijk' && was === indicator) {
    return meld('houdt het eigen nummer. Verwijder deze regel: wat hier niet staat, is gelijk.')
  }
  return []
}

/** The ids of this version that the changes name. */
function listGenoemd(wijzigingen: readonly Wijziging[]): Set<string> {
  return new Set(wijzigingen.filter((item) => !isVervallen(item)).map(({ indicator }) => indicator))
}

/** Changes that were made, but not named. */
function listStil(wijzigingen: readonly Wijziging[], vorige: Instrument, nu: Instrument): string[] {
  const genoemd = listGenoemd(wijzigingen)
  return listIndicatoren(nu).flatMap((indicator) => {
    const { id } = indicator
    const oud = findIndicator(vorige, id)
    if (genoemd.has(id) || isSame(oud, indicator)) return []
    return oud
      ? [`${id} is anders dan in de vorige versie. Noem die hier, of zet de tekst terug.`]
      : [`${id} is nieuw in deze versie. Noem die hier.`]
  })
}

/** Indicators of the version before that have no place in this one, or more than one. */
function listVerdwenen(
  wijzigingen: readonly Wijziging[],
  vorige: Instrument,
  nu: Instrument,
): string[] {
  const genoemd = listGenoemd(wijzigingen)
  return listIndicatoren(vorige).flatMap(({ id }) => {
    const soorten = wijzigingen
      .filter((item) => item.was.includes(id) || (isVervallen(item) && item.indicator === id))
      .map(({ soort }) => soort)
    if (!genoemd.has(id) && findIndicator(nu, id)) soorten.push('gelijk')
    const isGesplitst = soorten.includes('gesplitst')
    if (soorten.length === 0) {
      return [`${id} van de vorige versie komt niet terug. Noem hier wat ermee gebeurde.`]
    }
    if (isGesplitst && soorten.length === 1) {
      return [`${id} is gesplitst, maar er staat één deel. Noem hier elk deel.`]
    }
    if (soorten.length > 1 && soorten.some((soort) => soort !== 'gesplitst')) {
      const melding = `${id} van de vorige versie komt op meer plaatsen terug: ${soorten.join(', ')}. Kies één soort.`
      return [melding]
    }
    return []
  })
}

/** The same in everything but the number: words, levels, perspectives, consequences and sources. */
function isSame(a: Indicator | undefined, b: Indicator | undefined): boolean {
  return JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' })
}
