'use client'

import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'

const teksten = MELDING_TEKSTEN.fout

type FoutMeldingProps = { error: unknown; onRetry: () => void }

/** Says that showing the page failed, and offers another try. */
export function FoutMelding({ error, onRetry }: FoutMeldingProps) {
  const digest = digestOf(error)
  return (
    <div className="grid justify-items-start gap-4" role="alert">
      <Heading level={1}>{teksten.titel}</Heading>
      <Paragraph>{teksten.uitleg}</Paragraph>
      {digest && <Paragraph variant="small">{teksten.kenmerk(digest)}</Paragraph>}
      <Button type="button" onClick={onRetry}>
        {teksten.opnieuw}
      </Button>
    </div>
  )
}

/** The code under which the server logged an error; undefined for errors in the browser. */
function digestOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('digest' in error)) return undefined
  return typeof error.digest === 'string' ? error.digest : undefined
}
