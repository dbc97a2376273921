import { OPERATIES } from '@/lib/authz/permissions'
import { isRecord } from '@/lib/invoer/parse'
import { fold } from '@/lib/invoer/zoeken'
import { readWijziging, toPeriode } from '@/lib/journaal/rules'
import { BLIJFT } from '@/lib/registerimport/schema'
import { z } from 'zod'
import {
  AUDITFILTERS,
  ZOEKDAGEN,
  type Auditdaad,
  type Auditfeit,
  type Auditfilter,
  type AuditfilterFout,
  type AuditfilterNaam,
  type Auditplek,
  type Auditrij,
  type Auditselectie,
} from './schema'

// --- What a beheerder may read ----------------------------------------------------------------

/**
 * The deeds whose facts a beheerder may read: those of management. All others are the work of a
 * gemeente, and their facts hold judgements, texts and choices that it may not have shared; also
 * how it shares, since nobody may know of a gemeente that it does so anonymously. What is not in
 * this list shows no facts.
 */
const MET_FEITEN: readonly string[] = [
  'gebruikers:beheren',
  'leden:beheren',
  'uitnodiging:aannemen',
  'wachtwoord:kiezen',
  'register:beheren',
  'instrument:beheren',
]

/** A kind of deed is a word of ours, never something that a person typed. */
const SOORT = /^[a-z]+(?:-[a-z]+)*$/

/** What a stored line tells a beheerder. Never throws, whatever is stored. */
export function toAuditdaad(rij: Pick<Auditrij, 'operatie' | 'onderwerp' | 'details'>): Auditdaad {
  const { operatie, onderwerp } = rij
  if (MET_FEITEN.includes(operatie)) return toBeheerdaad(operatie, onderwerp, parse(rij.details))
  return { operatie, daad: findDaad(rij), feiten: [] }
}

type Details = Readonly<Record<string, unknown>>

function toBeheerdaad(operatie: string, onderwerp: string, details: Details): Auditdaad {
  if (onderwerp === 'gebruiker-stand') {
    const { van, naar, ...feiten } = details
    const isGesloten = naar === 'gedeactiveerd' && van !== naar
    const daad = isGesloten ? 'gebruiker-gesloten' : 'gebruiker-geopend'
    return { operatie, daad, feiten: listFeiten(feiten) }
  }
  // The same choice, with another meaning: this gemeente goes on by itself.
  if (onderwerp === 'herindeling' && details.opvolger === BLIJFT) {
    const { opvolger: _, ...feiten } = details
    return { operatie, daad: 'blijft', feiten: listFeiten(feiten) }
  }
  if (operatie === 'wachtwoord:kiezen') {
    const { eerste, ...feiten } = details
    return { operatie, daad: eerste === true ? 'eerste' : 'opnieuw', feiten: listFeiten(feiten) }
  }
  return { operatie, daad: onderwerp, feiten: listFeiten(details) }
}

function findDaad(rij: Pick<Auditrij, 'operatie' | 'onderwerp' | 'details'>): string {
  const wijziging = readWijziging(rij)
  switch (wijziging.soort) {
    case 'oordeel':
      if (wijziging.overgenomen) return 'overgenomen'
      if (!wijziging.naar) return 'teruggenomen'
      return wijziging.van ? 'gewijzigd' : 'gegeven'
    case 'ambitie':
      if (!wijziging.naar) return 'teruggenomen'
      return wijziging.van ? 'gewijzigd' : 'bepaald'
    case 'overig': {
      const soorten = [wijziging.onderwerp, wijziging.feiten.actie ?? '']
      return soorten.find((soort) => SOORT.test(soort)) ?? ''
    }
    default:
      return ''
  }
}

function parse(details: string): Details {
  try {
    const parsed: unknown = JSON.parse(details)
    return isRecord(parsed) ? parsed : {}
  } catch {
    return {}
  }
}

const toTekst = (waarde: unknown): string => {
  if (Array.isArray(waarde)) return waarde.map(toTekst).filter(Boolean).join(', ')
  if (isRecord(waarde)) {
    return Object.entries(waarde)
      .map(([naam, deel]) => `${naam} ${toTekst(deel)}`)
      .join(', ')
  }
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : ''
}

function listFeiten({ van, naar, ...rest }: Details): Auditfeit[] {
  const feiten = Object.entries(rest)
    .map(([naam, waarde]) => ({ naam, waarde: toTekst(waarde) }))
    .filter(({ waarde }) => waarde !== '')
  return [...feiten, ...compareWaarden(van, naar)]
}

/** The old and new value; of several, those that differ. */
function compareWaarden(van: unknown, naar: unknown): Auditfeit[] {
  if (!isRecord(van) && !isRecord(naar)) {
    const paar = { naam: '', van: toTekst(van), naar: toTekst(naar) }
    return paar.van === '' && paar.naar === '' ? [] : [paar]
  }
  const oud = isRecord(van) ? van : {}
  const nieuw = isRecord(naar) ? naar : {}
  const namen = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])]
  return namen
    .map((naam) => ({ naam, van: toTekst(oud[naam]), naar: toTekst(nieuw[naam]) }))
    .filter((paar) => paar.van !== paar.naar)
}

