import { CSV } from '@/lib/bestanden/csv'
import { aggregatenSchema } from '@/lib/open-data/schema'
import { defineOperation } from './operation'

/** What everyone may know of the whole country: aggregates only. */

const tag = 'Open data'
const UITLEG =
  'Alleen tellingen van groepen van minstens 5 gemeenten die hun gegevens delen; wat met andere groepen erbij te herleiden zou zijn, staat er niet in. De kolommen staan uitgelegd op /open-data. Licentie: CC BY 4.0. Wie de ETag van het vorige antwoord in If-None-Match meestuurt, krijgt 304 zolang er niets is veranderd.'
const shared = {
  method: 'GET',
  tag,
  description: UITLEG,
  recht: null,
  status: 200,
  headers: { ETag: 'De inhoud, voor If-None-Match bij de volgende keer' },
  revalidates: true,
} as const

export const getAggregaten = defineOperation({
  ...shared,
  id: 'getAggregaten',
  path: '/api/v1/aggregaten',
  summary: 'De open data: hoe gemeenten ervoor staan, per kenmerk en per groep',
  result: aggregatenSchema,
})

export const getAggregatenCsv = defineOperation({
  ...shared,
  id: 'getAggregatenCsv',
  path: '/api/v1/aggregaten.csv',
  summary: 'Dezelfde open data als CSV',
  description: `${UITLEG} UTF-8, één kopregel, puntkomma tussen de cellen. Voor een tekst die met = + - of @ begint staat een apostrof.`,
  file: CSV,
})

/** Asked again each time, by its ETag: what is withdrawn is gone everywhere at once. */
export const CACHE_AGGREGATEN = { 'Cache-Control': 'no-cache' }

export const LANDELIJK_OPERATIONS = [getAggregaten, getAggregatenCsv]
