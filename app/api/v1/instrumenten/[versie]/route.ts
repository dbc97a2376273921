import { toInstrument } from '@/lib/api/content'
import * as operations from '@/lib/api/operations-public'
import { answer, route, serve } from '@/lib/api/route'
import { getInstrument } from '@/lib/instrument/content'
import { fail } from '@/lib/invoer/outcome'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(operations.getInstrument, ({ params }) => {
    const instrument = getInstrument(params.versie)
    return Promise.resolve(instrument ? answer(toInstrument(instrument)) : fail('niet-gevonden'))
  }),
)
