import { listIndicatoren } from '@/lib/instrument/find'
import type { Indicator, Instrument } from '@/lib/instrument/model'
import {
  isSameKeuze,
  toKeuze,
  toOordeelBody,
  type Keuze,
  type OordeelBody,
} from '@/lib/invoer/keuze'
import { parseInput } from '@/lib/invoer/parse'
import type { Cel, GelezenBlad, GelezenCel, Werkblad } from '@/lib/tabellen/model'
import { BLADEN, JA_NEE } from '@/lib/tabellen/teksten'
import { oordeelWijzigingSchema, type OpgeslagenKeuze } from '@/lib/vragenlijst/schema'
import {
  KOLOMMEN,
  REKENBLAD_NAAM,
  REKENBLAD_TEKSTEN as TEKST,
  type Celfout,
  type Kolomnaam,
  type Rekenbladplan,
  type Rekenbladuitkomst,
  type Wijziging,
} from './schema'

/** The meting that a sheet is of, with what is stored in it. */
export type RekenbladMeting = Readonly<{
  gemeenteCode: string
  metingId: string
  instrument: Instrument
  oordelen: Readonly<Record<string, OpgeslagenKeuze>>
}>

/** What the cells of a row say. */
type Cellen = Readonly<{
  niveau: number | null
  nvt: boolean
  weetNiet: boolean
  toelichting: string
}>

const NAMEN = Object.keys(KOLOMMEN) as Kolomnaam[]

// --- The sheet to fill in ---------------------------------------------------------------------

/** The workbook to fill in, with what was judged already. */
export function buildRekenblad(meting: RekenbladMeting): Werkblad[] {
  const kolommen = NAMEN.map((naam) => KOLOMMEN[naam])
  const rijen = meting.instrument.kenmerken.flatMap(({ titel, indicatoren }) =>
    indicatoren.map((indicator) => buildRij(indicator, titel, meting)),
  )
  const vragen = { naam: REKENBLAD_NAAM, uitleg: TEKST.uitleg, kolommen, rijen }
  const uitleg: Cel[][] = [
    ...TEKST.stappen.map((stap, nummer) => [TEKST.zo, String(nummer + 1), stap]),
    [REKENBLAD_NAAM, null, TEKST.uitleg],
    ...kolommen.map((kolom) => [REKENBLAD_NAAM, kolom.titel, kolom.uitleg]),
  ]
  return [{ ...BLADEN.uitleg, rijen: uitleg }, vragen]
}

const KRUIS = 'x'

function buildRij(
  { id, stelling, kern, niveaus }: Indicator,
  kenmerk: string,
  { gemeenteCode, metingId, instrument, oordelen }: RekenbladMeting,
): Cel[] {
  const cellen = toCellen(oordelen[id])
  const rij: Record<Kolomnaam, Cel> = {
    ...{ vraag: id, kenmerk, stelling, kern: JA_NEE(kern) },
    ...{ niveau1: niveaus[1], niveau2: niveaus[2], niveau3: niveaus[3] },
    ...{ niveau4: niveaus[4], niveau5: niveaus[5], niveau: cellen.niveau },
    ...{ nvt: cellen.nvt ? KRUIS : null, weetNiet: cellen.weetNiet ? KRUIS : null },
    ...{ toelichting: cellen.toelichting, gemeente: gemeenteCode, meting: metingId },
    ...{ instrument: instrument.versie, stand: writeStand(oordelen[id], cellen) },
  }
  return NAMEN.map((naam) => rij[naam])
}

const toCellen = (keuze: Keuze | undefined): Cellen => ({
  niveau: keuze?.soort === 'niveau' ? keuze.niveau : null,
  nvt: keuze?.soort === 'nvt',
  weetNiet: keuze?.soort === 'weet-niet',
  toelichting: toPlain(keuze?.toelichting ?? ''),
})

/** As a text comes back out of a spreadsheet, which holds no control characters. */
const toPlain = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '')
    .trim()

/** Which version a row was made of, and what stood in it: so one sees what someone changed. */
const writeStand = (stored: OpgeslagenKeuze | undefined, cellen: Cellen) =>
  `v${stored?.versie ?? 0}-${digest(cellen)}`

const STAND = /^v(\d{1,9})-([0-9a-z]+)$/

