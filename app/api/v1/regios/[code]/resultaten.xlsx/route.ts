import { getRegioresultatenXlsx } from '@/lib/api/operations-regiorapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { writeXlsx } from '@/lib/bestanden/xlsx'
import { loadRegiorapport } from '@/lib/regiorapport/loaders'
import { toRegiobestand } from '@/lib/regiorapport/rules'
import { buildRegioWerkbladen } from '@/lib/report/regio/werkbladen'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRegioresultatenXlsx, async ({ principal, params, query }) => {
    const found = await loadRegiorapport(principal, params.code, query)
    if (!found.ok) return found
    const { input, keuze } = found.value
    const name = toRegiobestand(found.value, 'resultaten.xlsx')
    return answer(await writeXlsx(buildRegioWerkbladen(input, keuze.onderdelen)), attachment(name))
  }),
)
