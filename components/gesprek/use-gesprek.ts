'use client'

import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { openDrafts } from '@/components/vragenlijst/autosave/drafts'
import { AutosaveEngine } from '@/components/vragenlijst/autosave/engine'
import { bindWindow } from '@/components/vragenlijst/autosave/form'
import {
  browserClock,
  createListeners,
  createRunning,
} from '@/components/vragenlijst/autosave/running'
import type { VeldStatus } from '@/components/vragenlijst/autosave/status'
import { createTransport } from '@/components/vragenlijst/autosave/transport'
import { isGewijzigd } from '@/components/vragenlijst/stand'
import { VRAAG, type Opgeslagen } from '@/components/vragenlijst/velden'
import type { Keuze } from '@/lib/invoer/keuze'
import { createAsk, Live, type Verbinding } from './live'
import { readOordeel } from './velden'

export type Opslag = Readonly<{
  userId: string
  metingId: string
  /** The path of the API under which the judgements stand. */
  collection: string
  maxToelichting: number
}>

/** The judgements of one kenmerk as they save themselves and follow what others save. */
export type LiveGesprek = Readonly<{
  engine: AutosaveEngine
  verbinding: () => Verbinding
  subscribe: (listener: () => void) => () => void
  stop: () => void
}>

/** Takes in what other screens saved, for as long as this one is looked at. */
function bindLive(live: Live): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'visible') live.start()
    else live.stop()
  }
  const onOnline = () => {
    live.start()
  }
  onVisibility()
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('online', onOnline)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('online', onOnline)
    live.stop()
  }
}

function createGesprek(
  { userId, metingId, collection, maxToelichting }: Opslag,
  velden: Readonly<Record<string, Opgeslagen | null>>,
): LiveGesprek {
  const { tell, subscribe } = createListeners()
  let verbinding: Verbinding = 'verbonden'
  // A judgement is not one's own answer to the same question, which the same browser may hold.
  const drafts = openDrafts(() => localStorage, { userId, metingId: `gesprek:${metingId}` })
  const transport = createTransport(collection, null)
  const engine = new AutosaveEngine({
    velden,
    transport,
    drafts,
    clock: browserClock,
    maxToelichting,
    onChange: tell,
    follows: true,
  })
  const live = new Live({
    ask: createAsk(collection),
    clock: browserClock,
    onOordelen: (oordelen) => {
      for (const [id, opgeslagen] of Object.entries(oordelen)) engine.receive(id, opgeslagen)
    },
    onVerbinding: (next) => {
      if (next === verbinding) return
      verbinding = next
      if (next === 'verbonden') engine.retry()
      tell()
    },
  })
  engine.restore()
  const unbind = [bindWindow(engine), bindLive(live)]
  return {
    engine,
    verbinding: () => verbinding,
    subscribe,
    stop: () => {
      for (const undo of unbind) undo()
      engine.stop()
    },
  }
}

/** What was chosen or typed before the page had come to life. */
function takeTyped(form: HTMLFormElement, engine: AutosaveEngine): void {
  const data = new FormData(form)
  for (const vraag of data.getAll(VRAAG).map(String)) {
    const veld = readOordeel(data, vraag)
    if (isGewijzigd(veld)) engine.edit(vraag, veld.keuze, 'keuze')
  }
}

/**
 * Starts saving and following the judgements.
 * @param velden what is stored, by question; the same object for as long as it does not change
 * @returns null on the server, until the page has come to life, and where nothing may change
 */
export function useGesprek(
  form: RefObject<HTMLFormElement | null>,
  opslag: Opslag | null,
  velden: Readonly<Record<string, Opgeslagen | null>>,
): LiveGesprek | null {
  const [running] = useState(createRunning<LiveGesprek>)
  useEffect(() => {
    if (!opslag) return
    const created = createGesprek(opslag, velden)
    if (form.current) takeTyped(form.current, created.engine)
    running.set(created)
    return created.stop
  }, [form, opslag, velden, running])
  return useSyncExternalStore(running.subscribe, running.get, () => null)
}

const never = () => () => undefined

/** One judgement as it now is. */
type Oordeelstand = Readonly<{ keuze: Keuze; status: VeldStatus | null }>

/** Watches one judgement. @param begin what it is until saving has started */
export function useOordeel(
  gesprek: LiveGesprek | null,
  indicatorId: string,
  begin: Keuze,
): Oordeelstand {
  const subscribe = gesprek?.subscribe ?? never
  const keuze = useSyncExternalStore(
    subscribe,
    () => gesprek?.engine.keuze(indicatorId) ?? begin,
    () => begin,
  )
  const status = useSyncExternalStore(
    subscribe,
    () => gesprek?.engine.status(indicatorId) ?? null,
    () => null,
  )
  return { keuze, status }
}

export const useVerbinding = (gesprek: LiveGesprek | null): Verbinding =>
  useSyncExternalStore<Verbinding>(
    gesprek?.subscribe ?? never,
    () => gesprek?.verbinding() ?? 'verbonden',
    () => 'verbonden',
  )
