import { toMeting } from '@/lib/api/meting'
import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { authorize, isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { listMetingen } from '@/lib/metingen/data'
import { startMeting } from '@/lib/metingen/mutations'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listMetingen, async ({ principal, params }) => {
    const access = authorize(principal, params.code, 'gemeente:lezen')
    if (isRefusal(access)) return fail(access)
    const metingen = await listMetingen(access)
    return answer({ metingen: metingen.map(toMeting) })
  }),
  serve(operations.startMeting, async ({ principal, params, body }) => {
    const started = await startMeting(principal, params.code, body)
    if (!started.ok) return started
    return answer(toMeting(started.value), { Location: `/api/v1/metingen/${started.value.id}` })
  }),
)
