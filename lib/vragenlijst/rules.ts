import { listIndicatoren } from '@/lib/instrument/find'
import type { Indicator, Instrument, Kenmerk, Perspectief, WaardeId } from '@/lib/instrument/model'
import type { Omvang } from '@/lib/metingen/schema'
import type { Antwoord } from '@/lib/scoring/model'

/** Which questions someone gets: those of one perspectief, or of all; all of them, or the kern. */
type Selectie = Readonly<{ perspectief?: Perspectief | undefined; omvang: Omvang }>

/**
 * The questions that someone gets, in the order of the questionnaire. Inwoners get the
 * inwonersvraag in the place of the stelling, and only questions that have one.
 */
export function listVragen(instrument: Instrument, { perspectief, omvang }: Selectie): Indicator[] {
  const vragen = listIndicatoren(instrument, { perspectief, alleenKern: omvang === 'kort' })
  if (perspectief !== 'inwoners') return vragen
  return vragen.flatMap((vraag) =>
    vraag.inwonersvraag === undefined ? [] : [{ ...vraag, stelling: vraag.inwonersvraag }],
  )
}

/** Until a member chooses another perspectief, they answer as beleid. */
export const STANDAARD_PERSPECTIEF: Perspectief = 'beleid'

/** The instrument as someone gets it: their questions, and the kenmerken that have any. */
export function selectInstrument(instrument: Instrument, selectie: Selectie): Instrument {
  const vragen = new Map(listVragen(instrument, selectie).map((vraag) => [vraag.id, vraag]))
  const kenmerken = instrument.kenmerken.map((kenmerk) => ({
    ...kenmerk,
    indicatoren: kenmerk.indicatoren.flatMap(({ id }) => vragen.get(id) ?? []),
  }))
  return {
    ...instrument,
    kenmerken: kenmerken.filter(({ indicatoren }) => indicatoren.length > 0),
  }
}

/** How many questions have an answer, of how many there are. */
export type Voortgang = Readonly<{ beantwoord: number; totaal: number }>

/** Progress of a questionnaire: as a whole, per waarde and per kenmerk. */
export type VragenlijstVoortgang = Readonly<{
  totaal: Voortgang
  waarden: Readonly<Record<WaardeId, Voortgang>>
  kenmerken: Readonly<Record<string, Voortgang>>
}>

type Beantwoording = Readonly<Record<string, Pick<Antwoord, 'soort'>>>

/** Whether a question counts as answered: "weet ik niet" does, a remark alone does not. */
const isBeantwoord = (antwoord: Pick<Antwoord, 'soort'> | undefined) =>
  antwoord !== undefined && antwoord.soort !== 'open'

/**
 * Progress of the full questionnaire, or of the short version (kern-indicatoren).
 * Answers to questions that the instrument does not have do not count.
 */
export function measureVoortgang(
  instrument: Instrument,
  antwoorden: Beantwoording,
  { alleenKern = false }: { alleenKern?: boolean } = {},
): VragenlijstVoortgang {
  const perKenmerk = instrument.kenmerken.map(({ id, waarde, indicatoren }) => {
    const vragen = indicatoren.filter(({ kern }) => kern || !alleenKern)
    const beantwoord = vragen.filter((vraag) => isBeantwoord(antwoorden[vraag.id])).length
    return { id, waarde, voortgang: { beantwoord, totaal: vragen.length } }
  })
  const ofWaarde = (waarde: WaardeId) => add(perKenmerk.filter((item) => item.waarde === waarde))
  return {
    totaal: add(perKenmerk),
    waarden: {
      dichtbij: ofWaarde('dichtbij'),
      integraal: ofWaarde('integraal'),
      mandaat: ofWaarde('mandaat'),
    },
    kenmerken: Object.fromEntries(perKenmerk.map(({ id, voortgang }) => [id, voortgang])),
  }
}

function add(items: readonly { voortgang: Voortgang }[]): Voortgang {
  return items.reduce(
    (sum, { voortgang }) => ({
      beantwoord: sum.beantwoord + voortgang.beantwoord,
      totaal: sum.totaal + voortgang.totaal,
    }),
    { beantwoord: 0, totaal: 0 },
  )
}

/** The first of these kenmerken that is not complete, or else the first of all. */
export function findEersteOnvolledig(
  kenmerken: readonly Kenmerk[],
  voortgang: VragenlijstVoortgang,
): Kenmerk | undefined {
  const isOnvolledig = ({ id }: Kenmerk) => {
    const { beantwoord, totaal } = voortgang.kenmerken[id] ?? { beantwoord: 0, totaal: 0 }
    return beantwoord < totaal
  }
  return kenmerken.find(isOnvolledig) ?? kenmerken[0]
}

/** Where a person goes on: at the question they answered last, or else at what is not complete. */
export function findStartKenmerk(
  instrument: Instrument,
  voortgang: VragenlijstVoortgang,
  laatsteIndicator: string | null,
): Kenmerk | undefined {
  const laatste = instrument.kenmerken.find(({ indicatoren }) =>
    indicatoren.some(({ id }) => id === laatsteIndicator),
  )
  return laatste ?? findEersteOnvolledig(instrument.kenmerken, voortgang)
}
