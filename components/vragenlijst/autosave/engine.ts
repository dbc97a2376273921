import { LEEG, type Opgeslagen, type Oplossing } from '@/components/vragenlijst/velden'
import { isSameKeuze, mergeKeuze, type Keuze } from '@/lib/invoer/keuze'
import type { Drafts } from './drafts'
import { findOnvolledig, RUST, type VeldStatus } from './status'
import type { SendResult, Transport } from './transport'

/** The time, and a way to wait; times in milliseconds. */
export type Clock = Readonly<{
  now: () => number
  /** @returns cancels the call */
  after: (ms: number, call: () => void) => () => void
}>

type Options = Readonly<{
  /** The questions on this page with what was stored when it was made. */
  velden: Readonly<Record<string, Opgeslagen | null>>
  transport: Transport
  drafts: Drafts
  clock: Clock
  maxToelichting: number
  onChange: () => void
  /**
   * Whether the form shows `keuze` after every change. Then a change elsewhere in another part of
   * the same answer is put together with one's own; otherwise it always is a choice.
   */
  follows?: boolean
}>

/** A choice saves itself almost at once; arrow keys passing over steps do not each count. */
const KEUZE_PAUSE_MS = 250
const TEKST_PAUSE_MS = 800
const RETRY_MS = [2_000, 4_000, 8_000, 16_000, 30_000]

type Entry = {
  keuze: Keuze
  opgeslagen: Opgeslagen | null
  /** False when of `opgeslagen` only the version is known: what an earlier page started from. */
  basisKnown: boolean
  /** What was sent without an answer coming back: stored by us, for all we know. */
  unanswered: Keuze[]
  status: VeldStatus
  /** Whether the browser keeps the unsaved answer. */
  kept: boolean
  attempts: number
  cancelTimer: () => void
  running: Promise<void> | null
}

const nothing = () => undefined

/**
 * Saves answers by themselves: one request at a time per question, in order, again after a
 * failure, and kept in the browser until the server confirms. Knows no document and no React.
 */
