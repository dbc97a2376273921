import { buildOpenapi } from '@/lib/api/openapi'
import { getOpenapi } from '@/lib/api/operations-public'
import { answer, route, serve } from '@/lib/api/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getOpenapi, () => Promise.resolve(answer({ ...buildOpenapi() }))),
)
