import { faultAt, listTexts } from './fault'
import type { Blad, Fout, Gelezen, Pad } from './fault'

/** Words per sentence that still read as B1. */
const MAX_GEMIDDELD = 12
const MAX_WOORDEN = 22
/** Words of one thing in a list. */
const MAX_WOORDEN_DING = 6

/** Keys that hold sentences of our own; titles and names are as their owner writes them. */
const EIGEN_TEKST = new Set([
  ...['kern', 'waarom', 'stelling', 'toelichting', 'inwonersvraag', 'niveaus', 'gespreksvragen'],
  ...['tekst', 'inhoud', 'doelgroep', 'kosten', 'uitleg', 'betekenis', 'omschrijving', 'reden'],
  ...['inleiding', 'vraag', 'doel', 'duur', 'wie', 'nodig', 'doen', 'resultaat', 'onderwerp'],
])

const AMBTELIJK = [
  ...['middels', 'ten behoeve van', 'dient te', 'dienen te', 'teneinde', 'alsmede', 'inzake'],
  ...['conform', 'betreffende', 'omtrent', 'geïmplementeerd', 'implementeren', 'in het kader van'],
  ...['derhalve', 'desbetreffende', 'zulks', 'voornoemde', 'met betrekking tot', 'ten aanzien van'],
]
const AANSPREKEN = ['je', 'jij', 'jou', 'jouw', 'jullie']
const VAAG = [
  'enigszins',
  'redelijk',
  'redelijke',
  'goed',
  'goede',
  'voldoende',
  'beperkt',
  'beperkte',
]
const SCHAAL = [
  ...['nog niet gestart', 'in ontwikkeling', 'deels ingericht', 'geborgd', 'geborgde', 'borgen'],
  'borging',
]

/** Abbreviations that the field uses, with the full form that comes with the first use. */
export const AFKORTINGEN: Readonly<Record<string, string>> = {
  Wmo: 'Wet maatschappelijke ondersteuning',
  Wgs: 'Wet gemeentelijke schuldhulpverlening',
  IZA: 'Integraal Zorgakkoord',
  GALA: 'Gezond en Actief Leven Akkoord',
  VNG: 'Vereniging van Nederlandse Gemeenten',
  VIT: 'Verkenningsinstrument Toegang',
  AEF: 'Andersson Elffers Felix',
  RET: 'Expert Team',
  RVS: 'Raad voor Volksgezondheid en Samenleving',
  NJi: 'Nederlands Jeugdinstituut',
  CPB: 'Centraal Planbureau',
  POK: 'Parlementaire Ondervragingscommissie Kinderopvangtoeslag',
  vAMS: 'aanpak meervoudige problematiek',
  POH: 'praktijkondersteuner',
  jgz: 'jeugdgezondheidszorg',
  ggz: 'geestelijke gezondheidszorg',
  pgb: 'persoonsgebonden budget',
}
/** Names that are written in capitals, but stand for nothing longer. */
const NAMEN = new Set(['KPMG', 'SAMEN'])
const HOOFDLETTERS = /(?<![\p{L}\d-])\p{Lu}{2,}(?![\p{L}\d-])/gu

/** Plain language (B1) of one file: sentence length, choice of words, abbreviations. */
export function checkLanguage(bron: Gelezen<unknown>): Fout[] {
  const texts = listTexts(bron.waarde)
  const own = texts.filter(({ pad }) => isOwnText(pad))
  return [
    ...own.flatMap((blad) =>
      [...checkSentences(blad), ...checkWords(blad)].map((melding) =>
        faultAt(bron, blad.pad, melding),
      ),
    ),
    ...checkAverage(bron, own),
    ...checkAbbreviations(bron, texts),
  ]
}

/**
 * The sentences of a text. A colon also ends one, as a reader pauses there; so does the end of a
 * line, and the sign before an item of a list is no word.
 */