/** A short sign for a value (FNV-1a); it guards against mistakes, not against malice. */
function digest(value: unknown): string {
  let sign = 0x811c9dc5
  for (const unit of JSON.stringify(value)) {
    sign = Math.imul(sign ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return sign.toString(36)
}

// --- Reading it back --------------------------------------------------------------------------

/** Where the columns stand in a sheet that was sent. */
type Plaatsen = Readonly<Record<Kolomnaam, number>>

/** What a row holds, once every cell of it could be read. */
type Rij = Readonly<{
  rij: number
  indicator: Indicator
  cellen: Cellen
  /** The version that it was made of, and the sign of what stood in it. */
  versie: number
  teken: string
}>

/** Only these are read; the texts of the questions are there for who fills it in. */
const NODIG: readonly Kolomnaam[] = [
  ...(['vraag', 'niveau', 'nvt', 'weetNiet', 'toelichting'] as const),
  ...(['gemeente', 'meting', 'instrument', 'stand'] as const),
]

const refuse = (fouten: readonly Celfout[]) => ({ ok: false, reden: 'fouten', fouten }) as const
const foutOverBestand = (melding: string): Celfout => ({
  ...{ rij: null, kolom: null, cel: null, melding },
})

/** Decides what a file changes, or names everything that is wrong with it. */
export function checkRekenblad(
  bladen: readonly GelezenBlad[],
  meting: RekenbladMeting,
): Rekenbladuitkomst {
  const gevonden = bladen
    .map((blad) => ({ blad, plaatsen: findPlaatsen(blad.rijen[0] ?? []) }))
    .find(({ plaatsen }) => plaatsen.vraag >= 0)
  if (!gevonden) return refuse([foutOverBestand(TEKST.geenVragenlijst)])
  const { blad, plaatsen } = gevonden
  const ontbrekend = NODIG.filter((naam) => plaatsen[naam] < 0)
  if (ontbrekend.length > 0) {
    return refuse(ontbrekend.map((naam) => foutOverBestand(TEKST.kolomMist(KOLOMMEN[naam].titel))))
  }
  return checkRijen(blad, plaatsen, meting)
}

function findPlaatsen(kop: readonly GelezenCel[]): Plaatsen {
  const titels = kop.map((cel) => toText(cel).toLowerCase())
  return Object.fromEntries(
    NAMEN.map((naam) => [naam, titels.indexOf(KOLOMMEN[naam].titel.toLowerCase())]),
  ) as Plaatsen
}

const toText = (cel: GelezenCel | undefined): string =>
  cel === null || cel === undefined || cel instanceof Date ? '' : toPlain(String(cel))

function checkRijen(
  { rijen }: GelezenBlad,
  plaatsen: Plaatsen,
  meting: RekenbladMeting,
): Rekenbladuitkomst {
  const indicatoren = new Map(listIndicatoren(meting.instrument).map((item) => [item.id, item]))
  const gezien = new Map<string, number>()
  const gelezen: Rij[] = []
  const fouten: Celfout[] = []
  for (const [index, cellen] of rijen.entries()) {
    if (index === 0 || cellen.every((cel) => cel === null || cel === '')) continue
    const reader = createReader(cellen, index + 1, plaatsen)
    const rij = readRij(reader, { indicatoren, gezien, meting })
    fouten.push(...reader.fouten)
    if (rij) gelezen.push(rij)
  }
  const algemeen = mergeHerhaald(fouten)
  if (algemeen.length > 0) return refuse(algemeen)
  if (gelezen.length === 0) return refuse([foutOverBestand(TEKST.geenRijen)])
  return planWijzigingen(gelezen, plaatsen, meting)
}

/** What every row says wrong in the same way is said once, at the first. */
function mergeHerhaald(fouten: readonly Celfout[]): Celfout[] {
  const herhaald: readonly string[] = [KOLOMMEN.gemeente, KOLOMMEN.meting, KOLOMMEN.instrument].map(
    ({ titel }) => titel,
  )
  const seen = new Set<string>()
  return fouten.filter(({ kolom, melding }) => {
    if (kolom === null || !herhaald.includes(kolom)) return true
    const isNew = !seen.has(melding)
    seen.add(melding)
    return isNew
  })
}

/** Reads the cells of one row, and remembers what is wrong with them. */
function createReader(cellen: readonly GelezenCel[], rij: number, plaatsen: Plaatsen) {
  const fouten: Celfout[] = []
  return {
    rij,
    fouten,
    read: (naam: Kolomnaam) => cellen[plaatsen[naam]] ?? null,
    text: (naam: Kolomnaam) => toText(cellen[plaatsen[naam]]),
    refuse: (naam: Kolomnaam, melding: string) => {
      fouten.push(toCelfout(naam, rij, plaatsen, melding))
    },
  }
}
type Reader = ReturnType<typeof createReader>

const toCelfout = (naam: Kolomnaam, rij: number, plaatsen: Plaatsen, melding: string): Celfout => ({
  ...{ rij, kolom: KOLOMMEN[naam].titel, cel: `${toLetters(plaatsen[naam])}${rij}`, melding },
})

const toLetters = (index: number): string =>
  (index >= 26 ? toLetters(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26))

type RijOmgeving = Readonly<{
  indicatoren: ReadonlyMap<string, Indicator>
  /** On which row each question stood before. */
  gezien: Map<string, number>
  meting: RekenbladMeting
}>

function readRij(reader: Reader, { indicatoren, gezien, meting }: RijOmgeving): Rij | null {
  const id = reader.text('vraag')
  const indicator = indicatoren.get(id)
  const eerder = gezien.get(id)
  if (id === '') reader.refuse('vraag', TEKST.vraagMist)
  else if (!indicator) {
    reader.refuse('vraag', TEKST.onbekendeVraag(id, meting.instrument.versie))
  } else if (eerder !== undefined) reader.refuse('vraag', TEKST.dubbel(id, eerder))
  gezien.set(id, eerder ?? reader.rij)
  checkHerkomst(reader, meting)
  const cellen = readCellen(reader)
  const [, versie, teken] = STAND.exec(reader.text('stand')) ?? []
  if (teken === undefined) reader.refuse('stand', TEKST.stand)
  if (!indicator || teken === undefined || reader.fouten.length > 0) return null
  return { rij: reader.rij, indicator, cellen, versie: Number(versie), teken }
}

function checkHerkomst(reader: Reader, { gemeenteCode, metingId, instrument }: RekenbladMeting) {
  const gemeente = reader.text('gemeente')
  if (gemeente !== gemeenteCode) {
    reader.refuse('gemeente', TEKST.andereGemeente(gemeente || TEKST.onbekend, gemeenteCode))
  } else if (reader.text('meting') !== metingId) reader.refuse('meting', TEKST.andereMeting)
  const versie = reader.text('instrument')
  if (versie !== instrument.versie) {
    reader.refuse('instrument', TEKST.andereVersie(versie || TEKST.onbekend, instrument.versie))
  }
}

const JA = ['x', 'ja', 'j', '1', 'true', 'waar']
const NEE = ['', 'nee', 'n', '0', 'false', 'onwaar']

function readCellen(reader: Reader): Cellen {
  const kruisje = (naam: Kolomnaam) => {
    const text = reader.text(naam).toLowerCase()
    const isDatum = reader.read(naam) instanceof Date
    if (isDatum || (!JA.includes(text) && !NEE.includes(text))) reader.refuse(naam, TEKST.kruisje)
    return JA.includes(text)
  }
  const niveau = reader.text('niveau')
  const isNiveau = niveau === '' || /^[1-5]$/.test(niveau)
  if (!isNiveau || reader.read('niveau') instanceof Date) reader.refuse('niveau', TEKST.niveau)
  if (reader.read('toelichting') instanceof Date) reader.refuse('toelichting', TEKST.formule)
  return {
    niveau: niveau === '' ? null : Number(niveau),
    nvt: kruisje('nvt'),
    weetNiet: kruisje('weetNiet'),
    toelichting: reader.text('toelichting'),
  }
}

// --- What it changes --------------------------------------------------------------------------

function planWijzigingen(
  rijen: readonly Rij[],
  plaatsen: Plaatsen,
  { oordelen }: RekenbladMeting,
): Rekenbladuitkomst {
  const fouten: Celfout[] = []
  const wijzigingen: Wijziging[] = []
  const conflicten: Wijziging[] = []
  for (const rij of rijen) {
    const { indicator, cellen, versie, teken } = rij
    if (digest(cellen) === teken) continue
    const stored = oordelen[indicator.id]
    const parsed = parseInput(oordeelWijzigingSchema, toBody(cellen, stored))
    if (!parsed.ok) {
      fouten.push(
        ...parsed.fouten.map(({ pad, melding }) =>
          toCelfout(toKolomnaam(pad[0]), rij.rij, plaatsen, melding),
        ),
      )
      continue
    }
    const naar = toKeuze(parsed.value)
    if (isSameKeuze(naar, stored ?? NIETS)) continue
    const wijziging = {
      ...{ indicatorId: indicator.id, stelling: indicator.stelling, rij: rij.rij, naar },
      ...{ nu: stored ?? null, versie: stored?.versie ?? null },
    }
    ;((stored?.versie ?? 0) === versie ? wijzigingen : conflicten).push(wijziging)
  }
  if (fouten.length > 0) return refuse(fouten)
  const gelijk = rijen.length - wijzigingen.length - conflicten.length
  const alle = [...wijzigingen, ...conflicten]
  const vingerafdruk = digest(alle.map(({ indicatorId, versie }) => [indicatorId, versie]))
  const value: Rekenbladplan = { wijzigingen, conflicten, gelijk, vingerafdruk }
  return { ok: true, value }
}

const NIETS: Keuze = { soort: 'open', toelichting: '' }

/** What the cells make of the judgement: an empty cell leaves what is stored. */
function toBody(cellen: Cellen, stored: Keuze | undefined): OordeelBody {
  const { niveau, nvt, weetNiet, toelichting } = cellen
  const { toelichting: was = '', ...rest } = stored ? toOordeelBody(stored) : {}
  const { afwijkendStandpunt, ...gekozen } = rest
  const isGekozen = niveau !== null || nvt || weetNiet
  const nieuw = {
    ...(niveau !== null && { niveau }),
    ...(nvt && { nvt }),
    ...(weetNiet && { weetNiet }),
  } as OordeelBody
  return {
    ...(isGekozen ? nieuw : gekozen),
    ...(toelichting === '' ? was && { toelichting: was } : { toelichting }),
    ...(afwijkendStandpunt && { afwijkendStandpunt }),
  }
}

const toKolomnaam = (veld: string | number | undefined): Kolomnaam =>
  veld === 'toelichting' || veld === 'nvt' || veld === 'weetNiet' ? veld : 'niveau'
