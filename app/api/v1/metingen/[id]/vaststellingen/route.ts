import { createVaststelling } from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { establishMeting } from '@/lib/metingen/mutations'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(createVaststelling, async ({ principal, params }) => {
    const established = await establishMeting(principal, params.id)
    if (!established.ok) return established
    return answer(established.value, { Location: `/api/v1/metingen/${params.id}/resultaat` })
  }),
)
