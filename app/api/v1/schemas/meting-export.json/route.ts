import { getExportSchema } from '@/lib/api/operations-export'
import { answer, route, serve } from '@/lib/api/route'
import { exportJsonSchema } from '@/lib/export/schema'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getExportSchema, () => Promise.resolve(answer(exportJsonSchema()))),
)
