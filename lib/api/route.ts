import type { z } from 'zod'
import { findDeelnemer, namesLink } from '@/lib/auth/deelnamelink'
import { countMisluktePoging } from '@/lib/auth/link-pogingen'
import { isFromElsewhere } from '@/lib/auth/from-elsewhere'
import { findPrincipal } from '@/lib/auth/principal'
import type { Deelnemerschap, Principal } from '@/lib/authz/access'
import { can, type Operatie } from '@/lib/authz/permissions'
import { writeContentDisposition } from '@/lib/invoer/bestand'
import { fail, succeed } from '@/lib/invoer/outcome'
import { parseInput } from '@/lib/invoer/parse'
import { readJson } from './body'
import type { Method, Operation } from './operation'
import { readPrecondition } from './precondition'
import { problemResponse, type ApiFailure } from './problem'
import { API_VERSION } from './version'

/** What a handler gets: all of it parsed, but for the body. */
type Call<Params extends z.ZodObject, Query extends z.ZodObject> = Readonly<{
  principal: Principal | null
  /** Someone with a personal link, where participants may do the operation; then no principal. */
  deelnemer: Deelnemerschap | null
  params: z.output<Params>
  query: z.output<Query>
  /** Parsed JSON of unknown shape; undefined for an operation without a body. */
  body: unknown
  /** The stored version that a versioned write names; null for a first answer. */
  versie: number | null
  /** Whether the caller has what this entity tag stands for (If-None-Match of a read). */
  isKnown: (etag: string) => boolean
}>

type Answer<Value> = Readonly<{
  ok: true
  value: Value
  headers?: Readonly<Record<string, string>>
  /** Instead of the operation's own status. */
  status?: number
}>
/** The caller has the newest already. */
type Unchanged = Readonly<{ ok: true; unchanged: true; headers: Readonly<Record<string, string>> }>
type Handler<Params extends z.ZodObject, Query extends z.ZodObject, Value> = (
  call: Call<Params, Query>,
) => Promise<Answer<Value> | Unchanged | ApiFailure>

type RouteContext = { params: Promise<Record<string, string>> }
type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>
type Served = Readonly<{ method: Method; handle: RouteHandler }>

/** Ends a handler: the value, with headers of its own. */
export const answer = <Value>(value: Value, headers: Readonly<Record<string, string>> = {}) => ({
  ...succeed(value),
  headers,
})

/** Ends a handler where the caller has the newest already: a 304, without a body. */
export const unchanged = (headers: Readonly<Record<string, string>>): Unchanged => ({
  ok: true,
  unchanged: true,
  headers,
})

/** The header that makes a browser save the answer under this name. */
export const attachment = (name: string) => ({
  'Content-Disposition': writeContentDisposition(name),
})

/** Public content changes with a release only; everything else is personal or may change. */
const CACHE_CONTROL = { cacheable: 'public, max-age=300', other: 'no-store' }

/**
 * Makes the handler of one operation: signs in, parses, and turns every outcome into a response.
 * Nothing it is sent makes it throw; what throws all the same is logged and answered with a 500.
 */
export function serve<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Result extends z.ZodType = z.ZodType<Uint8Array>,
>(
  operation: Operation<Params, Query, Result>,
  handler: Handler<Params, Query, z.input<Result>>,
): Served {
  const handle: RouteHandler = async (request, context) => {
    try {
      const call = await readCall(operation, request, await context.params)
      if (!call.ok) return problemResponse(request, call)
      const outcome = await handler(call.value)
      if (!outcome.ok) return problemResponse(request, outcome)
      if ('unchanged' in outcome) return toUnchangedResponse(operation, outcome)
      return toResponse(operation, outcome)
    } catch (error) {
      console.error(`${request.method} ${new URL(request.url).pathname}`, error)
      return problemResponse(request, fail('storing'))
    }
  }
  return { method: operation.method, handle }
}

