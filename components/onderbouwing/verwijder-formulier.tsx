'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import type { VerwijderActie } from './model'
import { ONDERBOUWING_TEKSTEN } from './teksten'

const { stuk: TEKST } = ONDERBOUWING_TEKSTEN

type VerwijderFormulierProps = { gevolg: string; action: VerwijderActie }

/** Removes a piece, after a tick that says one means it. */
export function VerwijderFormulier({ gevolg, action }: VerwijderFormulierProps) {
  const [fout, submit, isPending] = useActionState(action, null)
  return (
    <form action={submit} noValidate className="vit-stuk-formulier">
      <ErrorSummary
        title={TEKST.nietVerwijderd}
        headingLevel={3}
        errors={fout === null ? [] : [{ fieldId: 'bevestigd', message: fout }]}
      />
      <Paragraph>{gevolg}</Paragraph>
      <Checkbox name="bevestigd" value="ja" label={TEKST.bevestig} error={fout ?? undefined} />
      <Button appearance="secondary" disabled={isPending}>
        {TEKST.verwijder}
      </Button>
    </form>
  )
}
