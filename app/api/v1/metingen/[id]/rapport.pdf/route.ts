import { getRapportPdf } from '@/lib/api/operations-rapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { fail } from '@/lib/invoer/outcome'
import { loadRapport } from '@/lib/rapport/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRapportPdf, async ({ principal, params, query }) => {
    const found = await loadRapport(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const { rapport, gemeente } = found
    const name = `rapport-${gemeente.code}-${rapport.document.datum}.pdf`
    return answer(renderRapportPdf(rapport, query), attachment(name))
  }),
)
