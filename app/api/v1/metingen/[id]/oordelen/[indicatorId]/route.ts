import { etagOf, toAntwoord } from '@/lib/api/antwoord'
import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { saveOordeel } from '@/lib/vragenlijst/mutations'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.saveOordeel, async ({ principal, params, versie, body }) => {
    const target = { metingId: params.id, indicatorId: params.indicatorId, versie }
    const saved = await saveOordeel(principal, target, body)
    return saved.ok ? answer(toAntwoord(saved.value), etagOf(saved.value)) : saved
  }),
)
