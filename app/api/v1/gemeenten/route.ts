import * as operations from '@/lib/api/operations-public'
import { toGemeenten } from '@/lib/api/register'
import { answer, route, serve } from '@/lib/api/route'
import { listGemeenten } from '@/lib/gemeenten/data'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listGemeenten, async () => answer(toGemeenten(await listGemeenten()))),
)
