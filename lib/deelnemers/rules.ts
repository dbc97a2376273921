import { z } from 'zod'
import { PERSPECTIEVEN, type Perspectief } from '@/lib/instrument/model'
import { vrijeTekst } from '@/lib/invoer/parse'
import type { Adresfout, Adresfoutsoort, Deelnemersstap, Respons, Uitnodiging } from './schema'

/** One place in a list where an address should stand, and what was found there. */
export type Rij = Pick<Adresfout, 'regel' | 'tekst' | 'uitBestand'> &
  (
    | Readonly<{ email: string; naam: string; perspectief: string }>
    | Readonly<{ soort: Adresfoutsoort }>
  )

/** The good, the repeated and the faulty: together every row once. */
export type Lezing = Readonly<{
  goed: readonly Uitnodiging[]
  dubbel: readonly Uitnodiging[]
  fout: readonly Adresfout[]
}>

const LINE = /\r\n|\n|\r/
/** A name with a comma in it, as mail programs write it: Jansen, Jan <jan@voorbeeld.nl>. */
const ONE_NAMED_ADDRESS = /^[^<>@]*<[^<>]*>$/

/** Splits at a separator, except between quotes; a quote that does not close is a mere sign. */
function split(text: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let part = ''
  let isQuoted = false
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    if (sign === separator && !isQuoted) {
      parts.push(part)
      part = ''
    } else {
      part += sign
    }
  }
  return isQuoted ? text.split(separator) : [...parts, part]
}

/** Two columns out of a spreadsheet, a name and its address, are one; else each stands alone. */
function splitTabs(line: string): string[] {
  const cells = line.split('\t').filter((cell) => cell.trim())
  const [address, ...others] = cells.filter((cell) => cell.includes('@'))
  if (cells.length !== 2 || address === undefined || others.length > 0) return cells
  return [`"${cells.find((cell) => cell !== address) ?? ''}" <${address.trim()}>`]
}

const splitLine = (line: string): string[] =>
  splitTabs(line)
    .flatMap((cell) => split(cell, ';'))
    .flatMap((part) => (ONE_NAMED_ADDRESS.test(part.trim()) ? [part] : split(part, ',')))
    .map((part) => part.trim())
    .filter(Boolean)

