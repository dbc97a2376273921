import * as operations from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { setAmbitie } from '@/lib/ambities/mutations'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.saveAmbitie, async ({ principal, params, body }) => {
    const target = { metingId: params.id, kenmerkId: params.kenmerkId }
    const saved = await setAmbitie(principal, target, body)
    return saved.ok ? answer(saved.value) : saved
  }),
)
