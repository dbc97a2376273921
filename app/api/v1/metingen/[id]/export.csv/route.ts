import { getExportCsv } from '@/lib/api/operations-export'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { writeCsv } from '@/lib/bestanden/csv'
import { loadTabellen } from '@/lib/export/loaders'
import { buildCsv, toExportnaam } from '@/lib/export/rules'
import { fail } from '@/lib/invoer/outcome'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getExportCsv, async ({ principal, params }) => {
    const found = await loadTabellen(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const name = toExportnaam(found, 'csv')
    return answer(writeCsv(buildCsv(found)), attachment(name))
  }),
)
