import { toAntwoorden } from '@/lib/api/antwoord'
import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listEigenAntwoorden } from '@/lib/vragenlijst/data'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listAntwoorden, async ({ principal, params }) => {
    const found = await authorizeMeting(principal, params.id, 'antwoord:geven')
    if (isRefusal(found)) return fail(found)
    const antwoorden = await listEigenAntwoorden(found.access, found.meting.id)
    return answer({ antwoorden: toAntwoorden(antwoorden) })
  }),
)
