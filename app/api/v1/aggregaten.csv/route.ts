import { etagOfContent } from '@/lib/api/etag'
import { CACHE_AGGREGATEN, getAggregatenCsv } from '@/lib/api/operations-landelijk'
import { answer, attachment, route, serve, unchanged } from '@/lib/api/route'
import { writeCsv } from '@/lib/bestanden/csv'
import { loadAggregaten } from '@/lib/open-data/loaders'
import { toBestandsnaam, toTabel } from '@/lib/open-data/rules'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getAggregatenCsv, async ({ isKnown }) => {
    const aggregaten = await loadAggregaten()
    const bytes = writeCsv(toTabel(aggregaten.rijen))
    const ETag = etagOfContent(bytes)
    const headers = { ...CACHE_AGGREGATEN, ETag }
    if (isKnown(ETag)) return unchanged(headers)
    return answer(bytes, { ...headers, ...attachment(toBestandsnaam(aggregaten)) })
  }),
)
