import { toAntwoorden } from '@/lib/api/antwoord'
import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { loadAntwoorden } from '@/lib/vragenlijst/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listAntwoorden, async ({ principal, deelnemer, params }) => {
    const antwoorden = await loadAntwoorden({ principal, deelnemer }, params.id)
    if (isRefusal(antwoorden)) return fail(antwoorden)
    return answer({ antwoorden: toAntwoorden(antwoorden) })
  }),
)
