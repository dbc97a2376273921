import { getRapportDocx } from '@/lib/api/operations-rapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { fail } from '@/lib/invoer/outcome'
import { loadRapport } from '@/lib/rapport/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRapportDocx, async ({ principal, params }) => {
    const found = await loadRapport(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const { rapport, gemeente } = found
    const name = `rapport-${gemeente.code}-${rapport.document.datum}.docx`
    return answer(await renderRapportDocx(rapport), attachment(name))
  }),
)
