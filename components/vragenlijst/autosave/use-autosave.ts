'use client'

import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import type { Opgeslagen } from '@/components/vragenlijst/velden'
import { openDrafts } from './drafts'
import { AutosaveEngine } from './engine'
import { bindForm, bindWindow, listEdited, writeKeuze } from './form'
import { browserClock, createListeners, createRunning } from './running'
import { summarise, RUST, type VeldStatus } from './status'
import { createTransport } from './transport'

/**
 * The newest stored answers that this window knows of. The router may show a page again as it
 * was before an answer on it was saved.
 */
const known = new Map<string, Opgeslagen>()

/** Leaves nothing in this browser of what one person answered in a meting, saved or not. */
export function forgetAntwoorden(place: Readonly<{ userId: string; metingId: string }>): void {
  for (const key of known.keys()) {
    if (key.startsWith(`${place.userId} ${place.metingId} `)) known.delete(key)
  }
  const drafts = openDrafts(() => localStorage, place)
  for (const id of drafts.list().keys()) drafts.remove(id)
}

/** How it stands with the whole page. */
export type Stand = Readonly<{
  status: VeldStatus
  /** Unsaved answers that belong to another page. */
  elders: readonly string[]
  /** How many questions of this page have a stored answer; null until the engine runs. */
  beantwoord: number | null
  /** False when the browser does not keep what is unsaved. */
  bewaard: boolean
}>
export const STAND_BIJ_BEGIN: Stand = { status: RUST, elders: [], beantwoord: null, bewaard: true }

/** The engine as React components watch it. */
export type Autosave = Readonly<{
  engine: AutosaveEngine
  subscribe: (listener: () => void) => () => void
  stand: () => Stand
  /** Every unsaved answer that will not be saved in a moment, of this page or another. */
  unsaved: () => readonly string[]
}>

/** Who fills in what, and where it is sent. */
export type Opslag = Readonly<{
  /** Of an account or of a participant without one: who the answers in this browser belong to. */
  userId: string
  metingId: string
  /** The path of the API under which the answers stand. */
  collection: string
  /** The token of a personal link, for who has no account. */
  link: string | null
}>

export type AutosaveOptions = Opslag &
  Readonly<{
    maxToelichting: number
    velden: Readonly<Record<string, Opgeslagen | null>>
  }>

/** Whether an answer will not be saved in a moment. */
const isStuck = ({ soort }: VeldStatus) => soort !== 'bezig' && soort !== 'rust'

function createAutosave(options: AutosaveOptions): Autosave {
  const { tell, subscribe } = createListeners()
  const ids = Object.keys(options.velden)
  const keyOf = (id: string) => `${options.userId} ${options.metingId} ${id}`
  let stand: Stand | null = null
  let unsaved: readonly string[] | null = null

  const engine = new AutosaveEngine({
    velden: Object.fromEntries(
      Object.entries(options.velden).map(([id, opgeslagen]) => {
        const newest = known.get(keyOf(id))
        return [id, newest && newest.versie > (opgeslagen?.versie ?? 0) ? newest : opgeslagen]
      }),
    ),
    transport: createTransport(options.collection, options.link),
    drafts: openDrafts(() => localStorage, options),
    clock: browserClock,
    maxToelichting: options.maxToelichting,
    onChange: () => {
      stand = null
      unsaved = null
      for (const id of ids) {
        const opgeslagen = engine.opgeslagen(id)
        if (opgeslagen) known.set(keyOf(id), opgeslagen)
      }
      tell()
    },
  })
  const measure = (): Stand => ({
    status: summarise(ids.map((id) => engine.status(id))),
    elders: engine.unsaved().filter((id) => !ids.includes(id) && isStuck(engine.status(id))),
    beantwoord: ids.filter((id) => {
      const opgeslagen = engine.opgeslagen(id)
      return opgeslagen && opgeslagen.keuze.soort !== 'open'
    }).length,
    bewaard: !engine.isAtRisk(),
  })
  return {
    engine,
    subscribe,
    stand: () => (stand ??= measure()),
    unsaved: () => (unsaved ??= engine.unsaved().filter((id) => isStuck(engine.status(id)))),
  }
}

/**
 * Starts saving the form by itself.
 * @returns null on the server and until the page has come to life
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  options: AutosaveOptions | null,
): Autosave | null {
  const [running] = useState(createRunning<Autosave>)
  useEffect(() => {
    const element = form.current
    if (!element || !options) return
    const created = createAutosave(options)
    const { engine } = created
    for (const [id, stored] of Object.entries(options.velden)) {
      const newest = engine.opgeslagen(id)
      if (newest && newest !== stored) writeKeuze(element, id, newest.keuze)
    }
    // What was chosen before the page was ready is newer than what an earlier page left behind.
    const edited = listEdited(element)
    for (const id of engine.restore()) {
      if (!edited.includes(id)) writeKeuze(element, id, engine.keuze(id))
    }
    const unbind = [bindForm(element, engine), bindWindow(engine)]
    running.set(created)
    return () => {
      for (const undo of unbind) undo()
      engine.stop()
    }
  }, [form, options, running])
  return useSyncExternalStore(running.subscribe, running.get, () => null)
}

/**
 * Sends what earlier pages could not save, on a page without questions.
 * @param options `velden` of every question, so that nothing counts as belonging elsewhere
 */
export function useNazenden(options: AutosaveOptions): Autosave | null {
  const [running] = useState(createRunning<Autosave>)
  useEffect(() => {
    const created = createAutosave(options)
    created.engine.restore()
    const unbind = bindWindow(created.engine)
    running.set(created)
    return () => {
      unbind()
      created.engine.stop()
    }
  }, [options, running])
  return useSyncExternalStore(running.subscribe, running.get, () => null)
}