export function splitSentences(tekst: string): string[] {
  return tekst
    .split('\n')
    .flatMap((line) => line.replace(/^\s*(-|\d+\.)\s+/u, '').split(/(?<=[.?!:]["')\]]*)\s+/u))
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
}

export function countWords(zin: string): number {
  return zin.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
}

function isOwnText(pad: Pad): boolean {
  return pad.some((key) => typeof key === 'string' && EIGEN_TEKST.has(key))
}

/**
 * Three or more things in a row ("a, b en c") read as a list, not as one long thought. With one
 * comma that takes short things: a comma before a clause with "en" in it makes no list.
 */
function isEnumeration(zin: string): boolean {
  const [, ...delen] = zin.split(',')
  if (delen.length > 1) return true
  const dingen = delen.join().split(/ (?:en|of) /u)
  return dingen.length > 1 && dingen.every((ding) => countWords(ding) <= MAX_WOORDEN_DING)
}

function checkSentences({ tekst }: Blad): string[] {
  return splitSentences(tekst).flatMap((zin) => {
    const words = countWords(zin)
    if (words <= MAX_WOORDEN || isEnumeration(zin)) return []
    return [`een zin heeft ${words} woorden, meer dan ${MAX_WOORDEN}. Splits: "${zin}"`]
  })
}

function checkWords({ pad, tekst }: Blad): string[] {
  const meldingen = [
    ...findWords(tekst, AMBTELIJK).map((word) => `"${word}" is ambtelijk. Schrijf het gewoner.`),
    ...findWords(tekst, AANSPREKEN).map(
      (word) => `"${word}" past niet. Schrijf "u" of onpersoonlijk.`,
    ),
  ]
  if (tekst.includes('!')) meldingen.push('er staat een uitroepteken. Maak er een punt van.')
  if (!pad.includes('niveaus')) return meldingen
  return [
    ...meldingen,
    ...findWords(tekst, VAAG).map((word) => `"${word}" is vaag in een niveau. Noem wat u ziet.`),
    ...findWords(tekst, SCHAAL).map(
      (word) => `"${word}" is de naam van een niveau. Noem wat u ziet.`,
    ),
  ]
}

function findWords(tekst: string, words: readonly string[]): string[] {
  return words.filter((word) => wordPattern(word, 'iu').test(tekst))
}

function wordPattern(word: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`, flags)
}

function checkAverage(bron: Gelezen<unknown>, own: readonly Blad[]): Fout[] {
  // A salutation, a name or an option is no sentence; counting it would hide long ones.
  const zinnen = own
    .flatMap(({ tekst }) => splitSentences(tekst))
    .filter((zin) => /[.?!:]["')\]]*$/u.test(zin))
  const words = zinnen.reduce((sum, zin) => sum + countWords(zin), 0)
  if (words <= MAX_GEMIDDELD * zinnen.length) return []
  const average = (words / zinnen.length).toFixed(1).replace('.', ',')
  const melding = `de zinnen zijn gemiddeld ${average} woorden lang, meer dan ${MAX_GEMIDDELD}. Maak zinnen korter.`
  return [faultAt(bron, [], melding)]
}

/**
 * An abbreviation is explained where it first stands, or earlier in the same file. A sjabloon is
 * sent without the rest of its file, so it explains its own.
 */
function checkAbbreviations(bron: Gelezen<unknown>, texts: readonly Blad[]): Fout[] {
  const fouten: Fout[] = []
  const known = new Set<string>()
  let before = ''
  let sjabloon: PropertyKey | undefined
  for (const { pad, tekst } of texts) {
    const plaats = pad[0] === 'sjablonen' ? pad[1] : undefined
    if (plaats !== sjabloon) {
      sjabloon = plaats
      before = ''
      known.clear()
    }
    before = `${before}\n${tekst}`.toLowerCase()
    if (!isOwnText(pad)) continue
    for (const afkorting of findAbbreviations(tekst)) {
      if (known.has(afkorting)) continue
      known.add(afkorting)
      const voluit = AFKORTINGEN[afkorting]
      if (voluit && before.includes(voluit.toLowerCase())) continue
      const melding = `de afkorting "${afkorting}" is niet uitgelegd. Schrijf haar de eerste keer voluit${voluit ? `: "${voluit} (${afkorting})"` : ''}.`
      fouten.push(faultAt(bron, pad, melding))
    }
  }
  return fouten
}

function findAbbreviations(tekst: string): string[] {
  const listed = Object.keys(AFKORTINGEN).filter((word) => wordPattern(word, 'u').test(tekst))
  const capitals = (tekst.match(HOOFDLETTERS) ?? []).filter((word) => !NAMEN.has(word))
  return [...new Set([...listed, ...capitals])]
}
