import type { Clock } from './engine'

/** The time and the timers of the browser. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => {
      clearTimeout(timer)
    }
  },
}

/** Those who want to hear of a change. */
export function createListeners() {
  const listeners = new Set<() => void>()
  return {
    tell: () => {
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Holds what runs beside React, for React to watch. */
export function createRunning<Running>() {
  const { tell, subscribe } = createListeners()
  let current: Running | null = null
  return {
    get: () => current,
    set: (next: Running) => {
      current = next
      tell()
    },
    subscribe,
  }
}
