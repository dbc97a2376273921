import { compareNamen } from '@/lib/gemeenten/rules'
import { fold } from '@/lib/invoer/zoeken'
import {
  PROVINCIES,
  type Registerfout,
  type Registergegevens,
  type Registerregel,
  type Registerrij,
  type Registeruitkomst,
  type Registervraag,
} from './schema'

/** A row of a file: its cells as trimmed text, and its line. */
type Rij = Readonly<{ regel: number; cellen: readonly string[] }>

const VELDEN = ['code', 'naam', 'provincie', 'regioCode', 'regioNaam', 'inwoners'] as const
type Veld = (typeof VELDEN)[number]
type Kolommen = Readonly<Record<Veld, number>>

/** The country has 342 gemeenten and never had more than 1,200 since it counts them. */
const MAX_GEMEENTEN = 1200

const NAMEN: Readonly<Record<Veld, string>> = {
  code: 'code van de gemeente',
  naam: 'naam van de gemeente',
  provincie: 'naam van de provincie',
  regioCode: 'code van de jeugdregio',
  regioNaam: 'naam van de jeugdregio',
  inwoners: 'inwonertal',
}

const FOUT = {
  leeg: 'er staan geen gemeenten in dit bestand.',
  teVeel: `dit bestand heeft veel meer regels dan er gemeenten zijn. Een register heeft er hoogstens ${MAX_GEMEENTEN.toLocaleString('nl-NL')}. Kies het bestand met één regel per gemeente.`,
  kolommen: (namen: readonly string[]) =>
    `in dit bestand ontbreekt: ${namen.join(', ')}. Kies bij CBS ook die kolommen, of gebruik de kolommen code;naam;provincie;jeugdregio_code;jeugdregio;inwoners.`,
  code: (code: string) =>
    code === ''
      ? 'de code van de gemeente ontbreekt.'
      : `"${code}" is geen code van een gemeente. Een code is GM met vier cijfers.`,
  dubbeleCode: (code: string, regel: number) => `${code} staat ook op regel ${regel}.`,
  naam: 'de naam van de gemeente ontbreekt.',
  dubbeleNaam: (naam: string, regel: number) => `de naam "${naam}" staat ook op regel ${regel}.`,
  codering: (naam: string) =>
    `de tekens van "${naam}" kloppen niet. Bewaar het bestand als CSV in UTF-8.`,
  provincie: (naam: string) =>
    naam === '' ? 'de provincie ontbreekt.' : `"${naam}" is geen provincie.`,
  regioCode: (code: string) =>
    code === ''
      ? 'de code van de jeugdregio ontbreekt.'
      : `"${code}" is geen code van een jeugdregio. Een code is JZ met twee cijfers.`,
  regioNaam: 'de naam van de jeugdregio ontbreekt.',
  andereRegioNaam: (code: string, eerder: string, hier: string) =>
    `${code} heet eerder "${eerder}", hier "${hier}".`,
  inwoners: (tekst: string) =>
    tekst === '' ? 'het inwonertal ontbreekt.' : `"${tekst}" is geen aantal inwoners.`,
} as const

const refuse = (...meldingen: string[]): Registeruitkomst => ({
  ok: false,
  fouten: meldingen.map((melding) => ({ regel: null, melding })),
})

const GEMEENTECODE = /^GM\d{4}$/
const REGIOCODE = /^JZ\d{2}$/

// --- Columns ----------------------------------------------------------------------------------

/** Lower case, with the signs that programs write in more than one way made one. */
const toKop = (tekst: string) =>
  tekst
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\s_]+/g, ' ')
    .trim()

/**
 * What stands above each column. StatLine writes the title of the table above it, and in one of
 * its forms a line per level of the head; a cell that is empty there goes on from its left.
 */
