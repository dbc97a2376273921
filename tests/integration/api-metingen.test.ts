import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { metingSchema } from '@/lib/api/meting'
import { db } from '@/lib/db/client'
import { metingExportSchema } from '@/lib/export/schema'
import { toCanonicalJson } from '@/lib/scoring/canonical'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { createWereld, TEST_WACHTWOORD } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { takeConsole } from '@/tests/setup/console'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const FIRST = { 'if-none-match': '*' }
const change = (versie: number) => ({ 'if-match': `"${versie}"` })

let wereld: Awaited<ReturnType<typeof createWereld>>
beforeEach(async () => {
  wereld = await createWereld()
})

const at = (rest: string) => `/api/v1/metingen/${wereld.meting.id}${rest}`
const get = (rest: string, token = wereld.coordinator.token) => callApi('GET', at(rest), { token })
const judge = (id: string, json: unknown, headers: Record<string, string> = FIRST) =>
  callApi('PUT', at(`/oordelen/${id}`), { token: wereld.coordinator.token, json, headers })
const establish = () => callApi('POST', at('/vaststellingen'), { token: wereld.coordinator.token })

describe('the whole job', () => {
  it('starts, fills in, sets an ambition, establishes and downloads', async () => {
    const { token } = wereld.coordinator
    const started = await callApi('POST', `/api/v1/gemeenten/${wereld.gemeente.code}/metingen`, {
      token,
      json: { naam: 'Meting 2027', instrumentversie: '1.0.0', werkwijze: 'gedeelde-lijst' },
    })
    expect(started.status).toBe(201)
    const { id } = metingSchema.parse(started.json)
    const url = `/api/v1/metingen/${id}`
    expect(started.headers.get('location')).toBe(url)

    for (const [indicator, json] of Object.entries({
      'K01.1': { niveau: 2 },
      'K01.2': { niveau: 4, toelichting: 'Dat gaat goed.' },
      'K02.1': { weetNiet: true },
      'K02.2': { toelichting: 'nog navragen' },
    })) {
      const saved = await callApi('PUT', `${url}/oordelen/${indicator}`, {
        token,
        json,
        headers: FIRST,
      })
      expect(saved.json).toMatchObject({ ...json, versie: 1 })
      expect(saved.headers.get('etag')).toBe('"1"')
    }
    const ambitie = { niveau: 5, prioriteit: 'hoog', jaar: 2028 }
    await callApi('PUT', `${url}/ambities/K01`, { token, json: ambitie })
    expect((await callApi('GET', `${url}/ambities`, { token })).json).toEqual({
      ambities: { K01: ambitie },
    })
    expect((await callApi('GET', url, { token })).json).toMatchObject({
      naam: 'Meting 2027',
      status: 'open',
      revisie: 1,
      voortgang: {
        volledig: { totaal: { beantwoord: 3 }, kenmerken: { K02: { beantwoord: 1 } } },
        kort: { totaal: { totaal: 39 } },
      },
    })

    const open = (await callApi('GET', `${url}/resultaat`, { token })).json
    const established = await callApi('POST', `${url}/vaststellingen`, { token })
    expect(established.status).toBe(201)
    expect(momentopnameSchema.parse(established.json)).toMatchObject({
      revisie: 1,
      resultaat: open,
    })
    expect((await callApi('GET', `${url}/resultaat`, { token })).json).toEqual(open)

    const list = await callApi('GET', `/api/v1/gemeenten/${wereld.gemeente.code}/metingen`, {
      token,
    })
    expect(list.json).toMatchObject({
      metingen: [{ id, status: 'vastgesteld' }, { status: 'open' }],
    })
  })

  it('gives the report as PDF, in both norms', async () => {
    await judge('K01.1', { niveau: 2 })
    for (const query of ['', '?norm=a-2a']) {
      const { status, headers, bytes } = await get(`/rapport.pdf${query}`)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="rapport-GM\d+-[\d-]+\.pdf"; filename\*=UTF-8''rapport-/,
      )
      expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
    }
    expect((await get('/rapport.pdf?norm=x')).status).toBe(422)
  })

  it('exports everything, with the snapshots as they were sealed', async () => {
    await judge('K01.1', { nvt: true, toelichting: 'Dat doen wij niet.' })
    await establish()
    const { json, headers } = await get('/export.json')
    const file = metingExportSchema.parse(json)
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(file).toMatchObject({
      gemeente: { code: wereld.gemeente.code },
      meting: { id: wereld.meting.id, status: 'vastgesteld', revisie: 1 },
      oordelen: { 'K01.1': { nvt: true, toelichting: 'Dat doen wij niet.' } },
    })
    const [momentopname] = file.momentopnamen
    const canonical = toCanonicalJson(momentopname?.inhoud)
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(momentopname?.sha256)
  })
})

