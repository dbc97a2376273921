import { findKenmerk } from '@/lib/instrument/find'
import { GEVOLGEN, type Handvat, type Instrument, type Kenmerk } from '@/lib/instrument/model'
import type { Ondersteuning } from '@/lib/instrument/model'
import { isSameTekst } from '@/lib/invoer/form'
import type { Invoerfout } from '@/lib/invoer/outcome'
import { listTeVerhogen } from '@/lib/report/handvatten'
import type { Oordelen, Resultaat } from '@/lib/scoring/model'
import { buildBrug } from '@/lib/scoring/vergelijkbaar'
import { calculateVerwachting, toScoreStand, type Verwachting } from '@/lib/scoring/verwachting'
import {
  ACTIE_STATUSSEN,
  SORTERINGEN,
  WEERGAVEN,
  ZONDER_EIGENAAR,
  type Actie,
  type ActieConcept,
  type ActieInput,
  type Effect,
  type InPlan,
  type Nameting,
  type PlanFilter,
  type PlanKeuze,
  type PlanTelling,
  type Query,
  type Sortering,
} from './schema'

// --- Status, time and totals --------------------------------------------------------------------

/** Whether something still has to be done. */
export const isOpen = ({ status }: Pick<Actie, 'status'>): boolean =>
  status === 'gepland' || status === 'bezig'

/** Whether the last day has passed while there is still something to do. @param vandaag ISO date */
export const isTeLaat = (actie: Pick<Actie, 'status' | 'eind'>, vandaag: string): boolean =>
  actie.eind !== null && actie.eind < vandaag && isOpen(actie)

/**
 * Counts actions. Costs are of what is still open; those that are not known count for nothing, and
 * are counted apart.
 */
export function telActies(acties: readonly Actie[], vandaag: string): PlanTelling {
  const count = (holds: (actie: Actie) => boolean) => acties.filter(holds).length
  const open = acties.filter(isOpen)
  return {
    aantal: acties.length,
    perStatus: {
      gepland: count(({ status }) => status === 'gepland'),
      bezig: count(({ status }) => status === 'bezig'),
      gereed: count(({ status }) => status === 'gereed'),
      gestopt: count(({ status }) => status === 'gestopt'),
    },
    teLaat: count((actie) => isTeLaat(actie, vandaag)),
    kosten: open.reduce((sum, { kosten }) => sum + (kosten ?? 0), 0),
    zonderKosten: open.filter(({ kosten }) => kosten === null).length,
  }
}

// --- Choosing and sorting -----------------------------------------------------------------------

const readText = (query: Query, naam: string): string => {
  const value = query[naam]
  return typeof value === 'string' ? value : ''
}

const pick = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text)

/** How the plan is looked at. What an address names that does not exist limits nothing. */
export function readPlanKeuze(
  query: Query,
  known: Readonly<{ kenmerken: readonly string[]; eigenaren: readonly string[] }>,
): PlanKeuze {
  const pagina = readText(query, 'pagina')
  return {
    weergave: pick(WEERGAVEN, readText(query, 'weergave')) ?? 'bord',
    filter: {
      kenmerk: pick(known.kenmerken, readText(query, 'kenmerk')) ?? '',
      status: pick(ACTIE_STATUSSEN, readText(query, 'status')) ?? '',
      eigenaar: pick([...known.eigenaren, ZONDER_EIGENAAR], readText(query, 'eigenaar')) ?? '',
      alleenTeLaat: readText(query, 'laat') === 'ja',
    },
    sortering: pick(SORTERINGEN, readText(query, 'sorteer')) ?? 'eind',
    pagina: /^[1-9]\d{0,5}$/.test(pagina) ? Number(pagina) : 1,
    alles: readText(query, 'alles') === 'ja',
  }
}

/** The actions that fit every choice. */
export function filterActies(
  acties: readonly Actie[],
  { kenmerk, status, eigenaar, alleenTeLaat }: PlanFilter,
  vandaag: string,
): Actie[] {
  return acties
    .filter((actie) => !kenmerk || actie.kenmerkId === kenmerk)
    .filter((actie) => !status || actie.status === status)
    .filter((actie) => !eigenaar || actie.eigenaar === eigenaar.trim())
    .filter((actie) => !alleenTeLaat || isTeLaat(actie, vandaag))
}

