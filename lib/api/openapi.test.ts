import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { ROUTES } from '@/tests/setup/api'
import { buildOpenapi, OPERATIONS } from './openapi'

/** Paths that are no part of API v1: signing in is the library's own, and the rest is a 404. */
const NOT_DOCUMENTED = ['/api/auth/{...all}', '/api/{...pad}']

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const document = JSON.parse(JSON.stringify(buildOpenapi())) as Record<string, unknown>
    const { valid, errors } = await new Validator().validate(document)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
    expect(document.openapi).toMatch(/^3\.1\./)
  })

  it('has every path that is served, and no other', () => {
    const served = ROUTES.map((route) => route.path).filter(
      (path) => !NOT_DOCUMENTED.includes(path),
    )
    expect(Object.keys(buildOpenapi().paths ?? {}).sort()).toEqual(served.sort())
  })

  it.each(ROUTES.filter(({ path }) => !NOT_DOCUMENTED.includes(path)))(
    'has the methods of $path, and no other',
    async ({ path, load }) => {
      const { OPTIONS } = await load()
      const request = new Request(`http://127.0.0.1${path}`, { method: 'OPTIONS' })
      const response = await OPTIONS?.(request, { params: Promise.resolve({}) })
      const documented = OPERATIONS.filter((operation) => operation.path === path)
      const methods = documented.map(({ method }) => method as string)
      const head = methods.includes('GET') ? ['HEAD'] : []
      expect(response?.headers.get('allow')?.split(', ').sort()).toEqual(
        [...methods, ...head, 'OPTIONS'].sort(),
      )
    },
  )

  it('names every operation once', () => {
    const ids = OPERATIONS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps to the NL API Design Rules for paths', () => {
    for (const { path } of OPERATIONS) {
      expect(path).toMatch(/^\/api(\/v1)?(\/([a-z]+(-[a-z]+)*(\.[a-z]+)?|\{[a-z][a-zA-Z]*\}))+$/)
    }
  })
})
