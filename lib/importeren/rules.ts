import type { z } from 'zod'
import { metingImportSchema, type MetingImport } from '@/lib/export/schema'
import { findIndicator, findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { toKeuze, toOordeelBody, type Keuze } from '@/lib/invoer/keuze'
import { fail, succeed, type Failure, type Invalid, type Invoerfout } from '@/lib/invoer/outcome'
import { isRecord, parseInput } from '@/lib/invoer/parse'
import { MAX_ACTIES, type Actie } from '@/lib/plan/schema'
import { ambitieInputSchema } from '@/lib/metingen/schema'
import { toCanonicalJson } from '@/lib/scoring/canonical'
import type { Ambities, Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { oordeelInputSchema } from '@/lib/vragenlijst/schema'
import { IMPORT_FOUTEN as FOUT } from './schema'
import type { Importplan, Importtelling, Jsonbezwaar } from './schema'

/** What an import is checked against. */
export type Importomgeving = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  /** The names of the metingen that are there. */
  namen: readonly string[]
  /** The actions that the plan holds. */
  acties: readonly Pick<Actie, 'id' | 'kenmerkId' | 'titel' | 'handvatId'>[]
  findInstrument: (versie: string) => Instrument | undefined
  /** SHA-256 of a text, as 64 hexadecimal digits. */
  hash: (text: string) => string
}>

/** Reads a file as JSON; nothing about its shape is known yet. */
export function readJsonBestand(
  bytes: Uint8Array,
): Readonly<{ ok: true; value: unknown }> | Failure<Jsonbezwaar> {
  if (bytes.byteLength === 0) return fail('leeg')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('geen-tekst')
  }
  try {
    return succeed(JSON.parse(text) as unknown)
  } catch {
    return fail('geen-json')
  }
}

type Pad = Invoerfout['pad']
const fout = (pad: Pad, melding: string): Invoerfout => ({ pad, melding })

/**
 * Decides what a file would make, or names everything that is wrong with it. Snapshots of the file
 * are checked but not made here: a new meting is open, and is established anew.
 */
export function checkImport(
  raw: unknown,
  omgeving: Importomgeving,
): Readonly<{ ok: true; value: Importplan }> | Invalid {
  const kop = isRecord(raw) ? checkGemeente(raw, omgeving) : []
  const parsed = parseInput(metingImportSchema, raw)
  // Ids are looked up also where the shape is wrong elsewhere, so that all is named at once.
  const onbekend = isRecord(raw) ? checkIds(raw, omgeving) : []
  if (!parsed.ok) return refuse([...kop, ...onbekend, ...parsed.fouten])
  const fouten = [...kop, ...onbekend, ...checkInhoud(parsed.value, omgeving)]
  const instrument = omgeving.findInstrument(parsed.value.instrumentversie)
  if (fouten.length > 0 || !instrument) return refuse(fouten)
  return { ok: true, value: planImport(parsed.value, instrument, omgeving) }
}

/** The same fault found twice is one. */
function refuse(fouten: readonly Invoerfout[]): Invalid {
  const unique = new Map(fouten.map((item) => [JSON.stringify([item.pad, item.melding]), item]))
  return { ok: false, reden: 'ongeldig', fouten: [...unique.values()] }
}

function checkGemeente(
  raw: Readonly<Record<string, unknown>>,
  { gemeente }: Importomgeving,
): Invoerfout[] {
  if (!isRecord(raw.gemeente)) return []
  const { code, naam } = raw.gemeente
  if (typeof code !== 'string' || code === gemeente.code) return []
  const elders = typeof naam === 'string' ? `${naam} (${code})` : code
  return [fout(['gemeente', 'code'], FOUT.andereGemeente(elders, gemeente))]
}

/** Ids that the version does not know, and a version that is not known or may still change. */
function checkIds(
  raw: Readonly<Record<string, unknown>>,
  { findInstrument }: Importomgeving,
): Invoerfout[] {
  const { instrumentversie: versie } = raw
  if (typeof versie !== 'string') return []
  const instrument = findInstrument(versie)
  if (!instrument) return [fout(['instrumentversie'], FOUT.onbekendeVersie(versie))]
  if (instrument.status === 'concept') {
    return [fout(['instrumentversie'], FOUT.conceptversie(versie))]
  }
  const momentopnamen = Array.isArray(raw.momentopnamen) ? raw.momentopnamen.map(contentOf) : []
  return [raw, ...momentopnamen].flatMap((inhoud, nummer) => {
    const pad = nummer === 0 ? [] : ['momentopnamen', nummer - 1, 'inhoud']
    return listOnbekend(inhoud, instrument, pad)
  })
}

const contentOf = (momentopname: unknown) =>
  isRecord(momentopname) && isRecord(momentopname.inhoud) ? momentopname.inhoud : {}

