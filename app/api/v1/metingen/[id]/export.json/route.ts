import { getExport } from '@/lib/api/operations-export'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { loadExport } from '@/lib/export/loaders'
import { fail } from '@/lib/invoer/outcome'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getExport, async ({ principal, params }) => {
    const found = await loadExport(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const name = `meting-${found.gemeente.code}-${found.gemaaktOp.slice(0, 10)}.json`
    return answer(found, attachment(name))
  }),
)