function readKoppen(koprijen: readonly Rij[], breedte: number): string[] {
  const rijen = koprijen.filter(({ cellen }) => cellen.filter((cel) => cel !== '').length > 1)
  return Array.from({ length: breedte }, (_, kolom) =>
    rijen
      .map(({ cellen }, index) => {
        const isLaatste = index === rijen.length - 1
        const eigen = cellen[kolom] ?? ''
        if (eigen !== '' || isLaatste) return eigen
        return cellen.slice(0, kolom).findLast((cel) => cel !== '') ?? ''
      })
      .map(toKop)
      .join(' / '),
  )
}

/** Where the value of each column is told by what stands above it. */
const KOPPEN: Readonly<Record<Exclude<Veld, 'code'>, readonly RegExp[]>> = {
  naam: [/^naam$/, /codes en namen van gemeenten.*\bnaam\b/, /gemeentenaam/, /^naam \d+$/],
  provincie: [/^provincie$/, /provincie.*\bnaam\b/, /provincienaam/],
  regioCode: [/^jeugdregio code$/, /jeugd(?:zorg)?regio.*\bcode\b/],
  regioNaam: [/^jeugdregio$/, /jeugd(?:zorg)?regio.*\bnaam\b/],
  inwoners: [/^inwoners$/, /\binwonertal\b/, /\baantal inwoners\b/],
}

/** Rows that are looked at to see what a column holds, where its head does not say so. */
const STEEKPROEF = 20

/** In an OData file every column is only "Code_12" or "Naam_13": its content tells of which. */
function findByInhoud(rijen: readonly Rij[], code: RegExp): number | undefined {
  const [eerste, ...meer] = rijen.slice(0, STEEKPROEF)
  if (!eerste) return undefined
  const breedte = Math.max(...[eerste, ...meer].map(({ cellen }) => cellen.length))
  for (let kolom = 0; kolom < breedte; kolom += 1) {
    if ([eerste, ...meer].some(({ cellen }) => code.test(cellen[kolom] ?? ''))) return kolom
  }
  return undefined
}

function findKolommen(
  koppen: readonly string[],
  rijen: readonly Rij[],
): Partial<Record<Veld, number>> {
  const findByKop = (veld: Exclude<Veld, 'code'>) => {
    for (const patroon of KOPPEN[veld]) {
      const kolom = koppen.findIndex((kop) => patroon.test(kop) && !kop.includes('sortering'))
      if (kolom >= 0) return kolom
    }
    return undefined
  }
  /** The name stands beside its code. */
  const naast = (kolom: number | undefined) =>
    kolom !== undefined && (koppen[kolom + 1] ?? '').includes('naam') ? kolom + 1 : undefined
  const regioCode = findByKop('regioCode') ?? findByInhoud(rijen, REGIOCODE)
  const gevonden: Record<Veld, number | undefined> = {
    code: findByInhoud(rijen, GEMEENTECODE) ?? positive(koppen.indexOf('code')),
    naam: findByKop('naam'),
    provincie: findByKop('provincie') ?? naast(findByInhoud(rijen, /^PV\d{2}$/)),
    regioCode,
    regioNaam: findByKop('regioNaam') ?? naast(regioCode),
    inwoners:
      findByKop('inwoners') ?? positive(koppen.findIndex((kop) => kop.startsWith('inwonertal'))),
  }
  return Object.fromEntries(Object.entries(gevonden).filter(([, kolom]) => kolom !== undefined))
}

const positive = (index: number) => (index >= 0 ? index : undefined)

const isVolledig = (kolommen: Partial<Record<Veld, number>>): kolommen is Kolommen =>
  VELDEN.every((veld) => kolommen[veld] !== undefined)

// --- Rows -------------------------------------------------------------------------------------

const toTekst = (cel: unknown): string =>
  typeof cel === 'string' || typeof cel === 'number' ? String(cel).normalize('NFC').trim() : ''

/** A UTF-8 text that was read as something else, or was damaged before. */
const VERMINKT = /\uFFFD|Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/

/** A row of data has one of the codes of areas; what is above the first is the head. */
const isGegevens = ({ cellen }: Rij) => cellen.some((cel) => /^(?:GM|JZ|PV)\d/.test(cel))

type Gelezen = Readonly<{ rij: Registerrij; meldingen: readonly string[] }>