/** An action as far as its place in a list follows from it. */
type Plaats = Pick<Actie, 'id' | 'eind' | 'kenmerkId' | 'status' | 'createdAt'>

const LAST = '9999'
const byEind = (a: Plaats, b: Plaats) => (a.eind ?? LAST).localeCompare(b.eind ?? LAST)
const byKenmerk = (a: Plaats, b: Plaats) => a.kenmerkId.localeCompare(b.kenmerkId)
const byStatus = (a: Plaats, b: Plaats) =>
  ACTIE_STATUSSEN.indexOf(a.status) - ACTIE_STATUSSEN.indexOf(b.status)
const byMaken = (a: Plaats, b: Plaats) => a.createdAt.valueOf() - b.createdAt.valueOf()
const byId = (a: Plaats, b: Plaats) => a.id.localeCompare(b.id)

const ORDERS: Readonly<Record<Sortering, readonly ((a: Plaats, b: Plaats) => number)[]>> = {
  eind: [byEind, byKenmerk],
  kenmerk: [byKenmerk, byEind],
  status: [byStatus, byEind, byKenmerk],
}

/** In the order asked for; without an end date last, and equals in the order they were made. */
export function sortActies<Item extends Plaats>(
  acties: readonly Item[],
  sortering: Sortering,
): Item[] {
  const orders = [...ORDERS[sortering], byMaken, byId]
  return acties.toSorted((a, b) => orders.reduce((found, order) => found || order(a, b), 0))
}

/** The roles that have an action, in Dutch order. */
export const listEigenaren = (acties: readonly Actie[]): string[] =>
  [...new Set(acties.map(({ eigenaar }) => eigenaar))]
    .filter((eigenaar) => eigenaar !== '')
    .toSorted((a, b) => a.localeCompare(b, 'nl'))

// --- From a proposal to an action ---------------------------------------------------------------

const MAX_TITEL = 200
/** A title that is proposed fits a field and a card. */
const KORTE_TITEL = 90

/**
 * The first sentence without its full stop, of the first line that says something; cut at a word
 * when it is too long.
 * @param max in characters
 */
function toTitel(tekst: string, max: number): string {
  const [regel = ''] = tekst.trim().split(/\r?\n/)
  const zin = (/^.+?[.?!](?=\s|$)/u.exec(regel)?.[0] ?? regel).trim().replace(/\.$/, '')
  if (zin.length <= max) return zin
  return `${zin.slice(0, max - 1).replace(/[\s,;:]+\S*$/, '')}…`
}

const LEEG: ActieConcept = {
  titel: '',
  omschrijving: '',
  gevolg: null,
  eigenaar: '',
  start: null,
  eind: null,
  kosten: null,
  status: 'gepland',
  resultaat: '',
  notities: '',
  indicatoren: [],
  naarNiveau: null,
  handvatId: null,
}

/** An action of one's own, with nothing in it. */
export const createConcept = (): ActieConcept => LEEG

/** The action that a handvat proposes: its questions below the level that it leads to go there. */
export function fromHandvat(kenmerk: Kenmerk, handvat: Handvat, oordelen: Oordelen): ActieConcept {
  const ids = listTeVerhogen(handvat, oordelen)
  const raised = kenmerk.indicatoren.filter(({ id }) => ids.includes(id))
  const shared = GEVOLGEN.find((gevolg) =>
    raised.every(({ gevolgen }) => gevolgen.includes(gevolg)),
  )
  return {
    ...LEEG,
    titel: toTitel(handvat.tekst, KORTE_TITEL),
    omschrijving: handvat.tekst,
    gevolg: raised.length > 0 ? (shared ?? null) : null,
    indicatoren: raised.map(({ id }) => id),
    naarNiveau: raised.length > 0 ? handvat.naar : null,
    handvatId: handvat.id,
  }
}

