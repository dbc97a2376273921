import type { Profiel, ProfielVraag } from '@/lib/instrument/model-profiel'
import type { Invoerfout } from '@/lib/invoer/outcome'
import type { Voortgang } from '@/lib/vragenlijst/rules'

/** Answers by question: the ids of the chosen options. */
type Antwoorden = Readonly<Record<string, Readonly<{ opties: readonly string[] }>>>

/** What follows from the profile for one indicator. */
export type IndicatorGevolg = Readonly<{
  /** Explanations, in the order of the questions. */
  uitleg: readonly string[]
  /** The toelichting with which "niet van toepassing" is proposed; null for no proposal. */
  nvt: string | null
}>
export type Gevolgen = Readonly<Record<string, IndicatorGevolg>>

const optiesOf = (antwoorden: Antwoorden, vraag: ProfielVraag) =>
  pickOpties(vraag, antwoorden[vraag.id]?.opties ?? [])

/** The chosen options that the question has, in its own order, each once. */
export const pickOpties = ({ opties }: ProfielVraag, gekozen: readonly string[]): string[] =>
  opties.map(({ id }) => id).filter((id) => gekozen.includes(id))

/** What follows from the answers, by indicator; nothing for an indicator that they do not touch. */
export function listGevolgen(profiel: Profiel, antwoorden: Antwoorden): Gevolgen {
  const gevolgen: Record<string, IndicatorGevolg> = {}
  for (const vraag of profiel.vragen) {
    const opties = optiesOf(antwoorden, vraag)
    for (const { bij, indicatoren, soort, tekst } of vraag.gevolgen) {
      if (!bij.some((optie) => opties.includes(optie))) continue
      for (const indicator of indicatoren) {
        const { uitleg, nvt } = gevolgen[indicator] ?? { uitleg: [], nvt: null }
        gevolgen[indicator] =
          soort === 'uitleg'
            ? { uitleg: [...uitleg, tekst], nvt }
            : { uitleg, nvt: nvt === null ? tekst : `${nvt} ${tekst}` }
      }
    }
  }
  return gevolgen
}

/** How many questions of the profile have an answer. */
export function measureProfiel({ vragen }: Profiel, antwoorden: Antwoorden): Voortgang {
  const beantwoord = vragen.filter((vraag) => optiesOf(antwoorden, vraag).length > 0).length
  return { beantwoord, totaal: vragen.length }
}

/** The answers that there are, without those that were taken back. */
export const listBeantwoord = (antwoorden: Antwoorden): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(antwoorden)
      .filter(([, { opties }]) => opties.length > 0)
      .map(([id, { opties }]) => [id, [...opties]]),
  )

/** Faults of answers against their questions; no answer at all is none. */
export function findProfielFouten({ vragen }: Profiel, antwoorden: Antwoorden): Invoerfout[] {
  return Object.entries(antwoorden).flatMap(([id, { opties }]) => {
    const vraag = vragen.find((item) => item.id === id)
    const melding = vraag
      ? describeFout(vraag, opties)
      : `De vraag "${id}" bestaat niet in het gemeenteprofiel.`
    return melding ? [{ pad: [id], melding }] : []
  })
}

function describeFout(vraag: ProfielVraag, gekozen: readonly string[]): string | null {
  const unknown = gekozen.find((id) => !vraag.opties.some((optie) => optie.id === id))
  if (unknown !== undefined) return `Het antwoord "${unknown}" bestaat niet bij deze vraag.`
  const opties = pickOpties(vraag, gekozen)
  if (opties.length < 2) return null
  if (vraag.soort === 'een') return 'Kies één antwoord.'
  const alleen = vraag.opties.find(({ id, sluitUit }) => sluitUit && opties.includes(id))
  return alleen
    ? `Kies alleen "${alleen.tekst}", of kies een of meer van de andere antwoorden.`
    : null
}