function readRij({ regel, cellen }: Rij, kolommen: Kolommen): Gelezen {
  const cel = (veld: Veld) => cellen[kolommen[veld]] ?? ''
  const aantal = cel('inwoners').replace(/(?<=\d)[.\s\u00A0](?=\d{3}(?:\D|$))/g, '')
  const rij = {
    regel,
    code: cel('code'),
    naam: cel('naam').replace(/ \(gemeente\)$/, ''),
    provincie: cel('provincie').replace(/ \(PV\)$/, ''),
    regioCode: cel('regioCode'),
    regioNaam: cel('regioNaam'),
    inwoners: /^[1-9]\d{0,7}$/.test(aantal) ? Number(aantal) : 0,
  }
  const meldingen = [
    ...(GEMEENTECODE.test(rij.code) ? [] : [FOUT.code(rij.code)]),
    ...(rij.naam === '' ? [FOUT.naam] : []),
    ...[rij.naam, rij.regioNaam].filter((naam) => VERMINKT.test(naam)).map(FOUT.codering),
    ...(isProvincie(rij.provincie) || VERMINKT.test(rij.provincie)
      ? []
      : [FOUT.provincie(rij.provincie)]),
    ...(REGIOCODE.test(rij.regioCode) ? [] : [FOUT.regioCode(rij.regioCode)]),
    ...(rij.regioNaam === '' ? [FOUT.regioNaam] : []),
    ...(rij.inwoners > 0 ? [] : [FOUT.inwoners(cel('inwoners'))]),
  ]
  return { rij, meldingen }
}

const isProvincie = (naam: string) => (PROVINCIES as readonly string[]).includes(naam)

/** What one row cannot know: codes and names stand once, and a regio has one name. */
function checkSamen(rijen: readonly Registerrij[]): (Registerfout & Readonly<{ regel: number }>)[] {
  const codes = new Map<string, number>()
  const namen = new Map<string, number>()
  const regios = new Map<string, string>()
  return rijen.flatMap(({ regel, code, naam, regioCode, regioNaam }) => {
    const meldingen: string[] = []
    const eerdereCode = codes.get(code)
    if (eerdereCode !== undefined && code) meldingen.push(FOUT.dubbeleCode(code, eerdereCode))
    const eerdereNaam = namen.get(naam)
    if (eerdereNaam !== undefined && naam && eerdereCode === undefined) {
      meldingen.push(FOUT.dubbeleNaam(naam, eerdereNaam))
    }
    const regio = regios.get(regioCode) ?? regioNaam
    if (regio !== regioNaam && regioCode) {
      meldingen.push(FOUT.andereRegioNaam(regioCode, regio, regioNaam))
    }
    codes.set(code, eerdereCode ?? regel)
    namen.set(naam, eerdereNaam ?? regel)
    regios.set(regioCode, regio)
    return meldingen.map((melding) => ({ regel, melding }))
  })
}

/** CBS says which province a town is in behind its name; only where two share a name it stays. */
function shortenNamen(rijen: readonly Registerrij[]): Registerrij[] {
  const toKort = (naam: string) => naam.replace(/ \([A-Z]{1,2}\.\)$/, '')
  const aantal = new Map<string, number>()
  for (const { naam } of rijen) aantal.set(toKort(naam), (aantal.get(toKort(naam)) ?? 0) + 1)
  return rijen.map((rij) => {
    const kort = toKort(rij.naam)
    return aantal.get(kort) === 1 ? { ...rij, naam: kort } : rij
  })
}

/** The year in a title such as "Gebieden in Nederland 2026". */
const findJaar = (teksten: readonly string[]): number | null => {
  const jaar = teksten.flatMap((tekst) => /(?<!\d)(20\d{2})(?!\d)/.exec(tekst)?.[1] ?? [])[0]
  return jaar === undefined ? null : Number(jaar)
}

/**
 * Reads a register: our own columns (content/register/HERKOMST.md), or the table "Gebieden in
 * Nederland" of CBS, by what stands above its columns and in them. Never throws.
 * @param rijen the cells of the file, line by line
 * @param bestandsnaam where a year is looked for when the file names none
 */
