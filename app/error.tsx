'use client'

import { FoutMelding } from '@/components/meldingen/fout-melding'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <FoutMelding error={error} onRetry={retry} />
}
