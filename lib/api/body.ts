import { fail, type Failure, type Invalid, type Invoerfout } from '@/lib/invoer/outcome'
import { ONBEKENDE_SLEUTEL } from './teksten'

export const MAX_BODY_BYTES = 1_000_000

type Body =
  | Readonly<{ ok: true; value: unknown }>
  | Invalid
  | Failure<'geen-json' | 'te-groot' | 'ongeldige-tekens' | 'ongeldige-json'>

/**
 * Reads the body of a request as JSON; nothing about its shape is known yet. One that says itself
 * that it is too large is not read at all.
 */
export async function readJson(request: Request, maxBytes = MAX_BODY_BYTES): Promise<Body> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') return fail('geen-json')
  const bytes = await readBytes(request, maxBytes)
  if (!bytes) return fail('te-groot')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('ongeldige-tekens')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fail('ongeldige-json')
  }
  const fouten = listPrototypeKeys(value)
  return fouten.length > 0 ? { ok: false, reden: 'ongeldig', fouten } : { ok: true, value }
}

/** The bytes of the body, or null when there are too many: reading stops there. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length')) > maxBytes) return null
  const chunks: Uint8Array[] = []
  let size = 0
  // The stream is read by hand, as a stated length may be a lie.
  const reader = request.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    size += part.value.byteLength
    if (size > maxBytes) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

/** No schema of the API goes as deep as this, so nothing below it is ever read. */
const MAX_DEPTH = 16

/**
 * Keys named `__proto__`: zod leaves them out of a record without a word, where every other unknown
 * key is a fault.
 */
function listPrototypeKeys(value: unknown, pad: readonly string[] = []): Invoerfout[] {
  if (typeof value !== 'object' || value === null || pad.length > MAX_DEPTH) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const childPad = [...pad, key]
    return key === '__proto__'
      ? [{ pad: childPad, melding: ONBEKENDE_SLEUTEL }]
      : listPrototypeKeys(child, childPad)
  })
}
