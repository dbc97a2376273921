'use client'

import { useEffect, useRef } from 'react'
import { Alert, type AlertProps } from '@/components/ui/alert'
import { focusOnLoad } from '@/components/ui/error-summary'

type GedaanMeldingProps = Pick<AlertProps, 'title' | 'headingLevel' | 'children'> & {
  id?: string
  className?: string
  /** What the form was answered; with each new answer the message takes the focus again. */
  stand?: unknown
}

/** Says what was just done. Takes the focus, as a summary of errors does. */
export function GedaanMelding({ id, className, stand, ...alert }: GedaanMeldingProps) {
  const message = useRef<HTMLDivElement>(null)
  useEffect(() => {
    message.current?.focus()
  }, [stand])
  return (
    <div id={id} className={className} ref={message} tabIndex={-1} {...focusOnLoad}>
      <Alert type="ok" live="status" {...alert} />
    </div>
  )
}
