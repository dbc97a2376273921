import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

/** The kinds of answers, as the API calls them. */
export type Soort = 'antwoorden' | 'oordelen'
/** What one client sends: no two are the same. */
type Input = Readonly<{ niveau: number; toelichting: string }>
type Stored = Input & Readonly<{ versie: number }>

/** One question that one client alone answers, and all that this client knows about it. */
export type Slot = {
  readonly indicatorId: string
  /** What the server confirmed last; null before the first answer. */
  confirmed: Stored | null
  /** Sent after that, and neither confirmed nor read back. */
  pending: Input | null
}

export type Client = Readonly<{
  name: string
  /** Where its answers are, such as `http://127.0.0.1/api/v1/metingen/…/antwoorden`. */
  url: string
  soort: Soort
  token: string
  slots: readonly Slot[]
  chance: () => number
}>

const storedSchema = z.object({
  niveau: z.int(),
  toelichting: z.string(),
  versie: z.int(),
})

/**
 * Takes what is stored, as the API or the database gives it, for the truth.
 * @throws when that is neither what was confirmed last nor what was sent after it
 */
export function settle(name: string, slot: Slot, raw: unknown): void {
  const stored = storedSchema.nullable().parse(raw ?? null)
  const { indicatorId, confirmed, pending } = slot
  const next = pending && { ...pending, versie: (confirmed?.versie ?? 0) + 1 }
  if (!isDeepStrictEqual(stored, confirmed) && !(next && isDeepStrictEqual(stored, next))) {
    const known = JSON.stringify({ confirmed, pending: next, stored })
    throw new Error(`not what ${name} sent for ${indicatorId}: ${known}`)
  }
  slot.confirmed = stored
  slot.pending = null
}

/** @returns null when the connection breaks or the server fails: who knows what came of it */
async function send(
  { token }: Client,
  url: string,
  init: Readonly<{ method?: string; headers?: Record<string, string>; body?: string }> = {},
): Promise<Readonly<{ status: number; body: string }> | null> {
  const headers = { ...init.headers, authorization: `Bearer ${token}` }
  try {
    const response = await fetch(url, { ...init, headers })
    const body = await response.text()
    return response.status >= 500 ? null : { status: response.status, body }
  } catch {
    return null
  }
}

/** @returns whether it is known now what is stored */
async function readBack(client: Client, slot: Slot): Promise<boolean> {
  const { name, url, soort } = client
  const reply = await send(client, url)
  if (!reply) return false
  if (reply.status !== 200) throw new Error(`${url}: ${reply.status} ${reply.body}`)
  const shape = z.object({ [soort]: z.record(z.string(), z.unknown()) })
  settle(name, slot, shape.parse(JSON.parse(reply.body))[soort]?.[slot.indicatorId])
  return true
}

/**
 * Saves a new answer, after reading back what it does not know to be saved.
 * @returns whether the server confirmed it
 * @throws when the server refuses, which it does when it lost the version that this client was told
 */
async function saveNext(client: Client): Promise<boolean> {
  const slot = client.slots[Math.floor(client.chance() * client.slots.length)]
  if (!slot) throw new Error(`${client.name} has no questions`)
  if (slot.pending && !(await readBack(client, slot))) return false

  const versie = slot.confirmed?.versie ?? null
  const toelichting = `${client.name} over ${slot.indicatorId}: ${client.chance()}`
  slot.pending = { niveau: Math.floor(client.chance() * 5) + 1, toelichting }
  const path = `${client.url}/${slot.indicatorId}`
  const reply = await send(client, path, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(versie === null ? { 'if-none-match': '*' } : { 'if-match': `"${versie}"` }),
    },
    body: JSON.stringify(slot.pending),
  })
  if (!reply) return false
  if (reply.status !== 200) {
    throw new Error(`${path} after version ${versie ?? 0}: ${reply.status} ${reply.body}`)
  }
  settle(client.name, slot, JSON.parse(reply.body))
  return true
}

/** Saves without a pause until the server is gone; each confirmation is reported. */
export async function saveUntilGone(
  client: Client,
  onConfirmed: () => void,
  isGone: () => boolean,
): Promise<void> {
  for (;;) {
    if (await saveNext(client)) onConfirmed()
    else if (isGone()) return
  }
}