describe('saving', () => {
  it('refuses a stale write with what is stored, and keeps it', async () => {
    await judge('K01.1', { niveau: 2, toelichting: 'eerst' })
    expect((await judge('K01.1', { niveau: 3 }, change(1))).json).toMatchObject({ versie: 2 })
    const stale = await judge('K01.1', { niveau: 5 }, change(1))
    expect(stale.status).toBe(412)
    expect(stale.json).toMatchObject({ opgeslagen: { niveau: 3, versie: 2 } })
    expect((await get('/oordelen')).json).toMatchObject({ oordelen: { 'K01.1': { niveau: 3 } } })
    expect((await judge('K01.1', { niveau: 5 })).status).toBe(412)
    expect((await judge('K01.2', { niveau: 5 }, change(1))).json).toMatchObject({
      opgeslagen: null,
    })
  })

  it('lets one of two at the same moment be first', async () => {
    const answers = await Promise.all([
      judge('K01.1', { niveau: 1 }),
      judge('K01.1', { niveau: 5 }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  it('asks for the version that was read', async () => {
    expect((await judge('K01.1', { niveau: 2 }, {})).status).toBe(428)
    expect((await judge('K01.1', { niveau: 2 }, { ...FIRST, ...change(1) })).status).toBe(400)
    expect((await judge('K01.1', { niveau: 2 }, { 'if-match': 'W/"1"' })).status).toBe(400)
  })

  it.each([
    ['level 0', { niveau: 0 }, '/niveau'],
    ['level 6', { niveau: 6 }, '/niveau'],
    ['level "3"', { niveau: '3' }, '/niveau'],
    ['level 3.5', { niveau: 3.5 }, '/niveau'],
    ['level null', { niveau: null }, '/niveau'],
    ['nvt without toelichting', { nvt: true }, '/toelichting'],
    ['nothing', {}, ''],
    ['a list', [], ''],
    ['an unknown field', { niveau: 3, versie: 1 }, '/versie'],
    [
      'a remark of 10.001 characters',
      { niveau: 3, toelichting: 'x'.repeat(10_001) },
      '/toelichting',
    ],
    [
      'a remark of nearly a megabyte',
      { niveau: 3, toelichting: 'x'.repeat(990_000) },
      '/toelichting',
    ],
    ['a NUL', { niveau: 3, toelichting: 'a\0b' }, '/toelichting'],
    ['half a surrogate pair', { niveau: 3, toelichting: 'a\ud800b' }, '/toelichting'],
    ['a remark that is a list', { niveau: 3, toelichting: ['x'] }, '/toelichting'],
  ])('names the fault: %s', async (_, json, pointer) => {
    const answer = await judge('K01.1', json)
    expect(answer.status).toBe(422)
    expect(answer.json).toMatchObject({ fouten: [{ pointer }] })
    expect((await get('/oordelen')).json).toEqual({ oordelen: {} })
  })

  it('takes a remark of a million characters for too large', async () => {
    expect((await judge('K01.1', { niveau: 3, toelichting: 'x'.repeat(1_000_000) })).status).toBe(
      413,
    )
  })

  it('keeps a remark with every kind of character', async () => {
    const toelichting = `${'é'.repeat(4_000)} 👩‍💻 =1+1 <b> "quote" \\ \n tab\t`.trim()
    expect((await judge('K01.1', { niveau: 3, toelichting })).status).toBe(200)
    expect((await get('/oordelen')).json).toMatchObject({ oordelen: { 'K01.1': { toelichting } } })
  })

  it.each(['K14.1', 'K01.9', 'k01.1', '__proto__', 'constructor', '%00', 'x'.repeat(5_000)])(
    'does not know question %s',
    async (id) => {
      expect((await judge(id, { niveau: 3 })).status).toBe(422)
      const token = wereld.coordinator.token
      const ambitie = await callApi('PUT', at(`/ambities/${id}`), { token, json: { niveau: 3 } })
      expect(ambitie.status).toBe(422)
    },
  )

  it.each([
    ['level 6', { niveau: 6 }, '/niveau'],
    ['no level', { prioriteit: 'hoog' }, '/niveau'],
    ['a year long ago', { niveau: 4, jaar: 1990 }, '/jaar'],
    ['an unknown field', { niveau: 4, doel: 1 }, '/doel'],
  ])('names the fault in an ambition: %s', async (_, json, pointer) => {
    const token = wereld.coordinator.token
    const answer = await callApi('PUT', at('/ambities/K01'), { token, json })
    expect(answer.status).toBe(422)
    expect(answer.json).toMatchObject({ fouten: [{ pointer }] })
  })
})

describe('starting', () => {
  const start = (json: unknown) =>
    callApi('POST', `/api/v1/gemeenten/${wereld.gemeente.code}/metingen`, {
      token: wereld.coordinator.token,
      json,
    })
  const goed = { naam: 'X', instrumentversie: '1.0.0', werkwijze: 'gedeelde-lijst' }

  it.each([
    ['another version', { ...goed, instrumentversie: '9.9.9' }, '/instrumentversie'],
    ['__proto__ as version', { ...goed, instrumentversie: '__proto__' }, '/instrumentversie'],
    ['an empty name', { ...goed, naam: ' ' }, '/naam'],
    ['a NUL in the name', { ...goed, naam: 'a\0' }, '/naam'],
    ['another werkwijze', { ...goed, werkwijze: 'samen' }, '/werkwijze'],
    ['another gemeente', { ...goed, gemeenteCode: 'GM0363' }, '/gemeenteCode'],
    ['a list', [goed], ''],
  ])('names the fault: %s', async (_, json, pointer) => {
    const answer = await start(json)
    expect(answer.status).toBe(422)
    expect(answer.json).toMatchObject({ fouten: [{ pointer }] })
  })
})

describe('an established meting', () => {
  it('takes no change, and is established once', async () => {
    const empty = await establish()
    expect(empty.status).toBe(409)
    expect(empty.json).toMatchObject({
      bezwaren: [{ code: 'niets-beoordeeld', melding: expect.stringMatching(/\w/) as string }],
    })
    await judge('K01.1', { niveau: 3 })
    expect((await establish()).status).toBe(201)
    expect((await establish()).json).toMatchObject({ bezwaren: [{ code: 'al-vastgesteld' }] })
    expect((await judge('K01.1', { niveau: 4 }, change(1))).json).toMatchObject({
      status: 409,
      type: 'urn:vit:probleem:gesloten',
    })
    const token = wereld.coordinator.token
    const ambitie = await callApi('PUT', at('/ambities/K01'), { token, json: { niveau: 3 } })
    expect(ambitie.status).toBe(409)
  })
})

describe('own answers', () => {
  const put = (token: string, json: unknown, headers: Record<string, string> = FIRST) =>
    callApi('PUT', at('/antwoorden/K01.1'), { token, json, headers })

  it('are not given in a meting gedeelde-lijst', async () => {
    expect((await put(wereld.invuller.token, { niveau: 3 })).status).toBe(409)
  })

  it('are seen by their owner only', async () => {
    wereld = await createWereld('ieder-apart')
    const { coordinator, invuller } = wereld
    await put(invuller.token, { niveau: 2, toelichting: 'van mij' })
    await put(coordinator.token, { niveau: 4 })
    expect((await put(invuller.token, { niveau: 3 }, change(1))).headers.get('etag')).toBe('"2"')
    expect((await get('/antwoorden', invuller.token)).json).toMatchObject({
      antwoorden: { 'K01.1': { niveau: 3, versie: 2 } },
    })
    const own = await get('/antwoorden/K01.1')
    expect(own.json).toMatchObject({ niveau: 4, versie: 1 })
    expect(own.headers.get('etag')).toBe('"1"')
    expect((await get('/oordelen')).json).toEqual({ oordelen: {} })
    for (const id of ['K01.2', 'K99.1', 'constructor', '__proto__']) {
      expect((await get(`/antwoorden/${id}`)).status).toBe(404)
    }
  })
})

describe("someone else's meting", () => {
  it('is not there: the same answer as for an unknown one', async () => {
    const elders = await createWereld()
    const { token } = wereld.coordinator
    const calls = [
      (id: string) => callApi('GET', `/api/v1/metingen/${id}`, { token }),
      (id: string) => callApi('GET', `/api/v1/metingen/${id}/resultaat`, { token }),
      (id: string) => callApi('GET', `/api/v1/metingen/${id}/export.json`, { token }),
      (id: string) =>
        callApi('PUT', `/api/v1/metingen/${id}/oordelen/K01.1`, {
          token,
          json: { niveau: 3 },
          headers: FIRST,
        }),
    ]
    for (const call of calls) {
      const answers = await Promise.all([elders.meting.id, crypto.randomUUID()].map(call))
      const [other, unknown] = answers.map(({ json }) => ({ ...(json as object), instance: '' }))
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(other).toEqual(unknown)
    }
  })

  it.each(['__proto__', 'constructor', '%00', '%2e%2e', 'a%20b', "'", 'x'.repeat(3_000), '💥'])(
    'an id that cannot exist is not there either: %s',
    async (id) => {
      const { token } = wereld.coordinator
      for (const rest of ['', '/oordelen', '/resultaat', '/rapport.pdf', '/export.json']) {
        const url = `/api/v1/metingen/${encodeURIComponent(decodeURIComponent(id))}${rest}`
        if (new URL(url, 'http://x').pathname.split('/').length < 5) continue
        expect((await callApi('GET', url, { token })).status).toBe(404)
      }
      const url = `/api/v1/gemeenten/${encodeURIComponent(decodeURIComponent(id))}/metingen`
      if (id !== '%2e%2e') expect((await callApi('GET', url, { token })).status).toBe(404)
    },
  )
})

describe('who is asking', () => {
  async function signIn(): Promise<string> {
    const { headers, status } = await callApi('POST', '/api/auth/sign-in/email', {
      json: { email: wereld.coordinator.principal.email, password: TEST_WACHTWOORD },
    })
    expect(status).toBe(200)
    return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }

  it('is told by a session cookie, until it expires', async () => {
    const cookie = await signIn()
    const put = (headers: Record<string, string>) =>
      callApi('PUT', at('/oordelen/K01.1'), {
        json: { niveau: 3 },
        headers: { cookie, ...headers },
      })
    expect((await put(FIRST)).status).toBe(200)
    await db().session.updateMany({ data: { expiresAt: new Date(0) } })
    const expired = await put(change(1))
    expect(expired.status).toBe(401)
    expect(expired.headers.get('www-authenticate')).toBe('Bearer')
    expect((await get('/oordelen')).json).toMatchObject({ oordelen: { 'K01.1': { versie: 1 } } })
  })

  it.each(['', 'vit_onbekend', 'vit_\u00e9', "' OR 1=1", 'x'.repeat(8_000)])(
    'is nobody with the token "%s"',
    async (token) => {
      expect(
        (await callApi('GET', at(''), { headers: { authorization: `Bearer ${token}` } })).status,
      ).toBe(401)
    },
  )
})

it('logs what nobody expected and tells nothing of it', async () => {
  await db().meting.update({ where: { id: wereld.meting.id }, data: { werkwijze: 'kapot' } })
  const { status, json } = await get('')
  expect(status).toBe(500)
  expect(JSON.stringify(json)).not.toContain('werkwijze')
  expect(takeConsole().join()).toContain('werkwijze')
})
