'use client'

import { useState, useSyncExternalStore } from 'react'
import { beginDeel, parseKlok, restVan, startKlok, stopKlok, volgendDeel, type Klok } from './klok'

export type Deel = Readonly<{ titel: string; minuten: number; doen: readonly string[] }>

/** The clock at this moment. */
type KlokStand = Readonly<{ klok: Klok; rest: number; loopt: boolean }>

const TICK_MS = 1_000

/** Keeps the clock for as long as the tab lives, over pages and reloads. */
function createKlokStore(sleutel: string, delen: readonly Deel[]) {
  const read = () => {
    try {
      return parseKlok(sessionStorage.getItem(sleutel), delen)
    } catch {
      return beginDeel(delen, 0)
    }
  }
  let klok: Klok | null = null
  let stand: KlokStand | null = null
  const listeners = new Set<() => void>()
  const measure = (): KlokStand => {
    klok ??= read()
    return { klok, rest: restVan(klok, Date.now()), loopt: klok.sinds !== null }
  }
  const tell = () => {
    stand = null
    for (const listener of listeners) listener()
  }
  const change = (next: (klok: Klok, now: number) => Klok) => () => {
    klok = next(measure().klok, Date.now())
    try {
      sessionStorage.setItem(sleutel, JSON.stringify(klok))
    } catch {
      // Without storage the clock runs for as long as this page is open.
    }
    tell()
  }
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      const timer = setInterval(() => {
        if (stand?.loopt) tell()
      }, TICK_MS)
      return () => {
        listeners.delete(listener)
        clearInterval(timer)
      }
    },
    stand: () => (stand ??= measure()),
    start: change(startKlok),
    stop: change(stopKlok),
    volgende: change((current, now) => volgendDeel(delen, current, now)),
    opnieuw: change((current) => beginDeel(delen, current.deel)),
  }
}

/** The clock of the agenda of one meting; its stand is null until the page has come to life. */
export function useKlok(metingId: string, delen: readonly Deel[]) {
  const [store] = useState(() => createKlokStore(`vit:gesprek:klok:${metingId}`, delen))
  const stand = useSyncExternalStore<KlokStand | null>(store.subscribe, store.stand, () => null)
  return { ...store, stand }
}
