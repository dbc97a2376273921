import type { ReactNode } from 'react'

type DetailsProps = { summary: ReactNode; open?: boolean; children: ReactNode }

/** More for those who want it, behind its own line. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="vit-details" open={open}>
      <summary className="vit-details__summary">{summary}</summary>
      <div className="vit-details__content">{children}</div>
    </details>
  )
}
