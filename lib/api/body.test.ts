import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_BODY_BYTES, readJson } from './body'

const JSON_TYPE = { 'content-type': 'application/json' }
const read = (body: BodyInit | null, headers: Record<string, string> = JSON_TYPE) =>
  readJson(new Request('http://127.0.0.1/', { method: 'POST', headers, body }))

const bytes = (...values: number[]) => new Uint8Array(values)

describe('readJson', () => {
  it('reads whatever is JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = JSON.stringify(value)
        if (text.includes('__proto__')) return
        expect(await read(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown })
      }),
    )
  })

  it('takes a charset and any case in the content type', async () => {
    expect(await read('{}', { 'content-type': 'Application/JSON; charset=utf-8' })).toMatchObject({
      ok: true,
    })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'refuses the content type "%s"',
    async (type) => {
      expect(await read('{}', { 'content-type': type })).toMatchObject({ reden: 'geen-json' })
    },
  )

  it.each([
    ['an empty body', '', 'ongeldige-json'],
    ['no body', null, 'ongeldige-json'],
    ['half an object', '{"a":', 'ongeldige-json'],
    ['two values', '{}{}', 'ongeldige-json'],
    ['a byte that is no UTF-8', bytes(0x22, 0xff, 0x22), 'ongeldige-tekens'],
    ['a half surrogate as bytes', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), 'ongeldige-tekens'],
  ])('refuses %s', async (_, body, reden) => {
    expect(await read(body)).toEqual({ ok: false, reden })
  })

  it('takes as much as it says, and not a byte more', async () => {
    const text = (size: number) => `"${'a'.repeat(size - 2)}"`
    expect(await read(text(MAX_BODY_BYTES))).toMatchObject({ ok: true })
    expect(await read(text(MAX_BODY_BYTES + 1))).toEqual({ ok: false, reden: 'te-groot' })
  })

  it('stops reading a stream that does not end', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100_000
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const request = new Request('http://127.0.0.1/', {
      method: 'POST',
      headers: JSON_TYPE,
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(await readJson(request)).toEqual({ ok: false, reden: 'te-groot' })
    expect(sent).toBeLessThan(2 * MAX_BODY_BYTES)
  })

  it('names the key __proto__ as a fault, also when it is written in another way', async () => {
    expect(await read('{"oordelen":{"\\u005f_proto__":{"niveau":3}}}')).toMatchObject({
      ok: false,
      reden: 'ongeldig',
      fouten: [{ pad: ['oordelen', '__proto__'] }],
    })
  })

  it('can take the deepest nesting that fits', async () => {
    const depth = MAX_BODY_BYTES / 2
    expect(await read('['.repeat(depth) + ']'.repeat(depth))).toMatchObject({ ok: true })
  })
})
