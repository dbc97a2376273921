import { etagOfContent } from '@/lib/api/etag'
import { CACHE_AGGREGATEN, getAggregaten } from '@/lib/api/operations-landelijk'
import { answer, route, serve, unchanged } from '@/lib/api/route'
import { loadAggregaten } from '@/lib/open-data/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getAggregaten, async ({ isKnown }) => {
    const aggregaten = await loadAggregaten()
    const ETag = etagOfContent(JSON.stringify(aggregaten))
    const headers = { ...CACHE_AGGREGATEN, ETag }
    return isKnown(ETag) ? unchanged(headers) : answer(aggregaten, headers)
  }),
)
