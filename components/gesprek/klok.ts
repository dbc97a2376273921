/** The clock of the agenda: which part it is at and what is left of it. Times in milliseconds. */
export type Klok = Readonly<{
  deel: number
  /** What was left when the clock last started or stopped. */
  rest: number
  /** Since when it runs; null while it stands still. */
  sinds: number | null
}>

type Delen = readonly Readonly<{ minuten: number }>[]

const duurVan = (delen: Delen, deel: number) => (delen[deel]?.minuten ?? 0) * 60_000

/** A part from its beginning, standing still. */
export const beginDeel = (delen: Delen, deel: number): Klok => ({
  deel,
  rest: duurVan(delen, deel),
  sinds: null,
})

/** What is left of the part: never below 0. */
export const restVan = ({ rest, sinds }: Klok, now: number): number =>
  Math.max(0, sinds === null ? rest : rest - Math.max(0, now - sinds))

export const startKlok = (klok: Klok, now: number): Klok =>
  klok.sinds === null ? { ...klok, sinds: now } : klok

export const stopKlok = (klok: Klok, now: number): Klok => ({
  ...klok,
  rest: restVan(klok, now),
  sinds: null,
})

/** The next part, running on if the clock ran; the last part stays. */
export function volgendDeel(delen: Delen, klok: Klok, now: number): Klok {
  if (klok.deel + 1 >= delen.length) return klok
  return { ...beginDeel(delen, klok.deel + 1), sinds: klok.sinds === null ? null : now }
}

/** "9:05": minutes and seconds, rounded up so that 0:00 means that it is over. */
export function formatRest(rest: number): string {
  const seconds = Math.ceil(rest / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A clock as it was kept; the beginning of the agenda for anything that is not one. */
export function parseKlok(text: string | null, delen: Delen): Klok {
  try {
    const { deel, rest, sinds } = JSON.parse(text ?? '') as Partial<Record<keyof Klok, unknown>>
    const isDeel = Number.isInteger(deel) && delen[Number(deel)] !== undefined
    const isSinds = sinds === null || typeof sinds === 'number'
    if (isDeel && typeof rest === 'number' && isSinds) {
      return { deel: Number(deel), rest: Math.min(rest, duurVan(delen, Number(deel))), sinds }
    }
  } catch {
    // What a browser kept wrongly counts as nothing kept.
  }
  return beginDeel(delen, 0)
}