/** The action of using a kind of support. What it does to the score depends on what one does with it. */
export const fromOndersteuning = (item: Ondersteuning): ActieConcept => ({
  ...LEEG,
  titel: toTitel(`Ondersteuning gebruiken: ${item.titel}`, MAX_TITEL),
  omschrijving: [
    item.inhoud,
    `Van: ${item.organisatie}.`,
    `Zo vraagt u het aan: ${item.aanvragen.tekst}`,
    item.aanvragen.link ?? '',
  ]
    .filter(Boolean)
    .join('\n'),
})

/** The action that a reaction of an adviseur becomes; its text is the description. */
export const fromReactie = (tekst: string): ActieConcept => ({
  ...LEEG,
  titel: toTitel(tekst, KORTE_TITEL),
  omschrijving: tekst,
})

/**
 * The action that holds a proposal already: still to be done, or done since this meting. One that
 * was stopped can be proposed again.
 */
export function findBestaand(
  acties: readonly Actie[],
  { titel, handvatId, kenmerkId }: Pick<Actie, 'titel' | 'handvatId' | 'kenmerkId'>,
  metingId: string,
): Actie | undefined {
  return acties.find(
    (actie) =>
      (isOpen(actie) || (actie.status === 'gereed' && actie.metingId === metingId)) &&
      actie.kenmerkId === kenmerkId &&
      actie.handvatId === handvatId &&
      (handvatId !== null || actie.titel === titel),
  )
}

/** As `findBestaand` finds them, for all proposals of a page at once. */
export function describeInPlan(
  acties: readonly Actie[],
  metingId: string,
  items: readonly Ondersteuning[],
): InPlan {
  const held = acties.filter((actie) => findBestaand([actie], actie, metingId)).toReversed()
  const titels = new Map(items.map((item) => [fromOndersteuning(item).titel, item.id]))
  const handvatten = held.flatMap(({ id, handvatId }) =>
    handvatId === null ? [] : [[handvatId, id] as const],
  )
  const ondersteuning = held.flatMap(({ id, handvatId, kenmerkId, titel }) => {
    const itemId = handvatId === null ? titels.get(titel) : undefined
    return itemId === undefined ? [] : [[`${kenmerkId} ${itemId}`, id] as const]
  })
  return {
    handvatten: Object.fromEntries(handvatten),
    ondersteuning: Object.fromEntries(ondersteuning),
  }
}

/** Faults that no field shows by itself. @param kenmerk undefined when its version is gone */
export function findActieFouten(
  { indicatoren, naarNiveau }: ActieInput,
  kenmerk: Kenmerk | undefined,
): Invoerfout[] {
  const fouten: Invoerfout[] = []
  const unknown = indicatoren.find((id) => !kenmerk?.indicatoren.some((item) => item.id === id))
  if (unknown !== undefined) {
    const melding = `De vraag "${unknown}" hoort niet bij dit kenmerk. Kies uit de vragen hieronder.`
    fouten.push({ pad: ['indicatoren'], melding })
  } else if (naarNiveau !== null && indicatoren.length === 0) {
    const melding = 'Kies ook bij welke vragen u dit niveau verwacht, of kies geen niveau.'
    fouten.push({ pad: ['indicatoren'], melding })
  }
  if (indicatoren.length > 0 && naarNiveau === null) {
    const melding = 'Kies ook naar welk niveau deze vragen gaan, of haal de vinkjes weg.'
    fouten.push({ pad: ['naarNiveau'], melding })
  }
  return fouten
}

const TEKSTEN = ['omschrijving', 'resultaat', 'notities'] as const
const WAARDEN = ['titel', 'eigenaar', 'start', 'eind', 'kosten', 'status', 'naarNiveau'] as const

/** The fields in which what was typed differs from what is stored. */
export function listVerschillen(
  actie: Actie,
  input: Omit<ActieInput, 'indicatoren'> & Readonly<{ indicatoren: readonly string[] }>,
): (keyof ActieInput)[] {
  const isSameSet = actie.indicatoren.toSorted().join() === input.indicatoren.toSorted().join()
  return [
    ...WAARDEN.filter((veld) => actie[veld] !== input[veld]),
    ...TEKSTEN.filter((veld) => !isSameTekst(actie[veld], input[veld])),
    ...((actie.gevolg ?? '') === input.gevolg ? [] : (['gevolg'] as const)),
    ...(isSameSet ? [] : (['indicatoren'] as const)),
  ]
}

