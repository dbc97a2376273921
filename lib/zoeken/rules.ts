import { AFKORTINGEN } from '@/lib/instrument/language'
import type { Fragment } from './schema'

/** A longer question than this is cut off, so that nobody can keep the server busy with one. */
export const MAX_VRAAG = 100
const MAX_WOORDEN = 8

/** Words with letters or digits; a number keeps its points, as in "10.000" and "K01.1". */
const WOORD = /[\p{L}\p{N}\p{M}]+(?:[.,](?=\p{N})[\p{L}\p{N}]+)*/gu

/** Ages that the sources write in words. */
const GETALLEN: Readonly<Record<string, string>> = {
  twaalf: '12',
  zestien: '16',
  zestiende: '16',
  zeventien: '17',
  achttien: '18',
  achttiende: '18',
  eenentwintig: '21',
  eenentwintigste: '21',
  drieentwintig: '23',
}

/** Words that say nothing about what someone looks for. */
const LEEG = new Set(
  'aan als bij dat de die dit door een en er het hoe ik in is met na naar niet of om onze op te tot u uit uw van voor wat wie wij zijn'.split(
    ' ',
  ),
)

/** What a person types in the search box, from an address that can hold anything. */
export function readVraag(value: string | readonly string[] | undefined): string {
  const first = typeof value === 'string' ? value : (value?.[0] ?? '')
  const clean = first.replace(/[\p{C}\s]+/gu, ' ').trim()
  return Array.from(clean).slice(0, MAX_VRAAG).join('')
}

export const splitWoorden = (tekst: string): string[] => tekst.match(WOORD) ?? []

/** One word as it is compared: lower case, without accents, ages and thousands in figures alone. */
export function foldWoord(woord: string): string {
  const folded = woord
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/g, '')
  return GETALLEN[folded] ?? folded
}

/** A number or the name of a question means exactly itself: 18 is not 180. */
export const isGetal = (woord: string) => /\p{N}/u.test(woord)

/** The words to look for: without the empty ones, unless there are no others. */
export function selectWoorden(vraag: string): string[] {
  const alle = [...new Set(splitWoorden(vraag).map(foldWoord))]
  const zinvol = alle.filter((woord) => !LEEG.has(woord))
  return (zinvol.length > 0 ? zinvol : alle).slice(0, MAX_WOORDEN)
}

/**
 * Whether the words stand in the text one after another, as in "Veilig Thuis". Empty words between
 * them do not count, as the question has lost its own.
 * @param woorden as `selectWoorden` gives them
 */
export function hasPhrase(tekst: string, woorden: readonly string[]): boolean {
  const isLeeg = woorden.some((woord) => LEEG.has(woord))
  const alle = splitWoorden(tekst).map(foldWoord)
  const rij = isLeeg ? alle : alle.filter((woord) => !LEEG.has(woord))
  return ` ${rij.join(' ')} `.includes(` ${woorden.join(' ')} `)
}

/** A word of five letters or more with each two letters side by side swapped, as in "juegd". */
export function listVerwisselingen(woord: string): string[] {
  if (isGetal(woord) || woord.length < 5) return []
  return Array.from({ length: woord.length - 1 }, (_, at) =>
    [woord.slice(0, at), woord[at + 1], woord[at], woord.slice(at + 2)].join(''),
  )
}

const VOLUIT = Object.entries(AFKORTINGEN).map(([kort, voluit]) => ({
  kort: foldWoord(kort),
  woorden: splitWoorden(voluit).map(foldWoord),
}))

/** The abbreviations of which the text holds the full form, so that they find it too. */
export function listAfkortingen(tekst: string): string[] {
  const rij = ` ${splitWoorden(tekst).map(foldWoord).join(' ')} `
  return VOLUIT.filter(({ woorden }) => rij.includes(` ${woorden.join(' ')} `)).map(
    ({ kort }) => kort,
  )
}

/** The words, and those that an abbreviation among them stands for. */
export function addVoluit(woorden: readonly string[]): Set<string> {
  const voluit = VOLUIT.filter(({ kort }) => woorden.includes(kort))
  return new Set([
    ...woorden,
    ...voluit.flatMap((item) => item.woorden).filter((woord) => !LEEG.has(woord)),
  ])
}

/** Marks the words of a text that were found; the fragments joined are the text. */
export function markTekst(tekst: string, gevonden: ReadonlySet<string>): Fragment[] {
  const fragments: Fragment[] = []
  const add = (deel: string, isGevonden: boolean) => {
    if (deel) fragments.push({ tekst: deel, gevonden: isGevonden })
  }
  let position = 0
  for (const match of tekst.matchAll(WOORD)) {
    if (!gevonden.has(foldWoord(match[0]))) continue
    add(tekst.slice(position, match.index), false)
    add(match[0], true)
    position = match.index + match[0].length
  }
  add(tekst.slice(position), false)
  return fragments
}

/**
 * A piece of a longer text around the first word found, cut between words, with dots where text
 * was left out.
 */
export function cutTekst(tekst: string, gevonden: ReadonlySet<string>, maxTekens = 240): string {
  const plat = tekst.replace(/\s+/g, ' ')
  if (plat.length <= maxTekens) return plat
  const first = [...plat.matchAll(WOORD)].find((match) => gevonden.has(foldWoord(match[0])))
  const wanted = Math.max(0, (first?.index ?? 0) - maxTekens / 4)
  const start = wanted === 0 ? 0 : plat.indexOf(' ', wanted) + 1
  const end = start + maxTekens
  if (end >= plat.length) return `… ${plat.slice(start)}`
  return `${start > 0 ? '… ' : ''}${plat.slice(start, plat.lastIndexOf(' ', end))} …`
}
