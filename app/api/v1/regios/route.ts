import * as operations from '@/lib/api/operations-public'
import { toRegios } from '@/lib/api/register'
import { answer, route, serve } from '@/lib/api/route'
import { listRegios } from '@/lib/gemeenten/data'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listRegios, async () => answer(toRegios(await listRegios()))),
)