// --- Expected, and measured ---------------------------------------------------------------------

/** A meting as far as effects are read from it. */
export type MetingBeeld = Readonly<{
  id: string
  naam: string
  /** The day it was established; null while it is open. */
  datum: string | null
  instrument: Instrument
  oordelen: Oordelen
  resultaat: Pick<Resultaat, 'kenmerken'>
}>

/**
 * What an action was expected to do where it began, and what every later established meting shows
 * of its kenmerk.
 * @param beelden the metingen that may be seen, from old to new
 * @param instrumenten all versions of the instrument, from old to new
 * @returns null when nothing was expected, or where it began may not be seen
 */
export function measureEffect(
  actie: Pick<Actie, 'metingId' | 'kenmerkId' | 'indicatoren' | 'naarNiveau'>,
  beelden: readonly MetingBeeld[],
  instrumenten: readonly Instrument[],
): Effect | null {
  const index = beelden.findIndex(({ id }) => id === actie.metingId)
  const begin = beelden[index]
  const kenmerk = begin && findKenmerk(begin.instrument, actie.kenmerkId)
  if (!kenmerk || actie.naarNiveau === null) return null
  return {
    meting: { id: begin.id, naam: begin.naam },
    verwachting: calculateVerwachting(kenmerk, begin.oordelen, [actie]),
    nametingen: beelden
      .slice(index + 1)
      .flatMap((later) => toNameting(actie.kenmerkId, begin, later, instrumenten)),
  }
}

function toNameting(
  kenmerkId: string,
  begin: MetingBeeld,
  { id, naam, datum, instrument, resultaat }: MetingBeeld,
  instrumenten: readonly Instrument[],
): Nameting[] {
  if (datum === null) return []
  const meting = { id, naam, datum }
  const redenen = buildBrug(instrumenten, begin.instrument, instrument).redenen.get(kenmerkId) ?? []
  if (redenen.length > 0) {
    const teksten = [...new Set(redenen.map(({ reden }) => reden))]
    return [{ meting, uitkomst: { soort: 'niet-vergelijkbaar', redenen: teksten } }]
  }
  const found = resultaat.kenmerken[kenmerkId]
  const stand = found ? toScoreStand(found) : null
  return [{ meting, uitkomst: stand ? { soort: 'gemeten', ...stand } : { soort: 'geen-score' } }]
}

/** Together: the open actions of a kenmerk that expect something, and what that comes to. */
type Samenloop = Readonly<{ acties: readonly Actie[]; verwachting: Verwachting }>

/**
 * What all open actions of a kenmerk together are expected to do to the score of one meting.
 * Actions made with another version count where their questions mean the same (scoring §13).
 * @returns null when there are none, or the kenmerk has no score
 */
export function combineVerwachting(
  acties: readonly Actie[],
  kenmerkId: string,
  beeld: Pick<MetingBeeld, 'instrument' | 'oordelen'>,
  instrumenten: readonly Instrument[],
): Samenloop | null {
  const kenmerk = findKenmerk(beeld.instrument, kenmerkId)
  const open = acties.filter(
    (actie) => actie.kenmerkId === kenmerkId && actie.naarNiveau !== null && isOpen(actie),
  )
  const verhogingen = open.map((actie) => ({
    naarNiveau: actie.naarNiveau,
    indicatoren: translateIndicatoren(actie, beeld.instrument, instrumenten),
  }))
  const verwachting = kenmerk && calculateVerwachting(kenmerk, beeld.oordelen, verhogingen)
  return open.length > 0 && verwachting ? { acties: open, verwachting } : null
}

/** The questions of an action by their ids in another version; those that changed are left out. */
function translateIndicatoren(
  { indicatoren, instrumentversie }: Actie,
  naar: Instrument,
  instrumenten: readonly Instrument[],
): string[] {
  if (instrumentversie === naar.versie) return [...indicatoren]
  const van = instrumenten.find(({ versie }) => versie === instrumentversie)
  if (!van) return []
  const { zelfde } = buildBrug(instrumenten, van, naar)
  return [...zelfde].flatMap(([id, oud]) => (indicatoren.includes(oud) ? [id] : []))
}
