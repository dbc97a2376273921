import type { Kenmerk } from '@/lib/instrument/model'
import { isSameTekst } from '@/lib/invoer/form'
import type { Invoerfout } from '@/lib/invoer/outcome'
import { isOpen, telKosten } from '@/lib/report/actiestatus'
import {
  ACTIE_STATUSSEN,
  SORTERINGEN,
  WEERGAVEN,
  ZONDER_EIGENAAR,
  type Actie,
  type ActieInput,
  type PlanFilter,
  type PlanKeuze,
  type PlanTelling,
  type Query,
  type Sortering,
} from './schema'

// --- Status, time and totals --------------------------------------------------------------------

/** Whether the last day has passed while there is still something to do. @param vandaag ISO date */
export const isTeLaat = (actie: Pick<Actie, 'status' | 'eind'>, vandaag: string): boolean =>
  actie.eind !== null && actie.eind < vandaag && isOpen(actie)

/** Counts actions, and what those that are open cost. */
export function telActies(acties: readonly Actie[], vandaag: string): PlanTelling {
  const count = (holds: (actie: Actie) => boolean) => acties.filter(holds).length
  const { kosten, zonderKosten } = telKosten(acties)
  return {
    aantal: acties.length,
    perStatus: {
      gepland: count(({ status }) => status === 'gepland'),
      bezig: count(({ status }) => status === 'bezig'),
      gereed: count(({ status }) => status === 'gereed'),
      gestopt: count(({ status }) => status === 'gestopt'),
    },
    teLaat: count((actie) => isTeLaat(actie, vandaag)),
    ...{ kosten, zonderKosten },
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

// --- What someone changes -------------------------------------------------------------------------

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
