import { z } from 'zod'
import { keuzeWijzigingSchema } from '@/lib/delen/schema'
import { niveauSchema } from '@/lib/instrument/model'
import { endOfDag } from '@/lib/invoer/datum'
import { isSameKeuze, type Keuze } from '@/lib/invoer/keuze'
import { isRecord } from '@/lib/invoer/parse'
import { isSameAmbitie } from '@/lib/metingen/rules'
import { PRIORITEITEN, type Ambitie } from '@/lib/scoring/model'
import {
  FILTERS,
  REGELS_PER_PAGINA,
  VERWIJDERD,
  type Auditregel,
  type Filter,
  type FilterFout,
  type FilterNaam,
  type Query,
  type Wijziging,
} from './schema'

// --- Reading a line ---------------------------------------------------------------------------

const teksten = {
  toelichting: z.string().default(''),
  afwijkendStandpunt: z.string().default(''),
  overgenomen: z.boolean().default(false),
}
const keuzeDetail = z
  .discriminatedUnion('soort', [
    z.object({ soort: z.literal('niveau'), niveau: niveauSchema, ...teksten }),
    z.object({ soort: z.enum(['nvt', 'weet-niet', 'open']), ...teksten }),
  ])
  .nullable()

const ambitieDetail = z
  .object({ niveau: niveauSchema, prioriteit: z.enum(PRIORITEITEN), jaar: z.int().nullish() })
  .transform(({ jaar, ...rest }): Ambitie => ({
    ...rest,
    ...(typeof jaar === 'number' && { jaar }),
  }))
const ambitieNu = z.object({
  kenmerk: z.string(),
  van: ambitieDetail.nullable(),
  naar: ambitieDetail.nullable(),
})
/** As lines were written before they kept the old value. */
const ambitieVroeger = ambitieDetail.and(z.object({ kenmerk: z.string() }))

const toewijzing = z.object({ userId: z.string(), gereedOp: z.string().nullable() }).nullable()

/** Per operation how its details are read; null where they are not as this version writes them. */
const READERS: Readonly<Record<string, (details: unknown, onderwerp: string) => Wijziging | null>> =
  {
    'oordeel:geven': (details, indicatorId) => {
      const parsed = z.object({ van: keuzeDetail, naar: keuzeDetail }).safeParse(details)
      if (!parsed.success) return null
      const { van, naar } = parsed.data
      const overgenomen = naar?.overgenomen === true
      return { soort: 'oordeel', indicatorId, van: toKeuze(van), naar: toKeuze(naar), overgenomen }
    },
    'ambitie:bepalen': (details) => {
      const nu = ambitieNu.safeParse(details)
      if (nu.success) {
        const { kenmerk, van, naar } = nu.data
        return { soort: 'ambitie', kenmerkId: kenmerk, van, naar }
      }
      const vroeger = ambitieVroeger.safeParse(details)
      if (!vroeger.success) return null
      const { kenmerk, ...naar } = vroeger.data
      return { soort: 'ambitie', kenmerkId: kenmerk, van: undefined, naar }
    },
    'taak:verdelen': (details, kenmerkId) => {
      const parsed = z.object({ van: toewijzing, naar: toewijzing }).safeParse(details)
      return parsed.success ? { soort: 'taak', kenmerkId, ...parsed.data } : null
    },
    'meting:delen': (details) => {
      const parsed = keuzeWijzigingSchema.safeParse(details)
      return parsed.success ? { soort: 'deling', ...parsed.data } : null
    },
    'meting:starten': (details) => {
      const parsed = z.object({ naam: z.string() }).safeParse(details)
      return parsed.success ? { soort: 'gestart', ...parsed.data } : null
    },
    'meting:vaststellen': (details) => {
      const parsed = z.object({ revisie: z.int(), sha256: z.string() }).safeParse(details)
      return parsed.success ? { soort: 'vastgesteld', ...parsed.data } : null
    },
    'meting:heropenen': (details) => {
      const parsed = z.object({ revisie: z.int(), reden: z.string() }).safeParse(details)
      return parsed.success ? { soort: 'heropend', ...parsed.data } : null
    },
  }

