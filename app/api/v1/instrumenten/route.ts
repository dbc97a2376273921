import { toInstrumenten } from '@/lib/api/content'
import * as operations from '@/lib/api/operations-public'
import { answer, route, serve } from '@/lib/api/route'
import { listInstrumenten } from '@/lib/instrument/content'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.listInstrumenten, () =>
    Promise.resolve(answer(toInstrumenten(listInstrumenten()))),
  ),
)
