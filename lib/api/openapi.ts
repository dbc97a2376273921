import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'
import { z } from 'zod'
import { ROLLEN, can } from '@/lib/authz/permissions'
import type { Operation } from './operation'
import { EXPORT_OPERATIONS } from './operations-export'
import { LANDELIJK_OPERATIONS } from './operations-landelijk'
import { METING_OPERATIONS } from './operations-meting'
import { PUBLIC_OPERATIONS } from './operations-public'
import { RAPPORT_OPERATIONS } from './operations-rapport'
import { REGIO_OPERATIONS } from './operations-regio'
import { REGIORAPPORT_OPERATIONS } from './operations-regiorapport'
import { problemSchema, type Probleemsoort } from './problem'
import { PROBLEEM_TEKSTEN } from './teksten'
import { API_VERSION } from './version'

/** Every operation of the API. */
export const OPERATIONS: readonly Operation[] = [
  ...PUBLIC_OPERATIONS,
  ...METING_OPERATIONS,
  ...RAPPORT_OPERATIONS,
  ...EXPORT_OPERATIONS,
  ...REGIO_OPERATIONS,
  ...REGIORAPPORT_OPERATIONS,
  ...LANDELIJK_OPERATIONS,
]

const OMSCHRIJVING = `Het verkenningsinstrument toegang (VIT) als API.

Log in met een sessie (POST /api/auth/sign-in/email met email en password) of stuur een toegangssleutel mee: Authorization: Bearer vit_….

Fouten zijn application/problem+json (RFC 9457). Een wijziging van een antwoord of oordeel noemt de versie die u hebt gelezen: If-Match: "3", of If-None-Match: * voor een eerste antwoord.`

const toHeader = (description: string) => ({ description, schema: { type: 'string' as const } })
const API_VERSION_HEADER = { 'API-Version': toHeader('Versie van de API') }

const preconditionHeaders = z.object({
  'If-Match': z
    .string()
    .regex(/^"[1-9]\d{0,8}"$/)
    .optional()
    .meta({ description: 'De versie die u hebt gelezen', example: '"3"' }),
  'If-None-Match': z
    .literal('*')
    .optional()
    .meta({ description: 'Voor een eerste antwoord', example: '*' }),
})

const revalidationHeader = z.object({
  'If-None-Match': z
    .string()
    .optional()
    .meta({ description: 'De ETag van uw vorige antwoord', example: '"s12"' }),
})

/** The problems that follow from what an operation takes, and its own. */
function listProblems(operation: Operation): Probleemsoort[] {
  const { recht, params, query, body, versioned, problems = [] } = operation
  return [
    ...(body ? (['ongeldige-tekens', 'ongeldige-json', 'te-groot', 'geen-json'] as const) : []),
    ...(recht ? (['niet-ingelogd', 'geen-recht'] as const) : []),
    ...(recht && can('deelnemer', recht) ? (['te-vaak'] as const) : []),
    ...(params ? (['niet-gevonden'] as const) : []),
    ...(query || body ? (['ongeldig'] as const) : []),
    ...(versioned ? (['geen-voorwaarde', 'ongeldige-voorwaarde', 'conflict'] as const) : []),
    ...problems,
    'storing',
  ]
}

/** Problems that share a status are one response. */
function toProblemResponses(operation: Operation): ZodOpenApiResponsesObject {
  const soorten = listProblems(operation)
  return Object.fromEntries(
    soorten.map((soort) => {
      const { status } = PROBLEEM_TEKSTEN[soort]
      const titles = soorten
        .map((other) => PROBLEEM_TEKSTEN[other])
        .filter((other) => other.status === status)
        .map(({ title }) => title)
      const response = {
        description: titles.join('; '),
        headers: API_VERSION_HEADER,
        content: { 'application/problem+json': { schema: problemSchema } },
      }
      return [String(status), response]
    }),
  )
}

function toSuccess({ file, result, headers = {} }: Operation) {
  const ownHeaders = Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, toHeader(description)]),
  )
  return {
    description: 'Gelukt',
    headers: { ...API_VERSION_HEADER, ...ownHeaders },
    content: file ? { [file]: {} } : { 'application/json': result ? { schema: result } : {} },
  }
}

/** The answer when there is no news; it has the headers and no body. */
function toUnchanged(operation: Operation) {
  const { headers } = toSuccess(operation)
  return { description: 'Niets veranderd sinds de ETag die u noemde', headers }
}

function describe({ description = '', recht }: Operation): string {
  const rollen = recht && ROLLEN.filter((rol) => can(rol, recht)).join(', ')
  return [description, rollen ? `Voor: ${rollen}.` : 'Voor iedereen.'].filter(Boolean).join(' ')
}

function toOperationObject(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, recht, params, query, body, versioned, revalidates } = operation
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: describe(operation),
    security: recht ? [{ sessie: [] }, { toegangssleutel: [] }] : [],
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(versioned && { header: preconditionHeaders }),
      ...(revalidates && { header: revalidationHeader }),
    },
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      [`${operation.status}`]: toSuccess(operation),
      ...(revalidates && { '304': toUnchanged(operation) }),
      ...(id === 'getHealth' && { '503': { ...toSuccess(operation), description: 'Storing' } }),
      ...toProblemResponses(operation),
    },
  }
}

function toPaths(): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {}
  for (const operation of OPERATIONS) {
    const method = operation.method.toLowerCase()
    paths[operation.path] = { ...paths[operation.path], [method]: toOperationObject(operation) }
  }
  return paths
}

function createOpenapi() {
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Verkenningsinstrument toegang',
        version: API_VERSION,
        description: OMSCHRIJVING,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
      paths: toPaths(),
      components: {
        securitySchemes: {
          sessie: {
            type: 'apiKey',
            in: 'cookie',
            name: 'better-auth.session_token',
            description: 'Over https begint de naam met __Secure-.',
          },
          toegangssleutel: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    // A level is checked by a function, to get one plain message; its meta data say what it is.
    { allowEmptySchema: { custom: true } },
  )
}

let cached: ReturnType<typeof createOpenapi> | undefined

/** The OpenAPI 3.1 document, made of the schemas that the handlers parse with. */
export function buildOpenapi() {
  cached ??= createOpenapi()
  return cached
}
