const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/**
 * "2026-05-03" becomes "3 mei 2026"; a date without day or month keeps what it has ("mei 2026",
 * "2026"). Throws on anything else.
 */
export function formatDatum(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso)
  const [, jaar, maand, dag] = parts ?? []
  const maandnaam = MAANDEN[Number(maand) - 1]
  if (jaar === undefined || (maand !== undefined && maandnaam === undefined)) {
    throw new Error(`Not an ISO date: ${iso}`)
  }
  return [dag && String(Number(dag)), maandnaam, jaar].filter(Boolean).join(' ')
}

/** "2026-05-03" becomes "3-5-2026", for tables. Throws on what is no ISO day. */
export function formatKorteDatum(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) throw new Error(`Not an ISO day: ${iso}`)
  const [, jaar, maand, dag] = parts
  return [Number(dag), Number(maand), jaar].join('-')
}

/** Whole euros: 12500 becomes "€ 12.500", on one line. */
export function formatBedrag(euro: number): string {
  return `€\u00a0${String(euro).replace(/\B(?=(\d{3})+$)/g, '.')}`
}

/** "a", "a en b", "a, b en c" */
export function joinWords(words: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${voegwoord} ${last}` : last
}

/** "1 kenmerk", "0 kenmerken", "3 kenmerken" */
export function countNoun(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`
}

/** "alle 3 kenmerken", "beide kenmerken". */
export function countAll(count: number, plural: string): string {
  return count === 2 ? `beide ${plural}` : `alle ${count} ${plural}`
}

/** "alle vragen" becomes "Alle vragen". */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** At most `max` characters of a text, cut at a word where it has one, with "…" for the rest. */
export function shortenText(text: string, max: number): string {
  if (text.length <= max) return text
  return `${text.slice(0, max - 1).replace(/[\s,;:]+\S*$|\p{Surrogate}$/u, '')}…`
}

/** Dutch quotation marks around a title or stelling. */
export function quote(text: string): string {
  return `‘${text}’`
}

/** A whole sentence in quotation marks, to stand within another one: without its full stop. */
export function quoteSentence(sentence: string): string {
  return quote(sentence.replace(/\.$/, ''))
}

/**
 * Text that someone typed, fit for every document format: composed (NFC), without control,
 * invisible and half characters, line ends as \n and nothing but text at both ends.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}/gu, '')
    .replace(/\p{Zs}{2,}/gu, ' ')
    .replace(/\n{3,}/gu, '\n\n')
    .normalize('NFC')
    .trim()
}
