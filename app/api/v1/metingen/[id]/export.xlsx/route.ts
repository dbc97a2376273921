import { getExportXlsx } from '@/lib/api/operations-export'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { writeXlsx } from '@/lib/bestanden/xlsx'
import { loadTabellen } from '@/lib/export/loaders'
import { buildWerkbladen, toExportnaam } from '@/lib/export/rules'
import { fail } from '@/lib/invoer/outcome'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getExportXlsx, async ({ principal, params }) => {
    const found = await loadTabellen(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const name = toExportnaam(found, 'xlsx')
    return answer(await writeXlsx(buildWerkbladen(found)), attachment(name))
  }),
)
