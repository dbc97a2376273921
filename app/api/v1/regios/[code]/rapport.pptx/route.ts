import { getRegiorapportPptx } from '@/lib/api/operations-regiorapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { renderPresentatie } from '@/lib/documenten/presentatie'
import { loadRegiorapport } from '@/lib/regiorapport/loaders'
import { toRegiobestand } from '@/lib/regiorapport/rules'
import { buildRegiopresentatie } from '@/lib/report/regio/dias'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRegiorapportPptx, async ({ principal, params, query }) => {
    const found = await loadRegiorapport(principal, params.code, query)
    if (!found.ok) return found
    const name = toRegiobestand(found.value, 'rapport.pptx')
    return answer(
      await renderPresentatie(buildRegiopresentatie(found.value.rapport)),
      attachment(name),
    )
  }),
)