/** Longer than any name with an address; not looked into further. */
const MAX_DEEL = 500
const unquote = (text: string) =>
  text.length > MAX_DEEL ? text : text.replace(/^["'\s]+|["'\s]+$/g, '')

/** `Jan Jansen <jan@voorbeeld.nl>`, or an address alone. */
function splitName(text: string): { email: string; naam: string } {
  const [, naam = '', email = text] = /^([^<>]*)<([^<>]*)>$/.exec(text) ?? []
  return { email: unquote(email), naam: unquote(naam) }
}

/** The places in typed or pasted text: separated by lines, commas, semicolons or tabs. */
export const readTekst = (tekst: string): Rij[] =>
  tekst.split(LINE).flatMap((line, index) =>
    splitLine(line).map((part) => ({
      regel: index + 1,
      tekst: part,
      uitBestand: false,
      ...splitName(part),
      perspectief: '',
    })),
  )

/** UTF-16 or UTF-8 as the file says, else UTF-8, and Windows-1252 where it is not that. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const KOLOMMEN = {
  email: ['email', 'e-mail', 'mail', 'emailadres', 'e-mailadres', 'mailadres'],
  naam: ['naam', 'name'],
  perspectief: ['perspectief'],
} as const
type Kolom = keyof typeof KOLOMMEN
type Kop = Readonly<Record<Kolom, number>>

/** Where each column is, -1 for one that is not there; null for a line that names no address. */
function readKop(cells: readonly string[]): Kop | null {
  const names = cells.map((cell) => cell.trim().toLowerCase())
  const find = (kolom: Kolom) =>
    names.findIndex((name) => (KOLOMMEN[kolom] as readonly string[]).includes(name))
  const kop = { email: find('email'), naam: find('naam'), perspectief: find('perspectief') }
  return kop.email === -1 ? null : kop
}

/** The cells of one line of CSV; null for a line with a quote that does not close. */
export type SplitRegel = (line: string, delimiter: string) => readonly string[] | null

/**
 * The places in a CSV file with the columns email, naam and perspectief in any order, separated by
 * semicolons, commas or tabs. Read line by line, so that one faulty line spoils no other.
 * @returns null when the first line does not name the columns
 */
export function readCsv(bytes: Uint8Array, splitRegel: SplitRegel): Rij[] | null {
  const lines = decode(bytes).split(LINE)
  const first = lines.findIndex((line) => line.trim())
  const header = lines[first] ?? ''
  const delimiter = [';', '\t'].find((sign) => header.includes(sign)) ?? ','
  const kop = readKop(splitRegel(header, delimiter) ?? [])
  if (!kop) return null
  const width = header.split(delimiter).length
  return lines.flatMap((line, index): Rij[] => {
    if (index <= first || !line.replaceAll(delimiter, '').trim()) return []
    const place = { regel: index + 1, tekst: line.trim(), uitBestand: true }
    const cells = splitRegel(line, delimiter)
    if (!cells) return [{ ...place, soort: 'aanhalingsteken' }]
    if (cells.slice(width).some((cell) => cell.trim())) {
      return [{ ...place, soort: 'te-veel-kolommen' }]
    }
    const cell = (kolom: Kolom) => unquote(cells[kop[kolom]] ?? '')
    return [
      { ...place, email: cell('email'), naam: cell('naam'), perspectief: cell('perspectief') },
    ]
  })
}

const MAX_EMAIL = 254
const emailSchema = z.email()
const naamSchema = vrijeTekst(120)
const ENKELVOUD: Readonly<Record<string, Perspectief>> = {
  inwoner: 'inwoners',
  partner: 'partners',
}

function readPerspectief(text: string): Perspectief | undefined {
  const name = text.toLowerCase()
  return PERSPECTIEVEN.find((perspectief) => perspectief === name) ?? ENKELVOUD[name]
}

function readRij(rij: Rij, standaard: Perspectief): Uitnodiging | Adresfoutsoort {
  if ('soort' in rij) return rij.soort
  if (!rij.email.includes('@')) return 'geen-adres'
  const email = emailSchema.safeParse(rij.email.toLowerCase())
  if (!email.success || rij.email.length > MAX_EMAIL) return 'adres-onjuist'
  const naam = naamSchema.safeParse(rij.naam.replace(/\s+/g, ' '))
  if (!naam.success) return 'naam-onjuist'
  const perspectief = rij.perspectief ? readPerspectief(rij.perspectief) : standaard
  if (!perspectief) return 'perspectief-onbekend'
  return { regel: rij.regel, email: email.data, naam: naam.data, perspectief }
}

const toFout = ({ regel, tekst, uitBestand }: Rij, soort: Adresfoutsoort): Adresfout => ({
  regel,
  tekst,
  soort,
  uitBestand,
})

/** Tells good from repeated from faulty. @param standaard for who has no perspectief of their own */
export function sortRijen(rijen: readonly Rij[], standaard: Perspectief): Lezing {
  const goed = new Map<string, Uitnodiging>()
  const dubbel: Uitnodiging[] = []
  const fout: Adresfout[] = []
  for (const rij of rijen) {
    const read = readRij(rij, standaard)
    if (typeof read === 'string') fout.push(toFout(rij, read))
    else if (goed.has(read.email)) dubbel.push(read)
    else goed.set(read.email, read)
  }
  return { goed: [...goed.values()], dubbel, fout }
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Until when a personal link works: a month after the round, to read and withdraw answers; half a
 * year where the round has no end.
 */
export function linkVerlooptOp(rondeTot: Date | null, now: Date): Date {
  return rondeTot ? new Date(rondeTot.valueOf() + 30 * DAY) : new Date(now.valueOf() + 180 * DAY)
}

/** How many people take part and how far they are, over all perspectieven. */
export function sumRespons(respons: readonly Respons[]): Omit<Respons, 'perspectief'> {
  const sum = (key: 'uitgenodigd' | 'zelfGekomen' | 'begonnen' | 'klaar') =>
    respons.reduce((total, part) => total + part[key], 0)
  return {
    uitgenodigd: sum('uitgenodigd'),
    zelfGekomen: sum('zelfGekomen'),
    begonnen: sum('begonnen'),
    klaar: sum('klaar'),
  }
}

/** After how long of silence a reminder is the next step (proces: a week). */
const STILTE = 7 * DAY

/** Decides the one next step about the deelnemers of a meting. */
export function decideDeelnemersstap(
  stand: Readonly<{
    isVastgesteld: boolean
    isOpen: boolean
    respons: readonly Respons[]
    heeftOpenLink: boolean
    teHerinneren: number
    laatsteBericht: Date | null
  }>,
  now: Date,
): Deelnemersstap {
  if (stand.isVastgesteld) return 'vastgesteld'
  if (!stand.isOpen) return 'gesprek'
  const { uitgenodigd, zelfGekomen, klaar } = sumRespons(stand.respons)
  const iedereen = uitgenodigd + zelfGekomen
  if (iedereen === 0 && !stand.heeftOpenLink) return 'uitnodigen'
  if (iedereen > 0 && klaar === iedereen && !stand.heeftOpenLink) return 'sluiten'
  const { laatsteBericht, teHerinneren } = stand
  const isStil = laatsteBericht !== null && now.valueOf() - laatsteBericht.valueOf() >= STILTE
  return isStil && teHerinneren > 0 ? 'herinneren' : 'wachten'
}

const MAX_ZOEKTERM = 100

/** What someone looks for as a database can take it: no control characters, and not too long. */
export const cleanZoekterm = (zoek: string): string =>
  zoek
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, MAX_ZOEKTERM)

/**
 * The ways in which a name may have been written: as typed, without capitals, and with one in
 * front of the first word or of each. Not every database compares without regard to capitals.
 */
export function listSchrijfwijzen(naam: string): string[] {
  const klein = naam.toLowerCase()
  const eerste = klein.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
  const elk = klein.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return [...new Set([naam, klein, eerste, elk])]
}