function listOnbekend(
  raw: Readonly<Record<string, unknown>>,
  instrument: Instrument,
  pad: Pad,
): Invoerfout[] {
  const { versie } = instrument
  const keysOf = (veld: string) => (isRecord(raw[veld]) ? Object.keys(raw[veld]) : [])
  return [
    ...keysOf('oordelen')
      .filter((id) => !findIndicator(instrument, id))
      .map((id) => fout([...pad, 'oordelen', id], FOUT.onbekendeVraag(id, versie))),
    ...keysOf('ambities')
      .filter((id) => !findKenmerk(instrument, id))
      .map((id) => fout([...pad, 'ambities', id], FOUT.onbekendKenmerk(id, versie))),
  ]
}

function checkInhoud(file: MetingImport, omgeving: Importomgeving): Invoerfout[] {
  const { momentopnamen, meting, plan, behoeften } = file
  const nieuw = plan.filter((actie) => !isInPlan(actie, omgeving)).length
  const soorten = behoeften.map(({ kenmerkId, soort }) => `${kenmerkId} ${soort}`)
  return [
    ...(meting.status === 'vastgesteld' && momentopnamen.length === 0
      ? [fout(['momentopnamen'], FOUT.geenMomentopname)]
      : []),
    ...momentopnamen.flatMap((_, nummer) => checkMomentopname(file, nummer, omgeving)),
    ...soorten.flatMap((soort, nummer) =>
      soorten.indexOf(soort) < nummer ? [fout(['behoeften', nummer], FOUT.behoefteDubbel)] : [],
    ),
    ...plan.flatMap((actie, nummer) => checkActie(actie, ['plan', nummer], omgeving)),
    ...(omgeving.acties.length + nieuw > MAX_ACTIES
      ? [fout(['plan'], FOUT.planVol(omgeving.acties.length, nieuw, MAX_ACTIES))]
      : []),
  ]
}

/** A snapshot is what it was when it was sealed, and belongs to this meting. */
function checkMomentopname(
  file: MetingImport,
  nummer: number,
  { hash }: Importomgeving,
): Invoerfout[] {
  const momentopname = file.momentopnamen[nummer]
  if (!momentopname) return []
  const { sha256, inhoud } = momentopname
  const pad = ['momentopnamen', nummer]
  const van = [...pad, 'inhoud']
  const hoortBij = inhoud.metingId === file.meting.id && inhoud.gemeente.code === file.gemeente.code
  return [
    ...(hash(toCanonicalJson(inhoud)) === sha256 ? [] : [fout([...pad, 'sha256'], FOUT.verbroken)]),
    ...(hoortBij ? [] : [fout([...van, 'metingId'], FOUT.andereMeting)]),
    ...(inhoud.instrumentversie === file.instrumentversie
      ? []
      : [fout([...van, 'instrumentversie'], FOUT.andereVersie)]),
    // What becomes a judgement or an ambitie here keeps to the rules of those.
    ...Object.entries(inhoud.oordelen).flatMap(([id, oordeel]) => {
      const body = toOordeelBody({ ...oordeel, toelichting: oordeel.toelichting ?? '' })
      return isLeeg(body) ? [] : checkInput(oordeelInputSchema, body, [...van, 'oordelen', id])
    }),
    ...Object.entries(inhoud.ambities).flatMap(([id, ambitie]) =>
      checkInput(ambitieInputSchema, ambitie, [...van, 'ambities', id]),
    ),
  ]
}

function checkInput(schema: z.ZodType, raw: unknown, pad: Pad): Invoerfout[] {
  const parsed = parseInput(schema, raw)
  return parsed.ok ? [] : parsed.fouten.map((item) => fout([...pad, ...item.pad], item.melding))
}

const isLeeg = (body: object) => Object.keys(body).length === 0

function checkActie(
  { instrumentversie, kenmerkId, handvatId, indicatoren }: MetingImport['plan'][number],
  pad: Pad,
  { findInstrument }: Importomgeving,
): Invoerfout[] {
  const instrument = findInstrument(instrumentversie)
  if (!instrument) {
    return [fout([...pad, 'instrumentversie'], FOUT.onbekendeVersie(instrumentversie))]
  }
  const kenmerk = findKenmerk(instrument, kenmerkId)
  const handvatten = kenmerk?.handvatten ?? []
  const isBekend = handvatId === null || handvatten.some(({ id }) => id === handvatId)
  return [
    ...(isBekend ? [] : [fout([...pad, 'handvatId'], FOUT.onbekendHandvat(handvatId, kenmerkId))]),
    ...indicatoren.flatMap((id, nummer) =>
      kenmerk?.indicatoren.some((indicator) => indicator.id === id)
        ? []
        : [fout([...pad, 'indicatoren', nummer], FOUT.vraagNietBijKenmerk(id, kenmerkId))],
    ),
  ]
}

/** The same action: the same number, or the same kenmerk, title and handvat. */
function isInPlan(actie: MetingImport['plan'][number], { acties }: Importomgeving): boolean {
  const keyOf = ({ kenmerkId, titel, handvatId }: Omit<Importomgeving['acties'][number], 'id'>) =>
    JSON.stringify([kenmerkId, titel.trim().toLocaleLowerCase('nl'), handvatId])
  return acties.some((item) => item.id === actie.id || keyOf(item) === keyOf(actie))
}

