import { getExport } from '@/lib/api/operations-export'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { loadExport } from '@/lib/export/loaders'
import { toExportnaam } from '@/lib/export/rules'
import { fail } from '@/lib/invoer/outcome'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getExport, async ({ principal, params }) => {
    const found = await loadExport(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const name = toExportnaam(found, 'json')
    return answer(found, attachment(name))
  }),
)
