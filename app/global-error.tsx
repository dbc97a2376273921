'use client'

import { FoutMelding } from '@/components/meldingen/fout-melding'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import './globals.css'

/** Replaces the whole document when the frame itself fails. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="nl" className="vit-theme">
      <body className="utrecht-document">
        <title>{MELDING_TEKSTEN.fout.titel}</title>
        <main className="vit-main">
          <div className="vit-main__content">
            <FoutMelding error={error} onRetry={retry} />
          </div>
        </main>
      </body>
    </html>
  )
}
