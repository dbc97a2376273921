'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

/** What each key does; a key that is not here does nothing. */
export type Toetsen = Readonly<Partial<Record<string, () => void>>>

const SLEUTEL = 'vit:gesprek:sneltoetsen'
const UIT = 'uit'

/** Whether someone is typing, or choosing from a list, where keys are letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  )
}

/** Whether single keys are shortcuts in this browser; a person may switch them off. */
function createVoorkeur() {
  const listeners = new Set<() => void>()
  let gekozen: boolean | null = null
  const read = () => {
    try {
      return localStorage.getItem(SLEUTEL) !== UIT
    } catch {
      return true
    }
  }
  return {
    aan: () => (gekozen ??= read()),
    set: (aan: boolean) => {
      gekozen = aan
      try {
        if (aan) localStorage.removeItem(SLEUTEL)
        else localStorage.setItem(SLEUTEL, UIT)
      } catch {
        // Without storage the choice holds for this page.
      }
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

/** Lets single keys do things, never while someone types (WCAG 2.1.4). */
export function useSneltoetsen(toetsen: Toetsen) {
  const [voorkeur] = useState(createVoorkeur)
  const aan = useSyncExternalStore(voorkeur.subscribe, voorkeur.aan, () => true)
  useEffect(() => {
    if (!aan) return
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, repeat, defaultPrevented, target } = event
      if (ctrlKey || altKey || metaKey || repeat || defaultPrevented || isTyping(target)) return
      const doe = toetsen[key]
      if (!doe) return
      event.preventDefault()
      doe()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [aan, toetsen])
  return { aan, setAan: voorkeur.set }
}
