import { fromInput, type Opgeslagen } from '@/components/vragenlijst/velden'
import { toOordeelBody, type Keuze } from '@/lib/invoer/keuze'

/** Why an answer was refused for good: sending it again unchanged would not help. */
export type Weigering = 'gesloten' | 'geen-recht' | 'ongeldig'

/** What came of sending one answer. */
export type SendResult =
  | Readonly<{ soort: 'opgeslagen'; versie: number }>
  | Readonly<{ soort: 'conflict'; opgeslagen: Opgeslagen | null }>
  | Readonly<{ soort: 'geweigerd'; reden: Weigering; melding: string | null }>
  | Readonly<{ soort: 'uitgelogd' | 'geen-verbinding' | 'storing' }>

export type Transport = (
  indicatorId: string,
  keuze: Keuze,
  basis: number | null,
) => Promise<SendResult>

type Problem = Partial<Record<'opgeslagen' | 'fouten' | 'versie', unknown>>

const TIMEOUT_MS = 15_000
/** Browsers let a request outlive its page up to 64 kB over all of them. */
const KEEPALIVE_MAX = 16_000

async function readJson(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}

function firstMelding({ fouten }: Problem): string | null {
  const [fout] = Array.isArray(fouten) ? (fouten as unknown[]) : []
  const melding = (fout as { melding?: unknown } | undefined)?.melding
  return typeof melding === 'string' ? melding : null
}

/** An answer of the API (contract.md) as what it means here. */
async function toResult(response: Response): Promise<SendResult> {
  const body = await readJson(response)
  switch (response.status) {
    case 200:
    case 201:
      return typeof body.versie === 'number'
        ? { soort: 'opgeslagen', versie: body.versie }
        : { soort: 'storing' }
    // Too many attempts with links that do not work: this one does not either.
    case 401:
    case 429:
      return { soort: 'uitgelogd' }
    case 403:
    case 404:
      return { soort: 'geweigerd', reden: 'geen-recht', melding: null }
    case 409:
      return { soort: 'geweigerd', reden: 'gesloten', melding: null }
    case 412:
      return { soort: 'conflict', opgeslagen: fromInput(body.opgeslagen) }
    case 422:
      return { soort: 'geweigerd', reden: 'ongeldig', melding: firstMelding(body) }
    default:
      return { soort: 'storing' }
  }
}

/** How long a link that does not work is left alone: each attempt counts against the address. */
const LINK_PAUSE_MS = 5 * 60 * 1000

/**
 * Sends answers to the API.
 * @param collection the path under which each answer has its place
 * @param link the token of a personal link, for who has no account
 */
export function createTransport(collection: string, link: string | null = null): Transport {
  let pausedUntil = -Infinity
  return async (indicatorId, keuze, basis) => {
    if (performance.now() < pausedUntil) return { soort: 'uitgelogd' }
    const body = JSON.stringify(toOordeelBody(keuze))
    try {
      const response = await fetch(`${collection}/${indicatorId}`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          ...(link !== null && { Authorization: `Bearer ${link}` }),
          ...(basis === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${basis}"` }),
        },
        body,
        keepalive: body.length < KEEPALIVE_MAX,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const result = await toResult(response)
      if (link !== null && result.soort === 'uitgelogd') {
        pausedUntil = performance.now() + LINK_PAUSE_MS
      }
      return result
    } catch {
      return { soort: 'geen-verbinding' }
    }
  }
}
