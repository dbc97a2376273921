import { faultAt } from './fault'
import type { Fout, Gelezen } from './fault'
import type { Lens, LensOnderdeel, Ontwikkeling, Proces, Sjabloon } from './model-omgeving'
import { checkUniek } from './references'

/**
 * The lenzen: ids follow file names, parts are numbered in order, and a part names indicators or
 * says why there are none.
 * @param bekend ids of the indicators of the version for new metingen
 */
export function checkLenzen(lenzen: readonly Gelezen<Lens>[], bekend: ReadonlySet<string>): Fout[] {
  return lenzen.flatMap((bron) => [
    ...checkBestandsnaam(bron),
    ...bron.waarde.onderdelen.flatMap((onderdeel, index) =>
      checkOnderdeel(onderdeel, index + 1, bekend).map(([key, melding]) =>
        faultAt(bron, ['onderdelen', index, key], melding),
      ),
    ),
  ])
}

/** An id that is also the name of the file, so that one finds the other. */
export function checkBestandsnaam(bron: Gelezen<{ id: string }>): Fout[] {
  const { id } = bron.waarde
  if (bron.bestand.endsWith(`/${id}.yaml`)) return []
  return [faultAt(bron, ['id'], `het id "${id}" hoort gelijk te zijn aan de bestandsnaam.`)]
}

type Bevinding = readonly [key: string, melding: string]

function checkOnderdeel(
  { id, indicatoren, reden }: LensOnderdeel,
  verwacht: number,
  bekend: ReadonlySet<string>,
): Bevinding[] {
  const fouten = indicatoren
    .filter((indicator) => !bekend.has(indicator))
    .map((indicator): Bevinding => {
      const melding = `onderdeel ${id} noemt ${indicator}, maar die indicator bestaat niet.`
      return ['indicatoren', melding]
    })
  if (id !== verwacht) {
    fouten.push(['id', `het nummer is ${id}. Op deze plaats hoort ${verwacht}.`])
  }
  if (indicatoren.length === 0 && reden === undefined) {
    const melding = `onderdeel ${id} noemt geen indicator. Voeg een "reden" toe, of noem een indicator.`
    fouten.push(['indicatoren', melding])
  }
  if (indicatoren.length > 0 && reden !== undefined) {
    const melding = `onderdeel ${id} noemt indicatoren. De "reden" is voor onderdelen zonder. Verwijder er één van de twee.`
    fouten.push(['reden', melding])
  }
  return fouten
}

/** The road: every id once, every sjabloon that a step names exists, and each one is used. */
export function checkProces(bron: Gelezen<Proces>): Fout[] {
  const { stappen, sjablonen } = bron.waarde
  const bekend = new Set(sjablonen.map(({ id }) => id))
  const gebruikt = new Set(stappen.flatMap((stap) => stap.sjablonen))
  return [
    ...checkUniek(bron, ['id'], 'stappen'),
    ...checkUniek(bron, ['id'], 'sjablonen'),
    ...stappen.flatMap((stap, index) =>
      stap.sjablonen
        .filter((id) => !bekend.has(id))
        .map((id) => {
          const melding = `stap "${stap.id}" noemt het sjabloon "${id}", maar dat bestaat niet.`
          return faultAt(bron, ['stappen', index, 'sjablonen'], melding)
        }),
    ),
    ...checkAgenda(bron),
    ...sjablonen.flatMap((sjabloon, index) =>
      checkSjabloon(sjabloon, gebruikt).map((melding) =>
        faultAt(bron, ['sjablonen', index, 'id'], melding),
      ),
    ),
  ]
}

/** The agenda on the screen and the one to send have the same parts and minutes. */
function checkAgenda(bron: Gelezen<Proces>): Fout[] {
  const { agenda, sjablonen } = bron.waarde
  const sjabloon = sjablonen.find(({ id }) => id === agenda.sjabloon)
  if (!sjabloon) {
    const melding = `de agenda noemt het sjabloon "${agenda.sjabloon}", maar dat bestaat niet.`
    return [faultAt(bron, ['agenda', 'sjabloon'], melding)]
  }
  const regels = sjabloon.tekst.split('\n').filter((regel) => /^\d+\. /.test(regel))
  const fouten = agenda.delen.flatMap(({ titel, minuten }, index) => {
    const verwacht = `${index + 1}. ${titel} (${minuten} minuten).`
    if (regels[index] === verwacht) return []
    const melding = `het sjabloon "${sjabloon.id}" heeft dit deel niet. Daar hoort te staan: ${verwacht}`
    return [faultAt(bron, ['agenda', 'delen', index, 'titel'], melding)]
  })
  if (regels.length === agenda.delen.length) return fouten
  const melding = `de agenda heeft ${agenda.delen.length} delen, het sjabloon "${sjabloon.id}" ${regels.length}. Maak ze gelijk.`
  return [...fouten, faultAt(bron, ['agenda', 'delen'], melding)]
}

function checkSjabloon({ id, soort, onderwerp }: Sjabloon, gebruikt: ReadonlySet<string>) {
  const meldingen: string[] = []
  if (!gebruikt.has(id)) {
    meldingen.push(`geen enkele stap noemt het sjabloon "${id}". Noem het bij een stap.`)
  }
  if (soort === 'mail' && onderwerp === undefined) {
    meldingen.push(`het sjabloon "${id}" is een mail. Voeg een "onderwerp" toe.`)
  }
  return meldingen
}

/** The developments: every id and title once, and from new to old. */
export function checkOntwikkelingen(bron: Gelezen<Ontwikkeling[]>): Fout[] {
  return [
    ...checkUniek(bron, ['id', 'titel']),
    ...bron.waarde.flatMap(({ id, datum }, index) => {
      const vorige = bron.waarde[index - 1]
      if (!vorige || !isLater(datum, vorige.datum)) return []
      const melding = `"${id}" (${datum}) is nieuwer dan "${vorige.id}" (${vorige.datum}). Zet de nieuwste bovenaan.`
      return [faultAt(bron, [index, 'datum'], melding)]
    }),
  ]
}

/** A year beside a month of that year is neither before nor after it. */
function isLater(a: string, b: string): boolean {
  const precisie = Math.min(a.length, b.length)
  return a.slice(0, precisie) > b.slice(0, precisie)
}
