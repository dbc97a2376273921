import { getResultaat } from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { loadGedeeldResultaat } from '@/lib/gedeeld/loaders'
import { fail } from '@/lib/invoer/outcome'
import { loadResultaat } from '@/lib/resultaten/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getResultaat, async ({ principal, params }) => {
    const found = await loadResultaat(principal, params.id)
    if (!isRefusal(found)) return answer(found.resultaat)
    if (found !== 'niet-gevonden') return fail(found)
    // Not of one's own gemeente: an adviseur gets what is shared by name.
    const gedeeld = await loadGedeeldResultaat(principal, params.id)
    return isRefusal(gedeeld) ? fail(gedeeld) : answer(gedeeld)
  }),
)
