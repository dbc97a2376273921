import { getRegioResultaten, toRegioResultaten } from '@/lib/api/operations-regio'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { loadRegio } from '@/lib/regio/loaders'
import { ALLES } from '@/lib/regio/schema'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRegioResultaten, async ({ principal, params: { code } }) => {
    const found = await loadRegio(principal, code, ALLES)
    return isRefusal(found) ? fail(found) : answer(toRegioResultaten(found))
  }),
)
