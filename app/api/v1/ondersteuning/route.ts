import { toOndersteuningLijst } from '@/lib/api/content'
import * as operations from '@/lib/api/operations-public'
import { answer, route, serve } from '@/lib/api/route'
import { listGeldigeOndersteuning } from '@/lib/instrument/content'
import { matchOndersteuning } from '@/lib/instrument/find'
import { toDatum } from '@/lib/invoer/datum'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listOndersteuning, ({ query }) => {
    const catalogus = listGeldigeOndersteuning(toDatum(new Date()))
    return Promise.resolve(answer(toOndersteuningLijst(matchOndersteuning(catalogus, query))))
  }),
)
