import { getRegiorapportPdf } from '@/lib/api/operations-regiorapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { loadRegiorapport } from '@/lib/regiorapport/loaders'
import { toRegiobestand } from '@/lib/regiorapport/rules'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRegiorapportPdf, async ({ principal, params, query: { norm, ...query } }) => {
    const found = await loadRegiorapport(principal, params.code, query)
    if (!found.ok) return found
    const name = toRegiobestand(found.value, 'rapport.pdf')
    return answer(renderRapportPdf(found.value.rapport, { norm }), attachment(name))
  }),
)
