import type { ReactNode } from 'react'

/** `active` is under way; the others speak for themselves. */
export type BadgeTone = 'neutral' | 'active' | 'success' | 'warning' | 'error'

/** The state of something in a word or two. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className={`utrecht-badge-status utrecht-badge-status--${tone} vit-badge`}>
      {children}
    </span>
  )
}
