import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { buildOpenapi, OPERATIONS } from '@/lib/api/openapi'
import type { Operation } from '@/lib/api/operation'
import { problemSchema } from '@/lib/api/problem'
import { API_VERSION } from '@/lib/api/version'

type RouteHandler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>
type RouteModule = Partial<Record<string, RouteHandler>>

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
export type Method = (typeof METHODS)[number]

/** A route file with the path it serves: parameters in braces, a catch-all as `{...name}`. */
export type Route = Readonly<{ path: string; load: () => Promise<RouteModule> }>

/** Fixed parts sort before parameters, catch-alls last. */
const sortKey = (routePath: string) => routePath.replaceAll('{...', '~~').replaceAll('{', '~')

/** The routes under app/api, fixed parts before parameters and catch-alls last, as Next has it. */
export const ROUTES: readonly Route[] = readdirSync('app/api', { recursive: true })
  .map(String)
  .filter((file) => path.basename(file) === 'route.ts')
  .map((file) => ({
    path: `/api/${path.dirname(file)}`.replaceAll('[', '{').replaceAll(']', '}'),
    load: async () => (await import(path.resolve('app/api', file))) as RouteModule,
  }))
  .sort((a, b) => (sortKey(a.path) < sortKey(b.path) ? -1 : 1))

function matchRoute(pathname: string) {
  for (const route of ROUTES) {
    const names: string[] = []
    const source = route.path.replace(
      /\.(?!\.)|\{(\.\.\.)?(\w+)\}/g,
      (_, rest?: string, name?: string) => {
        if (name === undefined) return '\\.'
        names.push(name)
        return rest ? '(.+)' : '([^/]+)'
      },
    )
    const match = new RegExp(`^${source}$`).exec(pathname)
    if (!match) continue
    const params = names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')])
    return { route, params: Object.fromEntries(params) as Record<string, string> }
  }
  throw new Error(`no route serves ${pathname}`)
}

type Options = {
  token?: string | undefined
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is. */
  body?: string | Uint8Array<ArrayBuffer>
}

export type ApiResponse = Readonly<{
  status: number
  headers: Headers
  json: unknown
  bytes: Uint8Array
}>

/**
 * Calls the route handler that serves a URL as Next would, and holds every answer against the
 * OpenAPI document: its status is in there and its body has the shape that is.
 */
export async function callApi(
  method: Method,
  url: string,
  options: Options = {},
): Promise<ApiResponse> {
  const {
    token,
    headers,
    json,
    body = json === undefined ? undefined : JSON.stringify(json),
  } = options
  const request = new Request(new URL(url, 'http://127.0.0.1:3000'), {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  })
  const { route, params } = matchRoute(new URL(request.url).pathname)
  const handler = (await route.load())[method]
  if (!handler) throw new Error(`${route.path} has no ${method}`)
  const response = await handler(request, { params: Promise.resolve(params) })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const answer = {
    status: response.status,
    headers: response.headers,
    bytes,
    json: readJson(response, bytes),
  }
  const operation = OPERATIONS.find((item) => item.path === route.path && item.method === method)
  if (operation) expectAsDocumented(operation, answer)
  return answer
}

function readJson({ headers }: Response, bytes: Uint8Array): unknown {
  if (bytes.length === 0 || !headers.get('content-type')?.includes('json')) return undefined
  return JSON.parse(new TextDecoder().decode(bytes))
}

function expectAsDocumented(operation: Operation, { status, headers, json, bytes }: ApiResponse) {
  const item = buildOpenapi().paths?.[operation.path]
  const documented =
    item?.[operation.method === 'GET' ? 'get' : operation.method === 'PUT' ? 'put' : 'post']
  expect(Object.keys(documented?.responses ?? {})).toContain(String(status))
  expect(headers.get('api-version')).toBe(API_VERSION)
  if (status >= 400 && status !== 503) {
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(problemSchema.parse(json).status).toBe(status)
  } else {
    if (status === 304) expect(bytes).toHaveLength(0)
    else operation.result?.parse(json)
    for (const name of Object.keys(operation.headers ?? {})) expect(headers.get(name)).toBeTruthy()
  }
}
