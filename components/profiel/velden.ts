import { readText } from '@/lib/invoer/form'

/** An answer as it was stored when the form was made. */
export type Opgeslagen = Readonly<{ opties: readonly string[]; versie: number }>

/** What the form says about one question. */
export type Veld = Readonly<{ opties: readonly string[]; opgeslagen: Opgeslagen | null }>

/** Named once per question, so that the server knows which ones the form held. */
export const VRAAG = 'vraag'
/** The choice that takes an answer back. */
export const GEEN_ANTWOORD = ''
export const opgeslagenNaam = (vraagId: string) => `${vraagId}.opgeslagen`

/** What a stored answer looks like in its hidden field. */
export const writeOpgeslagen = (opgeslagen: Opgeslagen | null) =>
  opgeslagen ? [opgeslagen.versie, ...opgeslagen.opties].join(' ') : ''

function readOpgeslagen(text: string): Opgeslagen | null {
  const [versie, ...opties] = text.split(' ')
  return Number(versie) > 0 ? { versie: Number(versie), opties } : null
}

/** Reads every question that the form held, by id. */
export const readVelden = (form: FormData): Record<string, Veld> =>
  Object.fromEntries(
    form
      .getAll(VRAAG)
      .map(String)
      .map((id) => [id, readVeld(form, id)]),
  )

const readVeld = (form: FormData, id: string): Veld => ({
  opties: form
    .getAll(id)
    .map(String)
    .filter((optie) => optie !== GEEN_ANTWOORD),
  opgeslagen: readOpgeslagen(readText(form, opgeslagenNaam(id))),
})

/** Whether the person answers otherwise than was stored. */
export const isGewijzigd = ({ opties, opgeslagen }: Veld) =>
  opties.toSorted().join(' ') !== (opgeslagen?.opties ?? []).toSorted().join(' ')
