import { etagOf, toAntwoord } from '@/lib/api/antwoord'
import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { loadAntwoorden } from '@/lib/vragenlijst/loaders'
import { saveAntwoord, saveAntwoordAlsDeelnemer } from '@/lib/vragenlijst/mutations'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.getAntwoord, async ({ principal, deelnemer, params }) => {
    const antwoorden = await loadAntwoorden({ principal, deelnemer }, params.id)
    if (isRefusal(antwoorden)) return fail(antwoorden)
    const antwoord = new Map(Object.entries(antwoorden)).get(params.indicatorId)
    return antwoord ? answer(toAntwoord(antwoord), etagOf(antwoord)) : fail('niet-gevonden')
  }),
  serve(operations.saveAntwoord, async ({ principal, deelnemer, params, versie, body }) => {
    const target = { metingId: params.id, indicatorId: params.indicatorId, versie }
    const saved = await (deelnemer
      ? saveAntwoordAlsDeelnemer(deelnemer, target, body)
      : saveAntwoord(principal, target, body))
    return saved.ok ? answer(toAntwoord(saved.value), etagOf(saved.value)) : saved
  }),
)
