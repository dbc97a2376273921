import { describe, expect, it } from 'vitest'
import { instrumentSchema } from '@/lib/api/content'
import { db } from '@/lib/db/client'
import { listInstrumenten } from '@/lib/instrument/content'
import { indicatorIdSchema } from '@/lib/instrument/model'
import { resultaatSchema } from '@/lib/scoring/model'
import { createGemeente } from '@/tests/factories/wereld'
import { callApi, METHODS, ROUTES } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const VERSIE = '1.0.0'
const BEREKENINGEN = `/api/v1/instrumenten/${VERSIE}/berekeningen`

const pointers = (json: unknown) =>
  (json as { fouten: { pointer: string; melding: string }[] }).fouten.map(({ pointer }) => pointer)

describe('health', () => {
  it('tells that it works, on which database and in which version', async () => {
    const { status, json, headers } = await callApi('GET', '/api/health')
    expect(status).toBe(200)
    expect(json).toEqual({
      status: 'ok',
      database: process.env.VIT_TEST_DATABASE,
      versie: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    })
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('instrumenten', () => {
  it('lists the versions', async () => {
    const { json, headers } = await callApi('GET', '/api/v1/instrumenten')
    expect(json).toMatchObject({
      instrumenten: listInstrumenten().map(({ versie }) => ({ versie })),
    })
    expect(headers.get('cache-control')).toContain('public')
  })

  it('gives a version whole', async () => {
    const { json } = await callApi('GET', `/api/v1/instrumenten/${VERSIE}`)
    const { waarden } = instrumentSchema.parse(json)
    const kenmerken = waarden.flatMap((waarde) => waarde.kenmerken)
    expect(kenmerken.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 13 }, (_, i) => `K${String(i + 1).padStart(2, '0')}`),
    )
    for (const { indicatoren } of kenmerken) {
      expect(indicatoren.filter(({ kern }) => kern).length).toBeGreaterThanOrEqual(2)
      for (const { id } of indicatoren) expect(indicatorIdSchema.safeParse(id).success).toBe(true)
    }
  })

  it.each(['9.9.9', '__proto__', 'constructor', '..', '%00', '1.0.0%20'])(
    'does not know version %s',
    async (versie) => {
      const { status } = await callApi(
        'GET',
        `/api/v1/instrumenten/${versie.replace('..', '%2e%2e%2e')}`,
      )
      expect(status).toBe(404)
    },
  )
})

describe('berekeningen', () => {
  const calculate = (json: unknown) => callApi('POST', BEREKENINGEN, { json })

  it('gives the result and stores nothing', async () => {
    const { status, json, headers } = await calculate({
      oordelen: {
        'K01.1': { niveau: 3 },
        'K01.2': { nvt: true, toelichting: 'Dat doen wij niet.' },
        'K02.1': { weetNiet: true },
        'K02.2': { toelichting: 'alleen een opmerking' },
      },
      ambities: { K01: { niveau: 5, prioriteit: 'hoog' } },
    })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    const resultaat = resultaatSchema.parse(json)
    expect(resultaat).toMatchObject({ instrumentversie: VERSIE, voorlopig: false })
    expect(resultaat.kenmerken.K13).toMatchObject({ score: null, niveau: null, kloof: null })
    expect(await db().meting.count()).toBe(0)
  })

  it('takes no answers at all', async () => {
    expect((await calculate({ oordelen: {} })).json).toMatchObject({
      totaal: { status: 'onvoldoende-beoordeeld', score: null },
    })
  })

  it.each([
    ['an unknown question', { oordelen: { 'K14.1': { niveau: 3 } } }, ['/oordelen/K14.1']],
    ['an unknown kenmerk', { oordelen: {}, ambities: { K99: { niveau: 3 } } }, ['/ambities/K99']],
    ['level 0', { oordelen: { 'K01.1': { niveau: 0 } } }, ['/oordelen/K01.1/niveau']],
    ['level 6', { oordelen: { 'K01.1': { niveau: 6 } } }, ['/oordelen/K01.1/niveau']],
    ['level "3"', { oordelen: { 'K01.1': { niveau: '3' } } }, ['/oordelen/K01.1/niveau']],
    ['level 3.5', { oordelen: { 'K01.1': { niveau: 3.5 } } }, ['/oordelen/K01.1/niveau']],
    ['level null', { oordelen: { 'K01.1': { niveau: null } } }, ['/oordelen/K01.1/niveau']],
    [
      'nvt without toelichting',
      { oordelen: { 'K01.1': { nvt: true } } },
      ['/oordelen/K01.1/toelichting'],
    ],
    [
      'nvt with an empty one',
      { oordelen: { 'K01.1': { nvt: true, toelichting: ' ' } } },
      ['/oordelen/K01.1/toelichting'],
    ],
    ['two answers', { oordelen: { 'K01.1': { niveau: 3, weetNiet: true } } }, ['/oordelen/K01.1']],
    ['no answer', { oordelen: { 'K01.1': {} } }, ['/oordelen/K01.1']],
    [
      'an unknown field',
      { oordelen: { 'K01.1': { niveau: 3, cijfer: 7 } } },
      ['/oordelen/K01.1/cijfer'],
    ],
    ['an unknown field at the top', { oordelen: {}, 'a/b~c': 1 }, ['/a~1b~0c']],
    [
      'a wrong priority',
      { oordelen: {}, ambities: { K01: { niveau: 3, prioriteit: 'top' } } },
      ['/ambities/K01/prioriteit'],
    ],
    ['no judgements', {}, ['/oordelen']],
    ['a list', [], ['']],
    ['null', null, ['']],
    ['a word', 'oordelen', ['']],
    ['a list of judgements', { oordelen: [{ niveau: 3 }] }, ['/oordelen']],
    ['a list as judgement', { oordelen: { 'K01.1': [3] } }, ['/oordelen/K01.1']],
    ['constructor as id', { oordelen: { constructor: { niveau: 3 } } }, ['/oordelen/constructor']],
    [
      'toString as id',
      { oordelen: {}, ambities: { toString: { niveau: 3 } } },
      ['/ambities/toString'],
    ],
  ])('names the fault: %s', async (_, json, expected) => {
    const answer = await calculate(json)
    expect(answer.status).toBe(422)
    expect(pointers(answer.json)).toEqual(expected)
  })

  it('names every fault at once', async () => {
    const { json } = await calculate({
      oordelen: { 'K01.1': { niveau: 9 }, 'K01.2': { nvt: true } },
      ambities: { K01: { niveau: 0 } },
      extra: true,
    })
    expect(pointers(json).sort()).toEqual([
      '/ambities/K01/niveau',
      '/extra',
      '/oordelen/K01.1/niveau',
      '/oordelen/K01.2/toelichting',
    ])
  })

  it('takes __proto__ for the unknown id that it is', async () => {
    const body = '{"oordelen":{"__proto__":{"niveau":3}},"ambities":{"__proto__":{"niveau":3}}}'
    const { status, json } = await callApi('POST', BEREKENINGEN, { body })
    expect(status).toBe(422)
    expect(pointers(json)).toEqual(['/oordelen/__proto__', '/ambities/__proto__'])
  })

  it('answers a small part of countless faults', async () => {
    const oordelen = Object.fromEntries(
      Array.from({ length: 40_000 }, (_, i) => [`x${i}`, { niveau: 3 }]),
    )
    const { status, json, bytes } = await calculate({ oordelen })
    expect(status).toBe(422)
    expect(bytes.length).toBeLessThan(100_000)
    expect(json).toMatchObject({ detail: expect.stringContaining('40.000') as string })
  })

  it.each([
    ['an empty body', '', 400],
    ['half a body', '{"oordelen":', 400],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400],
    ['more than a megabyte', JSON.stringify({ oordelen: {}, x: 'x'.repeat(1_000_000) }), 413],
    ['the deepest nesting', `{"oordelen":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, 422],
    [
      'nesting in a level',
      `{"oordelen":{"K01.1":{"niveau":${'['.repeat(90_000)}${']'.repeat(90_000)}}}}`,
      422,
    ],
  ])('refuses %s', async (_, body, expected) => {
    expect((await callApi('POST', BEREKENINGEN, { body })).status).toBe(expected)
  })

  it('refuses another content type', async () => {
    const headers = { 'content-type': 'text/plain' }
    const { status } = await callApi('POST', BEREKENINGEN, { body: '{"oordelen":{}}', headers })
    expect(status).toBe(415)
  })

  it.each(['2.0.0', '__proto__'])('does not know version %s', async (versie) => {
    const url = `/api/v1/instrumenten/${versie}/berekeningen`
    expect((await callApi('POST', url, { json: { oordelen: {} } })).status).toBe(404)
  })
})

describe('ondersteuning', () => {
  type Lijst = { ondersteuning: { kenmerken: string[]; niveaus: number[] }[] }
  const list = (query = '') => callApi('GET', `/api/v1/ondersteuning${query}`)

  it('gives everything, or what fits', async () => {
    const all = (await list()).json as Lijst
    const fits = (await list('?kenmerk=K02&niveau=2')).json as Lijst
    expect(fits.ondersteuning.length).toBeGreaterThan(0)
    expect(fits.ondersteuning.length).toBeLessThan(all.ondersteuning.length)
    for (const { kenmerken, niveaus } of fits.ondersteuning) {
      expect(kenmerken).toContain('K02')
      expect(niveaus).toContain(2)
    }
  })

  it.each([
    ['?kenmerk=K14', ['/kenmerk']],
    ['?kenmerk=', ['/kenmerk']],
    ['?niveau=0', ['/niveau']],
    ['?niveau=2.5', ['/niveau']],
    ['?niveau=1&niveau=2', ['/niveau']],
    ['?kenmerk=x&niveau=y', ['/kenmerk', '/niveau']],
    ['?niveu=2', ['/niveu']],
    ['?__proto__=1', ['/__proto__']],
  ])('names the fault in %s', async (query, expected) => {
    const { status, json } = await list(query)
    expect(status).toBe(422)
    expect(pointers(json)).toEqual(expected)
  })
})

describe('the register', () => {
  it('lists gemeenten and regios', async () => {
    const { code, naam } = await createGemeente()
    const { json: gemeenten } = await callApi('GET', '/api/v1/gemeenten')
    expect(gemeenten).toMatchObject({
      gemeenten: expect.arrayContaining([
        expect.objectContaining({ code, naam, regio: { code: 'JZ99', naam: 'Testregio' } }),
      ]) as unknown[],
    })
    const { json: regios } = await callApi('GET', '/api/v1/regios')
    expect(regios).toEqual({ regios: [{ code: 'JZ99', naam: 'Testregio', aantalGemeenten: 1 }] })
  })
})

describe('what there is not', () => {
  it.each(['/api/v1', '/api/v1/onbekend', '/api/v1/metingen', '/api/v2/gemeenten'])(
    '%s is a 404 for every method',
    async (url) => {
      for (const method of METHODS) {
        const { status, headers } = await callApi(method, url)
        expect(status).toBe(404)
        expect(headers.get('content-type')).toContain('application/problem+json')
      }
    },
  )

  it('is a 405 with the methods that there are', async () => {
    for (const route of ROUTES.filter(({ path }) => !path.includes('{...'))) {
      const url = route.path.replace(/\{\w+\}/g, 'x')
      const { status, headers, json } = await callApi('DELETE', url)
      expect(status).toBe(405)
      expect(headers.get('allow')).toContain('OPTIONS')
      expect(json).toMatchObject({ type: 'urn:vit:probleem:methode-niet-mogelijk', instance: url })
    }
  })

  it('answers HEAD as GET, without a body', async () => {
    const { status, headers, bytes } = await callApi('HEAD', '/api/v1/instrumenten')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('application/json')
    expect(bytes).toHaveLength(0)
  })
})
