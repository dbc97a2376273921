import { createBerekening } from '@/lib/api/operations-public'
import { answer, route, serve } from '@/lib/api/route'
import { getInstrument } from '@/lib/instrument/content'
import { fail } from '@/lib/invoer/outcome'
import { parseBerekening } from '@/lib/resultaten/schema'
import { calculateResult } from '@/lib/scoring/result'
import { toKeuze } from '@/lib/invoer/keuze'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(createBerekening, ({ params, body }) => Promise.resolve(calculate(params.versie, body))),
)

function calculate(versie: string, body: unknown) {
  const instrument = getInstrument(versie)
  if (!instrument) return fail('niet-gevonden')
  const parsed = parseBerekening(instrument, body)
  if (!parsed.ok) return parsed
  const oordelen = Object.fromEntries(
    Object.entries(parsed.value.oordelen).map(([id, oordeel]) => [id, toKeuze(oordeel)]),
  )
  return answer(calculateResult(instrument, oordelen, parsed.value.ambities))
}
