import { toMeting } from '@/lib/api/meting'
import { createImport } from '@/lib/api/operations-export'
import { answer, route, serve } from '@/lib/api/route'
import { importMeting } from '@/lib/importeren/mutations'
import { toJsonPointer } from '@/lib/invoer/parse'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(createImport, async ({ principal, params, body }) => {
    const imported = await importMeting(principal, params.code, body)
    if (!imported.ok) return imported
    const { meting, telling, verschillen } = imported.value
    const { oordelen, ambities, behoeften, signalen, acties, overgeslagen } = telling
    const made = {
      meting: toMeting(meting),
      gemaakt: { oordelen, ambities, behoeften, signalen, acties },
      overgeslagenActies: overgeslagen,
      verschillen: verschillen.map(({ pad, melding }) => ({
        pointer: toJsonPointer(pad),
        melding,
      })),
    }
    return answer(made, { Location: `/api/v1/metingen/${meting.id}` })
  }),
)