export class AutosaveEngine {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly options: Options) {
    for (const [id, opgeslagen] of Object.entries(options.velden)) this.add(id, opgeslagen)
  }

  private add(id: string, opgeslagen: Opgeslagen | null): Entry {
    const entry: Entry = {
      keuze: opgeslagen?.keuze ?? LEEG,
      opgeslagen,
      basisKnown: true,
      unanswered: [],
      status: RUST,
      kept: true,
      attempts: 0,
      cancelTimer: nothing,
      running: null,
    }
    this.entries.set(id, entry)
    return entry
  }

  private findOnvolledig({ keuze, opgeslagen }: Entry) {
    const { maxToelichting } = this.options
    return findOnvolledig(keuze, { maxToelichting, heeftOpgeslagen: opgeslagen !== null })
  }

  private entry(id: string): Entry {
    return this.entries.get(id) ?? this.add(id, null)
  }

  /**
   * Takes up what an earlier page could not save, and starts to send it.
   * @returns the questions of which the answer is not the stored one
   */
  restore(): string[] {
    const restored: string[] = []
    for (const [id, draft] of this.options.drafts.list()) {
      const entry = this.entry(id)
      const stored = entry.opgeslagen?.keuze ?? LEEG
      if (isSameKeuze(stored, draft.keuze)) {
        this.options.drafts.remove(id)
        continue
      }
      entry.keuze = draft.keuze
      // Named as it was then: a change made elsewhere since then comes back as a conflict.
      entry.basisKnown = draft.basis === (entry.opgeslagen?.versie ?? null)
      entry.opgeslagen = draft.basis === null ? null : { keuze: stored, versie: draft.basis }
      restored.push(id)
      this.consider(id, entry, 0)
    }
    return restored
  }

  /** What the person now has in the form. */
  edit(id: string, keuze: Keuze, kind: 'keuze' | 'tekst'): void {
    const entry = this.entry(id)
    if (isSameKeuze(entry.keuze, keuze)) return
    entry.keuze = keuze
    this.keep(id, entry)
    if (entry.status.soort === 'conflict') {
      this.report(entry, { ...entry.status, mijn: keuze })
      return
    }
    this.consider(id, entry, kind === 'keuze' ? KEUZE_PAUSE_MS : TEKST_PAUSE_MS)
  }

  /** Sends now what waits for a pause in the typing. */
  push(id: string): void {
    const entry = this.entries.get(id)
    if (entry?.status.soort === 'bezig' && !entry.running) this.send(id, entry)
  }

  /** Tries again what waits: the connection or the session is back. */
  retry(): void {
    for (const [id, entry] of this.entries) {
      if (entry.status.soort === 'wacht') this.send(id, entry)
    }
  }

  /** The person chose which of two versions to keep. @returns the answer that now holds */
  resolve(id: string, oplossing: Oplossing): Keuze {
    const entry = this.entry(id)
    if (entry.status.soort !== 'conflict') return entry.keuze
    entry.opgeslagen = entry.status.opgeslagen
    entry.basisKnown = true
    if (oplossing === 'opgeslagen') entry.keuze = entry.opgeslagen?.keuze ?? LEEG
    this.keep(id, entry)
    this.consider(id, entry, 0)
    return entry.keuze
  }

  /**
   * What came in from elsewhere. It is taken over where nothing is unsaved; what is unsaved stays
   * as it is and meets the newer version when it is sent.
   */
  receive(id: string, opgeslagen: Opgeslagen): void {
    const entry = this.entry(id)
    if (entry.running || opgeslagen.versie <= (entry.opgeslagen?.versie ?? 0)) return
    if (!this.isDirty(entry)) {
      this.takeOver(entry, opgeslagen.keuze, opgeslagen)
      this.report(entry, RUST)
    } else if (entry.status.soort === 'onvolledig') {
      // What it lacks may be just what the other one wrote.
      const merged = this.merge(entry, opgeslagen.keuze)
      if (!merged) return
      this.takeOver(entry, merged, opgeslagen)
      this.keep(id, entry)
      this.consider(id, entry, 0)
    }
  }

  /** Sends everything and waits. @returns the questions that are not saved after that */
  async flush(): Promise<string[]> {
    for (const [id, entry] of this.entries) {
      const { soort } = entry.status
      if (!entry.running && (soort === 'bezig' || soort === 'wacht')) this.send(id, entry)
    }
    await Promise.all([...this.entries.values()].flatMap(({ running }) => running ?? []))
    return this.unsaved()
  }

  unsaved(): string[] {
    return [...this.entries].filter(([, entry]) => this.isDirty(entry)).map(([id]) => id)
  }

  /** Whether closing the page now would lose something. */
  isAtRisk(): boolean {
    return [...this.entries.values()].some((entry) => this.isDirty(entry) && !entry.kept)
  }

  status(id: string): VeldStatus {
    return this.entries.get(id)?.status ?? RUST
  }

  /** What the server is known to have. */
  opgeslagen(id: string): Opgeslagen | null {
    return this.entries.get(id)?.opgeslagen ?? null
  }

  /** The answer as the person has it, saved or not. */
  keuze(id: string): Keuze {
    return this.entries.get(id)?.keuze ?? LEEG
  }

  /** Sends what is left and stops waiting; answers of the server still count. */
  stop(): void {
    for (const [id, entry] of this.entries) {
      if (entry.status.soort === 'bezig' && !entry.running) this.send(id, entry)
      else entry.cancelTimer()
    }
  }

  private takeOver(entry: Entry, keuze: Keuze, opgeslagen: Opgeslagen): void {
    entry.keuze = keuze
    entry.opgeslagen = opgeslagen
    entry.basisKnown = true
  }

  /** One's own answer put together with the stored one, or null for a choice. */
  private merge(entry: Entry, theirs: Keuze): Keuze | null {
    const { keuze, opgeslagen, basisKnown, unanswered } = entry
    // With an answer of our own under way for all we know, it is unclear what theirs started from.
    if (!this.options.follows || !basisKnown || unanswered.length > 0) return null
    return mergeKeuze(opgeslagen?.keuze ?? LEEG, keuze, theirs)
  }

  private differs(entry: Entry): boolean {
    return !isSameKeuze(entry.keuze, entry.opgeslagen?.keuze ?? LEEG)
  }

  /** Also while a request is under way: what it will have stored is not known yet. */
  private isDirty(entry: Entry): boolean {
    return entry.running !== null || this.differs(entry)
  }

  private keep(id: string, entry: Entry): void {
    if (!this.isDirty(entry)) this.options.drafts.remove(id)
    else {
      const basis = entry.opgeslagen?.versie ?? null
      entry.kept = this.options.drafts.put(id, { keuze: entry.keuze, basis })
    }
  }

  private report(entry: Entry, status: VeldStatus): void {
    entry.status = status
    this.options.onChange()
  }

  /** Decides what has to happen with an answer as it now is. */
  private consider(id: string, entry: Entry, pause: number): void {
    entry.cancelTimer()
    if (!this.isDirty(entry)) {
      this.report(entry, entry.status.soort === 'opgeslagen' ? entry.status : RUST)
      return
    }
    const reden = this.findOnvolledig(entry)
    if (reden) {
      this.report(entry, { soort: 'onvolledig', reden })
      return
    }
    entry.attempts = 0
    this.report(entry, { soort: 'bezig' })
    entry.cancelTimer = this.options.clock.after(pause, () => {
      this.send(id, entry)
    })
  }

  private send(id: string, entry: Entry): void {
    entry.cancelTimer()
    entry.running ??= this.sendInOrder(id, entry).finally(() => {
      entry.running = null
      this.options.onChange()
    })
  }

  private async sendInOrder(id: string, entry: Entry): Promise<void> {
    for (;;) {
      entry.cancelTimer()
      const sent = entry.keuze
      const reden = this.findOnvolledig(entry)
      if (reden) {
        this.report(entry, { soort: 'onvolledig', reden })
        return
      }
      // A new attempt is not news: until it succeeds the answer is simply not saved.
      if (entry.status.soort !== 'wacht') this.report(entry, { soort: 'bezig' })
      const basis = entry.opgeslagen?.versie ?? null
      const result = await this.options.transport(id, sent, basis)
      if (!this.settle(id, entry, sent, result)) return
    }
  }

  /** @returns whether there is more to send */
  private settle(id: string, entry: Entry, sent: Keuze, result: SendResult): boolean {
    switch (result.soort) {
      case 'opgeslagen':
        return this.confirm(id, entry, { keuze: sent, versie: result.versie })
      case 'conflict': {
        const { opgeslagen } = result
        // Our own answer of which the confirmation got lost is no conflict.
        const ours = [sent, ...entry.unanswered]
        if (opgeslagen && ours.some((keuze) => isSameKeuze(keuze, opgeslagen.keuze))) {
          return this.confirm(id, entry, opgeslagen)
        }
        const merged = opgeslagen && this.merge(entry, opgeslagen.keuze)
        if (merged) {
          entry.keuze = merged
          return this.confirm(id, entry, opgeslagen)
        }
        this.report(entry, { soort: 'conflict', mijn: entry.keuze, opgeslagen })
        return false
      }
      case 'geweigerd':
        this.report(entry, result)
        return false
      default:
        entry.unanswered.push(sent)
        if (entry.status.soort !== 'wacht' || entry.status.reden !== result.soort) {
          this.report(entry, { soort: 'wacht', reden: result.soort })
        }
        this.retryLater(id, entry)
        return false
    }
  }

  private confirm(id: string, entry: Entry, opgeslagen: Opgeslagen): boolean {
    entry.opgeslagen = opgeslagen
    entry.basisKnown = true
    entry.unanswered = []
    entry.attempts = 0
    if (!this.differs(entry)) {
      this.options.drafts.remove(id, opgeslagen.keuze)
      this.report(entry, { soort: 'opgeslagen', om: this.options.clock.now() })
      return false
    }
    this.keep(id, entry)
    return true
  }

  private retryLater(id: string, entry: Entry): void {
    const pause = RETRY_MS[Math.min(entry.attempts, RETRY_MS.length - 1)] ?? 0
    entry.attempts += 1
    entry.cancelTimer = this.options.clock.after(pause, () => {
      this.send(id, entry)
    })
  }
}
