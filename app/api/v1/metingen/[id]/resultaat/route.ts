import { getResultaat } from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { loadResultaat } from '@/lib/resultaten/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getResultaat, async ({ principal, params }) => {
    const found = await loadResultaat(principal, params.id)
    return isRefusal(found) ? fail(found) : answer(found.resultaat)
  }),
)
