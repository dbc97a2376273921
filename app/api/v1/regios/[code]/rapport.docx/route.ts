import { getRegiorapportDocx } from '@/lib/api/operations-regiorapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { loadRegiorapport } from '@/lib/regiorapport/loaders'
import { toRegiobestand } from '@/lib/regiorapport/rules'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRegiorapportDocx, async ({ principal, params, query }) => {
    const found = await loadRegiorapport(principal, params.code, query)
    if (!found.ok) return found
    const name = toRegiobestand(found.value, 'rapport.docx')
    return answer(await renderRapportDocx(found.value.rapport), attachment(name))
  }),
)