/** A judgement that holds nothing is none. */
function toKeuze(detail: z.infer<typeof keuzeDetail>): Keuze | null {
  if (!detail) return null
  const { overgenomen: _overgenomen, afwijkendStandpunt, ...rest } = detail
  if (rest.soort === 'open' && !rest.toelichting && !afwijkendStandpunt) return null
  return { ...rest, ...(afwijkendStandpunt && { afwijkendStandpunt }) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** What a stored line tells. Never throws: what it does not know, it gives as facts. */
export function readWijziging(regel: Omit<Auditregel, 'id' | 'tijdstip' | 'userId'>): Wijziging {
  const { operatie, onderwerp } = regel
  const details = parseJson(regel.details)
  const reader = Object.hasOwn(READERS, operatie) ? READERS[operatie] : undefined
  return (
    reader?.(details, onderwerp) ?? {
      soort: 'overig',
      operatie,
      onderwerp,
      feiten: toFeiten(details),
    }
  )
}

/** The plain values of details; what is nested is left out, since it has no words. */
function toFeiten(details: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(isRecord(details) ? details : {}).flatMap(([naam, waarde]) =>
      typeof waarde === 'string' || typeof waarde === 'number' ? [[naam, String(waarde)]] : [],
    ),
  )
}

// --- Putting back -----------------------------------------------------------------------------

type Huidig = Readonly<{
  oordelen: Readonly<Record<string, (Keuze & Readonly<{ versie: number }>) | undefined>>
  ambities: Readonly<Record<string, Ambitie | undefined>>
}>

/** What is stored now of what a line is about, in the form that the page sends back. */
export function describeGezien(wijziging: Wijziging, huidig: Huidig): string | null {
  switch (wijziging.soort) {
    case 'oordeel': {
      const nu = huidig.oordelen[wijziging.indicatorId]
      if (isSameWaarde(nu ?? null, wijziging.van)) return null
      return String(nu?.versie ?? '')
    }
    case 'ambitie': {
      const { van } = wijziging
      const nu = huidig.ambities[wijziging.kenmerkId] ?? null
      if (van === undefined || isSameAmbitie(nu, van)) return null
      return writeAmbitie(nu)
    }
    default:
      return null
  }
}

const NIETS: Keuze = { soort: 'open', toelichting: '' }
const isSameWaarde = (a: Keuze | null, b: Keuze | null) => isSameKeuze(a ?? NIETS, b ?? NIETS)

/** An ambitie as text for a form; empty for none. */
export const writeAmbitie = (ambitie: Ambitie | null) => (ambitie ? JSON.stringify(ambitie) : '')

/** The other way round; undefined for what is no ambitie. */
export function readAmbitie(text: string): Ambitie | null | undefined {
  if (text === '') return null
  return ambitieDetail.safeParse(parseJson(text)).data
}

/** The version of a judgement as a form sends it: null for none yet, undefined for no version. */
export function readVersie(text: string): number | null | undefined {
  if (text === '') return null
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

// --- Filtering --------------------------------------------------------------------------------

const DATUM_FOUT =
  'Vul een datum in als dag, maand en jaar, bijvoorbeeld 15-12-2026. Nu ziet u alle dagen.'
/** Before it there was nothing to write down, and far from now a time zone is not what it is. */
const datum = z.iso.date().regex(/^20\d\d-/)

const readText = (query: Query, naam: string): string => {
  const value = query[naam]
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * Reads the filter from an address. What is wrong gets a message and is left out, so that the
 * rest still works.
 */
export function readFilter(
  query: Query,
  known: Readonly<{ kenmerken: readonly string[]; personen: readonly string[] }>,
): Readonly<{ filter: Filter; fouten: readonly FilterFout[] }> {
  const typed = Object.fromEntries(FILTERS.map((naam) => [naam, readText(query, naam)])) as Record<
    FilterNaam,
    string
  >
  const isDatum = (value: string) => value === '' || datum.safeParse(value).success
  const fouten: FilterFout[] = []
  const check = (veld: FilterNaam, holds: boolean, melding: string) => {
    if (holds) return
    fouten.push({ veld, melding })
    typed[veld] = ''
  }
  const { kenmerk, persoon } = typed
  check(
    'kenmerk',
    kenmerk === '' || known.kenmerken.includes(kenmerk),
    'Kies een kenmerk uit de lijst. Nu ziet u alle kenmerken.',
  )
  check(
    'persoon',
    persoon === '' || persoon === VERWIJDERD || known.personen.includes(persoon),
    'Kies een naam uit de lijst. Nu ziet u iedereen.',
  )
  check('van', isDatum(typed.van), DATUM_FOUT)
  check('tot', isDatum(typed.tot), DATUM_FOUT)
  check(
    'tot',
    !typed.van || !typed.tot || typed.van <= typed.tot,
    'Kies een laatste dag die niet vóór de eerste dag ligt.',
  )
  return { filter: typed, fouten }
}

const DAG = 24 * 60 * 60 * 1000

/** The moments that a filter asks for: from `vanaf` on, before `voor`. */
export function toPeriode({
  van,
  tot,
}: Pick<Filter, 'van' | 'tot'>): Readonly<{ vanaf?: Date; voor?: Date }> {
  return {
    ...(van && { vanaf: startAfter(new Date(Date.parse(van) - DAG).toISOString().slice(0, 10)) }),
    ...(tot && { voor: startAfter(tot) }),
  }
}

const startAfter = (dag: string) => new Date(endOfDag(dag).valueOf() + 1000)

/** The page that is shown of so many lines: the one asked for, or the nearest that exists. */
export function choosePagina(
  query: Query,
  aantal: number,
): Readonly<{ pagina: number; paginas: number }> {
  const paginas = Math.max(1, Math.ceil(aantal / REGELS_PER_PAGINA))
  const asked = /^\d{1,9}$/.test(readText(query, 'pagina')) ? Number(query.pagina) : 1
  return { pagina: Math.min(Math.max(1, asked), paginas), paginas }
}