export function parseRegister(
  rijen: readonly (readonly unknown[])[],
  bestandsnaam: string,
): Registeruitkomst {
  if (rijen.length > MAX_GEMEENTEN + 100) return refuse(FOUT.teVeel)
  const alle = rijen.map((cellen, index) => ({ regel: index + 1, cellen: cellen.map(toTekst) }))
  const begin = alle.findIndex(isGegevens)
  const koprijen = begin < 0 ? alle.slice(0, 1) : alle.slice(0, begin)
  // What stands alone on a line is a title or a source.
  const gegevens = alle
    .slice(koprijen.length)
    .filter(({ cellen }) => cellen.filter((cel) => cel !== '').length > 1)
  const breedte = Math.max(0, ...koprijen.map(({ cellen }) => cellen.length))
  const kolommen = findKolommen(readKoppen(koprijen, breedte), gegevens)
  if (!isVolledig(kolommen)) {
    const weg = VELDEN.filter((veld) => kolommen[veld] === undefined)
    return alle.every(({ cellen }) => cellen.every((cel) => cel === ''))
      ? refuse(FOUT.leeg)
      : refuse(FOUT.kolommen(weg.map((veld) => NAMEN[veld])))
  }
  if (gegevens.length === 0) return refuse(FOUT.leeg)
  if (gegevens.length > MAX_GEMEENTEN) return refuse(FOUT.teVeel)
  const gelezen = gegevens.map((rij) => readRij(rij, kolommen))
  const fouten = [
    ...gelezen.flatMap(({ rij, meldingen }) =>
      meldingen.map((melding) => ({ regel: rij.regel, melding })),
    ),
    ...checkSamen(gelezen.map(({ rij }) => rij)),
  ].toSorted((a, b) => a.regel - b.regel)
  if (fouten.length > 0) return { ok: false, fouten }
  const titels = koprijen.map(({ cellen }) => cellen.filter((cel) => cel !== '').join(' '))
  const jaar = findJaar(titels) ?? findJaar([bestandsnaam])
  return { ok: true, value: { jaar, rijen: shortenNamen(gelezen.map(({ rij }) => rij)) } }
}

// --- Searching --------------------------------------------------------------------------------

/** The words of a text as they are compared: 's-Gravenhage is also found without its signs. */
const toWoorden = (tekst: string) =>
  fold(tekst)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Those that fit a question, by name. */
export function selectRegels(
  regels: readonly Registerregel[],
  { zoek, provincie, regio }: Pick<Registervraag, 'zoek' | 'provincie' | 'regio'>,
): Registerregel[] {
  const woorden = toWoorden(zoek).split(' ')
  const fits = (regel: Registergegevens) => {
    const tekst = toWoorden([regel.naam, regel.code, regel.regioNaam, regel.provincie].join(' '))
    return woorden.every((woord) => tekst.includes(woord))
  }
  return regels
    .filter((regel) => provincie === '' || regel.provincie === provincie)
    .filter((regel) => regio === '' || regel.regioCode === regio)
    .filter(fits)
    .toSorted((a, b) => compareNamen(a.naam, b.naam))
}

type Query = Readonly<Record<string, string | string[] | undefined>>

/** What an address asks of the register; what it cannot be is left out. */
export function readVraag(query: Query, jaren: readonly number[]): Registervraag {
  const text = (naam: string) => {
    const value = query[naam]
    return typeof value === 'string' ? value.trim().slice(0, 100) : ''
  }
  const pagina = /^[1-9]\d{0,5}$/.test(text('pagina')) ? Number(text('pagina')) : 1
  return {
    zoek: text('zoek'),
    provincie: isProvincie(text('provincie')) ? text('provincie') : '',
    regio: /^JZ\d{2,}$/.test(text('regio')) ? text('regio') : '',
    jaar: jaren.find((jaar) => String(jaar) === text('jaar')) ?? null,
    pagina,
  }
}