function planImport(
  file: MetingImport,
  instrument: Instrument,
  omgeving: Importomgeving,
): Importplan {
  const { meting, behoeften, signalen, plan, gemaaktOp, formaatversie } = file
  const { oordelen, ambities } = pickInhoud(file)
  const acties = plan.filter((actie) => !isInPlan(actie, omgeving))
  const resultaat = calculateResult(instrument, toOordelen(oordelen), ambities)
  return {
    naam: chooseNaam(meting.naam, omgeving.namen),
    werkwijze: meting.werkwijze,
    instrumentversie: file.instrumentversie,
    ...{ oordelen, ambities, behoeften, signalen, acties, resultaat },
    overgeslagen: plan.length - acties.length,
    verschillen: [
      ...listVerschillen(file.resultaat, resultaat, ['resultaat']),
      ...listVerschillenVanMomentopnamen(file, instrument),
    ],
    bron: {
      metingId: meting.id,
      gemaaktOp,
      formaatversie,
      status: meting.status,
      momentopnamen: file.momentopnamen.map(({ sha256, inhoud }) => ({
        revisie: inhoud.revisie,
        vastgesteldOp: inhoud.vastgesteldOp,
        sha256,
      })),
    },
  }
}

/** Of an established meting what its newest snapshot holds, of an open one what stood in it. */
function pickInhoud({
  meting,
  momentopnamen,
  oordelen,
  ambities,
}: MetingImport): Readonly<{ oordelen: Readonly<Record<string, Keuze>>; ambities: Ambities }> {
  const nieuwste = momentopnamen.toSorted((a, b) => b.inhoud.revisie - a.inhoud.revisie)[0]
  if (meting.status === 'open' || !nieuwste) {
    const keuzes = Object.entries(oordelen).map(([id, body]) => [id, toKeuze(body)] as const)
    return { oordelen: Object.fromEntries(keuzes), ambities }
  }
  const keuzes = Object.entries(nieuwste.inhoud.oordelen)
    .map(([id, oordeel]) => [id, { ...oordeel, toelichting: oordeel.toelichting ?? '' }] as const)
    .filter(([, keuze]) => !isLeeg(toOordeelBody(keuze)))
  return { oordelen: Object.fromEntries(keuzes), ambities: nieuwste.inhoud.ambities }
}

const toOordelen = (keuzes: Readonly<Record<string, Keuze>>): Oordelen => keuzes

const MAX_NAAM = 120

/** Two metingen of one name cannot be told apart. */
function chooseNaam(naam: string, namen: readonly string[], nummer = 0): string {
  const rest = nummer === 0 ? '' : FOUT.naamErbij(nummer)
  const keuze = naam.slice(0, MAX_NAAM - rest.length) + rest
  return namen.includes(keuze) ? chooseNaam(naam, namen, nummer + 1) : keuze
}

/** How many differences are named of one result: beyond this a person learns nothing more. */
const MAX_VERSCHILLEN = 20

function listVerschillenVanMomentopnamen(file: MetingImport, instrument: Instrument) {
  return file.momentopnamen.flatMap(({ inhoud }, nummer) => {
    const hier = calculateResult(instrument, inhoud.oordelen, inhoud.ambities)
    return listVerschillen(inhoud.resultaat, hier, ['momentopnamen', nummer, 'inhoud', 'resultaat'])
  })
}

/** Where two results differ, by their place in the file. */
function listVerschillen(file: unknown, hier: unknown, pad: Pad): Invoerfout[] {
  return walkVerschillen(file, hier, pad).slice(0, MAX_VERSCHILLEN)
}

function walkVerschillen(file: unknown, hier: unknown, pad: Pad): Invoerfout[] {
  if (isRecord(file) && isRecord(hier) && !('teller' in file) && !('teller' in hier)) {
    const keys = new Set([...Object.keys(file), ...Object.keys(hier)])
    return [...keys].flatMap((key) => walkVerschillen(file[key], hier[key], [...pad, key]))
  }
  return JSON.stringify(sortKeys(file)) === JSON.stringify(sortKeys(hier))
    ? []
    : [fout(pad, FOUT.verschil(describe(file), describe(hier)))]
}

const sortKeys = (value: unknown) =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort()) : value

const describe = (value: unknown): string => {
  if (isRecord(value) && typeof value.afgerond === 'string') {
    return `${value.afgerond} (${String(value.teller)}/${String(value.noemer)})`
  }
  return value === null || value === undefined ? FOUT.niets : JSON.stringify(value)
}

export const countImport = (plan: Importplan): Importtelling => ({
  oordelen: Object.keys(plan.oordelen).length,
  ambities: Object.keys(plan.ambities).length,
  behoeften: plan.behoeften.length,
  signalen: plan.signalen.length,
  acties: plan.acties.length,
  overgeslagen: plan.overgeslagen,
  momentopnamen: plan.bron.momentopnamen.length,
})
