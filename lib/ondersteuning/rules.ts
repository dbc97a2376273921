import { matchOndersteuning } from '@/lib/instrument/find'
import { NIVEAUS, type Ondersteuning } from '@/lib/instrument/model'
import {
  FILTERS,
  type Filter,
  type FilterNaam,
  type Keuzen,
  type Query,
  type ReadFilter,
} from './schema'

const unique = (values: readonly string[]) =>
  [...new Set(values)].toSorted((a, b) => a.localeCompare(b, 'nl'))

export function listKeuzen(catalogus: readonly Ondersteuning[]): Keuzen {
  return {
    kenmerk: unique(catalogus.flatMap(({ kenmerken }) => kenmerken)),
    niveau: NIVEAUS.map(String),
    soort: unique(catalogus.map(({ soort }) => soort)),
    behoefte: unique(catalogus.flatMap(({ behoeften }) => behoeften)),
    organisatie: unique(catalogus.map(({ organisatie }) => organisatie)),
  }
}

/** The choices in an address, which can hold anything; nothing chosen is an empty text. */
export function readFilter(query: Query, keuzen: Keuzen): ReadFilter {
  const onbekend: FilterNaam[] = []
  const read = (naam: FilterNaam): string => {
    const value = query[naam] ?? ''
    if (value === '' || (typeof value === 'string' && keuzen[naam].includes(value))) return value
    onbekend.push(naam)
    return ''
  }
  const filter = {
    kenmerk: read('kenmerk'),
    niveau: read('niveau'),
    soort: read('soort'),
    behoefte: read('behoefte'),
    organisatie: read('organisatie'),
  }
  return { filter, onbekend }
}

/** The support that fits all choices, in the order of matchOndersteuning. */
export function applyFilter(catalogus: readonly Ondersteuning[], filter: Filter): Ondersteuning[] {
  const { kenmerk, niveau, soort, behoefte, organisatie } = filter
  return matchOndersteuning(catalogus, {
    kenmerk: kenmerk || undefined,
    niveau: NIVEAUS.find((entry) => String(entry) === niveau),
  })
    .filter((item) => !soort || item.soort === soort)
    .filter((item) => !behoefte || item.behoeften.some((entry) => entry === behoefte))
    .filter((item) => !organisatie || item.organisatie === organisatie)
}

/** The filters in use, so that a reader can take one away when nothing is left. */
export const listGekozen = (filter: Filter): FilterNaam[] =>
  FILTERS.filter((naam) => filter[naam] !== '')

/** The address without one of the choices. */
export function withoutFilter(filter: Filter, weg: FilterNaam): string {
  const rest = new URLSearchParams(
    listGekozen(filter)
      .filter((naam) => naam !== weg)
      .map((naam) => [naam, filter[naam]]),
  ).toString()
  return rest ? `/ondersteuning?${rest}` : '/ondersteuning'
}
