import { toOndersteuningLijst } from '@/lib/api/content'
import * as operations from '@/lib/api/operations-public'
import { answer, route, serve } from '@/lib/api/route'
import { listOndersteuning } from '@/lib/instrument/content'
import { matchOndersteuning } from '@/lib/instrument/find'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listOndersteuning, ({ query }) =>
    Promise.resolve(answer(toOndersteuningLijst(matchOndersteuning(listOndersteuning(), query)))),
  ),
)
