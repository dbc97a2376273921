import { fromInput } from '@/components/vragenlijst/velden'
import { isSameKeuze, toOordeelBody, type Keuze } from '@/lib/invoer/keuze'

/** An answer that the server has not confirmed, and the version it was based on. */
export type Draft = Readonly<{ keuze: Keuze; basis: number | null }>

/** Unconfirmed answers of one person in one meting, kept in the browser. */
export type Drafts = Readonly<{
  /** @returns false when the browser does not keep it: blocked, or full */
  put: (indicatorId: string, draft: Draft) => boolean
  /** Removes a draft; with `keuze` only when it is still that one. */
  remove: (indicatorId: string, keuze?: Keuze) => void
  list: () => ReadonlyMap<string, Draft>
}>

type Place = Readonly<{ userId: string; metingId: string }>

const PREFIX = 'vit:antwoord:'
const NO_VERSION = 0

function parseDraft(value: string | null): Draft | null {
  try {
    const stored = fromInput(JSON.parse(value ?? 'null'))
    return stored && { keuze: stored.keuze, basis: stored.versie || null }
  } catch {
    return null
  }
}

/** @param getStorage may throw, as `localStorage` does where the browser blocks it */
export function openDrafts(getStorage: () => Storage, { userId, metingId }: Place): Drafts {
  const prefix = `${PREFIX}${userId}:${metingId}:`
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(getStorage())
    } catch {
      return otherwise
    }
  }
  return {
    put: (indicatorId, { keuze, basis }) =>
      attempt((storage) => {
        const versie = basis ?? NO_VERSION
        storage.setItem(prefix + indicatorId, JSON.stringify({ ...toOordeelBody(keuze), versie }))
        return true
      }, false),
    remove: (indicatorId, keuze) =>
      attempt((storage) => {
        const stored = parseDraft(storage.getItem(prefix + indicatorId))
        if (keuze && stored && !isSameKeuze(stored.keuze, keuze)) return
        storage.removeItem(prefix + indicatorId)
      }, undefined),
    list: () =>
      attempt((storage) => {
        const drafts = new Map<string, Draft>()
        for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) {
          const draft = parseDraft(storage.getItem(key))
          if (draft) drafts.set(key.slice(prefix.length), draft)
        }
        return drafts
      }, new Map<string, Draft>()),
  }
}

/** Whether this browser holds any unconfirmed answer, whoever's it is. */
export function hasDrafts(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PREFIX))
  } catch {
    return false
  }
}

/** Removes every unconfirmed answer from this browser, whoever's it is: for signing out. */
export function clearDrafts(getStorage: () => Storage = () => localStorage): void {
  try {
    const storage = getStorage()
    for (const key of Object.keys(storage)) {
      if (key.startsWith(PREFIX)) storage.removeItem(key)
    }
  } catch {
    // A browser that blocks its storage kept nothing.
  }
}
