import type { Taakregel } from '@/lib/taken/schema'

/** A kenmerk with its task as the page shows it. */
export type RegelWeergave = Taakregel &
  Readonly<{
    titel: string
    /** Its questions; null when the meting is closed. */
    href: string | null
  }>
