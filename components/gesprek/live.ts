import type { Clock } from '@/components/vragenlijst/autosave/engine'
import { fromInput, type Opgeslagen } from '@/components/vragenlijst/velden'

/** What came of asking for news. */
export type Nieuws =
  | Readonly<{ soort: 'nieuw'; etag: string; oordelen: Readonly<Record<string, Opgeslagen>> }>
  | Readonly<{ soort: 'gelijk' }>
  | Readonly<{ soort: 'geen-verbinding' }>
  | Readonly<{ soort: 'uitgelogd' }>

export type Verbinding = 'verbonden' | 'niet-verbonden' | 'uitgelogd'

type Options = Readonly<{
  /** @param etag what the newest answer had; null for none yet */
  ask: (etag: string | null) => Promise<Nieuws>
  clock: Clock
  onOordelen: (oordelen: Readonly<Record<string, Opgeslagen>>) => void
  onVerbinding: (verbinding: Verbinding) => void
}>

/** Often enough to see within two seconds what was saved on another screen. */
const PAUSE_MS = 1_000
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 16_000]

/** Asks again and again for what was recorded elsewhere, less often while nothing answers. */
export class Live {
  private etag: string | null = null
  private failures = 0
  private isAsking = false
  private isRunning = false
  private cancelTimer: () => void = () => undefined

  constructor(private readonly options: Options) {}

  /** Asks at once, and from then on; also when it asks already. */
  start(): void {
    this.isRunning = true
    this.cancelTimer()
    void this.ask()
  }

  /** Asks nothing more until it is started again. */
  stop(): void {
    this.isRunning = false
    this.cancelTimer()
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return
    this.isAsking = true
    const nieuws = await this.options.ask(this.etag)
    this.isAsking = false
    if (!this.isRunning) return
    this.take(nieuws)
    this.cancelTimer = this.options.clock.after(this.pause(), () => void this.ask())
  }

  private take(nieuws: Nieuws): void {
    const { onOordelen, onVerbinding } = this.options
    if (nieuws.soort === 'geen-verbinding' || nieuws.soort === 'uitgelogd') {
      this.failures += 1
      onVerbinding(nieuws.soort === 'uitgelogd' ? 'uitgelogd' : 'niet-verbonden')
      return
    }
    this.failures = 0
    onVerbinding('verbonden')
    if (nieuws.soort === 'gelijk') return
    this.etag = nieuws.etag
    onOordelen(nieuws.oordelen)
  }

  private pause(): number {
    if (this.failures === 0) return PAUSE_MS
    return RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1] ?? PAUSE_MS
  }
}

/** The judgements in an answer of the API, by indicator. */
function parseOordelen(body: unknown): Readonly<Record<string, Opgeslagen>> {
  const { oordelen } = body as { oordelen?: unknown }
  if (typeof oordelen !== 'object' || oordelen === null) return {}
  return Object.fromEntries(
    Object.entries(oordelen).flatMap(([id, value]) => {
      const opgeslagen = fromInput(value)
      return opgeslagen ? [[id, opgeslagen] as const] : []
    }),
  )
}

const TIMEOUT_MS = 10_000

/** Asks the API for the judgements of a meting. @param collection the path under which they stand */
export function createAsk(collection: string): Options['ask'] {
  return async (etag) => {
    try {
      const response = await fetch(collection, {
        cache: 'no-store',
        headers: etag === null ? {} : { 'If-None-Match': etag },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (response.status === 304) return { soort: 'gelijk' }
      if (response.status === 401) return { soort: 'uitgelogd' }
      const newest = response.headers.get('etag')
      if (!response.ok || newest === null) return { soort: 'geen-verbinding' }
      const oordelen = parseOordelen(await response.json())
      return { soort: 'nieuw', etag: newest, oordelen }
    } catch {
      return { soort: 'geen-verbinding' }
    }
  }
}
