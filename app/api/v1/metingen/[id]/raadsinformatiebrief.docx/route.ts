import { getRaadsinformatiebrief } from '@/lib/api/operations-rapport'
import { answer, attachment, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { renderRaadsinformatiebriefDocx } from '@/lib/documenten/word-brief'
import { fail } from '@/lib/invoer/outcome'
import { loadRapport } from '@/lib/rapport/loaders'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getRaadsinformatiebrief, async ({ principal, params }) => {
    const found = await loadRapport(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const { rapport, gemeente } = found
    const name = `raadsinformatiebrief-${gemeente.code}-${rapport.document.datum}.docx`
    return answer(await renderRaadsinformatiebriefDocx(rapport), attachment(name))
  }),
)
