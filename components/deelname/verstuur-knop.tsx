'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonAppearance } from '@/components/ui/button'

type VerstuurKnopProps = { appearance?: ButtonAppearance; children: string }

/** The button of a form that must not be sent twice: while it is under way it does nothing. */
export function VerstuurKnop({ appearance = 'primary', children }: VerstuurKnopProps) {
  const { pending } = useFormStatus()
  return (
    <Button
      appearance={appearance}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {children}
    </Button>
  )
}
