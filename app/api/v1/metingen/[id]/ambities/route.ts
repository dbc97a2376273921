import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { readAmbities } from '@/lib/metingen/data'
import { authorizeInzage } from '@/lib/metingen/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listAmbities, async ({ principal, params }) => {
    const found = await authorizeInzage(principal, params.id)
    if (isRefusal(found)) return fail(found)
    return answer({ ambities: await readAmbities(found.access, found.meting.id) })
  }),
)
