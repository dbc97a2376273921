import type { ReactNode } from 'react'

type DetailsProps = { summary: ReactNode; open?: boolean; children: ReactNode }

/**
 * More for those who want it, behind its own line. It can be opened before React is there, so the
 * element may then differ from what the server sent.
 */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="vit-details" open={open} suppressHydrationWarning>
      <summary className="vit-details__summary">{summary}</summary>
      <div className="vit-indent vit-details__content">{children}</div>
    </details>
  )
}
