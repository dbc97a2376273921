import { toAntwoorden } from '@/lib/api/antwoord'
import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve, unchanged } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { authorizeInzage } from '@/lib/metingen/loaders'
import { listOordelen } from '@/lib/vragenlijst/data'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listOordelen, async ({ principal, params, isKnown }) => {
    const found = await authorizeInzage(principal, params.id)
    if (isRefusal(found)) return fail(found)
    // Read before the judgements: what is written in between counts as news the next time.
    const headers = { ETag: `"s${found.meting.stand}"` }
    if (isKnown(headers.ETag)) return unchanged(headers)
    const oordelen = await listOordelen(found.access, found.meting.id)
    return answer({ oordelen: toAntwoorden(oordelen) }, headers)
  }),
)
