import { etagOf, toAntwoord } from '@/lib/api/antwoord'
import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { fail } from '@/lib/invoer/outcome'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listEigenAntwoorden } from '@/lib/vragenlijst/data'
import { saveAntwoord } from '@/lib/vragenlijst/mutations'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.getAntwoord, async ({ principal, params }) => {
    const found = await authorizeMeting(principal, params.id, 'antwoord:geven')
    if (isRefusal(found)) return fail(found)
    const antwoorden = await listEigenAntwoorden(found.access, found.meting.id)
    const antwoord = new Map(Object.entries(antwoorden)).get(params.indicatorId)
    return antwoord ? answer(toAntwoord(antwoord), etagOf(antwoord)) : fail('niet-gevonden')
  }),
  serve(operations.saveAntwoord, async ({ principal, params, versie, body }) => {
    const target = { metingId: params.id, indicatorId: params.indicatorId, versie }
    const saved = await saveAntwoord(principal, target, body)
    return saved.ok ? answer(toAntwoord(saved.value), etagOf(saved.value)) : saved
  }),
)
