'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { KnopActie } from './stand'

type KnopFormulierProps = {
  action: KnopActie
  label: string
  /** What the button is about, for those who hear it without its place on the page. */
  bij: string
}

/** A form that is one button, with what went wrong under it. */
export function KnopFormulier({ action, label, bij }: KnopFormulierProps) {
  const [fout, submit, isPending] = useActionState(action, null)
  return (
    <form action={submit}>
      <Button appearance="subtle" disabled={isPending}>
        {label}
        <VisuallyHidden> {bij}</VisuallyHidden>
      </Button>
      {fout && (
        <Alert type="error" live="alert">
          {fout}
        </Alert>
      )}
    </form>
  )
}
