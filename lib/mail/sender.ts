import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds between one look at the outbox and the next, and after one that failed. */
const PAUZES = { gewoon: 1000, naFout: 10_000 }

type SendDue = (signal: AbortSignal) => Promise<unknown>
type Sender = Readonly<{ stopping: AbortController; ended: Promise<void> }>

// One per process, also when the development server reloads modules.
const holder = globalThis as typeof globalThis & { vitSender?: Sender }

/**
 * Sends what is due, again and again until `stopSender`. What goes wrong is logged, and ends
 * nothing.
 * @param sendDue one round; the next begins after it ended
 */
export function startSender(sendDue: SendDue, pauzes = PAUZES): void {
  if (holder.vitSender) return
  const stopping = new AbortController()
  holder.vitSender = { stopping, ended: run(sendDue, pauzes, stopping.signal) }
}

/** Stops before the next mail; resolves when the one under way has been dealt with. */
export async function stopSender(): Promise<void> {
  const sender = holder.vitSender
  delete holder.vitSender
  sender?.stopping.abort()
  await sender?.ended
}

async function run(sendDue: SendDue, pauzes: typeof PAUZES, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const isDone = await sendDue(signal).then(() => true, logFailure)
    const pauze = isDone ? pauzes.gewoon : pauzes.naFout
    await wait(pauze, undefined, { signal, ref: false }).catch(() => undefined)
  }
}

function logFailure(error: unknown): false {
  // Not the object itself: that of a failing connection can hold its password.
  console.error('Mail versturen lukt nu niet:', error instanceof Error ? error.stack : error)
  return false
}