// --- Filtering --------------------------------------------------------------------------------

/** The deeds that one can look for, beside the operations. */
const OVERIGE_DADEN = ['uitnodiging:aannemen', 'wachtwoord:kiezen']
export const AUDITOPERATIES: readonly string[] = [...OPERATIES, ...OVERIGE_DADEN].filter(
  (operatie) => !operatie.endsWith(':lezen'),
)

const DATUM_FOUT =
  'Vul een datum in als dag, maand en jaar, bijvoorbeeld 15-12-2026. Nu ziet u alle dagen.'
const datum = z.iso.date().regex(/^20\d\d-/)
const isDatum = (text: string) => text === '' || datum.safeParse(text).success

type Query = Readonly<Record<string, string | string[] | undefined>>
const readText = (query: Query, naam: string): string => {
  const value = query[naam]
  return typeof value === 'string' ? value.trim().slice(0, 200) : ''
}

/** Reads the filter from an address. What is wrong gets a message and is left out. */
export function readAuditfilter(
  query: Query,
): Readonly<{ filter: Auditfilter; fouten: readonly AuditfilterFout[] }> {
  const filter = Object.fromEntries(
    AUDITFILTERS.map((naam) => [naam, readText(query, naam)]),
  ) as Record<AuditfilterNaam, string>
  const fouten: AuditfilterFout[] = []
  const check = (veld: AuditfilterNaam, holds: boolean, melding: string) => {
    if (holds) return
    fouten.push({ veld, melding })
    filter[veld] = ''
  }
  check('van', isDatum(filter.van), DATUM_FOUT)
  check('tot', isDatum(filter.tot), DATUM_FOUT)
  check(
    'tot',
    !filter.van || !filter.tot || filter.van <= filter.tot,
    'Kies een laatste dag die niet vóór de eerste dag ligt. Nu ziet u alles vanaf de eerste dag.',
  )
  check(
    'operatie',
    filter.operatie === '' || AUDITOPERATIES.includes(filter.operatie),
    'Kies een handeling uit de lijst. Nu ziet u alle handelingen.',
  )
  return { filter, fouten }
}

/** From which line on an address asks to read. */
export function readPlek(query: Query): Auditplek {
  const ouder = readText(query, 'ouder')
  const nieuwer = readText(query, 'nieuwer')
  if (ouder) return { richting: 'ouder', id: ouder }
  return nieuwer ? { richting: 'nieuwer', id: nieuwer } : null
}

const DAG_MS = 24 * 60 * 60 * 1000

/** The first day that is searched where only a kind of deed was asked for; null for no such limit. */
export function findVanafDag(
  { van, persoon, gemeente, operatie }: Auditfilter,
  vandaag: string,
): string | null {
  if (operatie === '' || van || persoon || gemeente) return null
  return new Date(Date.parse(vandaag) - ZOEKDAGEN * DAG_MS).toISOString().slice(0, 10)
}

const MAX_GEVONDEN = 100

type Zoekbaar = Readonly<{ id: string; teksten: readonly string[] }>

/**
 * The ids of what fits a text: that is it, or else has it in it.
 * @returns null when that is nothing, or too much to be meant
 */
export function findIds(zoek: string, zoekbaar: readonly Zoekbaar[]): readonly string[] | null {
  const text = fold(zoek)
  const precies = zoekbaar.filter(({ teksten }) => teksten.some((deel) => fold(deel) === text))
  const gevonden =
    precies.length > 0
      ? precies
      : zoekbaar.filter(({ teksten }) => teksten.some((deel) => fold(deel).includes(text)))
  if (gevonden.length === 0 || gevonden.length > MAX_GEVONDEN) return null
  return gevonden.map(({ id }) => id)
}

export const ONBEKEND: Readonly<Partial<Record<AuditfilterNaam, string>>> = {
  persoon:
    'Met deze naam of dit e-mailadres is niemand gevonden, of te veel mensen. Vul een hele naam of een e-mailadres in.',
  gemeente:
    'Met deze naam of code is geen gemeente gevonden, of te veel gemeenten. Vul een naam of een code in, zoals GM0344.',
}

/** The selection of a filter; people and gemeenten by what was found for them. */
export function toSelectie(
  filter: Auditfilter,
  vanafDag: string | null,
  gevonden: Pick<Auditselectie, 'userIds' | 'gemeenteCodes'>,
): Auditselectie {
  return {
    ...toPeriode({ van: vanafDag ?? filter.van, tot: filter.tot }),
    ...gevonden,
    ...(filter.operatie && { operatie: filter.operatie }),
  }
}
