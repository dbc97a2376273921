import { getRegioresultatenCsv } from '@/lib/api/operations-regiorapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { writeCsv } from '@/lib/bestanden/csv'
import { loadRegiorapport } from '@/lib/regiorapport/loaders'
import { toRegiobestand } from '@/lib/regiorapport/rules'
import { buildRegioCsv } from '@/lib/report/regio/werkbladen'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRegioresultatenCsv, async ({ principal, params, query }) => {
    const found = await loadRegiorapport(principal, params.code, query)
    if (!found.ok) return found
    const { input, keuze } = found.value
    const name = toRegiobestand(found.value, 'resultaten.csv')
    return answer(writeCsv(buildRegioCsv(input, keuze.onderdelen)), attachment(name))
  }),
)
