import {
  listBronnen,
  listGeldigeOndersteuning,
  standaardInstrument,
} from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { applyFilter, listGekozen, listKeuzen, readFilter, withoutFilter } from './rules'
import type { Catalogus, Query } from './schema'

/** What the catalogue offers now, by the choices of an address. */
export function loadCatalogus(query: Query): Catalogus {
  const catalogus = listGeldigeOndersteuning(toDatum(new Date()))
  const keuzen = listKeuzen(catalogus)
  const { filter, onbekend } = readFilter(query, keuzen)
  return {
    instrument: standaardInstrument(),
    keuzen,
    filter,
    onbekend,
    totaal: catalogus.length,
    gevonden: applyFilter(catalogus, filter),
    gekozen: listGekozen(filter).map((naam) => ({ naam, zonder: withoutFilter(filter, naam) })),
    bronnen: listBronnen(),
  }
}
