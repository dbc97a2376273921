import { z } from 'zod'
import type { Invoerfout } from '@/lib/invoer/outcome'
import { toJsonPointer } from '@/lib/invoer/parse'
import type { VaststelBezwaar } from '@/lib/metingen/rules'
import type { OpgeslagenKeuze } from '@/lib/vragenlijst/schema'
import { antwoordSchema, toAntwoord } from './antwoord'
import { BEZWAAR_TEKSTEN, MEER_FOUTEN, PROBLEEM_TEKSTEN } from './teksten'
import { API_VERSION } from './version'

export type Probleemsoort = keyof typeof PROBLEEM_TEKSTEN

/** Why a request was not done; every failed `Outcome` of a write is one. */
export type ApiFailure = Readonly<{
  ok: false
  reden: Probleemsoort
  fouten?: readonly Invoerfout[]
  opgeslagen?: OpgeslagenKeuze | null
  bezwaren?: readonly VaststelBezwaar[]
  /** When the same may be asked again. */
  opnieuwOp?: Date
}>

/** Beyond this a reader has no use for more, and a small request must not cause a huge answer. */
const MAX_FOUTEN = 200

/** Problem details (RFC 9457) with this API's extensions. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('Welk probleem: een vaste naam, urn:vit:probleem:…'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('Het pad van het verzoek'),
    fouten: z
      .array(
        z.strictObject({
          pointer: z.string().describe('JSON pointer (RFC 6901) naar de plaats van de fout'),
          melding: z.string(),
        }),
      )
      .optional()
      .describe('Bij 422: alles wat niet klopt'),
    opgeslagen: antwoordSchema.nullable().optional().describe('Bij 412: wat er nu is opgeslagen'),
    bezwaren: z
      .array(
        z.strictObject({
          code: z.string(),
          melding: z.string(),
          indicatoren: z.array(z.string()).optional().describe('De vragen waar het om gaat'),
        }),
      )
      .optional()
      .describe('Bij 409: waarom de meting nog niet is vast te stellen'),
  })
  .meta({ id: 'Probleem' })
type Problem = z.input<typeof problemSchema>

function toProblem({ reden, fouten, opgeslagen, bezwaren }: ApiFailure, instance: string): Problem {
  const { status, title, detail } = PROBLEEM_TEKSTEN[reden]
  const shown = fouten?.slice(0, MAX_FOUTEN)
  const rest =
    fouten && fouten.length > MAX_FOUTEN ? ` ${MEER_FOUTEN(MAX_FOUTEN, fouten.length)}` : ''
  return {
    type: `urn:vit:probleem:${reden}`,
    title,
    status,
    detail: `${detail}${rest}`,
    instance,
    ...(shown && {
      fouten: shown.map(({ pad, melding }) => ({ pointer: toJsonPointer(pad), melding })),
    }),
    ...(opgeslagen !== undefined && { opgeslagen: opgeslagen && toAntwoord(opgeslagen) }),
    ...(bezwaren && {
      bezwaren: bezwaren.map(({ code, indicatoren }) => ({
        code,
        melding: BEZWAAR_TEKSTEN[code],
        ...(indicatoren.length > 0 && { indicatoren: [...indicatoren] }),
      })),
    }),
  }
}

/** How long from now, as a header says it. */
const toSeconden = (moment: Date) =>
  String(Math.max(1, Math.ceil((moment.valueOf() - Date.now()) / 1000)))

/** The answer to a request that was not done. */
export function problemResponse(
  request: Request,
  failure: ApiFailure,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const problem = toProblem(failure, new URL(request.url).pathname)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': 'nl',
      'API-Version': API_VERSION,
      'Cache-Control': 'no-store',
      ...(failure.reden === 'niet-ingelogd' && { 'WWW-Authenticate': 'Bearer' }),
      ...(failure.opnieuwOp && { 'Retry-After': toSeconden(failure.opnieuwOp) }),
      ...headers,
    },
  })
}
