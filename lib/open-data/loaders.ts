import { listLenzen } from '@/lib/instrument/content'
import { loadPublicatie } from '@/lib/landelijk/loaders'
import { countGemeenten } from '@/lib/landelijk/rules'
import { isGevuld, toRijen } from './rules'
import { WOORDENBOEK, type Aggregaten, type OpenData } from './schema'

/** How whoever uses the figures names where they are from. */
const BRON = 'Verkenningsinstrument Toegang (VNG); register: CBS en PDOK'

/** The open data: what everyone may have. */
export async function loadAggregaten(): Promise<Aggregaten> {
  const publicatie = await loadPublicatie('openbaar', { lenzen: listLenzen(), now: new Date() })
  return {
    stand: publicatie.stand,
    verzonnen: publicatie.verzonnen,
    instrumentversie: publicatie.instrument.versie,
    licentie: 'CC-BY-4.0',
    bron: BRON,
    rijen: toRijen(publicatie),
  }
}

/** What the page tells of it, and every column. */
export async function loadOpenData(): Promise<OpenData> {
  const publicatie = await loadPublicatie('openbaar', { lenzen: listLenzen(), now: new Date() })
  const rijen = toRijen(publicatie)
  const [land] = publicatie.groepen
  return {
    stand: publicatie.stand,
    verzonnen: publicatie.verzonnen,
    gemeenten: land ? countGemeenten(land) : null,
    rijen: rijen.length,
    gevuld: rijen.filter(isGevuld).length,
    kolommen: Object.entries(WOORDENBOEK).map(
      ([naam, { betekenis, eenheid, bereik, voorbeeld }]) => ({
        ...{ naam, betekenis, eenheid, bereik, voorbeeld },
      }),
    ),
  }
}