async function readCall<Params extends z.ZodObject, Query extends z.ZodObject>(
  operation: Operation<Params, Query>,
  request: Request,
  rawParams: Record<string, string>,
): Promise<Answer<Call<Params, Query>> | ApiFailure> {
  // A bearer token is never sent along by a browser of itself.
  const isByCookie = !request.headers.has('authorization')
  if (operation.method !== 'GET' && isByCookie && isFromElsewhere(request)) {
    return fail('geen-recht')
  }
  const { recht } = operation
  const deelnemer =
    recht !== null && can('deelnemer', recht) ? await findDeelnemer(request.headers) : null
  const principal = recht === null || deelnemer ? null : await findPrincipal(request.headers)
  if (recht !== null && !principal && !deelnemer) return refuseUnknown(recht, request.headers)

  // An id that cannot exist is an id that does not exist.
  const params = operation.params?.safeParse(rawParams)
  if (params?.success === false) return fail('niet-gevonden')
  const query = operation.query && parseInput(operation.query, readQuery(request))
  if (query?.ok === false) return query
  const versie = operation.versioned && readPrecondition(request.headers)
  if (versie?.ok === false) return versie
  const body = operation.body ? await readJson(request, operation.maxBytes) : undefined
  if (body?.ok === false) return body
  return succeed({
    principal,
    deelnemer,
    params: params?.data as z.output<Params>,
    query: query?.value as z.output<Query>,
    body: body?.value,
    versie: versie?.value ?? null,
    isKnown: (etag) => listKnownTags(request.headers).some((tag) => tag === etag || tag === '*'),
  })
}

/** The tags of If-None-Match; what a proxy made weak still says which answer it was (RFC 9110). */
const listKnownTags = (headers: Headers) =>
  (headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/** Nobody is asking; a link that does not work counts as an attempt. */
async function refuseUnknown(recht: Operatie, requestHeaders: Headers): Promise<ApiFailure> {
  if (!can('deelnemer', recht) || !namesLink(requestHeaders)) return fail('niet-ingelogd')
  const opnieuwOp = await countMisluktePoging(requestHeaders, new Date())
  return opnieuwOp ? { ...fail('te-vaak'), opnieuwOp } : fail('niet-ingelogd')
}

/** The query; a name that is given twice stays a list, which no schema takes. */
function readQuery(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

const commonHeaders = ({ cacheable }: Operation) => ({
  'API-Version': API_VERSION,
  'Cache-Control': cacheable ? CACHE_CONTROL.cacheable : CACHE_CONTROL.other,
})

function toResponse(operation: Operation, { value, headers, status }: Answer<unknown>): Response {
  const isFile = value instanceof Uint8Array
  return new Response(isFile ? new Uint8Array(value) : JSON.stringify(value), {
    status: status ?? operation.status,
    headers: {
      'Content-Type': operation.file ?? 'application/json; charset=utf-8',
      ...commonHeaders(operation),
      ...headers,
    },
  })
}

const toUnchangedResponse = (operation: Operation, { headers }: Unchanged) =>
  new Response(null, { status: 304, headers: { ...commonHeaders(operation), ...headers } })

type AnyMethod = Method | 'HEAD' | 'PATCH' | 'DELETE' | 'OPTIONS'

/** What a route file exports: its operations, HEAD and OPTIONS, and a 405 for the rest. */
export function route(...served: readonly Served[]): Record<AnyMethod, RouteHandler> {
  const handlers = new Map<AnyMethod, RouteHandler>(
    served.map(({ method, handle }) => [method, handle]),
  )
  const get = handlers.get('GET')
  if (get) handlers.set('HEAD', async (...args) => withoutBody(await get(...args)))
  const allow = { Allow: [...handlers.keys(), 'OPTIONS'].join(', ') }
  handlers.set('OPTIONS', () =>
    Promise.resolve(
      new Response(null, { status: 204, headers: { ...allow, 'API-Version': API_VERSION } }),
    ),
  )
  const refuse: RouteHandler = (request) =>
    Promise.resolve(problemResponse(request, fail('methode-niet-mogelijk'), allow))
  const handlerOf = (method: AnyMethod) => handlers.get(method) ?? refuse
  return {
    GET: handlerOf('GET'),
    HEAD: handlerOf('HEAD'),
    POST: handlerOf('POST'),
    PUT: handlerOf('PUT'),
    PATCH: handlerOf('PATCH'),
    DELETE: handlerOf('DELETE'),
    OPTIONS: handlerOf('OPTIONS'),
  }
}

const withoutBody = ({ status, headers }: Response) => new Response(null, { status, headers })

/** What the route for every other path exports: a 404, whatever the method. */
export const notFoundRoute = (request: Request) =>
  Promise.resolve(problemResponse(request, fail('niet-gevonden')))
